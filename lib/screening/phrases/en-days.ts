import type { IsoDate } from '@/lib/gazetteer';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export function sayDay(date: IsoDate): string {
  const [year, month, dayOfMonth] = date.split('-') as [string, string, string];
  return `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** A day, a month (`2024-03`), or one of two years (`2014/2015`), as far as it is known. */
export function sayDate(date: string): string {
  if (date.includes('/')) return date.replace('/', ' or ');
  const [year, month, dayOfMonth] = date.split('-') as [string, string, string | undefined];
  return dayOfMonth === undefined ? `${MONTHS[Number(month) - 1]} ${year}` : sayDay(date);
}
