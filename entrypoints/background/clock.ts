import type { IsoDate } from '@/lib/gazetteer';

/** Today by the local clock: the only place where a day is taken from a clock. */
export function today(now: Date = new Date()): IsoDate {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`;
}
