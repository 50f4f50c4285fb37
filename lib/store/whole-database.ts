import { deleteDB, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import * as z from 'zod/mini';
import { MIGRATIONS } from './migrate.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import { refusal } from './refusals.ts';
import { asStoreError } from './store-problem.ts';

// Extension pages forbid eval; without this zod tries it once and the browser logs a CSP violation.
z.config({ jitless: true });

const dumpSchema = z.strictObject({
  format: z.literal('parcel-vigil-data'),
  /** Version of the database. */
  version: z.int().check(z.minimum(1)),
  stores: z.record(
    z.string(),
    z.strictObject({ records: z.array(z.strictObject({ key: z.unknown(), value: z.unknown() })) }),
  ),
});

/** All that a database of any version holds, as JSON; bytes and pictures stand as base64 under `$bytes` and `$blob`. */
export type DatabaseDump = z.infer<typeof dumpSchema>;

/** Where a dump of an older version is brought into today's form before it is restored. */
const SCRATCH_NAME = 'parcel-vigil-restoring';

/**
 * Reads everything, also what a newer version of the extension wrote: the database is opened as it is, without a version, so
 * nothing is brought into another form. `null` where there is no database.
 */
export async function dumpDatabase(name = DATABASE_NAME): Promise<DatabaseDump | null> {
  try {
    const known = await indexedDB.databases?.();
    // Opening without a version would make an empty one.
    if (known !== undefined && !known.some((database) => database.name === name)) return null;
    const database = await openDB(name, undefined, {
      blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
    });
    try {
      return await dumpOf(database);
    } finally {
      database.close();
    }
  } catch (error) {
    throw asStoreError(error);
  }
}

async function dumpOf(database: IDBPDatabase): Promise<DatabaseDump> {
  const names = [...database.objectStoreNames];
  const dump: DatabaseDump = { format: 'parcel-vigil-data', version: database.version, stores: {} };
  if (names.length === 0) return dump;
  const transaction = database.transaction(names);
  const held = await Promise.all(
    names.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return { name, keys, values };
    }),
  );
  for (const { name, keys, values } of held) {
    const records = values.map((value: unknown, at) => ({ key: keys[at], value }));
    dump.stores[name] = {
      records: await Promise.all(records.map(async ({ key, value }) => ({ key, value: await toJson(value) }))),
    };
  }
  return dump;
}

/**
 * Writes a dump in place of what is stored, in one transaction: all of it, or nothing. Refuses (`not-allowed`) what is no
 * dump, what is newer than this code, and a profile in which somebody has decided. Pages that were merely read since a loss
 * are no hindrance: they are kept again when they are read again.
 */
export async function restoreDatabase(input: unknown): Promise<void> {
  const parsed = dumpSchema.safeParse(input);
  if (!parsed.success) throw refusal('no-backup');
  const current = MIGRATIONS.length;
  if (parsed.data.version > current) {
    throw refusal('newer-backup');
  }
  const dump = parsed.data.version === current ? parsed.data : await broughtToToday(parsed.data);
  const database = await openDatabase();
  try {
    await writeDump(database as unknown as IDBPDatabase, dump);
  } catch (error) {
    throw asStoreError(error, 'not-stored');
  } finally {
    database.close();
  }
}

async function writeDump(database: IDBPDatabase, dump: DatabaseDump): Promise<void> {
  const names = [...database.objectStoreNames];
  const strange = Object.keys(dump.stores).filter((name) => !names.includes(name));
  if (strange.length > 0) throw refusal('unknown-in-backup', strange.join(', '));
  const records = Object.entries(dump.stores).flatMap(([name, store]) =>
    store.records.map(({ key, value }) => ({ name, key, value: fromJson(value) })),
  );
  const transaction = database.transaction(names, 'readwrite', { durability: 'strict' });
  if ((await transaction.objectStore('reviews').count()) > 0) {
    transaction.abort();
    await transaction.done.catch(() => {});
    throw refusal('own-reviews');
  }
  const made: Promise<unknown>[] = [];
  try {
    for (const name of Object.keys(dump.stores)) made.push(transaction.objectStore(name).clear());
    for (const record of records) made.push(put(transaction, record));
    await Promise.all([...made, transaction.done]);
  } catch (error) {
    await abort(transaction, made);
    throw error;
  }
}

/** A record that the database refuses at once ends no transaction by itself: then nothing of it may stay. */
async function abort(transaction: { abort(): void; done: Promise<void> }, made: Promise<unknown>[]): Promise<void> {
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the failed request.
  }
  await Promise.allSettled([...made, transaction.done]);
}

function put(
  transaction: IDBPTransaction<unknown, string[], 'readwrite'>,
  { name, key, value }: { name: string; key: unknown; value: unknown },
): Promise<unknown> {
  const store = transaction.objectStore(name);
  return store.keyPath === null ? store.put(value, key as IDBValidKey) : store.put(value);
}

/** The steps that a dump of an older version lacks are run over it in a database beside the real one. */
async function broughtToToday(dump: DatabaseDump): Promise<DatabaseDump> {
  await deleteDB(SCRATCH_NAME);
  try {
    const then = await openDatabase({ name: SCRATCH_NAME, migrations: MIGRATIONS.slice(0, dump.version) });
    try {
      await writeScratch(then as unknown as IDBPDatabase, dump);
    } finally {
      then.close();
    }
    (await openDatabase({ name: SCRATCH_NAME })).close();
    return (await dumpDatabase(SCRATCH_NAME))!;
  } finally {
    await deleteDB(SCRATCH_NAME);
  }
}

async function writeScratch(database: IDBPDatabase, dump: DatabaseDump): Promise<void> {
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  const puts = Object.entries(dump.stores).flatMap(([name, { records }]) =>
    records.map(({ key, value }) => put(transaction, { name, key, value: fromJson(value) })),
  );
  await Promise.all([...puts, transaction.done]);
}

async function toJson(value: unknown): Promise<unknown> {
  if (value instanceof Uint8Array) return { $bytes: base64Of(value) };
  if (value instanceof Blob) return { $blob: base64Of(new Uint8Array(await value.arrayBuffer())), type: value.type };
  if (Array.isArray(value)) return Promise.all(value.map(toJson));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(async ([name, member]) => [name, await toJson(member)] as const);
  return Object.fromEntries(await Promise.all(members));
}

function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson);
  if (typeof value !== 'object' || value === null) return value;
  if ('$bytes' in value && typeof value.$bytes === 'string') return bytesOf(value.$bytes);
  if ('$blob' in value && typeof value.$blob === 'string') {
    return new Blob([bytesOf(value.$blob)], { type: 'type' in value ? String(value.type) : '' });
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, fromJson(member)]));
}

export function base64Of(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
