import type { IsoDate } from '@/lib/gazetteer';
import type { Span } from './draft.ts';
import { noticeLanguages } from './languages.ts';

/** A day written in a text. `sure: false` where day and month could be the other way round. */
export interface FoundDate extends Span {
  date: IsoDate;
  sure: boolean;
}

/** Days written out ("1er juin 2031", "June 1, 2031") in any of the languages, ISO days, and days in figures. */
export function findDates(text: string): FoundDate[] {
  const found = [...datesInWords(text), ...datesInFigures(text)];
  return found.sort((a, b) => a.start - b.start).filter((one, n, all) => n === 0 || all[n - 1]!.end <= one.start);
}

interface MonthPatterns {
  dayFirst: RegExp;
  monthFirst: RegExp;
  numbers: ReadonlyMap<string, number>;
}

let patterns: MonthPatterns | null = null;

function monthPatterns(): MonthPatterns {
  if (patterns !== null) return patterns;
  const numbers = new Map<string, number>();
  for (const { months } of noticeLanguages()) {
    months.forEach((spellings, index) => {
      for (const spelling of spellings) numbers.set(spelling, index + 1);
    });
  }
  const names = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
  patterns = {
    numbers,
    dayFirst: new RegExp(
      `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?(?<month>${names})\\.?,?\\s+(?<year>\\d{4})(?!\\d)`,
      'giu',
    ),
    monthFirst: new RegExp(
      `(?<!\\p{L})(?<month>${names})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})(?!\\d)`,
      'giu',
    ),
  };
  return patterns;
}

function datesInWords(text: string): FoundDate[] {
  const { dayFirst, monthFirst, numbers } = monthPatterns();
  return [dayFirst, monthFirst].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const { day = '', month = '', year = '' } = match.groups ?? {};
      return asDate(match, Number(year), numbers.get(month.toLowerCase()) ?? 0, Number(day), true);
    }),
  );
}

function datesInFigures(text: string): FoundDate[] {
  const iso = [...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].flatMap((match) =>
    asDate(match, Number(match[1]), Number(match[2]), Number(match[3]), true),
  );
  const figures = [...text.matchAll(/(?<![\d./])(\d{1,2})([./])(\d{1,2})\2(\d{4})(?!\d)/g)].flatMap((match) => {
    const [first, second] = [Number(match[1]), Number(match[3])];
    // 28/12 and 12/28 tell themselves apart; with dots the day comes first everywhere.
    if (second > 12) return asDate(match, Number(match[4]), first, second, true);
    return asDate(match, Number(match[4]), second, first, first > 12 || match[2] === '.');
  });
  return [...iso, ...figures];
}

function asDate(match: RegExpExecArray, year: number, month: number, day: number, sure: boolean): FoundDate[] {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) return [];
  return [{ date, start: match.index, end: match.index + match[0].length, sure }];
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** The first day in a sentence that stands right behind such words. */
export function dateAfter(sentence: { text: string }, cue: RegExp): FoundDate | undefined {
  const atEnd = new RegExp(cue.source.endsWith('$') ? cue.source : `${cue.source}$`, cue.flags);
  return findDates(sentence.text).find(({ start }) => atEnd.test(sentence.text.slice(Math.max(0, start - 60), start)));
}

/** The day after. */
export function dayAfter(date: IsoDate): IsoDate {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
