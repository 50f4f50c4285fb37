import { browser } from 'wxt/browser';
import { type AdvisoryStore, createAdvisoryStore, type ListInUse } from './advisory-store.ts';

export {
  type AdvisoryStore,
  type AdvisoryStoreOptions,
  createAdvisoryStore,
  type FeedStanding,
  type ListInUse,
} from './advisory-store.ts';
export { askToPersist } from './ask-to-persist.ts';
export type { StoredLocalAdvisory, TrustedFeed } from './database-schema.ts';
export type * from './desk-types.ts';
export type { FeedUpdate } from './feed-trust.ts';
export { createLocalAdvisoryStore, type LocalAdvisoryStore } from './local-advisories.ts';
export { StoreError, type StoreProblem } from './store-problem.ts';
export { createTaughtStore, type TaughtStore } from './taught-store.ts';
export type { LocalArea } from './version-floor.ts';

let store: AdvisoryStore | null = null;

/** The store of this extension: one for all that runs in this context. */
export function advisoryStore(): AdvisoryStore {
  store ??= createAdvisoryStore({ local: browser.storage.local });
  return store;
}

/** The advisory list to judge with, from the store of this extension. Never throws. */
export function currentList(): Promise<ListInUse> {
  return advisoryStore().currentList();
}
