import { foldLabel, foldWords } from './fold-label.ts';
import type { WordGroups } from './pack-words.ts';
import {
  allWords,
  anyOf,
  isOnly,
  joined,
  NOT_AFTER_LETTER,
  NOT_IN_WORD,
  once,
  says,
  spelt,
  wordsFor,
} from './words.ts';

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

export const hasRoughWord = (text: string): boolean => says('rough', text);
export const hasDiamondWord = (text: string): boolean => says('diamond', text);
export const hasOtherGemWord = (text: string): boolean => says('otherGem', text);
export const hasOfferWord = (text: string): boolean => says('offer', text) || says('ownOffer', text);
export const hasStrongOfferWord = (text: string): boolean => says('ownOffer', text);
export const hasBuyingWord = (text: string): boolean => says('buying', text);
export const hasReportWord = (text: string): boolean => says('report', text);
export const hasNewsWord = (text: string): boolean => says('news', text);
export const hasJewelleryWord = (text: string): boolean => says('jewellery', text);
export const isElsewhereHeading = (text: string): boolean =>
  says('elsewhereHeading', text) || isOnly('serviceHeading', foldLabel(text));
export const isReportHeading = (text: string): boolean => says('reportHeading', text);

export function hasContactWord(text: string): boolean {
  return says('contact', text) || /\S@\S|\+\d[\d ()-]{7,20}/u.test(text);
}

/** Thousands by space, apostrophe, point or comma, lakhs by comma; decimals by point, comma or the Arabic mark; digits of any script. */
const NUMBER =
  "(?:\\p{Nd}{1,2}(?:,\\p{Nd}{2})+,\\p{Nd}{3}(?:\\.\\p{Nd}{1,2})?|\\p{Nd}{1,3}(?:[ \\u00a0\\u202f\\u2009'’.,٬]\\p{Nd}{3})+(?:[.,٫]\\p{Nd}{1,4})?|\\p{Nd}{1,9}(?:[.,٫]\\p{Nd}{1,4})?)";

/** No number begins within a word or another number; Chinese and Japanese put no space before one. */
const NOT_BEFORE = '(?<!(?![\\u3040-\\u9fff])[\\p{L}\\p{Nd}.]|\\p{Nd},)';

/** The trade also writes CAR for carats; only capitals after a number, so that "2 cars" is none, and no
 * sum ("$ 4,020 CAR") nor a whole number that says nothing else. */
const WEIGHT_IN_CAR = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,]|\\p{Sc}\\s?)(?!^[\\p{Nd},]+\\sCAR$)(${NUMBER})[\\s\\u00a0]?CAR(?![\\p{L}\\p{M}\\p{N}])`,
  'gu',
);
const UNIT_FIRST = new RegExp(
  `${NOT_IN_WORD}(?:cts?|carats?|karat|карат)\\.?\\s{0,2}[:=]?\\s{0,2}(${NUMBER})(?![\\p{Nd}%])`,
  'giu',
);
/** A token with a digit in it, up to 16 characters, and not itself a weight, a count or a decimal number. */
const LOT_ID =
  '([A-HJ-Z](?![\\p{L}\\p{Nd}/_-])|(?=[\\p{L}/_-]{0,6}\\p{Nd})[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}/_-]{0,15})(?![\\p{L}\\p{Nd}/_]|[.,]\\p{Nd})';
const NUMBER_SIGN = '(?:no|nos|nr|n[°ºo]|n\\.\\s?[°º]|number|nummer|numéro|número|num|id|رقم|מספר|נומר|#|№)';

/** A dash before a currency's word: in running text it means other things as often. */
export const ONLY_IN_PRICES = '-';

function moneyInText(): WordGroups {
  const isInText = (word: string): boolean => !word.startsWith(ONLY_IN_PRICES);
  return joined([...allWords().currencies.values()]).map((group) => group.split('|').filter(isInText).join('|'));
}

/** The patterns that are made of the words of all languages. */
const patterns = once(() => {
  const unit = spelt('carat');
  const per = spelt('per', NOT_AFTER_LETTER);
  const lots = spelt(['lot', 'parcel'], NOT_IN_WORD);
  const money = anyOf(moneyInText(), NOT_AFTER_LETTER);
  return {
    weight: new RegExp(`${NOT_BEFORE}(${NUMBER})[\\s\\u00a0]{0,3}-?${unit}`, 'giu'),
    /** A first look for any sign or word of money, much cheaper than the whole pattern. */
    money: new RegExp(money, 'iu'),
    price: new RegExp(`${money}\\s?${NUMBER}|${NOT_BEFORE}${NUMBER}\\s?[kKmM]?\\s?${money}(?!\\s?\\p{Nd})`, 'giu'),
    per: new RegExp(`^\\.?\\s?${per}[\\s/]?(?:${unit}|lot|lote|parcel|kavel|лот)`, 'iu'),
    /** "每克拉260美元": some languages say it first. */
    perBefore: new RegExp(`(?:每|за\\s|pro\\s|je\\s)${unit}$`, 'iu'),
    perCarat: new RegExp(`${per}\\s?${unit}`, 'iu'),
    lot: new RegExp(`${lots}(?:[\\s.]{0,2}${NUMBER_SIGN}){0,2}[\\s\\u00a0.:：#-]{0,4}${LOT_ID}`, 'giu'),
    countAfter: new RegExp(`^\\s?-?(?:${unit}|%|${spelt('piece')})`, 'iu'),
    stones: new RegExp(
      `${NOT_BEFORE}(?<!\\p{L}-)(${NUMBER})(?:\\s?${spelt('piece')}|\\sst\\.?(?=\\s*(?:[·|,;)]|$)))`,
      'giu',
    ),
    limitBefore: new RegExp(
      `${anyOf(wordsFor('orderLimit'), NOT_IN_WORD)}\\p{L}*[\\s.:：]{0,3}(?:order\\s|bestell\\p{L}*\\s)?[:：]?\\s?$`,
      'u',
    ),
  };
});

/** "18 carat gold", "or 18 carats": the fineness of gold, not a weight. */
const GOLD_AFTER = /^[\s-]{0,2}(?:\p{L}{2,10}[\s-])?(?:gold|goud|oro|ouro|or|золот|黄金|金)/iu;
const GOLD_BEFORE = /(?<!\p{L})(?:gold|goud|oro|ouro|or)(?:\s\p{L}{1,8}){0,2},?\s$/iu;
const RANGE_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,/-])(${NUMBER})\\s?(?:ct|cts|carats?)?\\s?(?:[-–—~]|to|à|bis|tot|до|至|a)\\s?$`,
  'iu',
);
const SIZE_AFTER =
  /^\.?\s?(?:\+|&\s?up|and\s(?:up|more|over)|plus|et\splus|und\smehr|en\smeer|y\smás|e\smais|и более|以上)/iu;
/** "3,000 carats a month" tells a rate. */
const RATE_AFTER =
  /^\sfrom\s\p{Sc}|^\s(?:a|per|each|every|par|pro|im|por|al|в)\s(?:month|year|week|mois|an|jahr|monat|mes|mês|ano|año|месяц|год)/iu;

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

/** "> 35.40 cts" in a mail that quotes another one. */
const QUOTED = /^(?:\s*>)+\s?$/u;

/** "2011 carats" and nothing more stands over a column of statistics. */
function isYearOfTable(before: string, after: string, number: string): boolean {
  return /^(?:19[5-9]|20[0-3])\p{Nd}$/u.test(number) && before.trim() === '' && after.trim() === '';
}

function kindOf(before: string, after: string, number: string): WeightMention['kind'] | null {
  if (GOLD_AFTER.test(after) || GOLD_BEFORE.test(before)) return null;
  if (isYearOfTable(before, after, number)) return 'limit';
  if (QUOTED.test(before) && decimalsOf(number) > 0) return 'weight';
  if (/[+<>≥≤]\s?$/u.test(before) || /(?:^|\s)-$/u.test(before)) return 'size';
  if (isRange(before, number)) return 'range';
  if (SIZE_AFTER.test(after)) return 'size';
  if (patterns().limitBefore.test(foldWords(before)) || RATE_AFTER.test(after)) return 'limit';
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
  for (const pattern of [patterns().weight, WEIGHT_IN_CAR, UNIT_FIRST]) {
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
  if (!patterns().money.test(text)) return [];
  let last = 0;
  return [...text.matchAll(patterns().price)].map((match) => {
    const before = patterns().perBefore.exec(text.slice(last, match.index))?.[0].length ?? 0;
    const end = match.index + match[0].length;
    last = end + (patterns().per.exec(text.slice(end, end + 24))?.[0].length ?? 0);
    return { start: match.index - before, end: last };
  });
}

/** A price for each carat: only goods weighed in carats have one. */
export function isPerCarat(price: string): boolean {
  return patterns().perCarat.test(price);
}

/** Every count of stones in a text: the number and its noun. */
export function stonesIn(written: string): Stretch[] {
  const text = halfWidth(written);
  return [...text.matchAll(patterns().stones)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Every "Lot 78", "批号 88", "Stock # RX-901" in a text. */
export function lotsIn(written: string): LotMention[] {
  const text = halfWidth(written);
  const found: LotMention[] = [];
  for (const match of text.matchAll(patterns().lot)) {
    const id = match[1] ?? '';
    const end = match.index + match[0].length;
    if (patterns().countAfter.test(text.slice(end, end + 12))) continue;
    // "Lot A" is a lot, "a lot a day" is none.
    if (id.length === 1 && /\p{L}/u.test(id) && !/^\p{Lu}.*\p{Lu}$/u.test(match[0])) continue;
    found.push({
      id: id.replace(/[-/_]+$/u, ''),
      start: match.index,
      end: end - (id.length - id.replace(/[-/_]+$/u, '').length),
    });
  }
  return found;
}

/** "K-202 – 12.80 ct": letters and digits at the head of a short line, then a dash, a bar, a comma or a number. */
const CODE_AT_HEAD =
  /^[\s•·*>-]*((?=[\p{Nd}/.-]*\p{L})(?=[\p{L}/.-]*\p{Nd})[\p{L}\p{Nd}]{1,8}(?:[-/.][\p{L}\p{Nd}]{1,8}){0,2})(?:\s*[|:·•–—,;]|\s+-|\s+(?=\p{Nd}))\s*(?=\S)/u;
/** Sizes, counts and quarters are no codes: "10ct", "2nd", "Q4". */
const NO_CODE =
  /^\p{Nd}+(?:[.,]\p{Nd}+)?(?:cts?|gr?|k|kt|pcs?|mm|carats?|st|nd|rd|th|up|x)$|^(?:q|h|fy|kw|covid|g)-?\p{Nd}+$/iu;

/** "#5501 Rough – brown", "Offer 310: rough": a number that says itself that it is one, with words behind it. */
const NUMBER_AT_HEAD =
  /^[\s•·*>-]*(?:(?=\p{Lu}{1,4}-\p{Nd}{1,6}:?\s\p{L})|[#№]\s?(?=[\p{L}\p{Nd}./-]{3})|(?:[Oo](?:ffer|FFER|ffre|ferta)|[Aa](?:ngebot|anbod)|[Пп]редложение)\s(?:[Nn]o\.?\s|[Nn][r°]\.?\s?|[#№]\s?)?(?=\S+\s?[:|–—-]))((?=[\p{L}/.-]*\p{Nd})(?:\p{Lu}{1,4}[/.-]?)?\p{Nd}[\p{Lu}\p{Nd}/.-]{0,11})(?=\s?[:|·–—,-]|\s|$)[\s:|·–—,-]*/u;

/** The code that numbers a lot with no word before it, where the line weighs something behind it. */
export function codeAtHead(text: string): LotMention | null {
  const match = NUMBER_AT_HEAD.exec(text) ?? CODE_AT_HEAD.exec(text);
  const id = match?.[1];
  if (!match || !id || NO_CODE.test(id)) return null;
  const isSaid = /^[^\p{L}\p{Nd}]*(?:[#№]|\p{Lu}{1,4}-\p{Nd}{1,6}:?\s)/u.test(match[0]);
  if (!isSaid && !hasWeight(text.slice(match[0].length))) return null;
  const start = match[0].lastIndexOf(id);
  return { id, start, end: start + id.length };
}

/** "PV-2207" and nothing else: in a lot that no other word numbers, its number. Grades ("VS1", "S2") are shorter. */
export function isBareCode(text: string): boolean {
  return /^\p{Lu}{1,4}(?:[-/]\p{Nd}{1,6}|\p{Nd}{2,6})$/u.test(text);
}

/** Any unit, bounded or not: only sentences without one are told apart by this. */
const hint = once(() => new RegExp(`${spelt('carat')}|car`, 'iu'));

/** A cheap first look: false for a text that cannot hold a weight in carats. */
export function mayHoldWeight(text: string): boolean {
  return hint().test(halfWidth(text));
}
