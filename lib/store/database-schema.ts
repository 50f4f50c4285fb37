import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { Draft } from '@/lib/advisories/local-draft';
import type { Footprint } from '@/lib/footprints';
import type { TaughtSite } from '@/lib/listings';
import type { IsoTime, Opening, TrailEntry, TrailHead } from '@/lib/trail';
import type { KnownClock } from './clock-hold.ts';
import type { HouseSettings, KeptFinding, Review, SavedView } from './desk-types.ts';
import type { SiteReadings } from './site-readings.ts';

/** Two places for a list, so that a new one is written beside the one in use and never over it. */
export type Generation = 'a' | 'b';

/** One advisory list as exact bytes: what was received is kept as it was and checked again at each start. */
export interface StoredList {
  generation: Generation;
  /** The list's own version. */
  version: number;
  /** JSON of the list, UTF-8. */
  bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  sha256: string;
  origin: 'bundled' | 'fed';
}

/** Which generation is in use. */
export interface ListPointer {
  generation: Generation;
  version: number;
  sha256: string;
}

/** What is trusted of the signed feed: files as they were received, and what may never fall. */
export interface TrustedFeed {
  /** SHA-256 of the root that was set by hand or by policy: the feed that all this belongs to, 64 hexadecimal digits. */
  anchor: string;
  /** Newest root that was verified, and its version. */
  root: Uint8Array<ArrayBuffer>;
  rootVersion: number;
  /** Newest `latest` that was verified; `null` before there is one, and after its key was replaced. Version 0: none. */
  latest: Uint8Array<ArrayBuffer> | null;
  latestVersion: number;
  /** Version of the list that it names; 0: none. No later list may have a lower one. */
  listVersion: number;
  /** Ids of advisories that lists of this feed once held and hold no more: never used again. */
  retired: string[];
}

/** What was taught about the pages of a site; `id` is host and path. */
export interface StoredTaughtSite {
  id: string;
  site: TaughtSite;
}

/** An advisory of the reader's own, as it was drafted; `id` is the advisory's. */
export interface StoredLocalAdvisory {
  id: string;
  /** Day on which it was kept last, ISO. */
  keptOn: string;
  /** The advisory with its letter, whole, and with the words that each field was read from. */
  draft: Draft;
}

/** An entry of the trail with its hash; its personal values lie in `privates`, where they can be erased. */
export interface StoredEntry {
  sequence: number;
  hash: string;
  entry: TrailEntry;
}

export interface StoredPrivate extends Opening {
  sequence: number;
  name: string;
  /** Time of the entry. */
  at: IsoTime;
}

export interface StoredPicture {
  /** Of the finding. */
  id: string;
  picture: Blob;
}

/** What there is one of, each under its own key. */
export interface DeskValues {
  head: TrailHead;
  settings: HouseSettings;
  /** Advisory lists whose text stands in the trail; the last one is that of the last judging of all findings. */
  lists: {
    known: string[];
    judgedWith: string | null;
    /** SHA-256 of each of its advisories by id: what differs in the next list can then be said. Older records have none. */
    advisories?: Record<string, string>;
  };
  checkpoint: { origin: string; size: number; root: string; at: IsoTime };
  clock: KnownClock;
}

/** The database as this code knows it: the outcome of all migrations. */
export interface ParcelVigilDatabase extends DBSchema {
  generations: { key: Generation; value: StoredList };
  pointers: { key: 'advisories'; value: ListPointer };
  trust: { key: 'feed'; value: TrustedFeed };
  taught: { key: string; value: StoredTaughtSite };
  locals: { key: string; value: StoredLocalAdvisory };
  findings: {
    key: string;
    value: KeptFinding;
    indexes: { source: string; place: [address: string, lotKey: string]; verdict: [verdict: string, id: string] };
  };
  reviews: { key: number; value: Review; indexes: { finding: string } };
  trail: { key: number; value: StoredEntry };
  privates: { key: [number, string]; value: StoredPrivate; indexes: { at: IsoTime } };
  pictures: { key: string; value: StoredPicture };
  desk: { key: keyof DeskValues; value: DeskValues[keyof DeskValues] };
  views: { key: string; value: SavedView };
  footprints: { key: string; value: Footprint };
  sites: { key: string; value: SiteReadings };
}

export type Database = IDBPDatabase<ParcelVigilDatabase>;

export type UpgradeTransaction = IDBPTransaction<
  ParcelVigilDatabase,
  StoreNames<ParcelVigilDatabase>[],
  'versionchange'
>;

/**
 * One step of the database, one file in `migrations/`: from version `to - 1` to version `to`. It runs within the one
 * transaction of the upgrade, so it awaits nothing but requests of that transaction; if it throws, all is as before.
 */
export interface Migration {
  to: number;
  run(database: Database, transaction: UpgradeTransaction): void | Promise<void>;
}
