import { describe, expect, test } from 'vitest';
import type { Parcel } from '../types.ts';
import { SheetsOfFile } from './read-sheets.ts';
import type { Sheet } from './types.ts';

function sheet(rows: readonly (readonly string[])[], titles: string[] = []): Sheet {
  return { titles, rows: () => rows.map((texts) => ({ texts })) };
}

function parcels(...sheets: Sheet[]): Parcel[] {
  const reading = new SheetsOfFile({ language: null, about: '' });
  return sheets.flatMap((each) => [...reading.lots(each)].flatMap((lot) => lot?.parcel ?? []));
}

const HEADER = ['Lot No', 'Description', 'Stones', 'Carats'];
const lot = (number: number): string[] => [String(number), '2-4 gr sawables', '12', '18.40'];
const places = (parcel: Parcel | undefined): string[] =>
  parcel?.origin.flatMap((statement) => statement.places.map((place) => place.text)) ?? [];

describe('a sheet of a file', () => {
  test('takes no number for an origin', () => {
    const read = parcels(
      sheet([
        [...HEADER, 'Origin'],
        [...lot(1), '3'],
        [...lot(2), '4'],
        [...lot(3), '3'],
      ]),
    );
    expect(read.map(({ lot, origin }) => [lot, origin])).toEqual([
      ['1', []],
      ['2', []],
      ['3', []],
    ]);
  });

  test('takes the mine from a title row over the header', () => {
    const read = parcels(sheet([['Rough from Bria, CAR', '', '', ''], [''], HEADER, lot(1), lot(2)]));
    expect(read.map(({ lot, carats, stones }) => [lot, carats, stones])).toEqual([
      ['1', 18.4, 12],
      ['2', 18.4, 12],
    ]);
    expect(places(read[1])).toContain('Bria');
  });

  test("takes it from the sheet's name, and from its own only", () => {
    const read = parcels(sheet([HEADER, lot(1), lot(2)], ['Bria']), sheet([HEADER, lot(3), lot(4)], ['Sheet2']));
    expect(read.map((parcel) => places(parcel).length > 0)).toEqual([true, true, false, false]);
  });

  test('uses the header of the sheet before for one without', () => {
    expect(parcels(sheet([HEADER, lot(1), lot(2)]), sheet([lot(3), lot(4)])).map((parcel) => parcel.lot)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });
});

describe.each([
  ['short', 40],
  ['long', 5_000],
])('a %s sheet', (_name, count) => {
  const lots = Array.from({ length: count }, (_, index) => lot(index + 1));

  test('gives each lot once, in order', () => {
    const read = parcels(sheet([HEADER, ...lots]));
    expect(read.map((parcel) => parcel.lot)).toEqual(lots.map(([number]) => number));
  });

  test('is read without any header, where its values say what they are', () => {
    const rows = lots.map(([number]) => [`T${number}P1`, 'brown sawables', '18.40 ct', 'Bria']);
    const read = parcels(sheet(rows));
    expect([read.length, read[0]?.lot, read[0]?.carats, places(read.at(-1))]).toEqual([count, 'T1P1', 18.4, ['Bria']]);
  });

  test('holds the notice below its lots against all of them, also where its sentence breaks', () => {
    const read = parcels(
      sheet([
        HEADER,
        ...lots,
        ['', 'TOTAL', '', '999.00'],
        ['NOTICE OF ORIGIN'],
        ['All lots on this sheet originate from the alluvial'],
        ['deposits of Sam Ouandja.'],
      ]),
    );
    expect(read).toHaveLength(count);
    expect(places(read[0])).toEqual(['Sam Ouandja']);
    expect(places(read.at(-1))).toEqual(['Sam Ouandja']);
  });

  test('lets a notice govern its own part only', () => {
    const read = parcels(
      sheet([
        ['Mine 1 (Angola)'],
        HEADER,
        ...lots,
        ['Mine 2 (Bria)'],
        HEADER,
        ...lots,
        ['All lots on this sheet originate from Sam Ouandja.'],
      ]),
    );
    expect(read).toHaveLength(2 * count);
    expect(places(read[0])).toEqual(['Angola']);
    expect(places(read[count])[0]).toBe('Bria');
  });
});
