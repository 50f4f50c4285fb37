import * as z from 'zod/mini';
import { rootOf, type TrailHead } from '@/lib/trail';
import type { Database } from './database-schema.ts';
import type { LocalArea } from './version-floor.ts';
import { deskValue } from './write-record.ts';

const count = z.int().check(z.minimum(0));

const floorSchema = z.strictObject({
  schema: z.literal(1),
  /** Whose trail it was. */
  origin: z.string(),
  entries: count,
  findings: count,
  reviews: count,
  /** Tree head that was handed out last, or, where none was, of the last entry. */
  checkpoint: z.strictObject({ size: count, root: z.string() }),
});

/**
 * What the record held last, kept a second time outside the database, as the version floor is for the list: where the browser
 * takes the database away, this alone tells that reviews were lost, and which trail they belonged to.
 */
export type RecordFloor = z.infer<typeof floorSchema>;

/** Beside the version floor, under a key of its own: the two are written by different hands. */
export const RECORD_FLOOR_KEY = 'record-floor';

export async function readRecordFloor(local: LocalArea): Promise<RecordFloor | null> {
  try {
    const parsed = floorSchema.safeParse((await local.get(RECORD_FLOOR_KEY))[RECORD_FLOOR_KEY]);
    return parsed.success ? parsed.data : null;
  } catch {
    // An area that cannot be read tells of no loss.
    return null;
  }
}

export async function writeRecordFloor(local: LocalArea, floor: RecordFloor): Promise<void> {
  await local.set({ [RECORD_FLOOR_KEY]: floor });
}

/** `null` where there is no record yet. */
export async function floorOfRecord(database: Database): Promise<RecordFloor | null> {
  const [head, checkpoint, findings, reviews] = await Promise.all([
    deskValue(database, 'head'),
    deskValue(database, 'checkpoint'),
    database.count('findings'),
    database.count('reviews'),
  ]);
  if (head === null) return null;
  const { origin, size } = head;
  const held = checkpoint?.origin === origin ? { size: checkpoint.size, root: checkpoint.root } : null;
  return {
    schema: 1,
    origin,
    entries: size,
    findings,
    reviews,
    checkpoint: held ?? { size, root: await rootOf(head) },
  };
}

/** True where the record is not the one that the floor knows of, or is shorter than it was. */
export function isRecordLost(floor: RecordFloor | null, head: TrailHead | null): boolean {
  if (floor === null || floor.entries === 0) return false;
  return head === null || head.origin !== floor.origin || head.size < floor.entries;
}
