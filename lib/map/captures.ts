import type { DatedRange } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import { CAPTURES } from './data/captures.ts';

/** A town that the press reported as captured. */
export interface Capture {
  /** Gazetteer id. */
  place: string;
  day: DatedRange;
  /** Where the day stands; `order`: in none, it follows from the order of the reports; `several`: in several press texts. */
  source: { title: string; url: string } | 'order' | 'several';
}

/** The captures reported for a day or before it, the first day possible counting; in the order in which they are told. */
export function capturesUpTo(date: IsoDate): readonly Capture[] {
  return CAPTURES.filter(({ day }) => day.earliest <= date);
}

/** Number of a capture in the sequence; towns of one day share theirs. */
export function numberOf(capture: Capture): number {
  const days = [...new Set(CAPTURES.map(({ day }) => day.earliest))];
  return days.indexOf(capture.day.earliest) + 1;
}
