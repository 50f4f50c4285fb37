import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { Database, ListPointer, TrustedFeed } from './database-schema.ts';
import { type FeedUpdate, readTrust, writeUpdate } from './feed-trust.ts';
import { OPEN_TIMEOUT_MS, type OpenOptions, openDatabase } from './open-database.ts';
import { asStoreError, StoreError, type StoreFault, type StoreProblem } from './store-problem.ts';
import { keepList, readPointer, readStored, type Stored } from './stored-list.ts';
import { isSameFloor, type LocalArea, readFloor, type VersionFloor, writeFloor } from './version-floor.ts';
import { within } from './within.ts';

/** The list to judge with, and what there is to tell about it. */
export interface ListInUse {
  list: AdvisoryList;
  from: 'bundled' | 'stored';
  /** What is wrong with the store, where something is: pages tell what happened, what was kept, what to do. */
  fault: StoreFault | null;
  problem: StoreProblem | null;
}

export interface AdvisoryStore {
  /** Never throws and never waits long: at worst the list of the package with a notice. The same object while nothing changed. */
  currentList(): Promise<ListInUse>;
  /** What an update of the feed starts from. Throws a `StoreError` where the store cannot be used. */
  readFeed(): Promise<FeedStanding>;
  /** All of an update or nothing of it. Throws a `StoreError`; what was stored is then as before. */
  applyFeed(update: FeedUpdate): Promise<void>;
  /** Closes the database; the next question opens it again. */
  close(): Promise<void>;
}

export interface FeedStanding {
  trust: TrustedFeed | null;
  floor: VersionFloor | null;
  /** The list that lies in the database, whole and checked; `null` where there is none or it is damaged. */
  stored: { list: AdvisoryList; sha256: string } | null;
}

export interface AdvisoryStoreOptions {
  open?: (options: OpenOptions) => Promise<Database>;
  /** The list of the package. */
  bundled?: () => AdvisoryList;
  /** Longest wait for one reading. */
  timeoutMs?: number;
  /** How long a failure is taken as the answer, so that a hanging database does not hold up every question. */
  retryAfterMs?: number;
  /** Milliseconds that only grow. */
  now?: () => number;
  /** Where the version floor is kept a second time, `storage.local`; without it a loss of the database is not noticed. */
  local?: LocalArea;
}

/** The last answer and the pointer it stands on: as long as the store points there, it need not be read again. */
interface Answer {
  inUse: ListInUse;
  pointer: ListPointer;
}

export function createAdvisoryStore(options: AdvisoryStoreOptions = {}): AdvisoryStore {
  const {
    open = openDatabase,
    bundled = bundledList,
    timeoutMs = OPEN_TIMEOUT_MS,
    retryAfterMs = 30_000,
    now = () => performance.now(),
    local = null,
  } = options;

  let connection: Promise<Database> | null = null;
  let pending: Promise<ListInUse> | null = null;
  let answer: Answer | null = null;
  let failure: { inUse: ListInUse; at: number } | null = null;

  function connect(): Promise<Database> {
    if (connection !== null) return connection;
    const opening: Promise<Database> = open({
      onEnd: () => {
        if (connection === opening) connection = null;
      },
    });
    connection = opening;
    return opening;
  }

  async function close(): Promise<void> {
    const closing = connection;
    connection = null;
    // One that could not be opened needs no closing, and was told when it failed.
    await closing?.then((database) => database.close()).catch(() => {});
  }

  async function read(): Promise<ListInUse> {
    const { inUse, pointer } = await twice(async (database) => {
      const found = await answerFrom(database, bundled(), answer, local);
      if (found !== answer) await keepFloorIfPossible(database, local);
      return found;
    });
    answer = pointer === null ? null : { inUse, pointer };
    return inUse;
  }

  /** A connection may have died unnoticed: once more with a new one, then it is told. */
  async function twice<T>(work: (database: Database) => Promise<T>): Promise<T> {
    const once = async () => within(timeoutMs, work(await connect()), () => 'no-answer');
    try {
      return await once();
    } catch (error) {
      if (isFinal(error)) throw error;
      await close();
      return await once();
    }
  }

  async function ask(): Promise<ListInUse> {
    if (failure !== null && now() - failure.at < retryAfterMs) return failure.inUse;
    try {
      const inUse = await read();
      failure = null;
      return inUse;
    } catch (error) {
      void close();
      const inUse = fromPackage(bundled(), asStoreError(error));
      failure = { inUse, at: now() };
      return inUse;
    }
  }

  function currentList(): Promise<ListInUse> {
    pending ??= ask().finally(() => {
      pending = null;
    });
    return pending;
  }

  return {
    currentList,
    async readFeed() {
      // First, so that a lost database is noticed before anything is written into a new one.
      await currentList();
      return twice(async (database) => {
        const [trust, floor, stored] = await Promise.all([
          readTrust(database),
          local === null ? null : readFloor(local),
          readStored(database),
        ]);
        const list = stored.state === 'list' ? { list: stored.list, sha256: stored.pointer.sha256 } : null;
        return { trust, floor, stored: list };
      }).catch((error: unknown) => {
        throw asStoreError(error);
      });
    },
    async applyFeed(update) {
      await twice((database) => writeUpdate(database, update));
      failure = null;
      answer = null;
      await twice((database) => keepFloorIfPossible(database, local));
    },
    close,
  };
}

/** Trying again at once would only wait again, or meet the same answer. */
function isFinal(error: unknown): boolean {
  return error instanceof StoreError && error.problem !== 'not-stored' && error.problem !== 'refused';
}

async function answerFrom(
  database: Database,
  bundled: AdvisoryList,
  last: Answer | null,
  local: LocalArea | null,
): Promise<{ inUse: ListInUse; pointer: ListPointer | null }> {
  const now = last === null ? null : await readPointer(database);
  if (last !== null && now !== null && now !== 'damaged' && isSame(now, last.pointer)) return last;

  const stored = await readStored(database);
  const lost = local === null ? null : await whatWasLost(database, stored, bundled, await readFloor(local));
  if (stored.state === 'list' && stored.list.version > bundled.version) {
    return { inUse: { list: stored.list, from: 'stored', fault: null, problem: null }, pointer: stored.pointer };
  }
  if (stored.state === 'damaged') return replaceDamaged(database, bundled, stored);
  const isKept = stored.state === 'list' && stored.list.version === bundled.version;
  const pointer = isKept ? stored.pointer : await keepList(database, bundled, 'bundled', generationOf(stored));
  return { inUse: fromPackage(bundled, lost), pointer };
}

/** Told as long as nothing has brought back what the floor knows of. */
async function whatWasLost(
  database: Database,
  stored: Stored,
  bundled: AdvisoryList,
  floor: VersionFloor | null,
): Promise<StoreError | null> {
  if (floor === null || stored.state === 'damaged') return null;
  const isTrustLost = floor.trust !== null && (await readTrust(database)) === null;
  if (stored.state !== 'empty' && !isTrustLost) return null;
  const isNewer = Math.max(floor.listVersion, floor.trust?.listVersion ?? 0) > bundled.version;
  return new StoreError('lost', isNewer ? 'a newer list' : 'a list');
}

/** A floor that cannot be written takes no list away: it is behind until the next time. */
async function keepFloorIfPossible(database: Database, local: LocalArea | null): Promise<void> {
  if (local === null) return;
  try {
    await keepFloor(database, local);
  } catch (error) {
    console.warn('Parcel Vigil: the version floor was not written.', error);
  }
}

/** The floor as the database has it; where the database lost its trust, the floor goes on holding it. */
async function keepFloor(database: Database, local: LocalArea): Promise<void> {
  const [pointer, trust, floor] = await Promise.all([readPointer(database), readTrust(database), readFloor(local)]);
  if (pointer === null || pointer === 'damaged') return;
  const isLost = trust === null && floor !== null && floor.trust !== null;
  const next: VersionFloor = isLost
    ? floor
    : { schema: 1, listVersion: pointer.version, trust: trust === null ? null : floorOf(trust) };
  if (!isSameFloor(floor, next)) await writeFloor(local, next);
}

function floorOf({ anchor, rootVersion, latestVersion, listVersion }: TrustedFeed): VersionFloor['trust'] {
  return { anchor, rootVersion, latestVersion, listVersion };
}

/** A damaged list is replaced only where it was not newer than the list of the package; it stays in its own place. */
async function replaceDamaged(
  database: Database,
  bundled: AdvisoryList,
  { pointer, version, why }: { pointer: ListPointer | null; version: number | null; why: string },
): Promise<{ inUse: ListInUse; pointer: ListPointer | null }> {
  if (pointer === null || version === null || version > bundled.version) {
    return { inUse: fromPackage(bundled, new StoreError('damaged', why)), pointer };
  }
  const fresh = await keepList(database, bundled, 'bundled', pointer.generation);
  return { inUse: fromPackage(bundled, new StoreError('damaged-replaced', why)), pointer: fresh };
}

function generationOf(stored: { state: 'empty' } | { state: 'list'; pointer: ListPointer }) {
  return stored.state === 'list' ? stored.pointer.generation : null;
}

function fromPackage(list: AdvisoryList, error: StoreError | null): ListInUse {
  return { list, from: 'bundled', fault: error && faultOf(error), problem: error?.problem ?? null };
}

function isSame(a: ListPointer, b: ListPointer): boolean {
  return a.generation === b.generation && a.version === b.version && a.sha256 === b.sha256;
}

/** As data, without what caused it. */
function faultOf({ problem, detail, refusal }: StoreError): StoreFault {
  return { problem, detail, refusal };
}
