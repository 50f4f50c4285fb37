import * as z from 'zod/mini';
import type { Database, ListPointer, TrustedFeed } from './database-schema.ts';
import { StoreError } from './store-problem.ts';
import { pointerSchema, sha256Of } from './stored-list.ts';

const bytes = z.instanceof(Uint8Array<ArrayBuffer>);
const version = z.int().check(z.minimum(0));

const trustSchema = z.strictObject({
  anchor: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  root: bytes,
  rootVersion: version,
  latest: z.nullable(bytes),
  latestVersion: version,
  listVersion: version,
  retired: z.array(z.string()),
});

/** What an update changes, all of it or nothing. */
export interface FeedUpdate {
  trust: TrustedFeed;
  /** A new list, as its exact bytes; `null` where the one in use stays. */
  list: { version: number; bytes: Uint8Array<ArrayBuffer> } | null;
  /** The trust that the update started from: where another is stored by now, nothing is written. */
  from: TrustedFeed | null;
}

/** `null` where nothing is trusted yet, or where what is stored cannot be read. */
export async function readTrust(database: Database): Promise<TrustedFeed | null> {
  const parsed = trustSchema.safeParse(await database.get('trust', 'feed'));
  return parsed.success ? parsed.data : null;
}

/** One transaction: a new list beside the one in use, the pointer to it, and the trust that it rests on. */
export async function writeUpdate(database: Database, { trust, list, from }: FeedUpdate): Promise<void> {
  const sha256 = list === null ? null : await sha256Of(list.bytes);
  const transaction = database.transaction(['generations', 'pointers', 'trust'], 'readwrite', {
    durability: 'strict',
  });
  // Told by the first request that fails; without this the end of the transaction would be told a second time.
  transaction.done.catch(() => {});
  try {
    const stored = trustSchema.safeParse(await transaction.objectStore('trust').get('feed'));
    if (!isSameTrust(stored.success ? stored.data : null, from)) throw new StoreError('changed-meanwhile', 'trust');
    if (list !== null && sha256 !== null) {
      const inUse = pointerSchema.safeParse(await transaction.objectStore('pointers').get('advisories'));
      const generation = inUse.success && inUse.data.generation === 'a' ? 'b' : 'a';
      const pointer: ListPointer = { generation, version: list.version, sha256 };
      await transaction.objectStore('generations').put({ ...pointer, bytes: list.bytes, origin: 'fed' });
      await transaction.objectStore('pointers').put(pointer, 'advisories');
    }
    await transaction.objectStore('trust').put(trust, 'feed');
    await transaction.done;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // The failed request has already ended it.
    }
    if (error instanceof StoreError) throw error;
    throw new StoreError('not-stored', error instanceof Error ? error.name : String(error), error);
  }
}

function isSameTrust(a: TrustedFeed | null, b: TrustedFeed | null): boolean {
  if (a === null || b === null) return a === b;
  return a.anchor === b.anchor && a.rootVersion === b.rootVersion && a.latestVersion === b.latestVersion;
}
