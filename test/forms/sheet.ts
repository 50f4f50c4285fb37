import type { Verdict } from '@/lib/screening';
import languages from './languages.json' with { type: 'json' };

export type Language = keyof typeof languages;
export const LANGUAGES = Object.keys(languages) as Language[];

/** Where the origin of the lots stands: in each lot, or once for all of them. */
export const PLACES = ['column', 'title', 'bracket', 'notice', 'group'] as const;
export type Place = (typeof PLACES)[number];

/** Four lots of one sale, worded in a language, for a layout to draw. */
export interface Sheet {
  language: Language;
  words: (typeof languages)[Language];
  /** Labels of the columns, the lot's first. */
  heads: string[];
  /** For each lot its values, in the order of `heads`. */
  rows: string[][];
  /** Which columns stand there. */
  columns: (keyof (typeof languages)['en']['labels'])[];
  /** A line that holds for the lots behind it: a bracket over the sheet, or a heading in it. */
  line: { text: string; at: 'over' | 'in' } | null;
}

/** One lot as it has to be read. */
export interface ExpectedLot {
  lot: string;
  carats: number;
  stones: number;
  verdict: Verdict;
}

const CARATS = [88.2, 1036.5, 12.45, 7.02];
const STONES = [41, 412, 9, 1];
const PRICES = [12400, 188900, 4350, 70200];

export function makeSheet(language: Language, place: Place, ids: readonly string[]): [Sheet, ExpectedLot[]] {
  const words = languages[language];
  const { zone, elsewhere, country } = words.origins;
  const origins = place === 'column' ? [zone, elsewhere, country, ''] : null;
  const columns: Sheet['columns'] = [
    'lot',
    'description',
    'stones',
    'carats',
    ...(origins ? ['origin' as const] : []),
    'price',
  ];
  const number = new Intl.NumberFormat(words.numbers, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const rows = ids.map((lot, at) => [
    lot,
    words.goods,
    String(STONES[at]!),
    number.format(CARATS[at]!),
    ...(origins ? [origins[at]!] : []),
    number.format(PRICES[at]!),
  ]);
  const heads = columns.map((column) => words.labels[column]);
  const line: Sheet['line'] =
    place === 'bracket' ? { text: `(${zone})`, at: 'over' } : place === 'group' ? { text: zone, at: 'in' } : null;
  const expected = ids.map((lot, at) => ({
    lot,
    carats: CARATS[at]!,
    stones: STONES[at]!,
    verdict: origins ? verdictsOf(language)[at]! : ('alerted-zone' as const),
  }));
  return [{ language, words, heads, rows, columns, line }, expected];
}

/** Hindi writes no town of the west, so its third lot names the country alone. */
function verdictsOf(language: Language): Verdict[] {
  return ['alerted-zone', 'none', language === 'hi' ? 'car-unspecified' : 'car-other', 'none'];
}

export function drawPage(sheet: Sheet, place: Place, body: string): string {
  const { language, words } = sheet;
  const direction = language === 'ar' || language === 'he' ? ' dir="rtl"' : '';
  const over = place === 'title' ? `<h2>${words.origins.zone} – ${words.heading}</h2>` : '';
  const below = place === 'notice' ? words.notice.replace('{p}', words.origins.zone) : words.closing;
  return `<!doctype html><html lang="${language}"${direction}><head><meta charset="utf-8"><title>${words.heading}</title></head>
<body><nav><a href="/">Home</a></nav><h1>${words.heading}</h1>${over}${body}<p>${below}</p><footer>© 2013</footer></body></html>`;
}
