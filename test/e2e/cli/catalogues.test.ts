import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenedDocument } from '@/lib/screening';
import { ods } from '@/test/files/build/ods';
import { pdf, tableWords } from '@/test/files/build/pdf';
import { packed, xlsx } from '@/test/files/build/xlsx';
import { type Folder, runScreen, testFolder } from './run-screen.ts';

const HEADER = ['Lot No', 'Description', 'Carats', 'Origin'];
const ROWS = [
  ['A1', 'melee', '12.40', 'Bria, CAR'],
  ['A2', 'brown', '3.10', 'Angola'],
];
const CSV = [HEADER, ...ROWS].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
const VERDICTS = { A1: 'alerted-zone', A2: 'none' };

let folder: Folder;
beforeAll(() => {
  folder = testFolder();
  folder.write('lots.csv', CSV);
  folder.write('lots.tsv', CSV.replaceAll('","', '"\t"'));
  folder.write('lots.xlsx', xlsx([{ name: 'Lots', rows: [HEADER, ...ROWS] }]));
  folder.write('lots.ods', ods([{ name: 'Lots', rows: [HEADER, ...ROWS] }]));
  folder.write('lots.pdf', pdf([tableWords([40, 120, 300, 400], [HEADER, ...ROWS], 700)]));
  folder.write('lots.txt', CSV.replaceAll('","', '"|"'));
  folder.write(
    'sale.zip',
    packed({ 'one.csv': CSV, 'two.csv': CSV, 'notes.bin': new Uint8Array([0, 1, 2, 3, 0, 0, 0]) }),
  );
});
afterAll(() => folder.remove());

const screen = (...args: string[]) => runScreen([...args, '--as-of', '2013-01-15'], { cwd: folder.path });
const verdicts = (document: ScreenedDocument) =>
  Object.fromEntries(document.parcels.map((parcel) => [parcel.lot, parcel.verdict]));

describe('catalogues', () => {
  it.each(['lots.csv', 'lots.tsv', 'lots.xlsx', 'lots.ods', 'lots.pdf', 'lots.txt'])('%s', async (name) => {
    const { status, stdout, stderr } = await screen(name, '--format', 'json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const document = JSON.parse(stdout) as ScreenedDocument;
    expect(verdicts(document)).toEqual(VERDICTS);
    expect(document.counts).toMatchObject({ listings: 2, read: 2, unread: 0 });
  });

  it('from standard input', async () => {
    const { status, stdout } = await runScreen(['-', '--format', 'json', '--as-of', '2013-01-15'], { stdin: CSV });
    expect(verdicts(JSON.parse(stdout) as ScreenedDocument)).toEqual(VERDICTS);
    expect(status).toBe(0);
  });

  it('an archive is a document for each file in it; what is no catalogue is passed over, and that is said', async () => {
    const { status, stdout, stderr } = await screen('sale.zip', '--format', 'json');
    expect((JSON.parse(stdout) as ScreenedDocument[]).map(({ source }) => source)).toEqual([
      'sale.zip/one.csv',
      'sale.zip/two.csv',
    ]);
    expect(stderr).toBe('sale.zip: 1 other file in it was passed over.\n');
    expect(status).toBe(0);
  });

  it('H59: text in an unknown encoding is asked about, and read once it is named', async () => {
    const russian = 'Лот;Карат;Происхождение\n1;12,40;Бриа\n2;3,10;Ангола\n';
    const cp1251 = Uint8Array.from(russian, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x410 ? code - 0x350 : code;
    });
    folder.write('russian.csv', cp1251);
    const asked = await screen('russian.csv', '--format', 'json');
    expect(asked.stderr).toContain('Name it with --encoding, for instance windows-1251.');
    expect(asked.status).toBe(2);
    const { status, stdout } = await screen('russian.csv', '--format', 'json', '--encoding', 'windows-1251');
    expect(verdicts(JSON.parse(stdout) as ScreenedDocument)).toEqual({ 1: 'alerted-zone', 2: 'none' });
    expect(status).toBe(0);
    expect((await screen('russian.csv', '--encoding', 'cp-nonsense')).stderr).toContain('There is no encoding');
  });

  it('H58: 100,000 lots are read as they come, and the rate is said; those after them are left out, and that is said', async () => {
    const rows = Array.from(
      { length: 100_001 },
      (_, at) => `${at + 1},melee,12.40,${at % 2 === 0 ? 'Bria' : 'Angola'}`,
    );
    folder.write('long.csv', [HEADER.join(','), ...rows].join('\n'));
    const { status, stdout, stderr } = await screen('long.csv', '--format', 'jsonl', '--progress');
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(100_001);
    expect(JSON.parse(lines.at(-1)!)).toMatchObject({
      counts: { listings: 100_000, byVerdict: { 'alerted-zone': 50_000, none: 50_000 } },
    });
    expect(stderr).toContain('long.csv: is longer than 100000 rows; those after them were left out.');
    expect(stderr).toMatch(/long\.csv: [\d,]+ rows, 100,000 lots in [\d.]+ s, [\d,]+ rows a second\./);
    expect(status).toBe(2);
  });
});
