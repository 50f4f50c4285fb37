import {
  BUYING_WORDS,
  CARAT_UNITS,
  CONTACT_WORDS,
  DIAMOND_WORDS,
  ELSEWHERE_WORDS,
  JEWELLERY_WORDS,
  NEWS_WORDS,
  OFFER_WORDS,
  ORDER_LIMIT_WORDS,
  OTHER_GEM_WORDS,
  POLISHED_WORDS,
  REPORT_HEADING_WORDS,
  REPORT_WORDS,
  ROUGH_WORDS,
  STRONG_OFFER_WORDS,
} from './offer-words.ts';

/** A stretch of a text, UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * `weight` is what a lot weighs; `range` ("2-5 ct") and `size` ("+10.8ct", "5 ct+") are classes of stones; `limit` is an
 * order's or a supply's bound ("MOQ 10 carats").
 */
export interface WeightMention extends Stretch {
  kind: 'weight' | 'range' | 'size' | 'limit';
  /** The number as written, without its unit. */
  number: string;
}

export interface LotMention extends Stretch {
  id: string;
}

const LETTER_OR_DIGIT = '[\\p{L}\\p{M}\\p{N}]';
/** Scripts whose words stand without spaces or with particles glued on: matched anywhere. */
const UNBOUNDED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Thai}]/u;

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');
}

/** Longest first, so that "carats" is not cut to "carat" by an alternation. */
function alternation(words: readonly string[]): string {
  const longestFirst = [...words].sort((one, other) => other.length - one.length);
  return longestFirst
    .map((word) => (word.endsWith('*') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word)))
    .join('|');
}

function patternOf(words: readonly string[], flags = 'iu'): RegExp {
  const bounded = words.filter((word) => !UNBOUNDED.test(word));
  const unbounded = words.filter((word) => UNBOUNDED.test(word));
  const parts = [`(?<!${LETTER_OR_DIGIT})(?:${alternation(bounded)})(?!${LETTER_OR_DIGIT})`];
  if (unbounded.length > 0) parts.push(alternation(unbounded));
  return new RegExp(parts.join('|'), flags);
}

/** A test for the words of a list, its pattern built at first need: in small letters, which takes half as long to build. */
function testFor(words: readonly string[]): (text: string) => boolean {
  let pattern: RegExp | null = null;
  return (text) => {
    pattern ??= patternOf(
      words.map((word) => word.toLowerCase()),
      'u',
    );
    return pattern.test(text.toLowerCase());
  };
}

export const hasRoughWord = testFor(ROUGH_WORDS);
export const hasDiamondWord = testFor(DIAMOND_WORDS);
export const hasOtherGemWord = testFor(OTHER_GEM_WORDS);
export const hasOfferWord = testFor(OFFER_WORDS);
export const hasStrongOfferWord = testFor(STRONG_OFFER_WORDS);
export const hasBuyingWord = testFor(BUYING_WORDS);
export const hasReportWord = testFor(REPORT_WORDS);
export const hasNewsWord = testFor(NEWS_WORDS);
export const hasPolishedWord = testFor(POLISHED_WORDS);
export const hasJewelleryWord = testFor(JEWELLERY_WORDS);
export const isElsewhereHeading = testFor(ELSEWHERE_WORDS);
export const isReportHeading = testFor(REPORT_HEADING_WORDS);

const hasContactPhrase = testFor(CONTACT_WORDS);
export function hasContactWord(text: string): boolean {
  return hasContactPhrase(text) || /\S@\S|\+\d[\d ()-]{7,20}/u.test(text);
}

/** Thousands by space, apostrophe, point or comma; decimals by point, comma or the Arabic mark; digits of any script. */
const NUMBER =
  "(?:\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009'’.,٬]\\p{Nd}{3})+(?:[.,٫]\\p{Nd}{1,4})?|\\p{Nd}{1,9}(?:[.,٫]\\p{Nd}{1,4})?)";

const LATIN_UNITS = CARAT_UNITS.filter((unit) => !UNBOUNDED.test(unit));
const OTHER_UNITS = CARAT_UNITS.filter((unit) => UNBOUNDED.test(unit));
/** The trade also writes CAR for carats; only capitals after a number, so that "2 cars" is none. */
const UNIT = `(?:(?:${alternation(LATIN_UNITS)})(?![\\p{L}\\p{M}])|${alternation(OTHER_UNITS)})`;
const WEIGHT = new RegExp(`(?<![\\p{L}\\p{Nd}.,])(${NUMBER})[\\s\\u00a0]{0,3}-?(?:${UNIT})`, 'giu');
const WEIGHT_IN_CAR = new RegExp(`(?<![\\p{L}\\p{Nd}.,])(${NUMBER})[\\s\\u00a0]?CAR(?!${LETTER_OR_DIGIT})`, 'gu');
const UNIT_FIRST = new RegExp(
  `(?<!${LETTER_OR_DIGIT})(?:cts?|carats?|karat|карат)\\.?\\s{0,2}[:=]?\\s{0,2}(${NUMBER})(?![\\p{Nd}%])`,
  'giu',
);

const CURRENCY_SIGNS = 'US\\s?\\$|HK\\s?\\$|A\\s?\\$|C\\s?\\$|\\$|€|£|₪|₽|₹|¥|￥';
const CURRENCY_WORDS =
  'usd|eur|gbp|chf|aed|zar|xaf|xof|f?cfa|cny|rmb|ils|nis|inr|hkd|bwp|rub|jpy|us dollars?|dollars?|euros?|' +
  'd[oó]lares|dólar|dollari|доллар\\p{L}*|евро|руб\\p{L}*';
const CURRENCY_OTHER = '美元|美金|人民币|元|欧元|ドル|円|ユーロ|دولار|دلار|يورو|درهم|דולר|אירו|डॉलर';
const CURRENCY = `(?:${CURRENCY_SIGNS}|(?<!\\p{L})(?:${CURRENCY_WORDS})(?!\\p{L})|${CURRENCY_OTHER})`;
/** A first look for any sign or word of money, much cheaper than the whole pattern. */
const MONEY =
  /\p{Sc}|usd|eur|gbp|chf|aed|zar|xaf|xof|cfa|cny|rmb|ils|nis|inr|hkd|bwp|rub|jpy|dollar|d[oó]l|доллар|евро|руб|美|元|ドル|円|دولار|دلار|يورو|درهم|דולר|אירו|डॉलर/iu;
const PRICE = new RegExp(
  `${CURRENCY}\\s?${NUMBER}|(?<![\\p{L}\\p{Nd}.,])${NUMBER}\\s?[kKmM]?\\s?${CURRENCY}(?!\\s?\\p{Nd})`,
  'giu',
);

const PER = new RegExp(`\\s?(?:/|per|pro|par|por|le|za|за|el|al|p\\.)\\s?(?:${UNIT}|lot|lote|parcel|kavel|лот)`, 'iu');
const PER_CARAT = new RegExp(`(?:/|per|pro|par|por|le|za|за|el|al|p\\.)\\s?(?:${UNIT})`, 'iu');

const LOT_WORDS =
  'lot|lote|lotto|los|loos|kavel|partij|partie|partia|lotu|parcel|parcelle|colis|parti|лот|партия|stock|sku|ref|réf|reference|référence';
const LOT_WORDS_OTHER =
  '批号|批號|编号|編號|標號|标号|批次|货号|ロット番号|ロット|رقم اللوت|رقم الطرد|اللوت|لوت|חבילה|לוט|מספר חבילה|लॉट';
const NUMBER_SIGN = '(?:no|nos|nr|n[°ºo]|n\\.\\s?[°º]|number|nummer|numéro|número|num|id|رقم|מספר|נומר|#|№)';
/** A token with a digit in it, up to 16 characters, and not itself a weight, a count or a decimal number. */
const LOT_ID = '((?=[\\p{L}/_-]{0,6}\\p{Nd})[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}/_-]{0,15})(?![\\p{L}\\p{Nd}/_]|[.,]\\p{Nd})';
const LOT = new RegExp(
  `(?:(?<!${LETTER_OR_DIGIT})(?:${LOT_WORDS})(?!\\p{L})|${LOT_WORDS_OTHER})(?:[\\s.]{0,2}${NUMBER_SIGN}){0,2}[\\s\\u00a0.:：#-]{0,4}${LOT_ID}`,
  'giu',
);
const COUNT_AFTER = new RegExp(
  `^\\s?-?(?:${UNIT}|%|stones?|pcs|pieces|pierres|steine?|stuks|pedras|piedras|камн|шт|颗|粒|אבנים|حجر)`,
  'iu',
);

/** "18 carat gold", "or 18 carats": the fineness of gold, not a weight. */
const GOLD_AFTER = /^[\s-]{0,2}(?:\p{L}{2,10}[\s-])?(?:gold|goud|oro|ouro|or|золот|黄金|金)/iu;
const GOLD_BEFORE = /(?<!\p{L})(?:gold|goud|oro|ouro|or)(?:\s\p{L}{1,8}){0,2}\s$/iu;
const LIMIT_BEFORE = new RegExp(
  `(?:${patternOf(ORDER_LIMIT_WORDS).source})[\\s.:：]{0,3}(?:order\\s|bestell\\p{L}*\\s)?[:：]?\\s?$`,
  'iu',
);
const RANGE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,/-])(${NUMBER})\\s?(?:ct|cts|carats?)?\\s?(?:[-–—~]|to|à|bis|tot|до|至|a)\\s?$`,
  'iu',
);
const SIZE_AFTER = /^\.?\s?(?:\+|&\s?up|and\s(?:up|more|over)|plus|и более|以上)/iu;
/** "3,000 carats a month" tells a rate. */
const RATE_AFTER =
  /^\s(?:a|per|each|every|par|pro|im|por|al|в)\s(?:month|year|week|mois|an|jahr|monat|mes|mês|ano|año|месяц|год)/iu;

function decimalsOf(number: string): number {
  const match = /[.,٫](\p{Nd}{1,2}|\p{Nd}{4})$/u.exec(number);
  return match?.[1]?.length ?? 0;
}

function isRange(before: string, number: string): boolean {
  const match = RANGE_BEFORE.exec(before);
  if (!match?.[1]) return false;
  const beforeRange = before.slice(0, match.index);
  return (
    !/(?:lot|los|lote|lotto|kavel|parcel|partie|partij|colis|item|batch|no|nr|лот|#|№)\W{0,3}$/iu.test(beforeRange) &&
    decimalsOf(match[1]) === decimalsOf(number)
  );
}

/** In "Lot 78 120 ct" the first group belongs to the lot. */
function withoutLotNumber(text: string, start: number, number: string): { start: number; number: string } {
  const space = /^\p{Nd}{1,3}[ \u00a0]/u.exec(number);
  if (
    !space ||
    !/(?:lot|los|lote|kavel|parcel|no\.?|nr\.?|лот|#|№)\s?$/iu.test(text.slice(Math.max(0, start - 10), start))
  ) {
    return { start, number };
  }
  return { start: start + space[0].length, number: number.slice(space[0].length) };
}

function kindOf(before: string, after: string, number: string): WeightMention['kind'] | null {
  if (GOLD_AFTER.test(after) || GOLD_BEFORE.test(before)) return null;
  if (/[+<>≥≤]\s?$/u.test(before) || /(?:^|\s)-$/u.test(before)) return 'size';
  if (isRange(before, number)) return 'range';
  if (SIZE_AFTER.test(after)) return 'size';
  if (LIMIT_BEFORE.test(before) || RATE_AFTER.test(after)) return 'limit';
  return 'weight';
}

const CONTEXT = 32;

/** Full-width letters, digits and some signs as plain ones; as long as before, so that offsets hold. */
function halfWidth(text: string): string {
  if (!WIDE.test(text)) return text;
  return text.replace(new RegExp(WIDE, 'g'), (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Without the comma and the colon, which part words in Chinese and Japanese. */
const WIDE = /[０-９Ａ-Ｚａ-ｚ．＋－＃＄％]/;

/** Every number of carats in a text, in reading order, each with what it tells. */
export function weightsIn(written: string): WeightMention[] {
  const text = halfWidth(written);
  const found: WeightMention[] = [];
  for (const pattern of [WEIGHT, WEIGHT_IN_CAR, UNIT_FIRST]) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && other.start < end)) continue;
      const { start, number } = withoutLotNumber(text, match.index, match[1] ?? '');
      const kind = kindOf(text.slice(Math.max(0, start - CONTEXT), start), text.slice(end, end + CONTEXT), number);
      if (kind) found.push({ start, end, number, kind });
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

export function hasWeight(text: string): boolean {
  return weightsIn(text).some((mention) => mention.kind === 'weight');
}

/** Every amount of money in a text, in reading order. */
export function pricesIn(written: string): Stretch[] {
  const text = halfWidth(written);
  if (!MONEY.test(text)) return [];
  return [...text.matchAll(PRICE)].map((match) => {
    const end = match.index + match[0].length;
    return { start: match.index, end: end + (PER.exec(text.slice(end, end + 24))?.[0].length ?? 0) };
  });
}

/** A price for each carat: only goods weighed in carats have one. */
export function isPerCarat(price: string): boolean {
  return PER_CARAT.test(price);
}

const COUNT_NOUN =
  '(?:stones?|pcs?|pieces?|crystals?|pierres?|steinen?|stein|steine|stück|stuks|stenen|steen|pedras?|piedras?|pietre|taş)(?![\\p{L}])|' +
  '(?:камн\\p{L}*|шт)(?!\\p{L})|颗|粒|顆|個|אבנים|حجر|أحجار|قطعة|पत्थर';
const STONES = new RegExp(`(?<![\\p{L}\\p{Nd}.,])(${NUMBER})\\s?(?:${COUNT_NOUN})`, 'giu');

/** Every count of stones in a text: the number and its noun. */
export function stonesIn(written: string): Stretch[] {
  const text = halfWidth(written);
  return [...text.matchAll(STONES)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Every "Lot 78", "批号 88", "Stock # RX-901" in a text. */
export function lotsIn(written: string): LotMention[] {
  const text = halfWidth(written);
  const found: LotMention[] = [];
  for (const match of text.matchAll(LOT)) {
    const id = match[1] ?? '';
    const end = match.index + match[0].length;
    if (COUNT_AFTER.test(text.slice(end, end + 12))) continue;
    found.push({
      id: id.replace(/[-/_]+$/u, ''),
      start: match.index,
      end: end - (id.length - id.replace(/[-/_]+$/u, '').length),
    });
  }
  return found;
}

/** Any unit, bounded or not: only sentences without one are told apart by this. */
const HINT = new RegExp([...CARAT_UNITS, 'car'].map(escaped).join('|'), 'iu');

/** A cheap first look: false for a text that cannot hold a weight in carats. */
export function mayHoldWeight(text: string): boolean {
  return HINT.test(halfWidth(text));
}
