import type { StatedDate } from '@/lib/certificates';
import type { IsoDate } from '@/lib/gazetteer';

/** Both ends of every way to read a date. What is said of a date must hold for all of them. */
export function daysOf(date: StatedDate): IsoDate[] {
  return date.readings.flatMap(({ from, until }) => [from, until]);
}

export function earliestDay(date: StatedDate | null): IsoDate | null {
  return date === null ? null : (daysOf(date).sort()[0] ?? null);
}
