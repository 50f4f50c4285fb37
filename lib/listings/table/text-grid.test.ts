import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { gridOfText, linesIn, plainLinesOf } from './text-grid.ts';

/** The cells of a text whose first line is the header. */
function cellsOf(html: string): string[][] {
  const { document } = parseHTML(`<html><body><pre>${html}</pre></body></html>`);
  const lines = plainLinesOf(document.querySelector('pre') as unknown as Element);
  const all = linesIn(lines.text);
  const grid = gridOfText(lines, all, all[0]!);
  if (!grid) return [];
  return Array.from({ length: grid.count }, (_, index) => {
    const cells = grid.row(index).slots;
    for (const cell of cells) {
      for (const run of cell?.words.runs ?? []) {
        expect(run.node.data.slice(run.nodeStart, run.nodeStart + run.length)).toBe(
          cell!.text.slice(run.start, run.start + run.length),
        );
      }
    }
    return cells.map((cell) => cell?.text ?? '');
  });
}

describe('gridOfText', () => {
  test.each<[string, string, string[][]]>([
    [
      'columns of spaces',
      'Lot  Goods          Carats\n1    White  rough     5.50\n22                   10.25',
      [
        ['Lot', 'Goods', 'Carats'],
        ['1', 'White rough', '5.50'],
        ['22', '', '10.25'],
      ],
    ],
    [
      'bars at both ends',
      '| Lot | Goods | Carats |\n|-----|-------|--------|\n| 1 | | 5.50 |',
      [
        ['Lot', 'Goods', 'Carats'],
        ['', '', ''],
        ['1', '', '5.50'],
      ],
    ],
    [
      'tabs with an empty cell',
      'Lot\tGoods\tCarats\n1\t\t5.50',
      [
        ['Lot', 'Goods', 'Carats'],
        ['1', '', '5.50'],
      ],
    ],
    [
      'semicolons',
      'Lot;Goods;Carats\n1;White rough;5,50',
      [
        ['Lot', 'Goods', 'Carats'],
        ['1', 'White rough', '5,50'],
      ],
    ],
    [
      'a line of words',
      'Lot  Goods  Carats\nMine 2 (CAR)',
      [
        ['Lot', 'Goods', 'Carats'],
        ['Mine 2 (CAR)', 'Mine 2 (CAR)', 'Mine 2 (CAR)'],
      ],
    ],
    [
      'a cell that tags cut',
      'Lot  Goods        Carats\n1    Sam Ouan<b>dja</b>  5.50',
      [
        ['Lot', 'Goods', 'Carats'],
        ['1', 'Sam Ouandja', '5.50'],
      ],
    ],
  ])('%s', (_, html, cells) => {
    expect(cellsOf(html)).toEqual(cells);
  });
});
