import type { Advisory } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';

export interface DayWords {
  /** `15 janvier 2013`. */
  day(date: IsoDate): string;
  /** A day, a month (`2024-03`), or one of two years (`2014/2015`), as far as it is known. */
  date(date: string): string;
  /** The day of an advisory, or the two days between which it lies. */
  dated(advisory: Advisory): string;
}

/**
 * Days as a language writes them, from the browser's own data. English has its own words (`en-days.ts`), because they stand
 * in the record and must be the same in every version of every browser.
 */
export function dayWords(locale: string, or: string, between: (first: string, last: string) => string): DayWords {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
  const day = (date: IsoDate) => days.format(new Date(`${date}T00:00:00Z`));
  return {
    day,
    date(date) {
      if (date.includes('/')) return date.replace('/', ` ${or} `);
      return date.length === 'yyyy-mm'.length ? months.format(new Date(`${date}-01T00:00:00Z`)) : day(date);
    },
    dated({ date: { earliest, latest } }) {
      return earliest === latest ? day(earliest) : between(day(earliest), day(latest));
    },
  };
}

/** The name of a country in a language; the English one where the language's data has none. */
export function countryNames(locale: string): (country: { code: string; name: string }) => string {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return ({ code, name }) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? name) : name);
}

export function listIn(locale: string): (items: readonly string[]) => string {
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return (items) => list.format(items);
}

/** Words that keep their own direction within a sentence that runs the other way. */
export function isolated(words: string): string {
  return `\u2068${words}\u2069`;
}
