import { describe, expect, test } from 'vitest';
import { gridOfStrings } from './grid.ts';
import { isLotSheet } from './is-lot-sheet.ts';
import { lotsInGrid } from './lots-in-grid.ts';
import { noticeKindOf } from './notice-of-origin.ts';

/** What a sheet of plain strings yields: the value of each field, and the headings and notices that govern it. */
function lotsOf(rows: string[][]): Record<string, string>[] {
  const lots = lotsInGrid(gridOfStrings(rows), {
    language: 'en',
    statesOrigin: (text) => /bria|angola|\bCAR\b/i.test(text),
    noticeKind: (text) => noticeKindOf(text, 'en'),
    mayHaveNotice: true,
    accept: (groups, titles) => isLotSheet({ groups, heading: titles.join(' ; '), page: 'Rough diamonds' }),
  });
  return [...lots]
    .filter((lot) => lot !== null)
    .map((lot) => {
      const shown: Record<string, string> = {};
      for (const { name, cell, start, end } of lot.fields) {
        shown[name] = shown[name] ? `${shown[name]} + ${cell.text.slice(start, end)}` : cell.text.slice(start, end);
      }
      if (lot.headings.length > 0) shown.heading = lot.headings.map((cell) => cell.text).join(' + ');
      if (lot.notices.length > 0)
        shown.notice = lot.notices
          .flat()
          .map((cell) => cell.text)
          .join(' ');
      return shown;
    });
}

const numbers = (rows: string[][]): (string | undefined)[] => lotsOf(rows).map((lot) => lot.lot);
const HEAD = ['Lot', 'Description', 'Stones', 'Carats'];

describe('rows that are no lots', () => {
  test.each<[string, string[]]>([
    ['a total by its word', ['Total', '', '21', '22.20']],
    ['a total in another column', ['', 'Grand total', '21', '22.20']],
    ['a total without a word', ['', '', '21', '22.20']],
    ['a count of lots', ['2 lots', '', '21', '22.20']],
    ['итого', ['Итого', '', '21', '22.20']],
    ['合计', ['合计', '', '21', '22.20']],
    ['المجموع', ['المجموع', '', '21', '22.20']],
    ['סה"כ', ['סה"כ', '', '21', '22.20']],
    ['the header again', HEAD],
    ['a blank row', ['', '', '', '']],
    ['where to look', ['VIEWING', '14 January', '', '']],
    ['numbers of columns', ['(1)', '(2)', '(3)', '(4)']],
    ['a row for a script to fill', ['{{lot}}', '{{goods}}', '', '{{carats}}']],
    ['a remark', ['All weights are approximate', '', '', '']],
  ])('%s', (_, row) => {
    expect(numbers([HEAD, ['1', 'GEM', '12', '14.20'], row, ['2', 'REJ', '9', '8.00']])).toEqual(['1', '2']);
  });
});

describe('lots', () => {
  test('equal rows under other numbers are lots of their own', () => {
    expect(numbers([HEAD, ['1', 'GEM', '12', '14.20'], ['2', 'GEM', '12', '14.20']])).toEqual(['1', '2']);
  });

  test('a missing weight or count is no reason to leave a lot out', () => {
    expect(numbers([HEAD, ['1', 'MELEE', '', '14.20'], ['2', 'GEM', '1', ''], ['3', 'GEM', '', '']])).toEqual([
      '1',
      '2',
      '3',
    ]);
  });

  test('the filled column called lot is the lot', () => {
    const head = ['NR', 'DEEC No', 'Lot No', 'Stones', 'Carats'];
    expect(numbers([head, ['1', '', 'T1', '2', '3.3'], ['2', '', 'T2', '4', '5.5']])).toEqual(['T1', 'T2']);
    expect(numbers([head, ['1', 'D1', '', '2', '3.3'], ['2', 'D2', '', '4', '5.5']])).toEqual(['D1', 'D2']);
  });

  test('two lots in a row where their goods differ', () => {
    const head = ['Lot', 'Goods', 'Cts', '', 'Lot', 'Goods', 'Cts'];
    const rows = [
      head,
      ['1', 'GEM', '9.1', '', '3', 'REJ', '4.4'],
      ['2', 'MB', '8.2', '', '4', 'CLIV', '7.7'],
      ['5', 'BRN', '6.1', '', '', '', ''],
    ];
    expect(numbers(rows)).toEqual(['1', '3', '2', '4', '5']);
  });

  test('one lot a row where the second group is a share of the first', () => {
    const head = ['Lot', 'Goods', 'Cts', 'Deec Lot', 'Deec weight'];
    expect(numbers([head, ['1', 'GEM', '9.0', 'D1', '1.0'], ['2', 'MB', '18.0', 'D2', '2.0']])).toEqual(['1', '2']);
  });

  test('lines below a lot belong to it where every lot has one', () => {
    const rows = [
      ['Lot', 'Goods', 'Carats'],
      ['1', 'GEM', '9.0'],
      ['Origin: Angola | Certificate: yes'],
      ['2', 'MB', '8.0'],
      ['Origin: Bria'],
    ];
    expect(lotsOf(rows)).toEqual([
      { lot: '1', description: 'GEM', carats: '9.0', origin: 'Angola', certificate: 'yes' },
      { lot: '2', description: 'MB', carats: '8.0', origin: 'Bria' },
    ]);
  });

  test('ditto marks repeat what stands above', () => {
    const rows = [
      ['Lot', 'Carats', 'Origin'],
      ['1', '9.0', 'Bria'],
      ['2', '8.0', '"'],
      ['3', '7.0', 'do.'],
    ];
    expect(lotsOf(rows).map((lot) => lot.origin)).toEqual(['Bria', 'Bria', 'Bria']);
  });

  test('a label in every cell is no part of the value', () => {
    const rows = [
      ['Lot', 'Weight', 'Stones'],
      ['Lot T1', 'Carat13.08', 'Stones 3'],
      ['Lot T2', 'Carat7.20', 'Stones 1'],
    ];
    expect(lotsOf(rows)[0]).toEqual({ lot: 'T1', carats: '13.08', stones: '3' });
  });
});

describe('what columns are about is decided by their values too', () => {
  test.each<[string, string[][], Record<string, string>]>([
    [
      'a size with decimals is a weight',
      [
        ['Lot', 'Size', 'Stones'],
        ['1', '5.25', '2'],
        ['2', '7.10', '3'],
      ],
      { lot: '1', carats: '5.25', stones: '2' },
    ],
    [
      'a size class is none',
      [
        ['Lot', 'Carats', 'Stones'],
        ['1', '2-4 ct', '20'],
        ['2', '5-7 ct', '30'],
      ],
      { lot: '1', assortment: '2-4 ct', stones: '20' },
    ],
    [
      'words under "Parcel" describe',
      [
        ['Parcel', 'Carats', 'Price'],
        ['White rough', '5.2', '100'],
        ['Brown rough', '6.2', '90'],
      ],
      { description: 'White rough', carats: '5.2', price: '100' },
    ],
    [
      'codes in an unlabelled first column number',
      [
        ['', 'Goods', 'Carats'],
        ['A-1', 'GEM', '5.2'],
        ['A-2', 'MB', '6.2'],
      ],
      { lot: 'A-1', description: 'GEM', carats: '5.2' },
    ],
    [
      'a country beside a seller is the seller’s',
      [
        ['Lot', 'Carats', 'Seller', 'Country'],
        ['1', '5.2', 'Alpha', 'Angola'],
        ['2', '6.2', 'Beta', 'Angola'],
      ],
      { lot: '1', carats: '5.2', seller: 'Alpha', location: 'Angola' },
    ],
  ])('%s', (_, rows, lot) => {
    expect(lotsOf(rows)[0]).toEqual(lot);
  });
});

describe('words that govern several lots', () => {
  test('the nearest title over the header that states an origin', () => {
    const rows = [['ANGOLA OFFICE SALE'], ['MINE 2 (CAR)'], ['January'], HEAD, ['1', 'GEM', '12', '14.20']];
    expect(lotsOf(rows)[0]?.heading).toBe('MINE 2 (CAR)');
  });

  test('a title block with blank rows in it opens the next sheet of the same table', () => {
    const rows = [
      ['Mine 1 (Angola)'],
      HEAD,
      ['1', 'GEM', '1', '2.2'],
      ['', '', '1', '2.2'],
      ['From Bria, CAR'],
      [''],
      ['January'],
      HEAD,
      ['2', 'GEM', '1', '3.3'],
      ['Mine 3'],
      HEAD,
      ['3', 'GEM', '1', '4.4'],
    ];
    expect(lotsOf(rows).map((lot) => lot.heading)).toEqual(['Mine 1 (Angola)', 'From Bria, CAR', undefined]);
  });

  test('a letter head is no title', () => {
    expect(
      lotsOf([['FROM: Trader, Bria'], ['Viewing: Angola'], HEAD, ['1', 'GEM', '12', '14.20']])[0]?.heading,
    ).toBeUndefined();
  });

  test('a group heading holds to the next; a class of goods leaves it in force', () => {
    const rows = [
      HEAD,
      ['Angola'],
      ['1', 'GEM', '1', '2.2'],
      ['Special stones'],
      ['2', 'GEM', '1', '3.3'],
      ['Mine 3'],
      ['3', 'GEM', '1', '4.4'],
      ['Bria'],
      ['4', 'GEM', '1', '5.5'],
    ];
    expect(lotsOf(rows).map((lot) => lot.heading)).toEqual(['Angola', 'Angola', undefined, 'Bria']);
  });

  test('a notice below holds for its own sheet, however the sheet breaks it', () => {
    const rows = [
      HEAD,
      ['1', 'GEM', '1', '2.2'],
      ['NOTICE OF ORIGIN'],
      ['All goods of this sheet originate from'],
      ['Bria. Nothing from other sources is in it.'],
      [''],
      ['Mine 3'],
      HEAD,
      ['2', 'GEM', '1', '3.3'],
    ];
    expect(lotsOf(rows).map((lot) => lot.notice)).toEqual([
      'NOTICE OF ORIGIN All goods of this sheet originate from Bria. Nothing from other sources is in it.',
      undefined,
    ]);
  });

  test('an origin row over lots opens a group, one at the end speaks of those above', () => {
    const opened = lotsOf([HEAD, ['1', 'GEM', '1', '1.1'], ['Origin: Bria'], ['2', 'GEM', '1', '2.2']]);
    expect(opened.map((lot) => lot.heading)).toEqual([undefined, 'Origin: Bria']);
    const closed = lotsOf([HEAD, ['1', 'GEM', '1', '1.1'], ['2', 'GEM', '1', '2.2'], [''], ['Origin: Bria']]);
    expect(closed.map((lot) => lot.notice)).toEqual(['Origin: Bria', 'Origin: Bria']);
  });

  test('a column that names a source holds for the rows that it marks', () => {
    const rows = [
      ['Lot', 'Ex Bria', 'Carats'],
      ['1', 'yes', '5.2'],
      ['2', '', '6.2'],
    ];
    expect(lotsOf(rows).map((lot) => lot.heading)).toEqual(['Ex Bria', undefined]);
  });
});
