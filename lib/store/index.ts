import { browser } from 'wxt/browser';
import { isLocked, readManagedPolicy } from '@/lib/policy';
import { type AdvisoryStore, createAdvisoryStore, type ListInUse } from './advisory-store.ts';
import { createDeskStore } from './desk-store.ts';
import type { DeskStore, HousePolicy } from './desk-types.ts';
import { type JudgingList, listWithLocal } from './list-with-local.ts';
import { createLocalAdvisoryStore, type LocalAdvisoryStore } from './local-advisories.ts';

export { advisoriesNamed } from './advisories-named.ts';
export {
  type AdvisoryStore,
  type AdvisoryStoreOptions,
  createAdvisoryStore,
  type FeedStanding,
  type ListInUse,
} from './advisory-store.ts';
export { askToPersist } from './ask-to-persist.ts';
export { breathe } from './breathe.ts';
export type { StoredLocalAdvisory, TrustedFeed } from './database-schema.ts';
export { createDeskStore, type DeskStoreOptions } from './desk-store.ts';
export type * from './desk-types.ts';
export type { FeedUpdate } from './feed-trust.ts';
export { createFootprintStore, type FootprintStore } from './footprint-store.ts';
export { FIRST_SETTINGS } from './house-settings.ts';
export type { JudgingList } from './list-with-local.ts';
export { createLocalAdvisoryStore, type LocalAdvisoryStore } from './local-advisories.ts';
export { openBackup, sealBackup } from './sealed-backup.ts';
export { idOfPages, kindOfPage, type PageReading, type SiteReadings, usualLots } from './site-readings.ts';
export { createSiteReadingsStore, type SiteReadingsStore } from './site-readings-store.ts';
export { type Refusal, StoreError, type StoreFault, type StoreProblem } from './store-problem.ts';
export { createTaughtStore, type TaughtStore } from './taught-store.ts';
export type { LocalArea } from './version-floor.ts';
export { type DatabaseDump, dumpDatabase, restoreDatabase } from './whole-database.ts';

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

let desk: DeskStore | null = null;

/** Findings, reviews and the trail of this extension: one for all that runs in this context. */
export function deskStore(): DeskStore {
  desk ??= createDeskStore({
    local: browser.storage.local,
    policy: () => housePolicy('locked'),
    initial: () => housePolicy('initial'),
  });
  return desk;
}

/** What the organisation sets for the house: what nobody changes here, or what holds until somebody does. */
async function housePolicy(which: 'locked' | 'initial'): Promise<HousePolicy> {
  const { policy } = await readManagedPolicy(browser.storage.managed);
  const set = Object.entries(policy.house ?? {}) as [keyof HousePolicy, unknown][];
  return Object.fromEntries(set.filter(([name]) => isLocked(policy, name) === (which === 'locked')));
}

let locals: LocalAdvisoryStore | null = null;

/** The list that findings are judged by: the one in use with the reader's own advisories beside it. */
export function judgingList(): Promise<JudgingList> {
  locals ??= createLocalAdvisoryStore();
  return listWithLocal(currentList(), locals);
}
