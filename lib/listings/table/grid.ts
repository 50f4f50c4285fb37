/** One cell of a sheet, wherever it comes from: a `td`, a `role=gridcell`, a field of a CSV file. */
export interface Cell {
  /** White space collapsed; '' for an empty cell. */
  readonly text: string;
  /** First row and column that it covers. */
  readonly row: number;
  readonly column: number;
  readonly columnSpan: number;
  /** Marked as a header by whoever made the sheet (`th`, `columnheader`). */
  readonly isHeader: boolean;
}

export interface Row<C extends Cell> {
  /** The cell at each column; a cell that spans several stands in each, one that spans rows in each of them too. */
  slots: (C | undefined)[];
  /** A foot holds totals and notes, never lots. */
  isFoot: boolean;
  /** Made of its own words alone, so that it can be made again. */
  isPlain?: boolean;
}

/** Rows are made when they are first asked for, so that a long sheet can be read in slices. */
export interface Grid<C extends Cell> {
  count: number;
  row(index: number): Row<C>;
  /** Rows before this one are hardly asked for again: of a long sheet not all cells need to be kept. */
  forget?(before: number): void;
}

/** The cells that begin in this row and hold words, each once. */
export function ownCells<C extends Cell>(row: Row<C>, index: number): C[] {
  return row.slots.filter(
    (cell, column): cell is C => cell !== undefined && cell.row === index && cell.column === column && cell.text !== '',
  );
}

export function textAt<C extends Cell>(row: Row<C> | undefined, column: number): string {
  return row?.slots[column]?.text ?? '';
}

export function widthOf<C extends Cell>(grid: Grid<C>, rows: number): number {
  let width = 0;
  for (let index = 0; index < Math.min(rows, grid.count); index += 1) {
    width = Math.max(width, grid.row(index).slots.length);
  }
  return width;
}

/** Columns as rows: a comparison table that gives each lot a column reads like any other when turned. */
export function transposed<C extends Cell>(grid: Grid<C>, turnCell: (cell: C) => C): Grid<C> {
  const width = widthOf(grid, grid.count);
  const turned = new Map<C, C>();
  const turn = (cell: C | undefined): C | undefined => {
    if (!cell) return undefined;
    if (!turned.has(cell)) turned.set(cell, turnCell(cell));
    return turned.get(cell);
  };
  return {
    count: width,
    row: (column) => ({
      slots: Array.from({ length: grid.count }, (_, index) => turn(grid.row(index).slots[column])),
      isFoot: false,
    }),
  };
}

/** A sheet whose cells are plain strings, one row after the other: a CSV file, a test. */
export function gridOfStrings(rows: readonly (readonly string[])[]): Grid<Cell> {
  const made = rows.map((row, at) => ({
    slots: row.map((text, column) => ({ text: text.trim(), row: at, column, columnSpan: 1, isHeader: false })),
    isFoot: false,
  }));
  return { count: made.length, row: (index) => made[index] ?? { slots: [], isFoot: false } };
}
