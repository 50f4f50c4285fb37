import { foldWords } from './fold-label.ts';
import { once, spelt } from './words.ts';

/** Which sign a column or a language writes before the decimals. */
export type DecimalSign = '.' | ',';

export interface NumberHints {
  /** Primary language subtag. */
  language?: string | null;
  /** Settled by the other values of the same column, where they settle it. */
  decimal?: DecimalSign | null;
}

/** Code points of the digit zero in the scripts that write numbers of their own. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u07c0-\u07c9\u0966-\u0d6f\u0e50-\u0f29\u1040-\u1049\u17e0-\u1819\uff0b-\uff1a٫٬‚’ʼ‘`´−‐‑‒–]/g;
const OTHER_SIGNS: Record<string, string> = {
  '٫': '.',
  '٬': "'",
  '，': ',',
  '．': '.',
  '＋': '+',
  '－': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '‚': ',',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
};

/** Digits of all scripts as 0 to 9, signs as on a keyboard; as many code units as before, so that offsets still hold. */
export function plainDigits(text: string): string {
  return text.replace(OTHER_DIGITS, (character) => {
    const code = character.charCodeAt(0);
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? (OTHER_SIGNS[character] ?? character) : String(code - zero);
  });
}

/** A number with its separators: groups of three after a space or an apostrophe, points and commas anywhere. */
const NUMBER = /\d+(?:[ \u00a0\u2007\u2009\u202f']\d{3}(?!\d))*(?:[.,]\d+)*|[.,]\d+/g;

export interface NumberInText {
  value: number;
  start: number;
  end: number;
}

/** Written the same in every notation: most cells of most sheets. */
const PLAIN_NUMBER = /^\d{1,9}(?:\.\d{1,2})?$/;

/** Every number in a text, in order. */
export function numbersIn(text: string, hints: NumberHints = {}): NumberInText[] {
  if (PLAIN_NUMBER.test(text)) return [{ value: Number(text), start: 0, end: text.length }];
  const plain = plainDigits(text);
  const found: NumberInText[] = [];
  for (const match of plain.matchAll(NUMBER)) {
    const value = numberOf(match[0], hints);
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The first number in a text, whatever stands around it; null where there is none. */
export function readNumber(text: string, hints: NumberHints = {}): number | null {
  return numbersIn(text, hints)[0]?.value ?? null;
}

/**
 * The decimal sign that the values of a column show: two separators in one number, or one that no group of three follows.
 * Null where every value could be read both ways.
 */
export function decimalSignOf(values: Iterable<string>): DecimalSign | null {
  let points = 0;
  let commas = 0;
  for (const value of values) {
    for (const match of plainDigits(value).matchAll(NUMBER)) {
      const sign = signOf(match[0]);
      if (sign === '.') points += 1;
      if (sign === ',') commas += 1;
    }
  }
  if (points === commas) return null;
  return points > commas ? '.' : ',';
}

/** Null where the number has no separator or could be read both ways. */
function signOf(written: string): DecimalSign | null {
  const point = written.lastIndexOf('.');
  const comma = written.lastIndexOf(',');
  if (point === -1 && comma === -1) return null;
  if (point !== -1 && comma !== -1) {
    const last = point > comma ? '.' : ',';
    const isRepeated = written.indexOf(last) !== Math.max(point, comma);
    return isRepeated ? (last === '.' ? ',' : '.') : last;
  }
  const sign = point === -1 ? ',' : '.';
  const other = sign === '.' ? ',' : '.';
  const at = Math.max(point, comma);
  if (written.indexOf(sign) !== at) return other;
  const hasGroups = /[ \u00a0\u2007\u2009\u202f']/.test(written);
  const whole = written.slice(0, at);
  if (hasGroups || written.length - at - 1 !== 3 || whole === '' || whole === '0' || whole.length > 3) return sign;
  return null;
}

/** Languages that write a comma before the decimals. */
const COMMA_LANGUAGES = new Set(
  'fr de nl pt es it ru uk be bg cs sk sl sr hr pl ro hu tr el da sv no nb nn fi lt lv et id vi ca gl eu is az kk hy ka mk sq af'.split(
    ' ',
  ),
);

function numberOf(written: string, hints: NumberHints): number | null {
  const decimal = signOf(written) ?? hints.decimal ?? signOfLanguage(hints.language) ?? '.';
  const digits = written.replace(decimal === '.' ? /[^\d.]/g : /[^\d,]/g, '').replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

function signOfLanguage(language: string | null | undefined): DecimalSign | null {
  if (!language) return null;
  return COMMA_LANGUAGES.has(language.toLowerCase().split('-')[0]!) ? ',' : '.';
}

/** Words before a weight or a count that leave it what it is. */
const ABOUT =
  /^(about|approx(imately)?|ca|circa|c|env(iron)?|etwa|ongeveer|около|ок|примерно|约|約|总|共|حوالي|نحو|כ)?[\s.:=~≈∼-]*$/;
const caratWord = once(() => new RegExp(`^[\\s.]*(?:${spelt('carat')}|car\\b|ct|克|ق(?!\\p{L}))`, 'iu'));
const gramWord = once(() => new RegExp(`^\\s*${spelt('gram')}(?!\\d)`, 'iu'));
const KILOGRAM_WORD = /^\s*(?:kg|kgs|kilos?|кг|公斤)(?![\p{L}\d])/iu;
const CARATS_PER_GRAM = 5;

export interface WeightHints extends NumberHints {
  /** The unit of the column's header. */
  unit?: 'carat' | 'gram' | null;
}

/**
 * The weight of a lot in carats. Null for a size class ("2-4 ct", "+10.80", "5 ct+", "-9+3"), which tells how large the
 * single stones are.
 */
export function readCarats(text: string, hints: WeightHints = {}): number | null {
  if (PLAIN_NUMBER.test(text)) return hints.unit === 'gram' ? round(Number(text) * CARATS_PER_GRAM) : Number(text);
  const plain = plainDigits(text);
  const numbers = numbersIn(text, hints);
  const withUnit = numbers.find((each) => caratWord().test(plain.slice(each.end)) && !isSizeClass(plain, each));
  if (withUnit) return withUnit.value;
  const grams = gramsIn(plain, numbers);
  if (grams !== null) return round(grams * CARATS_PER_GRAM);
  const first = numbers[0];
  if (!first || isSizeClass(plain, first) || !ABOUT.test(foldWords(plain.slice(0, first.start)).trim())) return null;
  return hints.unit === 'gram' ? round(first.value * CARATS_PER_GRAM) : first.value;
}

function gramsIn(plain: string, numbers: NumberInText[]): number | null {
  for (const each of numbers) {
    if (isSizeClass(plain, each)) continue;
    const after = plain.slice(each.end);
    if (KILOGRAM_WORD.test(after)) return each.value * 1000;
    if (gramWord().test(after)) return each.value;
  }
  return null;
}

/** A number in a range or beside a plus, a minus or a comparison: "2-4", "+11", "5 ct+", ">10", "10 up". */
export function isSizeClass(plain: string, number: NumberInText): boolean {
  const before = plain.slice(Math.max(0, number.start - 12), number.start);
  const after = plain.slice(number.end, number.end + 20);
  if (
    /[+<>≥≤][\s]*$/.test(before) ||
    /(?:^|[\s(])-\s*$/.test(before) ||
    /\d\s*(?:cts?|gr)?\s*(?:-|\/|to|à|bis|до|至|~)\s*$/i.test(before)
  ) {
    return true;
  }
  return /^\s*(?:cts?|carats?|karat|克拉)?\s*(?:\+|-\s*\d|and up|up\b|plus\b|以上)|^\s*(?:to|à|bis|до|至|~)\s*\d/i.test(
    after,
  );
}

/** How many stones: a whole number. A computed fraction ("12.5") is no count. */
export function readStones(text: string, hints: NumberHints = {}): number | null {
  if (PLAIN_NUMBER.test(text)) return Number.isInteger(Number(text)) ? Number(text) : null;
  const plain = plainDigits(text);
  const number = numbersIn(text, { ...hints, decimal: thousandsOnly(plain) })[0];
  if (!number || isSizeClass(plain, number) || !Number.isInteger(number.value)) return null;
  return ABOUT.test(foldWords(plain.slice(0, number.start)).trim()) || number.start === 0 ? number.value : null;
}

/** A count has no decimals, so a separator before three digits groups them: whichever sign it is. */
function thousandsOnly(plain: string): DecimalSign {
  return /\d\.\d{3}(?!\d)/.test(plain) ? ',' : '.';
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
