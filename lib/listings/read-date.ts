import type { IsoDate } from '@/lib/gazetteer';
import { foldWords } from './fold-label.ts';
import { plainDigits } from './read-number.ts';
import { remember } from './remember.ts';
import { allWords, once } from './words.ts';

/** Which of two small numbers is the day: settled by a column's other values or by the language. */
export type DateOrder = 'day-first' | 'month-first';

export interface DateHints {
  /** BCP 47 tag; `en` alone leaves the order of day and month open. */
  language?: string | null;
  order?: DateOrder | null;
  /** The text stands in a column of dates: a bare number of five digits is a spreadsheet's serial date. */
  isDateField?: boolean;
}

/** The last date in a text ("14 to 18 January 2013" closes on the 18th), or null where none is certain. */
export function readDate(text: string, hints: DateHints = {}): IsoDate | null {
  if (!/\p{Nd}/u.test(text)) return null;
  const { language = null, order = null, isDateField = false } = hints;
  return text.length < LONGEST_REMEMBERED
    ? rememberedDate(text, language, order, isDateField)
    : findDate(text, language, order, isDateField);
}

const LONGEST_REMEMBERED = 100;
const rememberedDate = remember(findDate, 500);

function findDate(
  text: string,
  language: string | null,
  order: DateOrder | null,
  isDateField: boolean,
): IsoDate | null {
  const words = foldWords(plainDigits(text.slice(0, 400)));
  const dates = [...namedDates(words), ...eastAsianDates(words), ...numericDates(words, { language, order })];
  if (dates.length === 0) return isDateField ? serialDate(words) : null;
  dates.sort((one, other) => one.at - other.at);
  return dates.at(-1)!.date;
}

/** Whether the values of a column show which number is the day ("25/01/2013"). */
export function dateOrderOf(values: Iterable<string>): DateOrder | null {
  let order: DateOrder | null = null;
  for (const value of values) {
    for (const match of plainDigits(value).matchAll(DAY_AND_MONTH)) {
      const shown = orderShownBy(Number(match[1]), Number(match[3]));
      if (shown === null) continue;
      if (order !== null && order !== shown) return null;
      order = shown;
    }
  }
  return order;
}

interface FoundDate {
  at: number;
  date: IsoDate | null;
}

const DAY_AND_MONTH = /(?<![\d.,/-])(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d|[./-]\d)/g;
const YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([./-])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const EAST_ASIAN = /(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?/g;

function numericDates(words: string, hints: DateHints): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of words.matchAll(YEAR_FIRST)) {
    found.push({ at: match.index, date: isoDate(Number(match[1]), Number(match[3]), Number(match[4])) });
  }
  for (const match of words.matchAll(DAY_AND_MONTH)) {
    found.push({ at: match.index, date: dayAndMonth(match, hints) });
  }
  return found;
}

function dayAndMonth(match: RegExpExecArray, hints: DateHints): IsoDate | null {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const year = fullYear(match[4]!);
  if (first === second) return isoDate(year, first, second);
  const order =
    orderShownBy(first, second) ?? hints.order ?? (match[2] === '.' ? 'day-first' : orderOf(hints.language));
  if (order === null) return null;
  return order === 'day-first' ? isoDate(year, second, first) : isoDate(year, first, second);
}

function orderShownBy(first: number, second: number): DateOrder | null {
  if (first > 12 && second <= 12) return 'day-first';
  return second > 12 && first <= 12 ? 'month-first' : null;
}

/** English is written both ways; a region tells, and every other language that we read puts the day first. */
function orderOf(language: string | null | undefined): DateOrder | null {
  if (!language) return null;
  const tag = language.toLowerCase();
  if (tag === 'en') return null;
  return /^en-(us|ph)\b/.test(tag) ? 'month-first' : 'day-first';
}

function eastAsianDates(words: string): FoundDate[] {
  return Array.from(words.matchAll(EAST_ASIAN), (match) => ({
    at: match.index,
    date: isoDate(Number(match[1]), Number(match[2]), Number(match[3])),
  }));
}

const months = once(
  () =>
    new Map(
      [...allWords().months].flatMap(([month, [names]]) => names!.split('|').map((name) => [name, Number(month)])),
    ),
);
/** "18 Jan 2013", "18. Januar 2013", "18 de janeiro de 2013", "18-Jan-13". */
const DAY_THEN_NAME =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]*(?:de|of|ב)?\s*-?([\p{L}\p{M}]{2,12}(?: [\p{L}\p{M}]{4,6})?)[.,]?[\s-]*(?:de |del |of )?(\d{4}|\d{2}(?![\d:]))(?!\d)/gu;
/** "January 18, 2013", "Jan 18th 2013". */
const NAME_THEN_DAY =
  /([\p{L}\p{M}]{3,12})\.?[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:-|to)\s*(\d{1,2})(?:st|nd|rd|th)?)?,?[\s-]+(\d{4})(?!\d)/gu;

function namedDates(words: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of words.matchAll(DAY_THEN_NAME)) {
    const month = monthOf(match[2]!);
    if (month) found.push({ at: match.index, date: isoDate(fullYear(match[3]!), month, Number(match[1])) });
  }
  for (const match of words.matchAll(NAME_THEN_DAY)) {
    const month = monthOf(match[1]!);
    if (month) found.push({ at: match.index, date: isoDate(Number(match[4]), month, Number(match[3] ?? match[2])) });
  }
  return found;
}

/** The words of dates recur from row to row. */
const monthOf = remember(findMonth, 500);

function findMonth(word: string): number | null {
  const stem = word.replace(/^(?:ب|ב|ال)(?=.{4,})/, '');
  for (const each of [word, stem, word.split(' ')[0]!]) {
    const whole = months().get(each);
    if (whole) return whole;
    if (each.length >= 3) {
      const begun = [...months()].filter(([name]) => name.startsWith(each)).map(([, month]) => month);
      if (begun.length > 0 && new Set(begun).size === 1) return begun[0]!;
    }
  }
  return null;
}

function fullYear(written: string): number {
  const year = Number(written);
  return written.length === 2 ? (year >= 70 ? 1900 : 2000) + year : year;
}

/** Days since 30 December 1899, as spreadsheets store dates; 1954 to 2064 are taken for dates. */
function serialDate(words: string): IsoDate | null {
  const bare = /^\s*(\d{5})(?:\.\d+)?\s*$/.exec(words);
  const days = bare ? Number(bare[1]) : 0;
  if (days < 20_000 || days > 60_000) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1970 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
