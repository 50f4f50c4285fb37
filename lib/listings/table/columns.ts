import type { ColumnHints } from '../build-parcel.ts';
import { foldLabel } from '../fold-label.ts';
import { type LabelMatch, lengthOfRepeatedLabel } from '../labels.ts';
import { dateOrderOf } from '../read-date.ts';
import { decimalSignOf, plainDigits } from '../read-number.ts';
import type { FieldName } from '../types.ts';
import { isOnly, NOT_AFTER_LETTER, once, says, spelt } from '../words.ts';
import { type Header, type HeaderCell, labelOf } from './find-header.ts';
import type { Cell } from './grid.ts';

export interface Column<C extends Cell> {
  index: number;
  /** Which of the two lines of a lot it belongs to. */
  line: 0 | 1;
  /** Null for a column that says nothing about the lot: a second number, an average, buttons. */
  field: FieldName | null;
  label: string;
  match: LabelMatch | null;
  headerCells: C[];
  /** Its values from the top of the sheet, '' where a row has none: the same rows for every column. */
  values: string[];
  /** Those of them that are filled. */
  sample: string[];
  /** A label that stands before the value in every cell, for small screens. */
  repeatedLabel: string;
}

/** Columns that describe one lot: a sheet may set two or three of them side by side. */
export interface ColumnGroup<C extends Cell> {
  lot: Column<C> | null;
  columns: Column<C>[];
  /** Where no column is the weight's: the one in whose words it stands ("12.30 ct, white"). */
  weighed: Column<C> | null;
  hints: ColumnHints;
}

/** What each column of a sheet is about, by its label and by what stands in it. */
export function groupColumns<C extends Cell>(header: Header<C>, samples: string[][][]): ColumnGroup<C>[] {
  const columns = [
    ...header.columns.map((cell, index) => columnOf(cell, index, 0, samples[0]?.[index] ?? [])),
    ...(header.secondLine ?? []).map((cell, index) => columnOf(cell, index, 1, samples[1]?.[index] ?? [])),
  ];
  const groups = splitGroups(columns).filter((group) => group.length > 0);
  return groups.map((group) => settleGroup(group)).filter((group) => group !== null);
}

function columnOf<C extends Cell>(cell: HeaderCell<C>, index: number, line: 0 | 1, sample: string[]): Column<C> {
  const filled = sample.filter((value) => value !== '');
  const column: Column<C> = {
    index,
    line,
    field: cell.match?.field ?? null,
    label: cell.text,
    match: cell.match,
    headerCells: cell.cells,
    values: sample,
    sample: filled,
    repeatedLabel: repeatedLabelOf(cell.text, cell.match?.field ?? null, filled),
  };
  if (column.repeatedLabel) column.sample = filled.map((value) => value.slice(prefixLength(value, column)).trim());
  if (column.field === null && cell.text === '' && column.repeatedLabel)
    column.field = labelOf(column.repeatedLabel, null)?.field ?? null;
  const promised = column.field;
  column.field = fieldByValues(column);
  if (column.field === promised) return column;
  return { ...column, repeatedLabel: '', sample: filled };
}

export function prefixLength<C extends Cell>(value: string, column: Column<C>): number {
  return lengthOfRepeatedLabel(value, column.repeatedLabel);
}

/** `Carat13.08`, `Origin: Bria`: words that all values begin with and that are a label, whatever the header says. */
function repeatedLabelOf(header: string, field: FieldName | null, values: string[]): string {
  if (values.length === 0) return '';
  if (header && values.every((value) => lengthOfRepeatedLabel(value, header) > 0)) return header;
  if (values.length < 2) return '';
  const first = values[0]!;
  for (const end of labelEnds(first)) {
    const label = first.slice(0, end);
    const match = mayBeLabel(label) ? labelOf(label, null, false) : null;
    if (match?.certainty !== 'exact' || (field !== null && field !== match.field)) continue;
    if (values.every((value) => lengthOfRepeatedLabel(value, label) > 0)) return label;
  }
  return '';
}

/** One letter before numbers is a part of them; a currency is a part of the price. */
function mayBeLabel(label: string): boolean {
  return (label.match(/\p{L}/gu)?.length ?? 0) >= 2 && !/[$€£]|^(?:usd|eur|us)\b/i.test(label);
}

/** Where a label could end: before a colon, a digit, or a change of letters ("CaratBria"). */
function labelEnds(value: string): number[] {
  const ends = [...value.slice(0, 40).matchAll(/(?=\s*[:：=])|(?<=\D)(?=\p{Nd})|(?<=\p{Ll})(?=\p{Lu})/gu)];
  return ends.map((match) => match.index).filter((end) => end > 1);
}

const plainNumber = once(
  () =>
    new RegExp(
      "^[\\s~≈+\\-–$€£%.,'’]*(?:us\\$?|usd|eur|zar|r)?[\\s\\p{Nd}.,'’٫٬]*\\p{Nd}[\\s\\p{Nd}.,'’٫٬]*" +
        `(?:${spelt(['carat', 'piece', 'gram'])}|gr|st|usd|us\\$|\\$|€|eur|%|\\/\\s?cts?)?[\\s.%]*$`,
      'iu',
    ),
);

const LONGEST_NUMBER = 60;

export function isNumeric(value: string): boolean {
  return value.length <= LONGEST_NUMBER && plainNumber().test(value);
}

function share(values: string[], test: (value: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** A label promises; the values decide. */
function fieldByValues<C extends Cell>(column: Column<C>): FieldName | null {
  const { field, sample } = column;
  if (sample.length === 0) return field;
  const numeric = share(sample, isNumeric);
  if (field === 'carats' && numeric < 0.5) {
    return share(sample, isSizeOrWeight) >= 0.5 ? (share(sample, hasRange) > 0.5 ? 'assortment' : 'carats') : 'other';
  }
  if (field === 'stones' && numeric < 0.5) return share(sample, isWordy) > 0.5 ? 'description' : 'other';
  if (field === 'description' && says('sizeLabel', column.label) && numeric > 0.9 && share(sample, hasDecimals) > 0.3)
    return 'carats';
  if (field === 'lot' && share(sample, isWordy) > 0.6 && !isNumberedLot(column)) return 'description';
  if (field === 'price' && share(sample, (value) => /\p{Nd}/u.test(value)) < 0.3) return 'other';
  // A code of a digit or two may stand for a place that a legend names.
  if (field === 'origin' && numeric > 0.7) return share(sample, (value) => /^\d\d?$/.test(value)) > 0.9 ? field : null;
  if (field === null && column.label === '') return fieldOfUnlabelled(sample, numeric);
  if (field === null) return numeric > 0.7 ? null : 'other';
  return field;
}

/** A column called lot may repeat the goods behind the number, for small screens. */
function isNumberedLot<C extends Cell>(column: Column<C>): boolean {
  return rankOfLot(column) === 3 && share(column.sample, (value) => /\p{Nd}/u.test(value)) > 0.7;
}

/** A column without a label that holds words describes the goods; one of bare numbers says nothing certain. */
function fieldOfUnlabelled(sample: string[], numeric: number): FieldName | null {
  if (share(sample, isLotAndNumber) > 0.7) return 'lot';
  if (numeric > 0.5) return share(sample, isWeightInWords) > 0.5 ? 'carats' : null;
  return share(sample, isWordy) > 0.3 ? 'other' : null;
}

const lotAndNumber = once(
  () =>
    new RegExp(
      `^(?:(?:rough|diamond)\\s)*${spelt(['lot', 'parcel'])}(?:[\\s.:#№n°º-]*\\S*\\p{Nd}\\S*|\\s\\p{L})$`,
      'iu',
    ),
);

/** "Lot 12", "批号 88": a lot's number with the word before it. */
export function isLotAndNumber(value: string): boolean {
  return lotAndNumber().test(value);
}

/** Several words, or a long one: no number and no code. */
function isWordy(value: string): boolean {
  if (/^(?:lot|parcel|lote|лот)\b/i.test(value) && value.length < 20) return false;
  return (value.match(/\p{L}{3,}/gu)?.length ?? 0) >= 2 || /[\u3400-\u9fff]{3,}|[\u0590-\u06ff]{4,}/.test(value);
}

function isSizeOrWeight(value: string): boolean {
  return /\p{Nd}/u.test(value) && value.length < 40;
}

function hasRange(value: string): boolean {
  return /\d\s*(?:-|–|to|à)\s*\d|^[+-]\s*\d|\d\s*\+$|\d\s*(?:up|plus)\b/i.test(plainDigits(value));
}

function hasDecimals(value: string): boolean {
  return /\p{Nd}[.,٫]\p{Nd}/u.test(value);
}

/**
 * A second lot number after a weight or a count begins a second group. "DEEC No" and "Lot No" side by side, before any
 * weight, number the same lot twice.
 */
function splitGroups<C extends Cell>(columns: Column<C>[]): Column<C>[][] {
  const groups: Column<C>[][] = [[]];
  let isMeasured = false;
  let hasLot = false;
  for (const column of columns) {
    if (
      column.line === 0 &&
      column.field === 'lot' &&
      isMeasured &&
      hasLot &&
      column.sample.length > 0 &&
      isOwnNumber(column)
    ) {
      groups.push([]);
      isMeasured = false;
      hasLot = false;
    }
    if (column.field === 'carats' || column.field === 'stones') isMeasured = true;
    if (column.field === 'lot') hasLot = true;
    groups.at(-1)!.push(column);
  }
  return groups;
}

/** "No", "#", "Ref" after the weights is more often a count or a remark than a lot of its own. */
function isOwnNumber<C extends Cell>(column: Column<C>): boolean {
  return rankOfLot(column) >= 2;
}

const calledLot = once(() => new RegExp(spelt('lot', NOT_AFTER_LETTER), 'u'));
const calledParcel = once(() => new RegExp(spelt('parcel'), 'u'));

function rankOfLot<C extends Cell>(column: Column<C>): number {
  const label = foldLabel(column.label);
  const isCalledLot = calledLot().test(label) && !/\bdeec\b/.test(label);
  return isCalledLot ? 3 : calledParcel().test(label) ? 2 : 1;
}

/** The filled column called lot is the lot; the other numbers of the same lot say nothing more. */
function settleGroup<C extends Cell>(columns: Column<C>[]): ColumnGroup<C> | null {
  const candidates = columns.filter((column) => column.field === 'lot');
  const most = Math.max(0, ...candidates.map((column) => column.sample.length));
  const filled = candidates.filter((column) => column.sample.length * 2 >= most && column.sample.length > 0);
  let lot = [...filled].sort((one, other) => rankOfLot(other) - rankOfLot(one))[0] ?? null;
  for (const column of candidates) if (column !== lot) column.field = null;
  lot ??= numberedColumn(columns);
  settleWeights(columns);
  settleDescription(columns, lot);
  settleCountries(columns);
  const hasNames = lot !== null || columns.some((column) => isNaming(column.field));
  const hasRows = columns.some((column) => column.sample.length > 0);
  const isMeasured = columns.some(
    (column) => (column.field === 'carats' || column.field === 'stones') && (column.sample.length > 0 || !hasRows),
  );
  const weighed = isMeasured
    ? null
    : (columns.find((column) => isNaming(column.field) && weighsInWords(column)) ?? null);
  return hasNames && (isMeasured || weighed) ? { lot, columns, weighed, hints: hintsOf(columns) } : null;
}

const weightInWords = once(() => new RegExp(`\\p{Nd}\\s*${spelt('carat')}`, 'iu'));

/** "12.30 ct, white": a weight with its unit. */
export function isWeightInWords(value: string): boolean {
  return weightInWords().test(value);
}

function weighsInWords<C extends Cell>(column: Column<C>): boolean {
  return share(column.sample, isWeightInWords) >= 0.6;
}

/** No label says which column is the lot's number: codes that never repeat, in the first column or among the words. */
function numberedColumn<C extends Cell>(columns: Column<C>[]): Column<C> | null {
  const described = columns.filter((column) => isNaming(column.field)).length;
  const found = columns.find((column, position) => {
    const isFree =
      (position === 0 && (column.field === null || column.field === 'other')) ||
      (column.field === 'description' && described > 1);
    const isUnique =
      new Set(column.sample).size === column.sample.length && column.sample.length === column.values.length;
    return isFree && isUnique && column.sample.length > 1 && column.sample.every((value) => CODE.test(value));
  });
  if (found) found.field = 'lot';
  return found ?? null;
}

const CODE = /^(?=.*\p{Nd})[\p{L}\p{Nd}/._ -]{1,14}$/u;

function isNaming(field: FieldName | null): boolean {
  return field === 'description' || field === 'title' || field === 'assortment';
}

/** One weight and one count for a lot: the first that is filled; those after it are shares or sums of it. */
function settleWeights<C extends Cell>(columns: Column<C>[]): void {
  for (const field of ['carats', 'stones'] as const) {
    const all = columns.filter((column) => column.field === field);
    const most = Math.max(0, ...all.map((column) => column.sample.length));
    const chosen =
      all.find((column) => column.sample.length * 2 >= most && column.match?.certainty === 'exact') ??
      all.find((column) => column.sample.length * 2 >= most);
    for (const column of all) if (column !== chosen) column.field = null;
  }
}

/** Where nothing else describes the goods, a column of words that is neither known nor a number does. */
function settleDescription<C extends Cell>(columns: Column<C>[], lot: Column<C> | null): void {
  if (columns.some((column) => isNaming(column.field))) return;
  const words = columns.find(
    (column) =>
      column !== lot && column.field === 'other' && column.label === '' && share(column.sample, isWordy) > 0.5,
  );
  if (words) words.field = 'description';
}

/** "Country" beside a seller is the seller's; beside an origin of its own it may be anyone's. */
function settleCountries<C extends Cell>(columns: Column<C>[]): void {
  for (const [position, column] of columns.entries()) {
    if (column.field !== 'origin' || !isOnly('country', foldLabel(column.label))) continue;
    const before = columns[position - 1]?.field;
    const after = columns[position + 1]?.field;
    if (before === 'seller' || before === 'location' || (after === 'seller' && before !== 'origin'))
      column.field = 'location';
  }
}

function hintsOf<C extends Cell>(columns: Column<C>[]): ColumnHints {
  const of = (field: FieldName) => columns.find((column) => column.field === field);
  const hints: ColumnHints = {};
  const carats = of('carats');
  const price = of('price');
  const closes = of('closes');
  const shared = decimalSignOf([...(carats?.sample ?? []), ...(price?.sample ?? [])]);
  if (carats) hints.carats = { decimal: decimalSignOf(carats.sample) ?? shared, unit: carats.match?.unit ?? null };
  if (price) {
    // "12.400", "18.900": thousands, whatever the weights' sign is.
    const areThousands = price.sample.every((value) => /[.,]\d\d0\D*$/.test(value));
    hints.price = { decimal: decimalSignOf(price.sample) ?? (areThousands ? null : shared) };
  }
  const order = closes ? dateOrderOf(closes.sample) : null;
  if (order) hints.closes = { order };
  return hints;
}
