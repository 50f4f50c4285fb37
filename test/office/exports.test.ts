import { beforeAll, describe, expect, it } from 'vitest';
import { csvHeader, csvRows } from '@/lib/cli/write-csv';
import { decided, deskFinding, screened } from '@/lib/desk/test-finding';
import { wordsOf, writeCsv, writeXlsx } from '@/lib/export';
import { HOSTILE_CELLS } from '@/lib/export/hostile-cells';
import { deskExport } from '@/lib/export/test-export';
import { unescapeCell } from '@/lib/files';
import { CSV_ENGLISH, CSV_FRENCH, type OfficeCell, type OfficeSheet, type ReadBack, readBack } from './read-back.ts';

const findings = HOSTILE_CELLS.map((words, at) =>
  deskFinding({
    id: `f${at}`,
    source: { kind: 'page', address: words, name: words, title: words },
    parcel: screened({
      lot: words,
      title: words,
      description: words,
      seller: words,
      certificate: words,
      carats: 1036.5,
      price: { amount: 1250.75, currency: 'USD', per: 'carat', text: words },
      origin: [
        { field: 'origin', text: words, start: 0, end: words.length, denied: false, uncertain: false, places: [] },
      ],
      reasons: [{ rule: 'x', says: words, evidence: null, advisory: words, passage: null }],
    }),
    standing: { state: 'decided', last: decided({ reason: words, note: words, who: words }), second: null },
  }),
);
const data = deskExport({
  findings,
  reviews: new Map(
    findings.map(({ id, parcel }) => [
      id,
      [{ kind: 'decision' as const, ...decided({ note: parcel.lot!, who: parcel.lot! }) }],
    ]),
  ),
});

let books: Record<string, ReadBack>;
let english: ReadBack;
let french: ReadBack;
let control: ReadBack;
let commandLine: ReadBack;

beforeAll(async () => {
  const xlsx = async (language: 'en' | 'fr') =>
    new Uint8Array(await new Blob(await writeXlsx(data, wordsOf(language), async () => {})).arrayBuffer());
  books = await readBack({ 'en.xlsx': await xlsx('en'), 'fr.xlsx': await xlsx('fr') });
  const bare = 'Words\r\n=1+1\r\n';
  const head = { source: '=1+1', url: null, asOf: '2013-01-15', versions: data.findings[0]!.versions };
  const cli = `${csvHeader()}${csvRows(
    head,
    findings.map(({ parcel }) => parcel),
  )}`;
  const read = await readBack(
    { 'en.csv': [...writeCsv(data, wordsOf('en'))].join(''), 'bare.csv': bare, 'cli.csv': cli },
    CSV_ENGLISH,
  );
  english = read['en.csv']!;
  control = read['bare.csv']!;
  commandLine = read['cli.csv']!;
  french = (await readBack({ 'fr.csv': [...writeCsv(data, wordsOf('fr'))].join('') }, CSV_FRENCH))['fr.csv']!;
});

/** Cells of a column, below its header. */
function column({ rows }: OfficeSheet, label: string): OfficeCell[] {
  const at = rows[0]!.findIndex(({ text }) => text === label);
  if (at < 0) throw new Error(`There is no column ${label}: ${rows[0]!.map(({ text }) => text).join(', ')}`);
  return rows.slice(1, HOSTILE_CELLS.length + 1).map((row) => row[at]!);
}

/** The program has one kind of line end. */
const plain = (words: string) => words.replace(/\r\n?/g, '\n');

it('a formula that nobody escaped would be seen', () => {
  expect(control.formulas).toHaveLength(1);
});

describe.each([
  [
    'XLSX, English',
    () => books['en.xlsx']!,
    ['Lot', 'Title', 'Seller', 'Note', 'Page or file', 'Reasons', 'Price as stated'],
  ],
  [
    'XLSX, French',
    () => books['fr.xlsx']!,
    ['Lot', 'Intitulé', 'Vendeur', 'Note', 'Page ou fichier', 'Motifs', 'Prix indiqué'],
  ],
  ['CSV, English', () => english, ['Lot', 'Title', 'Seller', 'Note', 'Page or file', 'Reasons', 'Price as stated']],
  ['CSV, French', () => french, ['Lot', 'Intitulé', 'Vendeur', 'Note', 'Page ou fichier', 'Motifs', 'Prix indiqué']],
])('H55: %s, read back by LibreOffice', (what, read, labels) => {
  it('has no formula and no link', () => {
    expect(read().formulas).toEqual([]);
    expect(read().links).toEqual([]);
  });

  it.each(labels)('the words of “%s” are the same', (label) => {
    const cells = column(read().sheets[0]!, label);
    // CSV knows no kinds: digits alone are a number to any spreadsheet that opens it. A workbook keeps them as words.
    const asOpened = (words: string) => (what.startsWith('CSV') && words === '007' ? '7' : plain(words));
    expect(cells.map(({ text }) => plain(unescapeCell(text)))).toEqual(HOSTILE_CELLS.map(asOpened));
  });

  it('carats and prices are numbers, days are days', () => {
    const sheet = read().sheets[0]!;
    const isFrench = labels.includes('Vendeur');
    const of = (name: string) => column(sheet, name)[0]!;
    expect(of('Carats')).toMatchObject({ type: 'float', value: '1036.5' });
    expect(of(isFrench ? 'Prix' : 'Price')).toMatchObject({ type: 'float', value: '1250.75' });
    expect(of(isFrench ? 'Date de clôture' : 'Closing date')).toMatchObject({ type: 'date', value: '2013-01-18' });
    expect(of(isFrench ? 'Première lecture (UTC)' : 'First read (UTC)')).toMatchObject({
      type: 'date',
      value: '2026-11-24T09:00:00',
    });
  });
});

it('H55: the command line’s table has no formula, and the same words', () => {
  expect(commandLine.formulas).toEqual([]);
  const asOpened = (words: string) => (words === '007' ? '7' : plain(words));
  for (const label of ['lot', 'title', 'seller', 'certificate', 'reasons'])
    expect(column(commandLine.sheets[0]!, label).map(({ text }) => plain(unescapeCell(text)))).toEqual(
      HOSTILE_CELLS.map(asOpened),
    );
});

it('a workbook has a sheet each for findings, decisions and lists', () => {
  expect(books['en.xlsx']!.sheets.map(({ name }) => name)).toEqual(['Findings', 'Decisions', 'Lists used']);
  expect(books['fr.xlsx']!.sheets.map(({ name }) => name)).toEqual(['Constats', 'Décisions', 'Listes utilisées']);
  const notes = column(books['en.xlsx']!.sheets[1]!, 'Note').map(({ text }) => plain(unescapeCell(text)));
  expect(notes).toEqual(HOSTILE_CELLS.map(plain));
});
