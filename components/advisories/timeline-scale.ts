import type { IsoDate } from '@/lib/gazetteer';

/** Where a day lies between the left and the right end of a picture, in its own units. */
export interface TimelineScale {
  x: (date: IsoDate) => number;
  /** The day at a place, within the picture. */
  dayAt: (x: number) => IsoDate;
  /** First days of the years that are labelled. */
  years: { date: IsoDate; year: string }[];
}

const DAY_MS = 86_400_000;
/** A label of four digits needs so much. */
const YEAR_LABEL = 44;

export function timelineScale(from: IsoDate, until: IsoDate, left: number, right: number): TimelineScale {
  const start = Date.parse(from);
  // The last day has its own width, so the end lies after it.
  const span = Date.parse(until) + DAY_MS - start;
  const width = right - left;
  const x = (date: IsoDate) => left + (width * (Date.parse(date) - start)) / span;
  const dayAt = (at: number) => {
    const share = Math.min(Math.max((at - left) / width, 0), 1);
    const day = new Date(Math.min(start + Math.floor((share * span) / DAY_MS) * DAY_MS, Date.parse(until)));
    return day.toISOString().slice(0, 10);
  };
  const first = Number(from.slice(0, 4)) + (from.slice(4) === '-01-01' ? 0 : 1);
  const last = Number(until.slice(0, 4));
  const step = Math.max(1, Math.ceil((YEAR_LABEL * (last - first + 1)) / width));
  const years: TimelineScale['years'] = [];
  for (let year = first; year <= last; year += step) years.push({ date: `${year}-01-01`, year: String(year) });
  return { x, dayAt, years };
}
