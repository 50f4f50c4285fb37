import { matchPlaces } from '@/lib/gazetteer';
import { holds, localNameOf, nearest, parentElementOf } from './dom.ts';
import { isPlaceLine } from './governing-fields.ts';
import { type Governing, governingOf } from './governing-headings.ts';
import { isExactLabel } from './label-cuts.ts';
import { isProse, isProseOffer, type LotSigns } from './lot-signs.ts';
import { type LotUnit, linesOfUnit, lotsOfPage } from './lot-units.ts';
import {
  hasBuyingWord,
  hasContactWord,
  hasDiamondWord,
  hasJewelleryWord,
  hasNewsWord,
  hasOfferWord,
  hasReportWord,
  hasRoughWord,
  isBareCode,
  isElsewhereHeading,
  isReportHeading,
  lotsIn,
  pricesIn,
  weightsIn,
} from './offer-evidence.ts';
import type { Line } from './page-lines.ts';
import { commonAncestor, type PairGroup, pairGroupsIn } from './pair-groups.ts';
import { perReading } from './per-reading.ts';
import { withoutSharedNotice } from './shared-notice.ts';
import type { FieldText, PageContext } from './types.ts';

/** How a lot is written, and so which reader takes it. */
export type LotKind = 'card' | 'item' | 'pairs' | 'prose';

export interface LotOnPage {
  kind: LotKind;
  unit: LotUnit;
  lines: readonly Line[];
  governing: Governing;
  /** A heading that stands before this lot alone, and so is its title. */
  ownHeading?: Line;
  /** Where `kind` is `pairs`. */
  groups: readonly PairGroup[];
}

export interface KnownLots {
  lines: readonly Line[];
  lots: readonly LotOnPage[];
}

/** The lots that the page's structure shows, each sorted to the reader of its kind. */
export const sortedLots = perReading(function* (root, page): Generator<null, KnownLots> {
  const { lines, units } = yield* lotsOfPage(root, page);
  const governing = governingOf(units, lines);
  const isAboutGoods = pageIsAboutGoods(lines, page);
  const lots: LotOnPage[] = [];
  for (const [at, unit] of units.entries()) {
    if (at % UNITS_PER_STEP === 0) yield null;
    const lot = sortedLot(unit, lines, governing.get(unit)!, page);
    if (lot && isOnOffer(lot, isAboutGoods, page)) lots.push(lot);
  }
  return { lines, lots: withPlacesBelow(withOwnHeadings(withoutWeakGroups(withoutAsides(lots))), lines) };
});

/** "Lot 1 – 40 ct", "Bria", "Lot 2 – 15 ct", "Orapa": a line of a place under nearly each lot, and none over the first. */
function withPlacesBelow(lots: readonly LotOnPage[], all: readonly Line[]): readonly LotOnPage[] {
  const owned = new Set(lots.flatMap((lot) => lot.lines));
  const below = lots.map((lot) => lineBelow(lot, all)).map((line) => (line && owned.has(line) ? null : line));
  const isPlace = (line: Line | null): boolean => line !== null && isPlaceLine(line);
  const lead = lots[0]?.governing.lead ?? null;
  if (lots.length < 2 || isPlace(lead) || !isPlace(below[0]!) || !isPlace(below[1]!)) return lots;
  return lots.map((lot, at) => (isPlace(below[at]!) ? { ...lot, lines: [...lot.lines, below[at]!] } : lot));
}

/** The next line, where it stands beside a lot of one line and tells nothing else of a lot. */
function lineBelow(lot: LotOnPage, all: readonly Line[]): Line | null {
  const next = lot.kind === 'item' ? all[lot.unit.end] : undefined;
  const isBeside = next && parentElementOf(next.block) === parentElementOf(lot.unit.element);
  return isBeside || (next && next.block === lot.unit.element) ? next : null;
}

/** `h3 ul h3 ul`: where most lots have a heading each just before them, it is theirs. */
function withOwnHeadings(lots: readonly LotOnPage[]): LotOnPage[] {
  const headings = new Map<Line, number>();
  for (const lot of lots) {
    const heading = headingBefore(lot);
    if (heading) headings.set(heading, (headings.get(heading) ?? 0) + 1);
  }
  const isOwn = (lot: LotOnPage): boolean => headings.get(headingBefore(lot)!) === 1;
  if (lots.length < 2 || lots.filter(isOwn).length * 2 <= lots.length) return [...lots];
  return lots.map((lot) => (isOwn(lot) ? { ...lot, ownHeading: headingBefore(lot)! } : lot));
}

function headingBefore(lot: LotOnPage): Line | null {
  const [heading] = lot.governing.headings;
  const hasOwn = lot.lines.some((line) => line.heading > 0);
  return heading && !hasOwn && (lot.kind === 'card' || lot.kind === 'item') && heading.index === lot.lines[0]!.index - 1
    ? heading
    : null;
}

const UNITS_PER_STEP = 50;

function sortedLot(unit: LotUnit, all: readonly Line[], governing: Governing, page: PageContext): LotOnPage | null {
  const lines = withoutOthers(linesOfUnit(unit, all), unit);
  const lot = { unit, lines, governing, groups: [] };
  if (unit.kind === 'single' || unit.kind === 'run') return sortedSingle(lot, all, page);
  if (lines.length === 1) return { ...lot, kind: isProse(lines[0]!.words.text) ? 'prose' : 'item' };
  const groups = withoutSharedNotice(pairGroupsIn(lines, page.language), page.language);
  if (groups.length > 1) return { ...lot, kind: 'pairs', groups };
  const isToldInSentences =
    groups.length === 0 && unit.signs.isProseOffer && !lines.some((line) => isShortLot(line, unit.signs));
  return { ...lot, kind: isToldInSentences ? 'prose' : 'card' };
}

/** "You may also like" within the box of a lot: what follows are others. */
function withoutOthers(lines: Line[], unit: LotUnit): Line[] {
  if (unit.kind !== 'part') return lines;
  const end = lines.findIndex(
    (line, at) => at > 0 && line.heading > 0 && (isElsewhereHeading(line.words.text) || isAside(line, unit.element)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function isAside({ block }: Line, element: Element): boolean {
  const aside = nearest(block, (each) => localNameOf(each) === 'aside', element);
  return aside !== null && holds(element, aside);
}

/** Lots in a side column are others than those of the page. */
function withoutAsides(lots: readonly LotOnPage[]): readonly LotOnPage[] {
  const own = lots.filter(({ unit }) => !nearest(unit.element, (each) => localNameOf(each) === 'aside'));
  return own.length > 0 ? own : lots;
}

function isShortLot(line: Line, signs: LotSigns): boolean {
  const { text } = line.words;
  return !isProse(text) && signs.weights.some((weight) => text.includes(weight));
}

const LONGEST_LONE_OFFER = 14;

function sortedSingle(lot: Omit<LotOnPage, 'kind'>, all: readonly Line[], page: PageContext): LotOnPage | null {
  const groups = withoutSharedNotice(pairGroupsIn(lot.lines, page.language), page.language);
  if (groups.length > 0) return { ...lot, kind: 'pairs', groups };
  if (lot.unit.kind === 'run') return loneCard(lot, all, page);
  const context = contextOf(lot, page);
  if (lot.lines.some((line) => isProseOffer(line.words.text, context))) return { ...lot, kind: 'prose' };
  const text = lot.lines.map((line) => line.words.text).join(' . ');
  const isShort = lot.lines.length > 1 && lot.lines.length <= LONGEST_LONE_OFFER;
  if (isShort && isProse(text) && isProseOffer(text, context)) return { ...lot, kind: 'prose' };
  return loneCard(lot, all, page);
}

/** A lot's title and its price near it, with no labels: a page of one tile, or of one lot told in free words. */
function loneCard(lot: Omit<LotOnPage, 'kind'>, all: readonly Line[], page: PageContext): LotOnPage | null {
  const title = lot.lines.find(isTitleOfLot);
  const apart = title ? undefined : titleApart(lot);
  if (apart && lot.unit.end - apart.index <= MOST_APART) return cardOf(lot, apart.index, lot.unit.end, all, page);
  const beside = title && lot.lines.find((line) => Math.abs(line.index - title.index) <= 6 && isPriceOrNumber(line));
  if (!title || !beside) return null;
  return cardOf(lot, Math.min(title.index, beside.index), Math.max(title.index, beside.index) + 1, all, page);
}

/** The lines from the first to before `end`, and what goes on behind them in the element around both. */
function cardOf(
  lot: Omit<LotOnPage, 'kind'>,
  first: number,
  end: number,
  all: readonly Line[],
  page: PageContext,
): LotOnPage {
  const element = commonAncestor(all[first]!.block, all[end - 1]!.block) ?? all[first]!.block;
  const goesOn = (line: Line): boolean => line.heading === 0 || isExactLabel(line.words.text, page.language);
  while (end < all.length && end - first < 16 && goesOn(all[end]!) && holds(element, all[end]!.block)) end += 1;
  const unit: LotUnit = { ...lot.unit, element, first, end };
  return { ...lot, unit, lines: all.slice(first, end), kind: end - first === 1 ? 'item' : 'card' };
}

const MOST_APART = 16;

/** A page that weighs, counts and prices one thing only, and a heading that names it. */
function titleApart({ unit: { signs }, lines }: Omit<LotOnPage, 'kind'>): Line | undefined {
  const { weights, prices, hasStones, isNews, isReport, hasProseWeight } = signs;
  if (weights.length !== 1 || prices.length !== 1 || !hasStones || isNews || isReport || hasProseWeight)
    return undefined;
  return lines.find(({ heading, words: { text } }) => heading > 0 && (hasRoughWord(text) || lotsIn(text).length > 0));
}

function isSentence(text: string): boolean {
  return isProse(text) || (/[.!?。]$/u.test(text) && text.split(' ').length > 5);
}

function isTitleOfLot({ words: { text } }: Line): boolean {
  if (isSentence(text) || text.length > 160 || hasReportWord(text) || hasNewsWord(text) || hasBuyingWord(text))
    return false;
  if (hasJewelleryWord(text) && !hasRoughWord(text)) return false;
  const isWeighed = weightsIn(text).some((mention) => mention.kind === 'weight');
  return isWeighed && (hasRoughWord(text) || hasDiamondWord(text) || lotsIn(text).length > 0);
}

function isPriceOrNumber({ words: { text } }: Line): boolean {
  return !isSentence(text) && text.length <= 120 && (pricesIn(text).length > 0 || lotsIn(text).length > 0);
}

/** The words over a lot: its headings, what leads to it, the page's title. */
export function contextOf(lot: Pick<LotOnPage, 'governing' | 'lines'>, page: PageContext): string {
  const own = lot.lines.filter((line) => line.heading > 0).slice(0, 4);
  const over = [...own, ...lot.governing.headings, ...(lot.governing.lead ? [lot.governing.lead] : [])];
  return [...over.map((line) => line.words.text.slice(0, 300)), page.title.slice(0, 300)].join(' . ');
}

function pageIsAboutGoods(lines: readonly Line[], page: PageContext): boolean {
  const says = (text: string): boolean => hasDiamondWord(text) || hasRoughWord(text);
  return says(page.title) || lines.some((line) => line.heading > 0 && says(line.words.text));
}

/** Told by what stands over a lot, and by whether anything in it or over it speaks of diamonds. */
function isOnOffer(lot: LotOnPage, isAboutGoods: boolean, page: PageContext): boolean {
  const { signs } = lot.unit;
  const nearest = lot.governing.headings[0]?.words.text ?? '';
  const first = lot.lines[0];
  if (first && first.heading > 0 && isElsewhereHeading(first.words.text) && !hasOfferWord(first.words.text))
    return false;
  const isNumbered = signs.lots.length > 0 || signs.labels.includes('lot');
  if (nearest && isElsewhereHeading(nearest) && !hasOfferWord(nearest) && lot.kind !== 'pairs') return false;
  const over = `${nearest} . ${lot.governing.lead?.words.text.slice(0, 200) ?? ''}`;
  if (hasBuyingWord(over) && !isNumbered) return false;
  const isReported = isReportHeading(nearest) || (!nearest && isReportHeading(page.title));
  if (isReported && isNumbered && signs.isReport) return false;
  if (signs.isNews && !(isNumbered || signs.isRough || signs.isDiamond)) return false;
  if (isReported && !isNumbered && !lot.lines.some(({ words }) => isBareCode(words.text))) return false;
  if (signs.isOtherGem && !signs.isDiamond && !signs.isRough) return false;
  if (!signs.isRough && lot.lines.some((line) => line.heading > 0 && hasJewelleryWord(line.words.text))) return false;
  const isCarats = signs.weights.length > 0 || signs.hasSizes || signs.hasPricePerCarat || signs.hasCaratLabel;
  const isCounted = signs.labels.includes('carats') && signs.labels.includes('stones');
  return (
    isCarats ||
    isCounted ||
    signs.isRough ||
    isAboutGoods ||
    (signs.isDiamond && lot.kind !== 'card') ||
    signs.labels.includes('certificate')
  );
}

/**
 * Short texts with a weight and the word diamond, and no number, price, origin or count, are headlines as often as lots:
 * they count only where most of their like say more, or where the words over them offer goods.
 */
function withoutWeakGroups(lots: readonly LotOnPage[]): LotOnPage[] {
  const strong = lots.filter((lot) => !isWeak(lot));
  const weakAllowed = strong.length * 2 >= lots.length;
  return lots.filter((lot) => !isWeak(lot) || weakAllowed || offersOver(lot));
}

function isWeak(lot: LotOnPage): boolean {
  if (lot.kind === 'pairs' || lot.kind === 'prose') return false;
  const { lots, prices, labels, hasStones } = lot.unit.signs;
  if (lots.length > 0 || prices.length > 0 || hasStones) return false;
  return !labels.some(
    (name) => name === 'origin' || name === 'lot' || name === 'price' || name === 'stones' || name === 'carats',
  );
}

function offersOver(lot: LotOnPage): boolean {
  const over = [...lot.governing.headings, ...(lot.governing.lead ? [lot.governing.lead] : [])];
  return (
    over.some(
      (line) => hasOfferWord(line.words.text) || /\b(?:stock|catalogue?|lots?|list)\b/i.test(line.words.text),
    ) ||
    lot.lines.some((line) => line.words.text.length < 60 && hasContactWord(line.words.text)) ||
    lot.lines.slice(0, 2).some((line) => hasOfferWord(line.words.text.slice(0, 12)))
  );
}

/** Which of the headings over a lot is its title: the one that speaks of a lot or of goods, else the page's first. */
export function titleOver(governing: Governing, page: PageContext): FieldText | null {
  const own = governing.headings.filter((line) => !isExactLabel(line.words.text, page.language));
  const telling = own.find(
    ({ words: { text } }) => lotsIn(text).length > 0 || hasDiamondWord(text) || hasRoughWord(text),
  );
  const title = (telling ?? own.at(-1))?.words ?? null;
  return title && !telling && tellsOfJourney(title.text) ? null : title;
}

/** "A week in Bria": a heading that names a place among other words, none of them about goods, is no lot's title. */
export function tellsOfJourney(text: string): boolean {
  const places = matchPlaces(text);
  if (places.length === 0) return false;
  const rest = places.reduceRight((words, { start, end }) => words.slice(0, start) + words.slice(end), text);
  return (rest.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}
