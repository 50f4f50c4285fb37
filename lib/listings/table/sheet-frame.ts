import { attributeOf, childElements, textContentOf } from '../dom.ts';
import type { RawRow } from './dom-grid.ts';

const FIRST_LETTER = 0x41;
const FEWEST_LETTERS = 3;

/**
 * Takes off what a spreadsheet program draws around a sheet that it publishes: a row of the columns' letters, and a number
 * before each row.
 */
export function withoutSheetFrame(rows: RawRow[]): RawRow[] {
  const [letters, first] = rows;
  if (!letters || !first || !isLetters(letters.cells) || !/^\d+$/.test(wordsOf(first.cells[0]))) return rows;
  return rows.slice(1).map(({ element, isFoot, cells }) => ({ element, isFoot, cells: cells.slice(1) }));
}

/** Rows looked at before a column is taken to be empty. */
const ROWS_LOOKED_AT = 12;

/** Takes off a first column that only keeps the sheet away from the margin. */
export function withoutMargin(rows: RawRow[]): RawRow[] {
  const first = rows.slice(0, ROWS_LOOKED_AT);
  const hasMargin = (cells: Element[]): boolean => cells.length > 1 && isEmpty(cells[0]!);
  if (first.length < 3 || !first.every(({ cells }) => hasMargin(cells))) return rows;
  return rows.map((row) => ({
    element: row.element,
    isFoot: row.isFoot,
    get cells() {
      return hasMargin(row.cells) ? row.cells.slice(1) : row.cells;
    },
  }));
}

function isEmpty(cell: Element): boolean {
  const spans = ['rowspan', 'colspan'].some((name) => attributeOf(cell, name) !== null);
  return wordsOf(cell) === '' && childElements(cell).length === 0 && !spans;
}

function isLetters([corner, ...columns]: Element[]): boolean {
  if (columns.length < FEWEST_LETTERS || wordsOf(corner) !== '') return false;
  return columns.slice(0, 26).every((cell, at) => wordsOf(cell) === String.fromCharCode(FIRST_LETTER + at));
}

function wordsOf(cell: Element | undefined): string {
  return cell ? textContentOf(cell).trim() : '';
}
