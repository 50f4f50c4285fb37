import type { Database } from './database-schema.ts';
import type { ClockHold } from './desk-types.ts';
import { CLOCK_LEAP_DAYS, EXPORT_BATCH } from './limits.ts';
import { deskValue } from './write-record.ts';

/** How far the times of the record were believed, and why an erasure is held. */
export interface KnownClock {
  /** Entries before this one were looked at. */
  sequence: number;
  /** Latest time that is believed; `null` before the first. */
  at: string | null;
  hold: ClockHold | null;
}

export const FIRST_CLOCK: KnownClock = { sequence: 0, at: null, hold: null };

/**
 * A clock that is set years ahead would erase the record in one go. So a time is believed only where it follows the one
 * before by no more than a leap; what was written while the clock stood ahead is no witness for it. Else a person confirms.
 */
export async function lookAtClock(database: Database, now: string): Promise<KnownClock> {
  const known = (await deskValue(database, 'clock')) ?? FIRST_CLOCK;
  const size = (await deskValue(database, 'head'))?.size ?? 0;
  let { at } = known;
  for (let first = known.sequence; first < size; first += EXPORT_BATCH) {
    const entries = await database.getAll('trail', IDBKeyRange.bound(first, first + EXPORT_BATCH - 1));
    for (const { entry } of entries) {
      // Written while the clock stood later than it does now.
      if (entry.at > now) continue;
      if (isLeap(at, entry.at)) return { ...known, hold: { from: at!, to: now } };
      if (at === null || entry.at > at) at = entry.at;
    }
  }
  if (isLeap(at, now)) return { sequence: size, at, hold: { from: at!, to: now } };
  return { sequence: size, at, hold: null };
}

function isLeap(from: string | null, to: string): boolean {
  return from !== null && Date.parse(to) - Date.parse(from) > CLOCK_LEAP_DAYS * 86_400_000;
}
