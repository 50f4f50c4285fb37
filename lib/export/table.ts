import type { WorkbookCell } from '@/lib/files/write-workbook';

/** A table of an export; the cells of its rows are words as they are, not yet escaped. */
export interface Table {
  name: string;
  columns: readonly { label: string; width: number }[];
  rows: Iterable<readonly WorkbookCell[]>;
}

/** A column, drawn from one thing of a kind. */
export interface Column<Thing> {
  label: string;
  /** In characters. */
  width: number;
  cell: (thing: Thing) => WorkbookCell;
}

export function tableOf<Thing>(name: string, columns: readonly Column<Thing>[], things: Iterable<Thing>): Table {
  return { name, columns, rows: rowsOf(columns, things) };
}

function* rowsOf<Thing>(columns: readonly Column<Thing>[], things: Iterable<Thing>): Iterable<WorkbookCell[]> {
  for (const thing of things) yield columns.map(({ cell }) => cell(thing));
}

/** A day of its own kind, not words. */
export function dayCell(day: string | null): WorkbookCell {
  return day === null ? null : { day };
}

export function momentCell(instant: string | null): WorkbookCell {
  return instant === null ? null : { instant };
}

/** Several things in one cell. */
export function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join(' | ');
}
