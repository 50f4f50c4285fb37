import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { Database, ListPointer } from './database-schema.ts';
import { OPEN_TIMEOUT_MS, type OpenOptions, openDatabase } from './open-database.ts';
import { asStoreError, StoreError, type StoreProblem, sentenceFor } from './store-problem.ts';
import { keepList, readPointer, readStored } from './stored-list.ts';
import { within } from './within.ts';

/** The list to judge with, and what there is to tell about it. */
export interface ListInUse {
  list: AdvisoryList;
  from: 'bundled' | 'stored';
  /** One or two sentences for the reader where something is wrong with the store: what happened, what was kept, what to do. */
  notice: string | null;
  problem: StoreProblem | null;
}

export interface AdvisoryStore {
  /** Never throws and never waits long: at worst the list of the package with a notice. The same object while nothing changed. */
  currentList(): Promise<ListInUse>;
  /** Closes the database; the next question opens it again. */
  close(): Promise<void>;
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
    const database = await connect();
    const { inUse, pointer } = await within(timeoutMs, answerFrom(database, bundled(), answer), () => 'no-answer');
    answer = pointer === null ? null : { inUse, pointer };
    return inUse;
  }

  /** A connection may have died unnoticed: once more with a new one, then it is told. */
  async function readTwice(): Promise<ListInUse> {
    try {
      return await read();
    } catch (error) {
      if (isFinal(error)) throw error;
      await close();
      return await read();
    }
  }

  async function ask(): Promise<ListInUse> {
    if (failure !== null && now() - failure.at < retryAfterMs) return failure.inUse;
    try {
      const inUse = await readTwice();
      failure = null;
      return inUse;
    } catch (error) {
      void close();
      const inUse = fromPackage(bundled(), asStoreError(error));
      failure = { inUse, at: now() };
      return inUse;
    }
  }

  return {
    currentList() {
      pending ??= ask().finally(() => {
        pending = null;
      });
      return pending;
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
): Promise<{ inUse: ListInUse; pointer: ListPointer | null }> {
  const now = last === null ? null : await readPointer(database);
  if (last !== null && now !== null && now !== 'damaged' && isSame(now, last.pointer)) return last;

  const stored = await readStored(database);
  if (stored.state === 'list' && stored.list.version > bundled.version) {
    return { inUse: { list: stored.list, from: 'stored', notice: null, problem: null }, pointer: stored.pointer };
  }
  if (stored.state === 'damaged') return replaceDamaged(database, bundled, stored);
  const isKept = stored.state === 'list' && stored.list.version === bundled.version;
  const pointer = isKept ? stored.pointer : await keepList(database, bundled, 'bundled', generationOf(stored));
  return { inUse: fromPackage(bundled, null), pointer };
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
  return { list, from: 'bundled', notice: error && sentenceFor(error), problem: error?.problem ?? null };
}

function isSame(a: ListPointer, b: ListPointer): boolean {
  return a.generation === b.generation && a.version === b.version && a.sha256 === b.sha256;
}
