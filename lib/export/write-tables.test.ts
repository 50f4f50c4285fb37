import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { decided, deskFinding, screened } from '@/lib/desk/test-finding';
import { bytesSource, FILE_LIMITS, unescapeCell } from '@/lib/files';
import { readFile } from '@/lib/files/read-file';
import { separatedRows } from '@/lib/files/text/separated-rows';
import { workbookRows } from '@/lib/files/workbook-rows';
import { writeSheets } from '@/lib/files/write-workbook';
import { readOrigins } from '@/lib/gazetteer';
import { screenedParcel, screenParcel } from '@/lib/screening';
import { HOSTILE_CELLS } from './hostile-cells.ts';
import type { SaidExport } from './in-language.ts';
import type { Table } from './table.ts';
import { deskExport } from './test-export.ts';
import { wordsOf } from './words/index.ts';
import { csvOf, writeCsv } from './write-csv.ts';
import { writeExport } from './write-export.ts';
import { sheetOf, writeXlsx } from './write-xlsx.ts';

const runs = process.env.PV_SOAK ? 5_000 : 100;
const pause = async () => {};
const context = { limits: FILE_LIMITS, remark() {} };

function tableWith(cells: readonly string[]): Table {
  return { name: 'Cells', columns: [{ label: 'Words', width: 20 }], rows: cells.map((cell) => [cell, 12.5]) };
}

async function bytesOf(pieces: readonly Uint8Array<ArrayBuffer>[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob([...pieces]).arrayBuffer());
}

/** The first column below the header, as a CSV reader and then our import have it. */
function readCsv(parts: Iterable<string>, separator: string): string[] {
  const text = [...parts].join('').replace(/^\uFEFF/, '');
  return [...separatedRows([text], separator, context)].slice(1).map(({ texts }) => texts[0] ?? '');
}

async function readXlsx(cells: readonly string[]): Promise<string[]> {
  const read = await workbookRows(
    'a.xlsx',
    await bytesOf(await writeSheets([sheetOf(tableWith(cells))], pause)),
    FILE_LIMITS,
  );
  return read.ok ? read.rows.slice(1).map((row) => row[0] ?? '') : [];
}

const FORMULA = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n\0]/;

describe('H55: words of a page in a table', () => {
  describe.each([
    ['English CSV', async (cells: readonly string[]) => readCsv(csvOf(tableWith(cells), wordsOf('en')), ',')],
    ['French CSV', async (cells: readonly string[]) => readCsv(csvOf(tableWith(cells), wordsOf('fr')), ';')],
    ['XLSX', readXlsx],
  ])('%s', (_what, written) => {
    it.each(HOSTILE_CELLS)('%j begins no formula, and is read back as it was', async (words) => {
      const [cell] = await written([words]);
      expect(cell).not.toMatch(FORMULA);
      expect(unescapeCell(cell!)).toBe(words);
    });

    it('any text is read back as it was, its neighbours too', async () => {
      const text = fc.string({ unit: 'grapheme', maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(fc.array(text.filter(Boolean), { minLength: 1, maxLength: 6 }), async (cells) => {
          expect((await written(cells)).map(unescapeCell)).toEqual(cells);
        }),
        { numRuns: runs },
      );
    });
  });

  it('a workbook holds no formula, no link and no shared or outside part', async () => {
    const findings = HOSTILE_CELLS.map((words, at) => hostileFinding(words, String(at)));
    const parts = unzipSync(await bytesOf(await writeXlsx(deskExport({ findings }), wordsOf('en'), pause)));
    const xml = Object.entries(parts).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
    expect(xml.map(([path]) => path).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    for (const [, text] of xml) expect(text).not.toMatch(/<f[ >]|<hyperlink|TargetMode|<drawing|<definedName/);
  });

  it('words longer than Excel takes are cut, and say so', async () => {
    const [cell] = await readXlsx(['a'.repeat(40_000)]);
    expect(cell).toHaveLength(32_767);
    expect(cell).toMatch(/a \[…\]$/);
  });
});

function hostileFinding(words: string, id: string) {
  return deskFinding({
    id,
    source: { kind: 'file', address: words, name: words, title: words },
    parcel: screened({ lot: words, title: words, description: words, seller: words, certificate: words }),
    standing: {
      state: 'decided',
      last: decided({ reason: words, note: words, who: words, assignee: words }),
      second: null,
    },
  });
}

const priced = deskFinding({
  id: 'f1',
  parcel: screened({
    lot: 'T-105',
    carats: 1036.5,
    price: { amount: 1250.75, currency: 'USD', per: 'carat', text: 'USD 1,250.75/ct' },
    origin: [{ field: 'origin', text: 'Bria, CAR', start: 0, end: 9, denied: false, uncertain: false, places: [] }],
  }),
});

it('reasons are said in the language of the file, rules by the same names in any', async () => {
  const { inUse } = deskExport();
  const nothing = { title: null, description: null, carats: 4, stones: null, price: null, seller: null };
  const rest = { certificate: null, closes: null, goods: null, origin: readOrigins('Bria, CAR', 'origin') };
  const parcel = { lot: 'R-1', ...nothing, ...rest };
  const judged = screenedParcel(parcel, screenParcel(parcel, inUse, '2013-01-15'));
  const data = deskExport({ findings: [deskFinding({ parcel: judged, asOf: '2013-01-15' })] });
  const rules = [...new Set(judged.reasons.map(({ rule }) => rule))].join(' | ');
  const csv = async (language: 'en' | 'fr') => (await writeExport('csv', data, language, pause)).join('');
  expect(await csv('en')).toContain('28 December 2012');
  expect(await csv('fr')).toContain('28 décembre 2012');
  for (const language of ['en', 'fr'] as const) expect(await csv(language)).toContain(`"${rules}"`);
});

describe('CSV for the spreadsheets of a language', () => {
  const line = (data: SaidExport, language: 'en' | 'fr') =>
    [...writeCsv(data, wordsOf(language))].join('').split('\r\n')[1]!;
  const data = deskExport({ findings: [priced] });

  it('begins with the mark by which Excel knows UTF-8, and has no sep= line', () => {
    const text = [...writeCsv(data, wordsOf('fr'))].join('');
    expect(text.startsWith('\uFEFF"Parcel Vigil finding";"Lot";"Intitulé"')).toBe(true);
    expect(text).not.toMatch(/sep=/i);
  });

  it.each([
    ['en', ',1036.5,127,'],
    ['en', ',2013-01-15,'],
    ['en', ',2013-01-18,'],
    ['en', ',2026-11-24 09:00:00,'],
    ['en', ',1250.75,"USD","carat","USD 1,250.75/ct",'],
    ['fr', ';1036,5;127;'],
    ['fr', ';2013-01-15;'],
    ['fr', ';1250,75;"USD";"carat";"USD 1,250.75/ct";'],
    ['fr', ';"Zone visée";"Bria";"Vigilance demandée";'],
  ] as const)('%s: %s', (language, part) => {
    expect(line(data, language)).toContain(part);
  });
});

describe('a workbook', () => {
  const data = deskExport({
    findings: [priced],
    reviews: new Map([['f1', [{ kind: 'decision' as const, ...decided({ note: 'Seen by us' }) }]]]),
  });

  it('has a sheet each for findings, decisions and lists, numbers as numbers and days as days', async () => {
    const bytes = await bytesOf(await writeXlsx(data, wordsOf('en'), pause));
    const parts = unzipSync(bytes);
    const sheet = (at: number) => new TextDecoder().decode(parts[`xl/worksheets/sheet${at}.xml`]);
    expect(sheet(1)).toContain('<c><v>1036.5</v></c>');
    // 15 January 2013 is day 41289 of Excel's calendar.
    expect(sheet(1)).toContain('<c s="1"><v>41289</v></c>');
    expect(sheet(2)).toContain('Seen by us');
    expect(sheet(3)).toContain('f'.repeat(64));
    expect(new TextDecoder().decode(parts['xl/workbook.xml'])).toMatch(
      /name="Findings".*name="Decisions".*name="Lists used"/,
    );
  });

  it('is the same each time', async () => {
    const write = async () => bytesOf(await writeXlsx(data, wordsOf('en'), pause));
    expect(await write()).toEqual(await write());
  });
});

describe('our own table, read as a catalogue', () => {
  const first = deskFinding({
    parcel: screened({
      lot: '=L-1',
      title: "'t rough",
      description: 'Sieve +11, from stock',
      carats: 47.76,
      stones: 127,
      price: { amount: 1250.75, currency: 'USD', per: 'carat', text: 'USD 1250.75/ct' },
      seller: '@house',
      certificate: null,
      origin: [{ field: 'origin', text: 'Angola', start: 0, end: 6, denied: false, uncertain: false, places: [] }],
      verdict: 'none',
      reasons: [{ rule: 'x', says: 'Nothing about Bria in it.', evidence: null, advisory: null, passage: null }],
    }),
  });
  const data = deskExport({
    findings: [first],
    reviews: new Map([['f1', [{ kind: 'decision' as const, ...decided({ note: 'Bria' }) }]]]),
  });

  it.each([
    ['lots.csv', async () => new TextEncoder().encode([...writeCsv(data, wordsOf('en'))].join(''))],
    ['lots-fr.csv', async () => new TextEncoder().encode([...writeCsv(data, wordsOf('fr'))].join(''))],
    ['lots.xlsx', async () => bytesOf(await writeXlsx(data, wordsOf('en'), pause))],
    ['lots-fr.xlsx', async () => bytesOf(await writeXlsx(data, wordsOf('fr'), pause))],
  ])(
    '%s gives the same parcel: one leading quote is taken off, what we said about it is no word of it',
    async (name, bytes) => {
      const parcels = [];
      for await (const event of readFile(bytesSource(name, await bytes()), { limits: FILE_LIMITS, now: () => 0 })) {
        if (event.kind === 'parcels') parcels.push(...event.parcels);
      }
      expect(parcels).toHaveLength(1);
      expect(parcels[0]).toMatchObject({
        lot: '=L-1',
        title: "'t rough",
        carats: 47.76,
        stones: 127,
        price: { amount: 1250.75, currency: 'USD' },
        seller: '@house',
        closes: '2013-01-18',
      });
      expect(parcels[0]!.origin.map(({ text }) => text)).toEqual(['Angola']);
    },
  );
});
