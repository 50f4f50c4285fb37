import * as z from 'zod/mini';
import type { AdvisoryList } from '@/lib/advisories';
import { checkList } from '@/lib/advisories/check-list';
import type { Database, Generation, ListPointer, StoredList } from './database-schema.ts';
import { StoreError } from './store-problem.ts';

const generation = z.enum(['a', 'b']);
const sha256Hex = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const version = z.int().check(z.minimum(1));

export const pointerSchema = z.strictObject({ generation, version, sha256: sha256Hex });

const storedListSchema = z.strictObject({
  generation,
  version,
  bytes: z.instanceof(Uint8Array<ArrayBuffer>),
  sha256: sha256Hex,
  origin: z.enum(['bundled', 'fed']),
});

/** What the store holds: nothing yet, a list, or something that cannot be read as one. */
export type Stored =
  | { state: 'empty' }
  | { state: 'list'; pointer: ListPointer; list: AdvisoryList }
  /** `version`: of the damaged list, `null` where even that is not known. */
  | { state: 'damaged'; pointer: ListPointer | null; version: number | null; why: string };

export async function readPointer(database: Database): Promise<ListPointer | 'damaged' | null> {
  const value: unknown = await database.get('pointers', 'advisories');
  if (value === undefined) return null;
  const parsed = pointerSchema.safeParse(value);
  return parsed.success ? parsed.data : 'damaged';
}

/** Reads the list in use and checks it again: the bytes against their hash, the list against its schema. */
export async function readStored(database: Database): Promise<Stored> {
  const pointer = await readPointer(database);
  if (pointer === 'damaged') return { state: 'damaged', pointer: null, version: null, why: 'its pointer is damaged' };
  if (pointer === null) {
    // A list without a pointer was never in use or has lost it; what it was is not known.
    const isEmpty = (await database.count('generations')) === 0;
    return isEmpty
      ? { state: 'empty' }
      : { state: 'damaged', pointer: null, version: null, why: 'its pointer is missing' };
  }
  const damaged = (why: string): Stored => ({ state: 'damaged', pointer, version: pointer.version, why });
  const record = storedListSchema.safeParse(await database.get('generations', pointer.generation));
  if (!record.success) return damaged('its record is missing or damaged');
  if ((await sha256Of(record.data.bytes)) !== pointer.sha256) return damaged('its bytes changed');
  const list = listFrom(record.data.bytes);
  if (list === null || list.version !== pointer.version) return damaged('it does not hold together');
  return { state: 'list', pointer, list };
}

/** Writes a list beside the one in use and then points at it, in one transaction: the old one or the new one, never a mix. */
export async function keepList(
  database: Database,
  list: AdvisoryList,
  origin: StoredList['origin'],
  inUse: Generation | null,
): Promise<ListPointer> {
  const bytes = bytesOf(list);
  // Hashed before the transaction, which would end while it waits for anything but its own requests.
  const sha256 = await sha256Of(bytes);
  const pointer: ListPointer = { generation: inUse === 'a' ? 'b' : 'a', version: list.version, sha256 };
  const transaction = database.transaction(['generations', 'pointers'], 'readwrite', { durability: 'strict' });
  try {
    await Promise.all([
      transaction.objectStore('generations').put({ ...pointer, bytes, origin }),
      transaction.objectStore('pointers').put(pointer, 'advisories'),
      transaction.done,
    ]);
  } catch (error) {
    throw new StoreError('not-stored', error instanceof Error ? error.name : String(error), error);
  }
  return pointer;
}

function bytesOf(list: AdvisoryList): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(list));
}

function listFrom(bytes: Uint8Array): AdvisoryList | null {
  try {
    const checked = checkList(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), {
      absent: 'may-be-named',
    });
    return checked.ok ? checked.value : null;
  } catch {
    // Neither text nor JSON: the caller tells that the list is damaged.
    return null;
  }
}

export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
