import { type LabelMatch, matchLabel } from '../labels.ts';
import type { FieldName } from '../types.ts';
import { type Cell, type Grid, ownCells, type Row, textAt } from './grid.ts';

/** What stands over one column. */
export interface HeaderCell<C extends Cell> {
  /** The label's words, of two rows where the header has two. */
  text: string;
  match: LabelMatch | null;
  cells: C[];
}

export interface Header<C extends Cell> {
  /** Index of its first and of its last row. */
  first: number;
  last: number;
  columns: HeaderCell<C>[];
  /** Where each lot takes two rows and the header too: what stands over the second line of each column. */
  secondLine: HeaderCell<C>[] | null;
}

/** Title and blank rows that may stand before a header. */
const MOST_ROWS_BEFORE = 24;

/** Finds the header by its labels, wherever it stands at the top of a sheet; null where there is none. */
export function findHeader<C extends Cell>(
  grid: Grid<C>,
  language: string | null,
  isHeader: HeaderTest = isLotHeader,
): Header<C> | null {
  for (let index = 0; index < Math.min(grid.count, MOST_ROWS_BEFORE); index += 1) {
    const header = headerAt(grid, index, language, isHeader);
    if (header) return header;
  }
  return null;
}

/** The header that begins or ends at this row, if its labels are those of lots. */
export function headerAt<C extends Cell>(
  grid: Grid<C>,
  index: number,
  language: string | null,
  isHeader: HeaderTest = isLotHeader,
): Header<C> | null {
  const row = grid.row(index);
  if (!looksLikeLabels(row)) return null;
  const single = columnsOf([row], language);
  const next = index + 1 < grid.count ? grid.row(index + 1) : null;
  const below = next && looksLikeLabels(next) && ownCells(next, index + 1).length > 0 ? next : null;
  if (below) {
    const twoLines = isHeader(single) ? secondLineOf(grid, index, single, language) : null;
    if (twoLines) return { first: index, last: index + 1, columns: single, secondLine: twoLines };
    const both = columnsOf([row, below], language);
    if (isSubHeader(below, index + 1, language) && isHeader(both) && strength(both) >= strength(single)) {
      return { first: index, last: index + 1, columns: both, secondLine: null };
    }
  }
  if (!isHeader(single)) return null;
  const above = index > 0 ? parentRow(grid, index - 1) : null;
  const columns = above ? columnsOf([above, row], language) : single;
  return { first: above ? index - 1 : index, last: index, columns, secondLine: null };
}

/** True for a row that repeats labels where lots are expected. */
export function isHeaderRow<C extends Cell>(row: Row<C>, index: number, language: string | null): boolean {
  const cells = ownCells(row, index);
  if (cells.length < 2 || !looksLikeLabels(row)) return false;
  // "Lot7 | Stones6": labels set before the values for small screens, not footnotes.
  if (cells.filter((cell) => /\p{L}\d{1,2}$/u.test(cell.text)).length >= 2) return false;
  const fields = new Set(cells.map((cell) => labelOf(cell.text, language)?.field).filter(Boolean));
  return fields.size >= 2 && fields.size * 2 >= cells.length;
}

/** A label holds no number, unless it is one that we know as it stands. */
export function labelOf(text: string, language: string | null, near = true): LabelMatch | null {
  if (text.length > 64) return null;
  const bare = text.replace(FOOTNOTE_MARK, '');
  return bare === text
    ? knownLabel(text, language, near)
    : (knownLabel(text, language, false) ?? knownLabel(bare, language, near));
}

/** "Origin³", "Weight*": a mark set on the last letter or bracket. */
const FOOTNOTE_MARK = /(?<=[\p{L})\]])[\d*†‡¹²³⁴⁵⁶]{1,2}$/u;

function knownLabel(text: string, language: string | null, near: boolean): LabelMatch | null {
  const match = matchLabel(text, language, near && !/\p{Nd}/u.test(text));
  return match && /\p{Nd}/u.test(text) && match.certainty !== 'exact' ? null : match;
}

const BARE_NUMBER = /^[\s+\-–$€£%.,']*\p{Nd}[\s+\-–$€£%.,'\p{Nd}]*$/u;
/** "+11", "-9+3": columns of size classes. */
const SIEVE_SIZE = /^[+\-–−]\s?\d{1,2}(?:\s?[+\-–−]\s?\d{1,2})?$/;
const LONGEST_HEADER_CELL = 80;

function isBareNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return !isLetter && text.length <= LONGEST_HEADER_CELL && BARE_NUMBER.test(text);
}

/** At least two cells, with neither a bare number nor a sentence. */
function looksLikeLabels<C extends Cell>(row: Row<C>): boolean {
  return !row.isFoot && (shortWordsIn(row)?.size ?? 0) >= 2;
}

/** The cells with words; null where one of them holds a bare number or a sentence. */
function shortWordsIn<C extends Cell>(row: Row<C>): Set<C> | null {
  const seen = new Set<C>();
  for (const cell of row.slots) {
    if (!cell || cell.text === '' || seen.has(cell)) continue;
    if (cell.text.length > LONGEST_HEADER_CELL && cell.columnSpan === 1) return null;
    if (isBareNumber(cell.text) && !SIEVE_SIZE.test(cell.text)) return null;
    seen.add(cell);
  }
  return seen;
}

function columnsOf<C extends Cell>(rows: Row<C>[], language: string | null): HeaderCell<C>[] {
  const width = Math.max(...rows.map((row) => row.slots.length));
  return Array.from({ length: width }, (_, column) => {
    const cells = [...new Set(rows.map((row) => row.slots[column]))].filter(
      (cell): cell is C => cell !== undefined && cell.text !== '',
    );
    return { ...labelOfCells(cells, language), cells };
  });
}

/** The lowest label that is one by itself; else both together ("Lot" over "No"), else the upper one. */
function labelOfCells(cells: Cell[], language: string | null): { text: string; match: LabelMatch | null } {
  const texts = cells.map((cell) => cell.text);
  const lowest = texts.at(-1) ?? '';
  const own = labelOf(lowest, language);
  const together = texts.length > 1 ? labelOf(texts.join(' '), language) : null;
  if (together && isMoreTelling(together, own, lowest)) return { text: texts.join(' '), match: together };
  if (own) return { text: lowest, match: own };
  const upper = texts.length > 1 ? labelOf(texts[0]!, language) : null;
  const isWide = (cells[0]?.columnSpan ?? 1) > 1;
  return { text: lowest, match: isWide && upper?.field !== 'origin' ? null : upper };
}

/** "No" says little by itself; "Lot No" and "Country of origin" under a common head say more. */
function isMoreTelling(together: LabelMatch, own: LabelMatch | null, lowest: string): boolean {
  if (!own) return true;
  return (
    together.certainty === 'exact' && (own.certainty !== 'exact' || lowest.length <= 4) && together.field !== own.field
  );
}

const IDENTIFYING: ReadonlySet<FieldName> = new Set(['lot', 'title', 'description', 'assortment']);
const MEASURING: ReadonlySet<FieldName> = new Set(['carats', 'stones']);

/** What a lot on offer has besides its weight. */
const OFFERING: ReadonlySet<FieldName> = new Set(['origin', 'price', 'certificate', 'closes']);

/** Lots need something that names them and something that measures them. */
export function isLotHeader(columns: HeaderCell<Cell>[]): boolean {
  return hasLabels(columns, MEASURING);
}

/** The weight may also stand among the words that describe the lot; then the other labels must be those of an offer. */
export function isOfferHeader(columns: HeaderCell<Cell>[]): boolean {
  return hasLabels(columns, OFFERING);
}

/** Of a comparison that gives each lot a column: its head cells may name the lots with no label before them. */
export function isTurnedHeader(columns: HeaderCell<Cell>[]): boolean {
  const labels = columns.flatMap((column) => column.match ?? []);
  const hasNames = columns[0]?.text === '' || labels.some((match) => IDENTIFYING.has(match.field));
  return hasNames && labels.length >= 3 && labels.some((match) => MEASURING.has(match.field));
}

export type HeaderTest = (columns: HeaderCell<Cell>[]) => boolean;

function hasLabels(columns: HeaderCell<Cell>[], besides: ReadonlySet<FieldName>): boolean {
  const matched = columns.filter((column) => column.match !== null);
  const fields = matched.map((column) => column.match!.field);
  const filled = columns.filter((column) => column.text !== '').length;
  const isSure = matched.some((column) => column.match!.certainty === 'exact');
  const enough = new Set(matched.flatMap((column) => column.cells)).size >= 2 && matched.length * 3 >= filled;
  return (
    isSure && enough && fields.some((field) => IDENTIFYING.has(field)) && fields.some((field) => besides.has(field))
  );
}

function strength<C extends Cell>(columns: HeaderCell<C>[]): number {
  return columns.filter((column) => column.match).length;
}

const UNIT_LABEL =
  /^[([]?\s*(?:cts?|crts?|carats?|pcs?|pieces?|usd|us\$|\$|€|\$?\/ct|no|nr|№|#|g|кар|шт|克拉|粒|颗)\.?\s*[)\]]?$/i;

/** A second header row holds labels and units only. */
function isSubHeader<C extends Cell>(row: Row<C>, index: number, language: string | null): boolean {
  return ownCells(row, index).every((cell) => UNIT_LABEL.test(cell.text) || labelOf(cell.text, language) !== null);
}

/** A row of common heads over the header: several cells, or one that covers some of the columns. */
function parentRow<C extends Cell>(grid: Grid<C>, index: number): Row<C> | null {
  const row = grid.row(index);
  const cells = ownCells(row, index);
  const isPart = cells.some((cell) => cell.columnSpan > 1 && cell.columnSpan < row.slots.length);
  return cells.length > 0 && isPart && shortWordsIn(row) !== null ? row : null;
}

const HAS_DIGIT = /\p{Nd}/u;

/** Labels of other fields under those of the first row, and data that follow the same beat of two rows. */
function secondLineOf<C extends Cell>(
  grid: Grid<C>,
  index: number,
  first: HeaderCell<C>[],
  language: string | null,
): HeaderCell<C>[] | null {
  const second = columnsOf([grid.row(index + 1)], language);
  const fields = new Set(first.map((column) => column.match?.field));
  const fresh = second.filter(
    (column) => column.match && !fields.has(column.match.field) && column.match.certainty !== 'near',
  );
  if (fresh.length < 2 && !(fresh.length === 1 && ownCells(grid.row(index + 1), index + 1).length === 1)) return null;
  const weight = first.findIndex((column) => MEASURING.has(column.match?.field ?? 'other'));
  const isNumber = (row: number): boolean => row < grid.count && isBareNumber(textAt(grid.row(row), weight));
  // "Stones" under "Carats": then the lots' numbers tell the lines apart.
  const isMeasuredTwice = MEASURING.has(second[weight]?.match?.field ?? 'other');
  const named = first.findIndex((column) => column.match?.field === 'lot');
  const hasNumber = (row: number): boolean => HAS_DIGIT.test(textAt(grid.row(row), named));
  for (let row = index + 2; row < Math.min(grid.count - 1, index + 8); row += 2) {
    if (!isNumber(row) || (isMeasuredTwice ? !hasNumber(row) || hasNumber(row + 1) : isNumber(row + 1))) return null;
  }
  return index + 3 < grid.count ? second : null;
}
