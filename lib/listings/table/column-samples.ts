import { type Header, isHeaderRow } from './find-header.ts';
import { type Cell, type Grid, ownCells } from './grid.ts';

const SAMPLE_ROWS = 80;

/** The values under each column, from the top; for headers of two lines, those of each line. */
export function samplesOf<C extends Cell>(grid: Grid<C>, header: Header<C>, language: string | null): string[][][] {
  const samples = [header.columns, header.columns].map((columns) => columns.map((): string[] => []));
  let line = 0;
  const end = Math.min(grid.count, header.last + 1 + SAMPLE_ROWS);
  for (let index = header.last + 1; index < end; index += 1) {
    const row = grid.row(index);
    if (row.isFoot || ownCells(row, index).length < 2 || isHeaderRow(row, index, language)) continue;
    for (let column = 0; column < header.columns.length; column += 1) {
      const cell = row.slots[column];
      const isSpanned = cell !== undefined && cell.row === index && cell.column !== column;
      samples[line]![column]!.push(isSpanned ? '' : (cell?.text ?? ''));
    }
    if (header.secondLine) line = 1 - line;
  }
  return samples;
}
