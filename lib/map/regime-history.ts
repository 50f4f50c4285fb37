import { type AdvisoryList, regimeOn } from '@/lib/advisories';
import { changingDays, type RegimeSpan } from '@/lib/advisories/regimes-over-time';
import type { IsoDate } from '@/lib/gazetteer';
import { CAPTURES } from './data/captures.ts';
import { FIRST_DAY } from './frame.ts';

/** The stretches through which nothing changes by a list, one after the other. */
export function stretches(list: AdvisoryList, from: IsoDate, until: IsoDate): { from: IsoDate; until: IsoDate }[] {
  const starts = [from, ...changingDays(list, from, until)];
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { from: start, until: next === undefined ? until : shiftDay(next, -1) };
  });
}

/** What held for a place through the years; stretches with the same regime are one. */
export function regimeHistory(placeId: string, list: AdvisoryList, from: IsoDate, until: IsoDate): RegimeSpan[] {
  const spans: RegimeSpan[] = [];
  for (const stretch of stretches(list, from, until)) {
    const regime = regimeOn(placeId, stretch.from, list);
    const last = spans.at(-1);
    if (last !== undefined && sameness(last.regime) === sameness(regime)) last.until = stretch.until;
    else spans.push({ ...stretch, regime });
  }
  return spans;
}

function sameness({ regime, mixed, uncertain }: RegimeSpan['regime']): string {
  return `${regime} ${mixed} ${uncertain}`;
}

export function shiftDay(date: IsoDate, days: number): IsoDate {
  return dayOf(dayNumber(date) + days);
}

const DAY_MS = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS);
}

export function dayOf(number: number): IsoDate {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The days on which anything that is drawn changes, in order: by an advisory, or by a reported capture. */
export function daysOfChange(list: AdvisoryList, today: IsoDate): IsoDate[] {
  const captured = CAPTURES.map(({ day }) => day.earliest).filter((day) => day <= today);
  return [...new Set([...changingDays(list, FIRST_DAY, today), ...captured])].sort();
}
