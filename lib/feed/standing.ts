import type { AdvisoryList } from '@/lib/advisories';
import { type AdvisoryStore, StoreError, type TrustedFeed } from '@/lib/store';
import { sha256Hex } from './bytes-as-text.ts';
import { FeedError } from './feed-problem.ts';
import type { FeedSettings } from './feed-settings.ts';
import { type LatestFile, readLatest } from './latest.ts';
import { type RootFile, readRoot } from './root.ts';

/** What is trusted as an update goes on. */
export interface Standing {
  anchor: string;
  root: RootFile;
  /** `null` before there is one, and once its key was revoked. */
  latest: LatestFile | null;
  /** What may not be gone below, also where the database has lost it. */
  floor: { rootVersion: number; latestVersion: number; listVersion: number };
  retired: readonly string[];
  /** A key of `latest` was revoked and no `latest` has come since. */
  isRecovering: boolean;
  /** As it lies in the store, which takes an update only on top of it. */
  stored: TrustedFeed | null;
  /** The list in the store, from wherever it came. */
  storedList: { list: AdvisoryList; sha256: string } | null;
  /** Nothing in the store belongs to this feed: the reader has set another one. */
  isOtherFeed: boolean;
}

interface StandingContext {
  settings: FeedSettings;
  store: Pick<AdvisoryStore, 'readFeed'>;
}

/** What the store holds of this feed, verified again; without it the root that was set, and the floor. */
export async function standingOf({ settings, store }: StandingContext): Promise<Standing> {
  const bytes = new TextEncoder().encode(settings.root);
  const anchor = await sha256Hex(bytes);
  const set = await readSetRoot(bytes);
  const { trust: stored, floor: outside, stored: list } = await readStore(store);
  const isOurs = stored !== null && stored.anchor === anchor;
  const floorOutside = outside?.trust?.anchor === anchor ? outside.trust : null;
  const known = isOurs ? await readStored(stored) : null;
  // The database goes before the floor outside, which a browser that ended in between may not have written.
  const floor = known?.floor ?? floorOutside ?? { rootVersion: 0, latestVersion: 0, listVersion: 0 };
  return {
    anchor,
    root: known?.root ?? set,
    latest: known?.latest ?? null,
    floor,
    retired: known === null || stored === null ? [] : stored.retired,
    isRecovering: known !== null && stored?.latest === null && known.floor.latestVersion === 0,
    stored,
    storedList: list,
    isOtherFeed: stored !== null && !isOurs,
  };
}

/** What stands after the update, as it is stored. */
export function trustOf({ anchor, root, latest, floor, retired }: Standing): TrustedFeed {
  return {
    anchor,
    root: root.bytes,
    rootVersion: root.root.version,
    latest: latest?.bytes ?? null,
    latestVersion: latest?.latest.version ?? floor.latestVersion,
    listVersion: latest?.latest.list.version ?? floor.listVersion,
    retired: [...retired],
  };
}

async function readSetRoot(bytes: Uint8Array<ArrayBuffer>): Promise<RootFile> {
  try {
    return await readRoot(bytes, 'the root that was set', null);
  } catch (error) {
    if (error instanceof FeedError && error.problem !== 'no-ed25519') {
      throw new FeedError('bad-settings', `${error.problem}: ${error.detail}`, error);
    }
    throw error;
  }
}

async function readStore(store: StandingContext['store']): ReturnType<AdvisoryStore['readFeed']> {
  try {
    return await store.readFeed();
  } catch (error) {
    throw new FeedError('not-stored', error instanceof StoreError ? error.detail : String(error), error);
  }
}

/** Stored bytes are verified like those that come from outside. `null` where the root is damaged. */
async function readStored(stored: TrustedFeed): Promise<Pick<Standing, 'root' | 'latest' | 'floor'> | null> {
  const { rootVersion, latestVersion, listVersion } = stored;
  const root = await orNull(readRoot(stored.root, 'the stored root', null));
  if (root?.root.version !== rootVersion) return null;
  // One that does not hold under the newest root any more is no base to compare with; its versions still are the floor.
  const latest = stored.latest === null ? null : await orNull(readLatest(stored.latest, root.root));
  const isWhole = latest?.latest.version === latestVersion;
  return { root, latest: isWhole ? latest : null, floor: { rootVersion, latestVersion, listVersion } };
}

async function orNull<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof FeedError && error.problem !== 'no-ed25519') return null;
    throw error;
  }
}
