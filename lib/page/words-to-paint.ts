import { placeById, type TextField } from '@/lib/gazetteer';
import type { JudgedPlace } from '@/lib/screening/judge-places';

/** A stretch of a field's words, offsets as in the origin statements. */
export interface Words {
  field: TextField;
  start: number;
  end: number;
}

/**
 * The words a verdict rests on: the names of all places that count. Denied ones, a parent beside its own part, and names of
 * other countries are left alone.
 */
export function wordsToPaint(places: readonly JudgedPlace[]): Words[] {
  const words = new Map<string, Words>();
  for (const { statement, mention, verdict } of places) {
    const { start, end } = mention;
    if (verdict === 'none' || end <= start) continue;
    words.set(`${statement.field} ${start} ${end}`, { field: statement.field, start, end });
  }
  return [...words.values()];
}

/** A place of another country that diamonds come from. */
export function isElsewhere(placeId: string): boolean {
  return placeById(placeId).kind.startsWith('origin-');
}
