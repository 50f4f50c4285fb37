import { describe, expect, test } from 'vitest';
import { ods } from './build/ods.ts';
import { pdf, tableWords } from './build/pdf.ts';
import { type BuiltCell, packed, xlsx } from './build/xlsx.ts';
import { inShort, readWhole } from './read-whole.ts';

const HEADER = ['LOT NOT', 'DESCRIPTION', 'AMT OF STONES', 'WEIGHT'];
const row = (lot: number): BuiltCell[] => [lot, '2-4 gr sawables', 12, 18.4 + lot];

async function shortOf(name: string, content: Uint8Array | string): Promise<string[]> {
  const reading = await readWhole(name, content);
  expect(reading.refused).toEqual([]);
  return reading.parcels.map(inShort);
}

describe('workbooks as tender houses make them', () => {
  test("the mine's name in the title row over the header, letter heads around it", async () => {
    const rows = [
      ['TO: ALL BUYERS'],
      ['FROM: Tender House Ltd, Antwerp'],
      [],
      ['ROUGH DIAMOND TENDER 12 - BRIA, CENTRAL AFRICAN REPUBLIC'],
      ['VIEWING COMMENCES', '14 January 2013'],
      [],
      HEADER,
      row(1),
      row(2),
      [null, 'TOTAL', 24, 39.8],
      [],
      ['TENDER IN: Antwerp, Belgium'],
    ];
    expect(await shortOf('tender.xlsx', xlsx([{ name: 'Sheet1', rows }]))).toEqual([
      '1 | 19.4 | 12 | BRIA+CENTRAL AFRICAN REPUBLIC',
      '2 | 20.4 | 12 | BRIA+CENTRAL AFRICAN REPUBLIC',
    ]);
  });

  test("the sheet's name, and for its own lots only", async () => {
    const sheets = [
      { name: 'Sam Ouandja', rows: [HEADER, row(1), row(2)] },
      { name: 'Mine 2 (Angola)', rows: [HEADER, row(1), row(2)] },
      { name: 'Specials', rows: [HEADER, row(1), row(2)] },
    ];
    expect(await shortOf('tender.xlsx', xlsx(sheets))).toEqual([
      '1 | 19.4 | 12 | Sam Ouandja',
      '2 | 20.4 | 12 | Sam Ouandja',
      '1 | 19.4 | 12 | Angola',
      '2 | 20.4 | 12 | Angola',
      '1 | 19.4 | 12 | ',
      '2 | 20.4 | 12 | ',
    ]);
  });

  test('a notice of origin below the table, its sentence broken anywhere, its end denying nothing about the goods', async () => {
    const rows = [
      HEADER,
      row(1),
      row(2),
      ['NOTICE OF ORIGIN'],
      ['All diamonds on this sheet originate from the alluvial deposits of'],
      ['Bamingui in the Central African Republic and no goods from other'],
      ['sources are included.'],
    ];
    const read = await shortOf('tender.xlsx', xlsx([{ name: 'Sheet1', rows }]));
    expect(read.map((each) => each.replace(/.*\| /, ''))).toEqual([
      'Bamingui+Central African Republic',
      'Bamingui+Central African Republic',
    ]);
  });

  test('groups side by side: 90 % on tender, the rest and the sum are the same goods', async () => {
    const rows: BuiltCell[][] = [
      ['90% ON TENDER', null, null, null, '10% STATE TRADER', null, 'TOTAL', null],
      ['LOT NO', 'DESCRIPTION', 'STONES', 'CARATS', 'STONES', 'CARATS', 'STONES', 'CARATS'],
      [1, '2-4 gr', 90, 45.5, 10, 5.5, 100, 51],
      [2, '5-10 ct', 9, 63, 1, 7, 10, 70],
    ];
    const sheet = { name: 'Lukapa (Angola)', rows, merges: ['A1:D1', 'E1:F1', 'G1:H1'] };
    expect(await shortOf('tender.xlsx', xlsx([sheet]))).toEqual([
      '1 | 45.5 | 90 | Lukapa+Angola',
      '2 | 63 | 9 | Lukapa+Angola',
    ]);
  });

  test('a cell merged down over the lots that it is about', async () => {
    const rows: BuiltCell[][] = [
      ['Mine of origin', ...HEADER],
      ['Bria', ...row(1)],
      [null, ...row(2)],
      ['Catoca, Angola', ...row(3)],
    ];
    expect(await shortOf('tender.xlsx', xlsx([{ name: 'Lots', rows, merges: ['A2:A3'] }]))).toEqual([
      '1 | 19.4 | 12 | Bria',
      '2 | 20.4 | 12 | Bria',
      '3 | 21.4 | 12 | Catoca+Angola',
    ]);
  });

  test('days by number, prices by their format, three decimals, words in their cells', async () => {
    const rows: BuiltCell[][] = [
      ['Lot No', 'Description', 'Carats', 'Reserve', 'Close Date'],
      [101, 'white & yellow <sawables>', 1.234, { dollars: 1250 }, { day: 41289 }],
      [102, 'brown makeables', 2.345, { dollars: 900.5 }, { day: 41289 }],
    ];
    const { parcels } = await readWhole('lots.xlsx', xlsx([{ name: 'Lots', rows, isInline: true }]));
    expect(
      parcels.map(({ lot, carats, description, price, closes }) => [
        lot,
        carats,
        description,
        price?.amount,
        price?.currency,
        closes,
      ]),
    ).toEqual([
      ['101', 1.234, 'white & yellow <sawables>', 1250, 'USD', '2013-01-15'],
      ['102', 2.345, 'brown makeables', 900.5, 'USD', '2013-01-15'],
    ]);
  });

  test('one lot as a form of labels and values', async () => {
    const rows: BuiltCell[][] = [
      ['Rough diamond parcel on tender'],
      ['Lot No', 'B-7'],
      ['Description', 'Rough diamonds, 5-10 ct'],
      ['Weight', '41.20 ct'],
      ['Country of origin', 'Bria, Central African Republic'],
    ];
    expect(await shortOf('lot.xlsx', xlsx([{ name: 'Lot', rows }]))).toEqual([
      'B-7 | 41.2 |  | Bria+Central African Republic',
    ]);
  });

  test('a workbook of other things offers nothing', async () => {
    const rows: BuiltCell[][] = [
      ['Year', 'Country', 'Carats produced', 'Value'],
      [2011, 'Central African Republic', 323_575.3, 56_000_000],
      [2012, 'Central African Republic', 365_916.6, 62_000_000],
    ];
    expect(await shortOf('production.xlsx', xlsx([{ name: 'Statistics', rows }]))).toEqual([]);
  });

  test('the same as an OpenDocument spreadsheet', async () => {
    const sheets = [
      { name: 'Bria', rows: [['Tender 4'], HEADER, [1, '2-4 gr sawables', 12, 19.4], [2, 'melee', null, 20.456]] },
      { name: 'Other', rows: [HEADER, [3, '2-4 gr sawables', 12, 19.4], [4, 'melee', 7, 20.456]] },
    ];
    expect(await shortOf('tender.ods', ods(sheets))).toEqual([
      '1 | 19.4 | 12 | Bria',
      '2 | 20.456 |  | Bria',
      '3 | 19.4 | 12 | ',
      '4 | 20.456 | 7 | ',
    ]);
  });
});

describe('catalogues as PDF', () => {
  const columns = [40, 90, 300, 380];
  const lots = (from: number, count: number) =>
    Array.from({ length: count }, (_, at) => [
      String(from + at),
      `${at % 9}-10 gr sawables and makeables`,
      String(12 + at),
      `${18 + at}.40`,
    ]);

  test('tables by the place of their words, over pages that repeat the header', async () => {
    const page = (from: number, number: number) => [
      { x: 40, y: 770, text: 'BRIA PRODUCTION - TENDER 12', size: 14 },
      ...tableWords(columns, [['Lot No', 'Description', 'Stones', 'Carats'], ...lots(from, 30)], 740),
      { x: 280, y: 20, text: `Page ${number} of 3` },
    ];
    const read = await shortOf('catalogue.pdf', pdf([page(1, 1), page(31, 2), page(61, 3)]));
    expect(read).toHaveLength(90);
    expect(read[0]).toBe('1 | 18.4 | 12 | BRIA');
    expect(read[89]).toBe('90 | 47.4 | 41 | BRIA');
  });

  test('cells that are missing, right-aligned numbers, a notice below', async () => {
    const words = [
      ...tableWords(columns, [['Lot No', 'Description', 'Stones', 'Carats']], 740),
      ...tableWords(
        [40, 90, 310, 395],
        [
          ['1', 'melee', '', '1,036.50'],
          ['2', 'A very long description of brown goods', '7', '8.10'],
        ],
        720,
      ),
      { x: 40, y: 660, text: 'NOTICE OF ORIGIN' },
      { x: 40, y: 646, text: 'All goods in this catalogue originate from Sam Ouandja.' },
    ];
    expect(await shortOf('catalogue.pdf', pdf([words]))).toEqual([
      '1 | 1036.5 |  | Sam Ouandja',
      '2 | 8.1 | 7 | Sam Ouandja',
    ]);
  });

  test('a number at the end of its column, close to the words of the next one, as spreadsheets print them', async () => {
    const words = [
      ...tableWords([40, 90, 150, 200], [['Group', 'Lot No', 'Carats', 'Description']], 740),
      // Ten points high, and three from the number to the words: less than parts two words.
      ...tableWords([40, 90, 183, 200], [['A', '1', '5.2', 'melee from Bria']], 720),
      ...tableWords([40, 90, 178, 200], [['', '2', '16.5', 'brown from Angola']], 700),
    ];
    expect(await shortOf('printed.pdf', pdf([words]))).toEqual([
      expect.stringMatching(/^1 \| 5\.2 \|/),
      expect.stringMatching(/^2 \| 16\.5 \|/),
    ]);
  });

  test('lots told in sentences', async () => {
    const words = [
      { x: 40, y: 740, text: 'Rough diamond tender, January 2013' },
      { x: 40, y: 700, text: 'Lot 1: 14.20 ct white rough diamonds from Bria, Central African Republic.' },
      { x: 40, y: 670, text: 'Lot 2: 3.10 ct rough diamond from Catoca, Angola.' },
    ];
    expect((await readWhole('notice.pdf', pdf([words]))).parcels.map(({ lot, carats }) => [lot, carats])).toEqual([
      ['1', 14.2],
      ['2', 3.1],
    ]);
  });

  test('a scan is refused with a sentence', async () => {
    expect((await readWhole('scan.pdf', pdf([[]]))).refused[0]?.problem.says).toMatch(/no words/);
  });
});

describe('text and pages', () => {
  test('pasted cells and pasted prose', async () => {
    const cells = 'Tender 7: Bria goods\n\nLot\tDescription\tCarats\n1\tmelee\t12.40\n2\tbrown\t3.10\n';
    expect(await shortOf('pasted.txt', cells)).toEqual(['1 | 12.4 |  | Bria', '2 | 3.1 |  | Bria']);
    const prose =
      'Rough diamond tender\n\nLot 1: 14.20 ct white rough from Bria, CAR\nLot 2: 3.10 ct rough from Catoca, Angola\n';
    expect((await readWhole('pasted.txt', prose)).parcels.map(({ lot, carats }) => [lot, carats])).toEqual([
      ['1', 14.2],
      ['2', 3.1],
    ]);
  });

  test('a list drawn with spaces', async () => {
    const list = [
      'Rough from Bria',
      '',
      'Lot   Description      Carats',
      '1     melee            12.40',
      '2     brown goods       3.10',
      '',
    ];
    expect(await shortOf('list.txt', list.join('\n'))).toEqual(['1 | 12.4 |  | Bria', '2 | 3.1 |  | Bria']);
  });

  test('a folder packed as ZIP: each file of it, what is none passed over', async () => {
    const zip = packed({
      'sale/lots.csv': 'Lot,Description,Carats,Origin\nA1,melee,12.40,Bria\nA2,brown,3.10,Angola\n',
      'sale/more.xlsx': xlsx([{ name: 'Bria', rows: [HEADER, row(1), row(2)] }]),
      'sale/photo.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 1]),
      '__MACOSX/sale/._lots.csv': new Uint8Array([0, 5, 22, 7, 0, 2]),
    });
    const reading = await readWhole('sale.zip', zip);
    expect(reading.documents).toEqual(['sale.zip/sale/lots.csv', 'sale.zip/sale/more.xlsx']);
    expect(reading.parcels.map(inShort)).toEqual([
      'A1 | 12.4 |  | Bria',
      'A2 | 3.1 |  | Angola',
      '1 | 19.4 | 12 | Bria',
      '2 | 20.4 | 12 | Bria',
    ]);
    expect([reading.refused, reading.passedOver]).toEqual([[], 1]);
  });
});
