import type { Parcel } from '../types.ts';

/** One row of a sheet from a file. */
export interface SheetRow {
  /** The cells' words from the first column on, '' for an empty one. */
  texts: readonly string[];
  /** Cells that cover more than one column or row, by column; none where not given. */
  spans?: ReadonlyMap<number, CellSpan>;
}

export interface CellSpan {
  columns: number;
  rows: number;
}

/** A sheet of a file. It may be read twice: what stands below its lots can govern them. */
export interface Sheet {
  /** Words that stand over the whole sheet, nearest first: its name, the workbook's title. */
  titles: readonly string[];
  rows(): Iterable<SheetRow>;
}

/** One lot of a sheet: its parcel, or `null` for one that could not be read. */
export interface SheetLot {
  /** Index of its first row. */
  row: number;
  parcel: Parcel | null;
}
