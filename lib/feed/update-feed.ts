import type { AdvisoryList } from '@/lib/advisories';
import { type AdvisoryStore, StoreError, type TrustedFeed } from '@/lib/store';
import { FeedError } from './feed-problem.ts';
import type { FeedSettings } from './feed-settings.ts';
import { type ClockFacts, checkExpires, checkIssued } from './judge-clock.ts';
import { LATEST_FILE, type Latest, type LatestFile, readLatest } from './latest.ts';
import { CAPS, MOST_ROTATIONS } from './limits.ts';
import { listFileName, readList, retiredIds } from './list-file.ts';
import { latestKeys, type RootFile, readRoot, rootFileName } from './root.ts';
import { type Standing, standingOf, trustOf } from './standing.ts';

export interface UpdateContext {
  settings: FeedSettings;
  store: Pick<AdvisoryStore, 'readFeed' | 'applyFeed'>;
  /** The list of the package, which is trusted through the package. */
  bundled: AdvisoryList;
  /** When the update begins; the one time for all checks. Milliseconds since 1970. */
  now: number;
  /** One file of the feed, at most `cap` bytes. */
  download: (file: string, cap: number) => Promise<Uint8Array<ArrayBuffer>>;
}

export interface UpdateOutcome {
  /** A new list is stored; false: the one in use was confirmed. */
  isNew: boolean;
  /** What the feed wants, `null` where it does not say. */
  pollHours: number | null;
  /** Until when what was said holds. */
  expires: string;
}

/**
 * The client workflow of TUF for one target, in its order: roots one by one, the newest root's expiry, then `latest`
 * (signatures, versions, expiry), then the list. Everything is verified in memory and written in one transaction. Throws a
 * `FeedError`; the list in use is then untouched.
 */
export async function updateFeed(context: UpdateContext): Promise<UpdateOutcome> {
  const standing = await standingOf(context);
  const stored = standing.stored;
  let current = standing;
  try {
    for (let rotations = 0; rotations < MOST_ROTATIONS; rotations++) {
      const next = await nextRoot(context, current.root);
      if (next === null) break;
      current = afterRoot(current, next);
    }
    if (current.root.root.version < current.floor.rootVersion) {
      throw new FeedError('rollback', rootFileName(current.root.root.version));
    }
    checkExpires(current.root.root.expires, 'root-expired', clockOf(context, current));
    return await updateFrom(context, current, stored);
  } catch (error) {
    // A root that was verified stays trusted whatever follows: a key that it revokes must not come back by a failure.
    if (current.root.root.version > standing.root.root.version) {
      await apply(context, { trust: trustOf(current), list: null, from: stored });
    }
    throw error;
  }
}

async function nextRoot({ download }: UpdateContext, { root }: RootFile): Promise<RootFile | null> {
  const version = root.version + 1;
  // Beyond this a number is no longer exact, and no file is named so.
  if (!Number.isSafeInteger(version)) return null;
  const file = rootFileName(version);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = await download(file, CAPS.root);
  } catch (error) {
    if (error instanceof FeedError && error.problem === 'missing') return null;
    throw error;
  }
  const next = await readRoot(bytes, file, root);
  if (next.root.version !== version) throw new FeedError('root-version', `${file} says ${next.root.version}`);
  return next;
}

/** Where a key of `latest` is revoked, what it signed and the versions in it count no more: they may be forged. */
function afterRoot(standing: Standing, next: RootFile): Standing {
  const keys = latestKeys(next.root);
  const isRevoked = [...latestKeys(standing.root.root)].some((key) => !keys.has(key));
  // The floor outside the database may already know of this root.
  const isNews = next.root.version > standing.floor.rootVersion;
  if (!isRevoked || !isNews) return { ...standing, root: next };
  const floor = { ...standing.floor, latestVersion: 0, listVersion: 0 };
  return { ...standing, root: next, latest: null, floor, isRecovering: true };
}

async function updateFrom(
  context: UpdateContext,
  standing: Standing,
  stored: TrustedFeed | null,
): Promise<UpdateOutcome> {
  const file = await readLatest(await context.download(LATEST_FILE, CAPS.latest), standing.root.root);
  checkVersions(file, standing);
  checkIssued(file.latest.issued, clockOf(context, standing));
  checkExpires(file.latest.expires, 'expired', clockOf(context, standing));
  const list = await newList(context, standing, file.latest);
  const trust = trustOf({ ...standing, latest: file, retired: list?.retired ?? standing.retired });
  const isSame =
    stored !== null &&
    stored.anchor === trust.anchor &&
    stored.latestVersion === trust.latestVersion &&
    stored.rootVersion === trust.rootVersion;
  // The same bytes end quietly, without a write.
  if (!isSame || list !== null) {
    const written = list === null ? null : { version: list.after.version, bytes: list.bytes };
    await apply(context, { trust, list: written, from: stored });
  }
  const { pollHours, expires } = file.latest;
  return { isNew: list !== null, pollHours: pollHours ?? null, expires };
}

function checkVersions({ latest, payload }: LatestFile, { latest: known, floor }: Standing): void {
  if (latest.version < floor.latestVersion) {
    throw new FeedError('rollback', `${LATEST_FILE} ${latest.version}, after ${floor.latestVersion}`);
  }
  if (known !== null && latest.version === known.latest.version && payload !== known.payload) {
    throw new FeedError('equivocation', `${LATEST_FILE} ${latest.version}`);
  }
  if (latest.list.version < floor.listVersion) {
    throw new FeedError('rollback', `${listFileName(latest.list.version)}, after ${floor.listVersion}`);
  }
  const isSameList = known !== null && latest.list.version === known.latest.list.version;
  if (isSameList && latest.list.sha256 !== known.latest.list.sha256) {
    throw new FeedError('equivocation', listFileName(latest.list.version));
  }
}

interface NewList {
  after: AdvisoryList;
  bytes: Uint8Array<ArrayBuffer>;
  retired: string[];
}

/** `null` where the named list is here already, or where the one of the package is not older. */
async function newList(
  { bundled, download }: UpdateContext,
  standing: Standing,
  { list: named }: Latest,
): Promise<NewList | null> {
  const { storedList, retired } = standing;
  const isStale = storedList !== null && storedList.list.version > bundled.version;
  // A newer one that is stored and not named (of another feed, or signed with a revoked key) is replaced in any case.
  if (storedList?.sha256 === named.sha256 || (named.version <= bundled.version && !isStale)) return null;
  const bytes = await download(listFileName(named.version), Math.min(CAPS.list, named.length));
  const after = await readList(bytes, named);
  const before = listBefore(standing, bundled, after);
  return { after, bytes, retired: before === null ? [...retired] : retiredIds(before, after, retired) };
}

/** What must still be there in `after`. One that is older than the package's is not used, so nothing can be lost by it. */
function listBefore(standing: Standing, bundled: AdvisoryList, after: AdvisoryList): AdvisoryList | null {
  if (after.version <= bundled.version) return null;
  const { storedList, isRecovering, isOtherFeed } = standing;
  // After a key was revoked the stored list may be forged; one of another feed binds nobody here.
  if (isRecovering || isOtherFeed || storedList === null) return bundled;
  return storedList.list.version > bundled.version ? storedList.list : bundled;
}

function clockOf({ now, bundled }: UpdateContext, { latest }: Standing): ClockFacts {
  const issued = latest === null ? 0 : Date.parse(latest.latest.issued);
  return { now, surelyPast: Math.max(Date.parse(bundled.issued), issued) };
}

async function apply({ store }: UpdateContext, update: Parameters<AdvisoryStore['applyFeed']>[0]): Promise<void> {
  try {
    await store.applyFeed(update);
  } catch (error) {
    throw new FeedError('not-stored', error instanceof StoreError ? error.detail : String(error), error);
  }
}
