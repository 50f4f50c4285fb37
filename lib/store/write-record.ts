import type { IDBPTransaction } from 'idb';
import { appendEntries, type FillRandom, type NewEntry, newHead, ORIGIN_BYTES, type TrailHead } from '@/lib/trail';
import type { Database, DeskValues, ParcelVigilDatabase, StoredEntry, StoredPrivate } from './database-schema.ts';
import { WRITE_BATCH, WRITE_TRIES } from './limits.ts';
import { StoreError } from './store-problem.ts';

export const RECORD_STORES = ['findings', 'reviews', 'trail', 'privates', 'pictures', 'desk', 'views'] as const;
export type RecordTransaction = IDBPTransaction<ParcelVigilDatabase, (typeof RECORD_STORES)[number][], 'readwrite'>;

/** A change of the record: entries of the trail, and what is written beside them in the same transaction. */
export interface PlannedChange<Result> {
  entries: NewEntry[];
  /** Requests of the transaction alone; it ends while anything else is awaited. Long ones are made as they are asked for. */
  write(transaction: RecordTransaction): Iterable<Promise<unknown>>;
  result: Result;
  /** Ids of the findings that it touches; not given: that cannot be told in short. */
  touches?: readonly string[];
}

export interface RecordClock {
  /** UTC with milliseconds. */
  now: () => string;
  fillRandom: FillRandom;
  /** Lets the page breathe. */
  pause?: () => Promise<void>;
}

export function randomId(fillRandom: FillRandom): string {
  const bytes = new Uint8Array(ORIGIN_BYTES);
  fillRandom(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export async function deskValue<Key extends keyof DeskValues>(
  database: Database,
  key: Key,
): Promise<DeskValues[Key] | null> {
  return ((await database.get('desk', key)) as DeskValues[Key] | undefined) ?? null;
}

/**
 * Writes a change and its entries, all or nothing. Hashing takes its time outside any transaction, so the plan is made from
 * what was read before, and written only where the trail still ends there; else it is planned anew.
 */
export async function writeRecord<Result>(
  database: Database,
  clock: RecordClock,
  plan: (head: TrailHead) => Promise<PlannedChange<Result> | null>,
): Promise<Result | null> {
  for (let tries = 0; tries < WRITE_TRIES; tries++) {
    const { now, fillRandom, pause } = clock;
    const stored = await deskValue(database, 'head');
    const head = stored ?? newHead(randomId(fillRandom));
    const change = await plan(head);
    if (change === null) return null;
    const { lines, head: end } = await appendEntries(head, change.entries, now(), fillRandom, pause);
    const entries = lines.map(({ hash, entry }): StoredEntry => ({ sequence: entry.sequence, hash, entry }));
    const privates = lines.flatMap(({ entry, opened }) =>
      Object.entries(opened).map(
        ([name, opening]): StoredPrivate => ({ sequence: entry.sequence, name, at: entry.at, ...opening }),
      ),
    );
    const isWritten = await writeAt(database, stored, function* (transaction) {
      yield* change.write(transaction);
      for (const entry of entries) yield transaction.objectStore('trail').add(entry);
      for (const value of privates) yield transaction.objectStore('privates').add(value);
      yield transaction.objectStore('desk').put(end, 'head');
    });
    if (isWritten) return change.result;
  }
  throw new StoreError('changed-meanwhile', `${WRITE_TRIES} times`);
}

/** False where the trail does not end any more where the change was planned. */
async function writeAt(
  database: Database,
  from: TrailHead | null,
  write: (transaction: RecordTransaction) => Iterable<Promise<unknown>>,
): Promise<boolean> {
  const transaction = database.transaction([...RECORD_STORES], 'readwrite', { durability: 'strict' });
  const head = (await transaction.objectStore('desk').get('head')) as TrailHead | undefined;
  if (head?.hash !== from?.hash || head?.size !== from?.size) {
    transaction.abort();
    await transaction.done.catch(() => {});
    return false;
  }
  // It is awaited last; it may fail before.
  transaction.done.catch(() => {});
  try {
    await inBatches(write(transaction));
    await transaction.done;
  } catch (error) {
    abort(transaction);
    throw new StoreError('not-stored', error instanceof Error ? error.name : String(error), error);
  }
  return true;
}

/** A page must not stand still while ten thousand things are copied for the database: so many, then it may breathe. */
async function inBatches(requests: Iterable<Promise<unknown>>): Promise<void> {
  let batch: Promise<unknown>[] = [];
  for (const request of requests) {
    batch.push(request);
    if (batch.length < WRITE_BATCH) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
}

/** A record that the database refuses at once ends no transaction by itself. */
function abort(transaction: RecordTransaction): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the failed request.
  }
}
