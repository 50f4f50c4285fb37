import { JUDGING_BUDGET_MS, READING_BUDGET_MS } from './limits.ts';

/** Runs in a frame, in our own world, before the reader does; so it may use nothing from outside itself. */
export function giveReadingTime(ms: number): void {
  Reflect.set(globalThis, Symbol.for('parcel-vigil-time'), ms);
}

/** What one reading of this document may take: what it was given, in a frame; else all of it. */
export function readingTime(): { reading: number; judging: number } {
  const given: unknown = Reflect.get(globalThis, Symbol.for('parcel-vigil-time'));
  const all = READING_BUDGET_MS + JUDGING_BUDGET_MS;
  const share = typeof given === 'number' ? Math.min(1, given / all) : 1;
  return { reading: READING_BUDGET_MS * share, judging: JUDGING_BUDGET_MS * share };
}
