import { type AdvisoryStore, createAdvisoryStore, type ListInUse } from './advisory-store.ts';

export {
  type AdvisoryStore,
  type AdvisoryStoreOptions,
  createAdvisoryStore,
  type ListInUse,
} from './advisory-store.ts';
export { StoreError, type StoreProblem } from './store-problem.ts';

let store: AdvisoryStore | null = null;

/** The advisory list to judge with, from the store of this extension. Never throws. */
export function currentList(): Promise<ListInUse> {
  store ??= createAdvisoryStore();
  return store.currentList();
}
