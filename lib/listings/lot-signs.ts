import { attributeOf } from './dom.ts';
import { isOtherMass, readParts } from './label-pairs.ts';
import { matchExactLabel } from './labels.ts';
import {
  codeAtHead,
  hasBuyingWord,
  hasContactWord,
  hasDiamondWord,
  hasJewelleryWord,
  hasNewsWord,
  hasOfferWord,
  hasOtherGemWord,
  hasReportWord,
  hasRoughWord,
  hasStrongOfferWord,
  hasWeight,
  isPerCarat,
  lotsIn,
  mayHoldWeight,
  pricesIn,
  stonesIn,
  weightsIn,
} from './offer-evidence.ts';
import type { Line } from './page-lines.ts';
import type { FieldName } from './types.ts';
import { NOT_AFTER_LETTER, once, spelt } from './words.ts';

/** What speaks for a stretch of a page being one lot on offer. Lists hold each value once, and few of them. */
export interface LotSigns {
  /** Numbers of carats that a lot weighs, as written. */
  weights: readonly string[];
  /** Size classes and ranges of carats. */
  hasSizes: boolean;
  lots: readonly string[];
  prices: readonly string[];
  hasPricePerCarat: boolean;
  hasStones: boolean;
  /** A label names the unit: "Carats", "Peso (ct)". */
  hasCaratLabel: boolean;
  /** Fields that labels name. */
  labels: readonly FieldName[];
  isRough: boolean;
  isDiamond: boolean;
  isOtherGem: boolean;
  isJewellery: boolean;
  /** Says of itself that it is a report. */
  isReport: boolean;
  /** Tells what others said or did, or wants to buy. */
  isNews: boolean;
  /** Sentences with a weight in them, which offer something if the words over them say so. */
  hasProseWeight: boolean;
  /** A short line says what the goods are. */
  isNamed: boolean;
  /** Measured as land, houses and vehicles are, or called a tool. */
  isMeasured: boolean;
  /** A sentence that offers goods. */
  isProseOffer: boolean;
}

export const NO_SIGNS: LotSigns = {
  weights: [],
  hasSizes: false,
  lots: [],
  prices: [],
  hasPricePerCarat: false,
  hasStones: false,
  hasCaratLabel: false,
  labels: [],
  isRough: false,
  isDiamond: false,
  isOtherGem: false,
  isJewellery: false,
  isReport: false,
  isNews: false,
  hasProseWeight: false,
  isNamed: false,
  isMeasured: false,
  isProseOffer: false,
};

/** Values kept of each kind: two are enough to tell that there are several. */
const MOST_VALUES = 6;

function union<Value>(one: readonly Value[], other: readonly Value[]): readonly Value[] {
  if (other.length === 0 || one.length >= MOST_VALUES) return one;
  if (one.length === 0) return other;
  return [...new Set([...one, ...other])].slice(0, MOST_VALUES);
}

export function joinSigns(one: LotSigns, other: LotSigns): LotSigns {
  if (one === NO_SIGNS) return other;
  if (other === NO_SIGNS) return one;
  return {
    weights: union(one.weights, other.weights),
    hasSizes: one.hasSizes || other.hasSizes,
    lots: union(one.lots, other.lots),
    prices: union(one.prices, other.prices),
    hasPricePerCarat: one.hasPricePerCarat || other.hasPricePerCarat,
    hasStones: one.hasStones || other.hasStones,
    hasCaratLabel: one.hasCaratLabel || other.hasCaratLabel,
    labels: [...new Set([...one.labels, ...other.labels])],
    isRough: one.isRough || other.isRough,
    isDiamond: one.isDiamond || other.isDiamond,
    isOtherGem: one.isOtherGem || other.isOtherGem,
    isJewellery: one.isJewellery || other.isJewellery,
    isReport: one.isReport || other.isReport,
    isNews: one.isNews || other.isNews,
    hasProseWeight: one.hasProseWeight || other.hasProseWeight,
    isNamed: one.isNamed || other.isNamed,
    isMeasured: one.isMeasured || other.isMeasured,
    isProseOffer: one.isProseOffer || other.isProseOffer,
  };
}

const LONGEST_SHORT_LINE = 200;

/** A line of sentences: long, or with a full stop between words. Chinese and Japanese say as much in fewer characters. */
export function isProse(text: string): boolean {
  if (text.length > LONGEST_SHORT_LINE) return true;
  if (/[。！？]\S/u.test(text)) return true;
  if (text.length > 80 && /[\p{L}\p{Nd}][.!?。]$/u.test(text) && lotsIn(text)[0]?.start !== 0) return true;
  if (!/\p{L}{2}[.!?]['"»”]?\s+\p{Lu}/u.test(text) || text.length <= 60 || /[|•·]/u.test(text)) return false;
  // "A14 – white, 7.92 ct, 9 stones. Origin: Bria. $ 640"
  return !codeAtHead(text) || !/\p{L}\s?[:：]/u.test(text);
}

/** Sentences that offer goods: an offer, a weight, diamonds, and a price, an answer, a lot or a count beside them. */
export function isProseOffer(text: string, context = ''): boolean {
  const about = `${context} ${text}`;
  if (hasNewsWord(text) || hasBuyingWord(text)) return false;
  if (hasReportWord(text) && !hasStrongOfferWord(text)) return false;
  if (!hasOfferWord(about) && !beginsWithLot(text)) return false;
  if (!hasDiamondWord(about) && !hasRoughWord(about)) return false;
  const weights = weightsIn(text).filter((mention) => mention.kind === 'weight');
  if (weights.length === 0) return false;
  return lotsIn(text).length > 0 || pricesIn(text).length > 0 || stonesIn(text).length > 0 || hasContactWord(text);
}

/** "Lot 8 consists of …", "Le lot 8 comprend …": a sentence about a lot offers it without saying so. */
function beginsWithLot(text: string): boolean {
  const first = lotsIn(text)[0];
  return first !== undefined && /^(?:\p{L}{1,4}\s)?$/u.test(text.slice(0, first.start));
}

const caratWord = once(() => new RegExp(spelt('carat', NOT_AFTER_LETTER), 'iu'));

/** What one line says. A line of sentences speaks for an offer only as a whole. */
export function signsOfLine(line: Line, language: string | null): LotSigns {
  const text = line.words.text;
  return isProse(text) ? signsOfSentences(text) : signsOfShortLine(line, text, language);
}

/** Most pages are sentences without a weight: they end at the first look. */
function signsOfSentences(text: string): LotSigns {
  if (!mayHoldWeight(text) || !hasWeight(text)) return NO_SIGNS;
  const offers = isProseOffer(text);
  const goods = goodsIn(text);
  return {
    ...(offers ? valuesIn(text) : NO_SIGNS),
    ...goods,
    // "Nine rough diamonds, 8.80 ct.": stories round.
    isNamed: goods.isRough && weightsIn(text).some(({ number }) => /[.,]\p{Nd}\p{Nd}$/u.test(number)),
    isProseOffer: offers,
    hasProseWeight: true,
    isNews: !offers && hasNewsWord(text),
  };
}

function goodsIn(text: string): Pick<LotSigns, 'isRough' | 'isDiamond' | 'isOtherGem'> {
  return { isRough: hasRoughWord(text), isDiamond: hasDiamondWord(text), isOtherGem: hasOtherGemWord(text) };
}

function signsOfShortLine(line: Line, text: string, language: string | null): LotSigns {
  const labels = labelsIn(line, language);
  const values = valuesIn(text);
  const code = values.weights.length > 0 && values.lots.length === 0 ? codeAtHead(text) : null;
  const goods = goodsIn(text);
  return {
    ...values,
    ...(code && { lots: [code.id] }),
    ...goods,
    isNamed: goods.isRough,
    isMeasured: MEASURED.test(text) || TOOL.test(text),
    labels,
    hasCaratLabel:
      labels.includes('carats') && caratWord().test(`${text} ${attributeOf(line.block, 'data-label') ?? ''}`),
    isJewellery: hasJewelleryWord(text),
    isReport: hasReportWord(text),
    isNews: hasNewsWord(text) || hasBuyingWord(text),
  };
}

/** "120 000 km", "0.40 acre lot": such a measure at the head of a line or behind a comma. */
const MEASURED =
  /(?:^|,\s)\W*\p{Nd}[\p{Nd}\s.,'’]*(?:km|kms|miles|m[²³23]|sq\.?\s?(?:ft|m)|acres?|ha|hp|cc)(?!\p{L})/iu;

const TOOL =
  /rough[- ]sawn|diamond[- ](?:plate|blade|drill|tip|tool|disc|file|polish|saw|grind|pattern)|disque diamant|trennscheibe/iu;

function valuesIn(text: string): LotSigns {
  // No number, no value: most lines of most pages end here.
  if (!/\p{Nd}/u.test(text)) return NO_SIGNS;
  const weights = mayHoldWeight(text) ? weightsIn(text) : [];
  const prices = pricesIn(text).map(({ start, end }) => text.slice(start, end));
  return {
    ...NO_SIGNS,
    weights: numbersOfKind(weights, 'weight'),
    hasSizes: weights.some((mention) => mention.kind === 'range' || mention.kind === 'size'),
    lots: [...new Set(lotsIn(text).map((mention) => mention.id))].slice(0, MOST_VALUES),
    prices: [...new Set(prices)].slice(0, MOST_VALUES),
    hasPricePerCarat: prices.some(isPerCarat),
    hasStones: stonesIn(text).length > 0,
  };
}

function numbersOfKind(weights: ReturnType<typeof weightsIn>, kind: string): string[] {
  return [...new Set(weights.filter((each) => each.kind === kind).map((each) => each.number))].slice(0, MOST_VALUES);
}

function labelsIn(line: Line, language: string | null): FieldName[] {
  const text = line.words.text;
  const shown = attributeOf(line.block, 'data-label') ?? attributeOf(line.block, 'data-th');
  if (shown) {
    const match = matchExactLabel(shown, language);
    if (match) return [match.field];
  }
  if (text.length <= 64) {
    const whole = matchExactLabel(text, language);
    if (whole) return [whole.field];
  }
  if (!/[:：=|–—]/u.test(text) && line.pieces.length < 2) return [];
  const labelled = readParts([line], language).filter((part) => part.label !== '' && part.name !== 'other');
  return [...new Set(labelled.filter((part) => !isOtherMass(part)).map((part) => part.name))];
}

/** A weight, or what only goods that are weighed in carats have. */
function isWeighed(signs: LotSigns): boolean {
  return signs.weights.length > 0 || signs.hasSizes || signs.hasPricePerCarat || signs.labels.includes('carats');
}

/** Could this stretch, by itself, be one lot on offer? */
export function isLotAlone(signs: LotSigns): boolean {
  if (signs.isOtherGem && !signs.isDiamond) return false;
  if (signs.isProseOffer) return true;
  const isNumbered = signs.lots.length > 0 || signs.labels.includes('lot');
  const isPriced = signs.prices.length > 0 || signs.labels.includes('price');
  const statesOrigin = signs.labels.includes('origin');
  if (signs.isReport && !(isNumbered || isPriced)) return false;
  if (signs.isNews && !isNumbered && signs.labels.length < 2) return false;
  if (signs.isJewellery && !signs.isRough) return false;
  const isGoods = signs.isRough || signs.isDiamond;
  if (signs.isNamed && isPriced && signs.hasProseWeight && !signs.isNews) return true;
  // A price per carat tells of goods weighed so; it is no second sign beside itself.
  const isOnlyPricePerCarat = signs.weights.length === 0 && !signs.hasSizes && !signs.labels.includes('carats');
  const isCounted = signs.hasStones && signs.weights.length > 0;
  if (signs.isMeasured && !isWeighed(signs)) return false;
  if (isWeighed(signs)) return isCounted || isNumbered || (isPriced && !isOnlyPricePerCarat) || statesOrigin || isGoods;
  return isGoods && [isNumbered, isPriced, statesOrigin].filter(Boolean).length >= 2;
}
