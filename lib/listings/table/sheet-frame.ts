import { textContentOf } from '../dom.ts';
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

function isLetters([corner, ...columns]: Element[]): boolean {
  if (columns.length < FEWEST_LETTERS || wordsOf(corner) !== '') return false;
  return columns.slice(0, 26).every((cell, at) => wordsOf(cell) === String.fromCharCode(FIRST_LETTER + at));
}

function wordsOf(cell: Element | undefined): string {
  return cell ? textContentOf(cell).trim() : '';
}
