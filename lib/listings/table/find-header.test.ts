import { describe, expect, test } from 'vitest';
import { findHeader } from './find-header.ts';
import { type Cell, type Grid, gridOfStrings } from './grid.ts';

function fieldsOf(rows: string[][]): (string | null)[] | null {
  return findHeader(gridOfStrings(rows), 'en')?.columns.map((column) => column.match?.field ?? null) ?? null;
}

const LOTS = [
  ['1', 'GEM', '12', '14.20'],
  ['2', 'REJ', '9', '8.00'],
];

describe('findHeader', () => {
  test.each<[string, string[][], (string | null)[]]>([
    ['at the top', [['Lot', 'Description', 'Stones', 'Carats'], ...LOTS], ['lot', 'description', 'stones', 'carats']],
    [
      'misspelt',
      [['LOT NOT', 'DESCRPTION', 'AMT OF STONES', 'WIEGHT'], ...LOTS],
      ['lot', 'description', 'stones', 'carats'],
    ],
    [
      'below title and blank rows',
      [
        ['ROUGH TENDER'],
        [],
        ['TO:', 'ALL BUYERS'],
        ...Array.from({ length: 12 }, () => ['']),
        ['Lot', 'Box', 'Pcs', 'Cts'],
        ...LOTS,
      ],
      ['lot', 'description', 'stones', 'carats'],
    ],
    [
      'in two rows without spans',
      [['Lot', 'Goods', 'No of', 'Weight'], ['No', 'Description', 'Stones', '(cts)'], ...LOTS],
      ['lot', 'description', 'stones', 'carats'],
    ],
    [
      'with labels that nobody knows',
      [['Lot', 'Qwerty', 'Stones', 'Carats'], ...LOTS],
      ['lot', null, 'stones', 'carats'],
    ],
    [
      'without a lot number',
      [
        ['Assortment', 'Carats', 'Origin'],
        ['GEM', '5.0', 'Angola'],
      ],
      ['assortment', 'carats', 'origin'],
    ],
  ])('%s', (_, rows, fields) => {
    expect(fieldsOf(rows)).toEqual(fields);
  });

  test.each<[string, string[][]]>([
    ['no labels', LOTS],
    [
      'nothing that measures',
      [
        ['Lot', 'Description', 'Price'],
        ['1', 'GEM', '100'],
      ],
    ],
    [
      'nothing that names a lot',
      [
        ['Country', 'Carats', 'Value'],
        ['Angola', '100', '5'],
      ],
    ],
    ['a lot whose words are labels', [['Lot 1', '12.30 carats', '5 stones', 'Angola']]],
    ['a header too far down', [...Array.from({ length: 30 }, () => ['x']), ['Lot', 'Stones', 'Carats']]],
  ])('finds none: %s', (_, rows) => {
    expect(fieldsOf(rows)).toBeNull();
  });

  test('two lines of labels over lots of two rows', () => {
    const rows = [
      ['Lot', 'Goods', 'Carats'],
      ['Origin', 'Certificate', 'Closing'],
      ['1', 'GEM', '5.0'],
      ['Angola', 'yes', '18 Jan 2013'],
      ['2', 'REJ', '6.0'],
      ['Bria', 'yes', '18 Jan 2013'],
    ];
    const header = findHeader(gridOfStrings(rows), 'en');
    expect(header?.last).toBe(1);
    expect(header?.secondLine?.map((column) => column.match?.field)).toEqual(['origin', 'certificate', 'closes']);
  });

  test('a head that spans columns does not stand for each of them', () => {
    const span = (text: string, column: number, columnSpan: number): Cell => ({
      text,
      row: 0,
      column,
      columnSpan,
      isHeader: true,
    });
    const goods = span('Goods', 1, 2);
    const below = ['Lot', 'Stones', 'Carats'].map((text, column) => ({
      text,
      row: 1,
      column,
      columnSpan: 1,
      isHeader: true,
    }));
    const grid: Grid<Cell> = {
      count: 2,
      row: (index) => ({ slots: index === 0 ? [span('', 0, 1), goods, goods] : below, isFoot: false }),
    };
    const header = findHeader(grid, 'en');
    expect([header?.first, header?.last]).toEqual([0, 1]);
    expect(header?.columns.map((column) => column.match?.field)).toEqual(['lot', 'stones', 'carats']);
  });
});
