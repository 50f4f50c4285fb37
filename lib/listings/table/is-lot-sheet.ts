import { foldLabel, foldWords } from '../fold-label.ts';
import type { Goods } from '../goods.ts';
import {
  hasDiamondWord,
  hasJewelleryWord,
  hasOfferWord,
  hasOtherGemWord,
  hasRoughWord,
  hasWeight,
  isReportHeading,
  lotsIn,
} from '../offer-evidence.ts';
import type { FieldName } from '../types.ts';
import { isOnly, NOT_AFTER_LETTER, once, says, spelt } from '../words.ts';
import { type Column, type ColumnGroup, isNumeric, isWeightInWords } from './columns.ts';
import type { Cell } from './grid.ts';

/** The words by which a sheet of lots is told from a sheet that only looks like one. */
export interface SheetWords<C extends Cell> {
  groups: ColumnGroup<C>[];
  /** Title rows, captions and headings that stand over the sheet. */
  heading: string;
  /** The page's title. */
  page: string;
}

/** Rough or polished diamonds on offer: not statistics, samples of a pit, a register, other stones, a finished sale. */
export function isLotSheet<C extends Cell>(sheet: SheetWords<C>): boolean {
  const group = sheet.groups[0];
  if (!group) return false;
  const labels = group.columns.map((column) => column.label).filter((label) => label !== '');
  const unknown = group.columns.filter((column) => column.match?.certainty !== 'exact').map((column) => column.label);
  const isNumbered = isCalledLot(group);
  if (!isNumbered && (isReport(unknown, sheet) || isRegister(group, labels) || isChart(group, labels, sheet)))
    return false;
  if (!isNumbered && !isOffered(group, unknown, sheet)) return false;
  if (unknown.filter((label) => says('reportLabel', foldLabel(label))).length > 1) return false;
  if (isFinishedSale(group, sheet) || isSeizure(sheet) || isBreakdown(group, sheet)) return false;
  return holdsDiamonds(group, labels, sheet, isNumbered);
}

function isCalledLot<C extends Cell>(group: ColumnGroup<C>): boolean {
  const label = group.lot?.label;
  if (!label) return false;
  const folded = foldLabel(label);
  // "Pit No", "Sample No" number what was dug, "Export lot" is a lot.
  const isSample = says('reportLabel', folded) && !lotWord().test(folded);
  return group.lot!.match?.field === 'lot' && !isSample && !isOnly('rowNumber', folded);
}

const lotWord = once(() => new RegExp(spelt(['lot', 'parcel'], NOT_AFTER_LETTER), 'u'));

function isReport<C extends Cell>(labels: string[], sheet: SheetWords<C>): boolean {
  if (labels.some((label) => says('reportLabel', foldLabel(label)))) return true;
  return isReportHeading(sheet.heading) && !isSorted(sheet.groups[0]!);
}

/** What the classes of its goods say: the trade sorts rough so. */
export function goodsOfSheet<C extends Cell>(groups: ColumnGroup<C>[]): Goods | null {
  const group = groups[0];
  return group && descriptionsOf(group).length > 0 && isSorted(group) ? 'rough' : null;
}

/** Goods in the classes of the trade are goods, also under a title such as "Production of Mine 2". */
function isSorted<C extends Cell>(group: ColumnGroup<C>): boolean {
  const described = descriptionsOf(group);
  return described.filter((text) => hasRoughWord(text) || TRADE_CLASS.test(text)).length * 2 > described.length;
}

const TRADE_CLASS =
  /\b\d+\s*-\s*\d+\s*(?:gr[ns]?|grainers?|cts?|carats?)\b|^[-+]\s*\d+|\bcliv|\bmelees?\b|\bsingle\b|\bspotted\b|\b(?:z\/)?mb\b|\brej\b|\bgem\b/i;

/** How large stones of a weight are, or which share of a mine's production they make: classes without a number or a price. */
function isChart<C extends Cell>(group: ColumnGroup<C>, labels: string[], sheet: SheetWords<C>): boolean {
  if (group.columns.some((column) => column.field === 'price' || column.field === 'origin')) return false;
  const isAboutClasses = labels.some((label) => says('chartLabel', label));
  return group.lot === null && (isAboutClasses || says('chart', `${sheet.heading} ; ${sheet.page}`));
}

/** Rows that are merely numbered are on offer where something says so: a price of each, a heading, classes of the trade. */
function isOffered<C extends Cell>(group: ColumnGroup<C>, labels: string[], sheet: SheetWords<C>): boolean {
  if (labels.some((label) => says('toldLabel', foldLabel(label)))) return false;
  const fields = new Set(group.columns.map((column) => column.field));
  const isPriced = fields.has('price') || fields.has('closes') || fields.has('certificate') || fields.has('seller');
  const about = `${sheet.heading} ; ${sheet.page}`;
  if (!DESCRIBING.some((field) => fields.has(field))) return isPriced && hasRoughWord(about);
  return (
    isPriced ||
    isSorted(group) ||
    hasOfferWord(about) ||
    hasRoughWord(about) ||
    /\blots?\b|\bparcels?\b|\bstock\b/i.test(about)
  );
}

const DESCRIBING: readonly FieldName[] = ['description', 'assortment', 'title', 'origin', 'stones'];

/** Certificates in rows: a number, when it was issued, to whom. */
function isRegister<C extends Cell>(group: ColumnGroup<C>, labels: string[]): boolean {
  const fields = group.columns.map((column) => column.match?.field);
  const isAboutCertificates =
    fields.filter((field) => field === 'certificate').length >= 2 || fields[0] === 'certificate';
  const describesGoods = group.columns.some(
    (column) => column.field === 'description' || column.field === 'assortment',
  );
  return isAboutCertificates && !describesGoods && labels.length > 2;
}

/** Goods that were taken from someone are offered only where the words over them say so. */
function isSeizure<C extends Cell>({ heading, page }: SheetWords<C>): boolean {
  const about = `${heading} ; ${page}`;
  return (
    /seiz(?:ed|ure)|confiscated|smuggl|panel of experts|saisie?s?\b|beschlagnahm|in beslag|incautad|apreendid|изъят|конфискован|查获/i.test(
      about,
    ) && !hasOfferWord(about)
  );
}

/** Classes of stones under a heading that names one lot and weighs it: what that lot is made of. */
function isBreakdown<C extends Cell>(group: ColumnGroup<C>, { heading }: SheetWords<C>): boolean {
  const nearest = heading.split(' ; ')[0]!;
  return group.lot === null && lotsIn(nearest).length === 1 && hasWeight(nearest);
}

/** Results: the heading says so and every lot has fetched its price. */
function isFinishedSale<C extends Cell>(group: ColumnGroup<C>, sheet: SheetWords<C>): boolean {
  if (!says('results', `${sheet.heading} ; ${sheet.page}`)) return false;
  return group.columns.some((column) => {
    if (!says('soldPrice', column.label) || column.sample.length === 0) return false;
    const rows = Math.max(...group.columns.map((each) => each.sample.length));
    return (
      column.sample.filter((value) => /[1-9]/.test(value)).length * 2 > rows ||
      /winner|buyer|acheteur/i.test(column.label)
    );
  });
}

const caratWord = once(() => new RegExp(`(?<!\\p{L})(?:${spelt('carat')}|cara\\b|car(?= ;|$))`, 'u'));
const stoneWord = once(() => new RegExp(spelt('piece', NOT_AFTER_LETTER), 'u'));

function holdsDiamonds<C extends Cell>(
  group: ColumnGroup<C>,
  labels: string[],
  sheet: SheetWords<C>,
  isNumbered: boolean,
): boolean {
  const described = descriptionsOf(group);
  const words = described.join(' ; ');
  const about = `${sheet.heading} ; ${sheet.page} ; ${words} ; ${labels.join(' ; ')}`;
  const namesDiamonds = hasDiamondWord(about);
  if (isHeavy(group)) return false;
  if (hasOtherGemWord(about) && !namesDiamonds && !hasRoughAndShape(words)) return false;
  if (described.length > 0 && described.filter(hasJewelleryWord).length * 2 > described.length) return false;
  if (namesDiamonds && isNumbered) return true;
  const folded = labels.map(foldWords).join(' ; ');
  const weight = group.columns.find((column) => column.field === 'carats');
  const isInCarats =
    group.weighed !== null || caratWord().test(folded) || (weight?.sample.some(isWeightInWords) ?? false);
  const isInStones = /\bdeec\b/.test(folded) || group.columns.some(countsStones);
  if (namesDiamonds) return isInCarats || isInStones || hasRoughWord(about);
  return (isInCarats && areDiamondWeights(group)) || (isInStones && (weight !== undefined || hasRoughWord(words)));
}

function countsStones<C extends Cell>(column: Column<C>): boolean {
  const isMisspelt = column.match?.certainty === 'near' && /sto/i.test(column.label);
  return column.field === 'stones' && (isMisspelt || stoneWord().test(foldWords(column.label)));
}

function descriptionsOf<C extends Cell>(group: ColumnGroup<C>): string[] {
  return group.columns
    .filter((column) => column.field === 'description' || column.field === 'title' || column.field === 'assortment')
    .flatMap((column) => column.sample);
}

/** Cars, coffee and cattle weigh kilograms. */
function isHeavy<C extends Cell>(group: ColumnGroup<C>): boolean {
  const weight = group.columns.find((column) => column.field === 'carats');
  if (!weight || weight.sample.length === 0) return false;
  const inKilograms = weight.sample.filter((value) =>
    /\p{Nd}\s*(?:kgs?|kilos?|lbs?|tonnes?|tons?|t|кг|тонн?|公斤|吨)\s*\.?$/iu.test(value),
  );
  return (
    inKilograms.length * 2 > weight.sample.length || /\b(?:kgs?|lbs?|tonnes?|кг)\b|\(t\)|\/\s?cm/i.test(weight.label)
  );
}

/** "Emerald" is a cut as well: a sheet of cut stones names other shapes beside it. */
function hasRoughAndShape(words: string): boolean {
  return /\b(?:round|princess|cushion|marquise|pear|radiant|asscher)\b/i.test(words);
}

/** Carats of gold are 9 to 24, the same in every row. */
function areDiamondWeights<C extends Cell>(group: ColumnGroup<C>): boolean {
  const weight = group.columns.find((column) => column.field === 'carats');
  const values = weight?.sample.filter(isNumeric) ?? [];
  const isGold =
    values.length > 1 &&
    values.every((value) => /^\s*(?:9|10|12|14|18|20|21|22|24)\s*k?(?:cts?|arats?|t)?\s*$/i.test(value));
  return !isGold;
}
