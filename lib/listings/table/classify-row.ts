import { foldWords } from '../fold-label.ts';
import { plainDigits, readNumber } from '../read-number.ts';
import { remember } from '../remember.ts';
import { anyOf, once, wordsFor } from '../words.ts';
import { type Column, type ColumnGroup, isNumeric } from './columns.ts';
import { isHeaderRow, labelOf } from './find-header.ts';
import { type Cell, ownCells, type Row } from './grid.ts';

export type RowKind =
  /** A lot begins here. */
  | 'lot'
  /** More about the lot before: its cells have no number of their own. */
  | 'more'
  /** A line of words across the sheet: a heading, a notice, a remark. */
  | 'words'
  | 'header'
  | 'total'
  | 'blank'
  /** Neither a lot nor words about one. */
  | 'other';

const PREFIXES = 'grand|sub|page|overall|sheet|sale|lots?|general|sous|zwischen|end|gesamt|под|общий';

/** "Total", "Grand total", "12 lots": a word for a sum at the start. */
const total = once(
  () =>
    new RegExp(
      `^(?:(?:${PREFIXES})[\\s-]*)?${anyOf(wordsFor('total'))}|` +
        '^(?:all|tous les|alle|todos l?os) (?:lots|parcels|lose|kavels|lotes)$|^(?:计|計)$|^\\d+\\s+(?:lots?|parcels?|lotes?|лот\\p{L}*)$',
      'u',
    ),
);

const LONGEST_TOTAL = 60;

export function isTotalWord(text: string): boolean {
  return mayBeTotal(text) && isKnownTotal(text);
}

const isKnownTotal = remember((text: string): boolean => total().test(foldWords(text.slice(0, LONGEST_TOTAL)).trim()));

const totalStarts = once(() => {
  const words = [...PREFIXES.split('|'), ...wordsFor('total').flatMap((group) => group.split('|'))];
  return new Set(['all', ...words].filter((word) => word !== '').map((word) => word.slice(0, 2)));
});

const BARE_DIGITS = /^\d+$/;

/** Told by the first two letters, or by bare digits, for nearly all words of nearly all rows: they differ from lot to lot. */
function mayBeTotal(text: string): boolean {
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (isLetter && second > 32 && second < 127) return totalStarts().has(text.slice(0, 2).toLowerCase());
  return !BARE_DIGITS.test(text);
}

/** `{{lot}}`, `%lot%`, `${lot}`: a row that a script copies and fills. */
const TEMPLATE = /\{\{.*\}\}|\$\{.+\}|<%|%[a-z_]+%/i;

function isTemplate(text: string): boolean {
  return (text.includes('{') || text.includes('%')) && TEMPLATE.test(text);
}

export function classifyRow<C extends Cell>(
  row: Row<C>,
  index: number,
  group: ColumnGroup<C>,
  language: string | null,
): RowKind {
  const own = ownCells(row, index);
  if (own.length === 0) return 'blank';
  if (own.some((cell) => isTemplate(cell.text))) return 'other';
  if (isHeaderRow(row, index, language)) return 'header';
  if (countsColumns(own)) return 'other';
  if (isTotal(row, own, group)) return 'total';
  if (row.isFoot) return own.length === 1 ? 'words' : 'other';
  const lot = cellOf(row, group.lot);
  if (own.length === 1) return kindOfSingle(row, own[0]!, group);
  if (lot && lot.row !== index) return 'more';
  return kindOfSeveral(row, own, lot, group);
}

/** "1 | 2 | 3 | 4 | 5" under the labels of an official form. */
function countsColumns<C extends Cell>(own: C[]): boolean {
  return own.length >= 4 && own.every((cell, position) => cell.text.replace(/[()\s]/g, '') === String(position + 1));
}

function cellOf<C extends Cell>(row: Row<C>, column: Column<C> | null | undefined): C | null {
  const cell = column ? row.slots[column.index] : undefined;
  return cell && cell.text !== '' ? cell : null;
}

/** The same for each row of a sheet. */
const chosenColumns = new WeakMap<object, Map<readonly string[], readonly object[]>>();

const NAMING = ['description', 'title', 'assortment'] as const;
const NAMING_OR_ORIGIN = [...NAMING, 'origin'] as const;
const MEASURING = ['carats', 'stones'] as const;

function columnsOf<C extends Cell>(group: ColumnGroup<C>, fields: readonly string[]): Column<C>[] {
  const known = chosenColumns.get(group)?.get(fields) as Column<C>[] | undefined;
  if (known) return known;
  const chosen = group.columns.filter(
    (column) => column.line === 0 && column.field !== null && fields.includes(column.field),
  );
  const ofGroup = chosenColumns.get(group) ?? new Map<readonly string[], readonly object[]>();
  chosenColumns.set(group, ofGroup.set(fields, chosen));
  return chosen;
}

/** A word for a sum where a number or a name belongs; or sums alone, with nothing that names a lot. */
function isTotal<C extends Cell>(row: Row<C>, own: C[], group: ColumnGroup<C>): boolean {
  const lot = cellOf(row, group.lot);
  if (lot && isTotalWord(lot.text)) return true;
  const words = own.filter((cell) => /\p{L}/u.test(cell.text));
  if (words.some((cell) => isTotalWord(cell.text)) && (!lot || !isNumeric(lot.text) || words[0] === own[0])) {
    const first = words.find((cell) => isTotalWord(cell.text))!;
    if (!lot || lot === first || own.indexOf(first) === 0) return true;
  }
  if (lot && lot.columnSpan === 1) return false;
  const named = columnsOf(group, NAMING_OR_ORIGIN).some((column) => {
    const cell = cellOf(row, column);
    return cell !== null && (!isNumeric(cell.text) || /^[+-]\p{Nd}/u.test(cell.text));
  });
  return !named && own.length > 0 && own.every((cell) => isNumeric(cell.text));
}

/** One cell with words in the whole row. */
function kindOfSingle<C extends Cell>(row: Row<C>, cell: C, group: ColumnGroup<C>): RowKind {
  if (isNumeric(cell.text) && cell.columnSpan === 1) return 'other';
  const isOnly = group.columns.filter((column) => column.field !== null).length <= 1;
  return isOnly && row.slots.length === 1 ? 'lot' : 'words';
}

const LONGEST_NUMBER = 48;

function kindOfSeveral<C extends Cell>(row: Row<C>, own: C[], lot: C | null, group: ColumnGroup<C>): RowKind {
  const weight = measuringColumns(group).some((column) => {
    const cell = cellOf(row, column);
    return cell !== null && cell !== lot && readNumber(cell.text) !== null;
  });
  const named = columnsOf(group, NAMING).some((column) => cellOf(row, column) !== null);
  if (!group.lot) return named && weight ? 'lot' : named ? 'other' : 'more';
  if (!lot) return weight && named ? 'lot' : 'more';
  if (isRemark(lot, own)) return 'other';
  if (weight) return 'lot';
  return isNumbered(lot.text, group.lot) && lot.text.length <= LONGEST_NUMBER ? 'lot' : 'more';
}

function measuringColumns<C extends Cell>(group: ColumnGroup<C>): Column<C>[] {
  return group.weighed ? [group.weighed] : columnsOf(group, MEASURING);
}

/** "VIEWING | 12-14 January", "TEL NO | ...": words under the lots that only look like a numbered row. */
function isRemark<C extends Cell>(lot: C, own: C[]): boolean {
  if (own.length > 3 || /\p{Nd}/u.test(lot.text)) return false;
  const field = labelOf(lot.text.replace(/[:：]\s*$/u, ''), null, false)?.field;
  return (
    field === 'location' || field === 'closes' || field === 'seller' || field === 'certificate' || field === 'price'
  );
}

/** Does it look like the other lots' numbers? */
function isNumbered<C extends Cell>(text: string, column: Column<C>): boolean {
  const shape = shapeOf(text);
  return /\p{Nd}/u.test(text) ? text.split(' ').length <= 4 : column.sample.some((value) => shapeOf(value) === shape);
}

function shapeOf(text: string): string {
  return plainDigits(text)
    .replace(/\d+/g, '9')
    .replace(/\p{L}+/gu, 'a');
}
