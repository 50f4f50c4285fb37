import * as z from 'zod/mini';
import { StoreError } from './store-problem.ts';

/** The part of `storage.local` that is used. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

const version = z.int().check(z.minimum(0));

const floorSchema = z.strictObject({
  schema: z.literal(1),
  /** Version of the list that was stored last. */
  listVersion: version,
  /** What was trusted of the feed; `null` before there was one. */
  trust: z.nullable(
    z.strictObject({ anchor: z.string(), rootVersion: version, latestVersion: version, listVersion: version }),
  ),
});

/**
 * What the database held last, kept a second time outside it: the browser may take the database away as a whole, and then
 * this alone tells that something was lost, and how old a feed may not be.
 */
export type VersionFloor = z.infer<typeof floorSchema>;

export const FLOOR_KEY = 'version-floor';

/** `null` where none was written, where what is there is none, and where the area cannot be read: then no loss is told. */
export async function readFloor(local: LocalArea): Promise<VersionFloor | null> {
  try {
    const parsed = floorSchema.safeParse((await local.get(FLOOR_KEY))[FLOOR_KEY]);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Written after the database has it: one that is behind is harmless, one that is ahead would tell of a loss that is none. */
export async function writeFloor(local: LocalArea, floor: VersionFloor): Promise<void> {
  try {
    await local.set({ [FLOOR_KEY]: floor });
  } catch (error) {
    throw new StoreError('not-stored', error instanceof Error ? error.name : String(error), error);
  }
}

export function isSameFloor(a: VersionFloor | null, b: VersionFloor): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
