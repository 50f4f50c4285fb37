import type { ColumnHints } from '../build-parcel.ts';
import type { FieldName } from '../types.ts';
import { labelledParts } from './cell-parts.ts';
import { type Column, type ColumnGroup, prefixLength } from './columns.ts';
import { labelOf } from './find-header.ts';
import type { Cell } from './grid.ts';

export interface FoundField<C extends Cell> {
  name: FieldName;
  label: string;
  cell: C;
  /** The part of the cell's text that is the value. */
  start: number;
  end: number;
}

/** One lot of a sheet, as cells. */
export interface FoundLot<C extends Cell> {
  fields: FoundField<C>[];
  hints: ColumnHints;
  /** Index of its first row. */
  row: number;
  rows: number[];
  /** Position among the lots that share a row, and how many these are. */
  group: number;
  groups: number;
  /** The heading row, title or column header that states where it comes from, and the notice under its sheet. */
  headings: C[];
  notices: C[][];
}

/** The value of a cell under its column's label. */
export function fieldOfColumn<C extends Cell>(cell: C, column: Column<C>): FoundField<C> {
  const start = column.repeatedLabel ? prefixLength(cell.text, column) : 0;
  return { name: column.field!, label: column.label, cell, start, end: cell.text.length };
}

const DITTO =
  /^(?:["″〃״”„]{1,2}|''|-?\s?\/\/\s?-?|ditto|dito|dto\.?|do\.|idem|id\.|same|as above|see above|same as above|(?:wie|siehe) oben|(?:comme|voir) ci-dessus|como (?:acima|arriba)|zie boven|как выше|gleich|то же|同上|〃|كذلك|نفسه|כנ["״”]ל)$/i;

/** Marks for "the same as above". */
export function isDitto(text: string): boolean {
  return text.length <= 15 && DITTO.test(text);
}

/** A row that goes on about a lot: labels with their values side by side, "Label: value", or cells under its columns. */
export function addCells<C extends Cell>(
  lot: FoundLot<C>,
  cells: C[],
  row: number,
  group: ColumnGroup<C>,
  language: string | null,
): void {
  const used = new Set<C>();
  for (const [position, cell] of cells.entries()) {
    if (used.has(cell)) continue;
    const value = cells[position + 1];
    const label = value ? labelBeside(cell, language) : null;
    if (label && value) {
      used.add(value);
      lot.fields.push({ name: label, label: cell.text, cell: value, start: 0, end: value.text.length });
    } else addCell(lot, cell, row, group, language);
  }
  lot.rows.push(row);
}

const LONGEST_LABEL = 40;

function labelBeside(cell: Cell, language: string | null): FieldName | null {
  if (cell.text.length > LONGEST_LABEL || /\p{Nd}/u.test(cell.text)) return null;
  const match = labelOf(cell.text.replace(/[:：]\s*$/u, ''), language, false);
  return match?.certainty === 'exact' ? match.field : null;
}

function addCell<C extends Cell>(
  lot: FoundLot<C>,
  cell: C,
  row: number,
  group: ColumnGroup<C>,
  language: string | null,
): void {
  if (labelledParts(cell.text, language)) {
    addParts(lot, cell, row, language);
    return;
  }
  const column = group.columns.find((each) => each.index === cell.column && each.line === 0);
  const isNarrow = cell.columnSpan === 1 && column?.field && column.field !== 'lot';
  if (isNarrow) lot.fields.push(fieldOfColumn(cell, column));
  else lot.fields.push({ name: 'description', label: '', cell, start: 0, end: cell.text.length });
}

/** A line of words about a lot, part by part where its parts have labels. */
export function addParts<C extends Cell>(lot: FoundLot<C>, cell: C, row: number, language: string | null): void {
  const whole = [{ field: 'description' as FieldName, label: '', start: 0, end: cell.text.length }];
  for (const part of labelledParts(cell.text, language) ?? whole) {
    lot.fields.push({ name: part.field, label: part.label, cell, start: part.start, end: part.end });
  }
  if (!lot.rows.includes(row)) lot.rows.push(row);
}
