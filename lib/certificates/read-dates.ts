import type { Days, StatedDate, Words } from './types.ts';

/** First letters of the months' names (accents away) in the trade's main languages, one row a month. */
const MONTHS: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene', 'янв'],
  ['feb', 'fev', 'fevr', 'фев'],
  ['mar', 'maer', 'maa', 'mrt', 'мар'],
  ['apr', 'avr', 'abr', 'апр'],
  ['may', 'mai', 'mei', 'mag', 'мая', 'май'],
  ['jun', 'juin', 'giu', 'июн'],
  ['jul', 'juil', 'lug', 'июл'],
  ['aug', 'aou', 'ago', 'авг'],
  ['sep', 'set', 'сен'],
  ['oct', 'okt', 'out', 'ott', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'dez', 'dic', 'дек'],
];

const NAME = '([\\p{L}]{3,10})\\.?';
const PATTERNS: readonly [RegExp, (parts: string[]) => Days[]][] = [
  [/(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/gu, ([y, m, d]) => day(y, m, d)],
  [/(?<!\d)(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日?/gu, ([y, m, d]) => day(y, m, d)],
  // With dots the day stands first everywhere; with strokes it may be either way round.
  [/(?<![\d.,])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/gu, ([d, m, y]) => day(y, m, d)],
  [/(?<![\d.,])(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?!\d)/gu, ([a, b, y]) => eitherWay(a, b, y)],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|\\.)?[\\s-]+(?:de\\s+|of\\s+)?${NAME}[\\s,-]+(?:de\\s+)?(\\d{4})(?!\\d)`,
      'gu',
    ),
    ([d, name, y]) => day(y, monthOf(name), d),
  ],
  [
    new RegExp(`(?<!\\p{L})${NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'gu'),
    ([name, d, y]) => day(y, monthOf(name), d),
  ],
  [new RegExp(`(?<!\\p{L})${NAME}\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, 'gu'), ([name, y]) => month(y, monthOf(name))],
];

/** Every date in a text, in reading order; words that are no day of a calendar are passed over. */
export function readDates(text: string): StatedDate[] {
  const found: StatedDate[] = [];
  for (const [pattern, readingsOf] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const readings = readingsOf(match.slice(1));
      const words = wordsOf(match);
      if (readings.length > 0 && !found.some((other) => overlaps(other, words))) found.push({ ...words, readings });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

export function wordsOf(match: RegExpMatchArray): Words {
  const start = match.index ?? 0;
  return { text: match[0], start, end: start + match[0].length };
}

export function overlaps(a: Words, b: Words): boolean {
  return a.start < b.end && b.start < a.end;
}

function monthOf(name: string | undefined): string | undefined {
  const folded = (name ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const at = MONTHS.findIndex((starts) => starts.some((start) => folded.startsWith(start)));
  return at < 0 ? undefined : String(at + 1);
}

function day(year: string | undefined, monthNumber: string | undefined, dayOfMonth: string | undefined): Days[] {
  const [y, m, d] = [Number(year), Number(monthNumber), Number(dayOfMonth)];
  const date = new Date(Date.UTC(y, m - 1, d));
  const isReal = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  if (!isReal) return [];
  const iso = date.toISOString().slice(0, 10);
  return [{ from: iso, until: iso }];
}

/** The day before the month as most of the world writes it, and the other way where that is a day too. */
function eitherWay(a: string | undefined, b: string | undefined, year: string | undefined): Days[] {
  const readings = [...day(year, b, a), ...day(year, a, b)];
  return readings[0]?.from === readings[1]?.from ? readings.slice(0, 1) : readings;
}

function month(year: string | undefined, monthNumber: string | undefined): Days[] {
  if (monthNumber === undefined) return [];
  const last = new Date(Date.UTC(Number(year), Number(monthNumber), 0)).toISOString().slice(0, 10);
  return [{ from: `${last.slice(0, 8)}01`, until: last }];
}
