import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { FILE_LIMITS } from '@/lib/files';
import { ods } from './build/ods.ts';
import { pdf, tableWords } from './build/pdf.ts';
import { packed, xlsx, xlsxParts } from './build/xlsx.ts';
import { archiveOf, overlapping, patched } from './build/zip-faults.ts';
import { inShort, readWhole } from './read-whole.ts';

// Making a hostile file takes longer than refusing it.
vi.setConfig({ testTimeout: 60_000 });

const HEADER = ['Lot No', 'Description', 'Stones', 'Carats', 'Origin'];
const lot = (number: number) => [number, 'brown sawables', 12, 18.4, number % 2 === 0 ? 'Bria, CAR' : 'Angola'];
const CSV = `${HEADER.join(',')}\n1,melee,12,18.4,"Bria, CAR"\n2,brown,7,3.1,Angola\n`;

/** What a file was refused for; the refusal may take five seconds at most. */
async function refusalOf(name: string, content: Uint8Array | string): Promise<string | undefined> {
  const start = performance.now();
  const { refused, parcels } = await readWhole(name, content);
  expect(performance.now() - start).toBeLessThan(5_000);
  expect(parcels).toEqual([]);
  return refused[0]?.problem.code;
}

describe('H57: archives that are made to hurt', () => {
  const zeros = (bytes: number) => new Uint8Array(bytes);

  test('H57: an entry that unpacks to 210 MB is refused before it is unpacked', async () => {
    const deflated = deflateRawSync(zeros(210_000_000), { level: 1 });
    expect(await refusalOf('bomb.zip', archiveOf([{ name: 'lots.csv', deflated, size: 210_000_000 }]))).toBe(
      'inflates-too-far',
    );
  });

  test('H57: many entries that come to more than 200 MB together', async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `${at},brown ${(at * 7919) % 9973},12,18.4,Bria\n`).join(
      '',
    );
    const deflated = deflateRawSync(rows);
    const entries = Array.from({ length: 100 }, (_, at) => ({ name: `${at}.csv`, deflated, size: rows.length }));
    expect(rows.length * entries.length).toBeGreaterThan(FILE_LIMITS.inflatedBytes);
    expect(archiveOf(entries.slice(0, 10)).length).toBeLessThan(FILE_LIMITS.fileBytes);
    const few = entries.slice(0, Math.floor(FILE_LIMITS.fileBytes / deflated.length) - 1);
    const { refused } = await readWhole('bomb.zip', archiveOf(few), { limits: { inflatedBytes: 10_000_000 } });
    expect(refused.map(({ problem }) => problem.code)).toEqual(['inflates-too-far']);
  });

  test('H57: more than a hundred times its size', async () => {
    expect(await refusalOf('bomb.zip', zipSync({ 'lots.csv': zeros(2_000_000) }))).toBe('inflates-too-far');
    const parts = { ...xlsxParts([{ name: 'Lots', rows: [HEADER, lot(1)] }]), 'xl/media/zeros.xml': zeros(3_000_000) };
    expect(await refusalOf('bomb.xlsx', packed(parts))).toBe('inflates-too-far');
  });

  test('H57: sizes that lie, smaller and larger, and a checksum that does', async () => {
    const honest = zipSync({ 'lots.csv': strToU8(CSV.repeat(50)) });
    const size = CSV.length * 50;
    expect(await refusalOf('lots.zip', patched(honest, { size: 100 }))).toBe('archive-lies');
    expect(await refusalOf('lots.zip', patched(honest, { size: size + 1 }))).toBe('archive-lies');
    expect(await refusalOf('lots.zip', patched(honest, { crc: 1 }))).toBe('archive-lies');
  });

  test('H57: a bomb behind a size that lies ends at that size', async () => {
    const bomb = zipSync({ 'lots.csv': zeros(5_000_000) });
    expect(await refusalOf('bomb.zip', patched(bomb, { size: 4_000 }))).toBe('archive-lies');
  });

  test('H57: entries that share their bytes', async () => {
    const content = strToU8(CSV.repeat(50));
    const entry = { name: 'lots.csv', deflated: deflateRawSync(content), size: content.length };
    expect(await refusalOf('overlap.zip', overlapping(entry))).toBe('archive-lies');
  });

  test('H57: 200 entries are read, 201 refused', async () => {
    const files = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}.csv`, strToU8(CSV)] as const)));
    expect((await readWhole('many.zip', files(FILE_LIMITS.entries))).documents).toHaveLength(FILE_LIMITS.entries);
    expect(await refusalOf('many.zip', files(FILE_LIMITS.entries + 1))).toBe('too-many-entries');
  });

  test('H57: an archive in an archive, also under another name', async () => {
    const inner = zipSync({ 'lots.csv': strToU8(CSV) });
    expect(await refusalOf('outer.zip', zipSync({ 'inner.zip': inner }))).toBe('archive-in-archive');
    expect(await refusalOf('outer.zip', zipSync({ 'lots.csv': inner }))).toBe('archive-in-archive');
  });

  test('H57: a workbook in an archive counts for both', async () => {
    const book = xlsx([{ name: 'Lots', rows: [HEADER, lot(1), lot(2)] }]);
    const { parcels, refused } = await readWhole('sale.zip', zipSync({ 'lots.xlsx': book }), {
      limits: { inflatedBytes: book.length + 1_000 },
    });
    expect([parcels.length, refused[0]?.problem.code]).toEqual([0, 'inflates-too-far']);
  });

  test.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 30)],
    ['its middle torn out', (bytes: Uint8Array) => new Uint8Array([...bytes.subarray(0, 40), ...bytes.subarray(90)])],
    [
      'its bytes turned over',
      (bytes: Uint8Array) => bytes.map((byte, at) => (at > 35 && at < 60 ? byte ^ 0x55 : byte)),
    ],
    ['nothing but its signature', () => new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('H57: an archive with %s ends in a sentence', async (_name, fault) => {
    const code = await refusalOf('broken.zip', fault(zipSync({ 'lots.csv': strToU8(CSV.repeat(20)) })));
    expect(code).toMatch(/^archive-(?:damaged|lies)$/);
  });

  test('H57: a file of 20 MB is read, a larger one refused unread', async () => {
    const large = new Uint8Array(FILE_LIMITS.fileBytes + 1).fill(32);
    large.set(strToU8(CSV));
    expect(await refusalOf('large.csv', large)).toBe('too-large');
    expect((await readWhole('large.csv', large.subarray(1))).refused).toEqual([]);
  });
});

describe('what looks like text, a page or an archive of lists, and is none', () => {
  const FLAT = '<?xml version="1.0" encoding="UTF-8"?>';
  test.each<[string, string | Uint8Array, string]>([
    ['letter.rtf', '{\\rtf1\\ansi Lot 1, 5.2 carats of rough from Bria}', 'unknown-kind'],
    ['flat.fods', `${FLAT}\n<office:document><table><tr><td>Lot</td></tr></table></office:document>`, 'old-workbook'],
    ['excel-2003.xml', `${FLAT}<?mso-application progid="Excel.Sheet"?><Workbook></Workbook>`, 'old-workbook'],
    ['list.numbers', zipSync({ 'Index/Document.iwa': strToU8('x') }), 'unknown-kind'],
  ])('%s is refused with its reason, and not read as holding no lots', async (name, content, code) => {
    expect(await refusalOf(name, content)).toBe(code);
  });

  test('an entry whose name leads out of the archive is read under that name, and nothing is written anywhere', async () => {
    const { parcels } = await readWhole('sale.zip', zipSync({ '../../lots.csv': strToU8(CSV) }));
    expect(parcels.map(({ lot: number }) => number)).toEqual(['1', '2']);
  });
});

describe('H58: sheets that are made to hurt', () => {
  const withPart = (name: string, change: (xml: string) => string) => {
    const parts = xlsxParts([{ name: 'Lots', rows: [HEADER, lot(1), lot(2)] }]);
    return packed({ ...parts, [name]: change(parts[name]!) });
  };
  const DTD = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

  test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml', 'xl/styles.xml', '_rels/.rels'])(
    'H58: a document type definition in %s is refused',
    async (part) => {
      const file = withPart(part, (xml) => xml.replace('?>', `?>${DTD}`));
      expect(await refusalOf('lots.xlsx', file)).toBe('has-dtd');
    },
  );

  test('H58: an entity that nobody declared stays as it is written', async () => {
    const file = withPart('xl/sharedStrings.xml', (xml) => xml.replace('brown', '&file;brown'));
    expect((await readWhole('lots.xlsx', file)).parcels[0]?.description).toBe('&file;brown sawables');
  });

  test('H58: elements 64 deep are read, 65 refused', async () => {
    const deep = (levels: number) =>
      withPart('xl/worksheets/sheet1.xml', (xml) =>
        xml.replace('<sheetData>', `${'<x>'.repeat(levels)}${'</x>'.repeat(levels)}<sheetData>`),
      );
    expect((await readWhole('lots.xlsx', deep(FILE_LIMITS.depth - 1))).parcels).toHaveLength(2);
    expect(await refusalOf('lots.xlsx', deep(FILE_LIMITS.depth))).toBe('too-deep');
  });

  test('H58: 100,000 lots are read, those after them left out, and that is said', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `${at + 1},melee,12,18.4,Bria`);
    const list = (count: number) => [HEADER.join(','), ...rows(count)].join('\n');
    const whole = await readWhole('long.csv', list(FILE_LIMITS.lots));
    expect([whole.parcels.length, whole.remarks, whole.isPartRead]).toEqual([FILE_LIMITS.lots, [], false]);
    const cut = await readWhole('long.csv', list(FILE_LIMITS.lots + 1));
    expect([cut.parcels.length, cut.isPartRead]).toEqual([FILE_LIMITS.lots, true]);
    expect(cut.remarks.map(({ says }) => says)).toEqual([expect.stringMatching(/^is longer than 100000 rows/)]);
  }, 60_000);

  test('H58: a million blank rows, or one row a million down, are no rows', async () => {
    const far = withPart('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>'),
    );
    expect((await readWhole('far.xlsx', far)).parcels.map(inShort)).toHaveLength(2);
    expect(
      (await readWhole('blank.ods', ods([{ name: 'Lots', rows: [HEADER, lot(1), lot(2)] }]))).parcels,
    ).toHaveLength(2);
  });

  test('H58: 200 columns are read, those after them left out, and that is said', async () => {
    const wide = (columns: number) => {
      const extra = Array.from({ length: columns - HEADER.length }, (_, at) => `x${at}`);
      return [
        [...HEADER, ...extra.map(() => '')],
        [...lot(1), ...extra],
        [...lot(2), ...extra],
      ]
        .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
        .join('\n');
    };
    expect((await readWhole('wide.csv', wide(FILE_LIMITS.columns))).remarks).toEqual([]);
    const cut = await readWhole('wide.csv', wide(FILE_LIMITS.columns + 1));
    expect(cut.remarks.map(({ code }) => code)).toEqual(['columns-left-out']);
    expect(cut.parcels).toHaveLength(2);
  });

  test('H58: a cell of 32 kB is read, a longer one cut, and that is said', async () => {
    const list = (length: number) => CSV.replace('melee', `"${'m'.repeat(length)}"`);
    expect((await readWhole('cell.csv', list(FILE_LIMITS.cellLength))).remarks).toEqual([]);
    const cut = await readWhole('cell.csv', list(FILE_LIMITS.cellLength + 1));
    expect(cut.remarks.map(({ code }) => code)).toEqual(['cells-cut']);
  });

  test('H58: a quote that is never closed takes no other row', async () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `${at + 1},brown,12,18.4,Bria`);
    const list = [HEADER.join(','), '0,"never closed,12,18.4,Bria', ...rows].join('\n');
    expect((await readWhole('quote.csv', list)).parcels.length).toBeGreaterThanOrEqual(3_000);
  });

  test('H58: shared strings without end are refused', async () => {
    const file = withPart('xl/sharedStrings.xml', (xml) =>
      xml.replace(
        '</sst>',
        `${Array.from({ length: 40_000 }, (_, at) => `<si><t>${String(at * 7919).repeat(6)}</t></si>`).join('')}</sst>`,
      ),
    );
    const { refused } = await readWhole('strings.xlsx', file, { limits: { stringBytes: 500_000 } });
    expect(refused[0]?.problem.code).toBe('too-much-memory');
  });

  test.each(['xl/worksheets/sheet1.xml', 'xl/sharedStrings.xml', 'xl/workbook.xml'])(
    'H58: %s cut off anywhere ends in a sentence',
    async (part) => {
      for (const share of [0.2, 0.5, 0.8, 0.97]) {
        const { refused } = await readWhole(
          'cut.xlsx',
          withPart(part, (xml) => xml.slice(0, xml.length * share)),
        );
        expect(refused[0]?.problem.says).toMatch(/damaged/);
      }
    },
  );
});

describe('H59: twelve encodings and separators give the same parcels', () => {
  const ROWS = [
    ['Lot N°', 'Désignation', 'Pierres', 'Carats', "Pays d'origine"],
    ['1', 'Sciables, brun "foncé", 2-4 gr; clivés', '12', '18,40', 'Bria, République centrafricaine'],
    ['2', 'Mêlés|naturels', '7', '3,10', 'Berbérati'],
    ['3', 'Boart\ten lot', '5', '1 036,50', 'Angola'],
  ];
  const list = (separator: string, end: string) =>
    ROWS.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join(end) + end;
  const utf16 = (text: string, isBig: boolean) => {
    const bytes = Buffer.from(text, 'utf16le');
    return isBig ? bytes.swap16() : bytes;
  };
  const ENCODINGS: Record<string, (text: string) => Uint8Array> = {
    'UTF-8': (text) => Buffer.from(text),
    'UTF-8 with its mark': (text) => Buffer.from(`\ufeff${text}`),
    'UTF-16 LE with its mark': (text) => utf16(`\ufeff${text}`, false),
    'UTF-16 BE with its mark': (text) => utf16(`\ufeff${text}`, true),
    'UTF-16 LE': (text) => utf16(text, false),
    'UTF-16 BE': (text) => utf16(text, true),
    'windows-1252': (text) => Buffer.from(text, 'latin1'),
  };
  const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' };
  const ENDS = { LF: '\n', CR: '\r', 'CR LF': '\r\n' };
  const cases = Object.keys(ENCODINGS).flatMap((encoding) =>
    Object.keys(SEPARATORS).flatMap((separator) => Object.keys(ENDS).map((end) => [encoding, separator, end] as const)),
  );

  test.each(cases)('H59: %s, %s, %s', async (encoding, separator, end) => {
    const text = list(SEPARATORS[separator as 'comma'], ENDS[end as 'LF']);
    const { parcels, remarks, refused } = await readWhole('lots.csv', ENCODINGS[encoding]!(text));
    expect(refused).toEqual([]);
    expect(parcels.map(inShort)).toEqual([
      '1 | 18.4 | 12 | Bria+République centrafricaine',
      '2 | 3.1 | 7 | Berbérati',
      '3 | 1036.5 | 5 | Angola',
    ]);
    expect(parcels[0]?.description).toBe('Sciables, brun "foncé", 2-4 gr; clivés');
    expect(remarks.map(({ code }) => code)).toEqual(encoding === 'windows-1252' ? ['encoding-guessed'] : []);
  });

  test("H59: Excel's own first line says the separator", async () => {
    expect((await readWhole('lots.csv', `sep=;\r\n${list(';', '\r\n')}`)).parcels).toHaveLength(3);
  });

  const RUSSIAN = 'Лот;Описание;Карат;Происхождение\r\n1;коричневые;12,40;Бриа, ЦАР\r\n2;белые;3,10;Ангола\r\n';
  const cp1251 = Uint8Array.from(RUSSIAN, (letter) => {
    const code = letter.charCodeAt(0);
    return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
  });

  test('H59: bytes that fit no encoding for certain are asked about, not guessed', async () => {
    const { refused, parcels } = await readWhole('lots.csv', cp1251);
    expect(parcels).toEqual([]);
    expect(refused[0]?.problem).toMatchObject({ code: 'undecodable' });
    expect(refused[0]?.problem.encodings).toContain('windows-1251');
  });

  test('H59: the encoding that a person chose is used, and one that does not fit is asked about again', async () => {
    const read = await readWhole('lots.csv', cp1251, { encoding: 'windows-1251' });
    expect(read.parcels.map(inShort)).toEqual(['1 | 12.4 |  | Бриа+ЦАР', '2 | 3.1 |  | Ангола']);
    expect((await readWhole('lots.csv', cp1251, { encoding: 'utf-8' })).refused[0]?.problem.code).toBe('undecodable');
  });

  test('H59: UTF-8 that is broken in its last row is not read as if it were whole', async () => {
    const bytes = Buffer.concat([Buffer.from(list(',', '\n')), Buffer.from([0x34, 0x2c, 0xc3, 0x28, 0x81, 0x2c])]);
    expect((await readWhole('lots.csv', bytes)).refused[0]?.problem.code).toBe('undecodable');
  });
});

describe('H60: PDF that is made to hurt', () => {
  const COLUMNS = [40, 120, 300, 400];
  const page = (number: number) =>
    tableWords(
      COLUMNS,
      [
        ['Lot No', 'Description', 'Carats', 'Origin'],
        [String(number), 'melee', '5.20', 'Bria'],
      ],
      700,
    );
  const catalogue = (pages: number) => pdf(Array.from({ length: pages }, (_, at) => page(at + 1)));

  test('H60: 200 pages are read, those after them left out, and that is said', async () => {
    const whole = await readWhole('long.pdf', catalogue(FILE_LIMITS.pages));
    expect([whole.parcels.length, whole.isPartRead]).toEqual([FILE_LIMITS.pages, false]);
    const cut = await readWhole('long.pdf', catalogue(FILE_LIMITS.pages + 1));
    expect([cut.parcels.length, cut.isPartRead]).toEqual([FILE_LIMITS.pages, true]);
    expect(cut.remarks.map(({ code }) => code)).toEqual(['pages-left-out']);
  }, 60_000);

  test('H60: 10,000 pages end in their first 200', async () => {
    const { parcels, isPartRead } = await readWhole('endless.pdf', catalogue(10_000));
    expect([parcels.length, isPartRead]).toEqual([FILE_LIMITS.pages, true]);
  }, 60_000);

  test('H60: what its time allows is read, and the rest said', async () => {
    const { remarks, isPartRead, refused } = await readWhole('slow.pdf', catalogue(150), { limits: { pdfMs: 15 } });
    const said = [...remarks, ...refused.map(({ problem }) => problem)].map(({ code }) => code);
    expect(said[0]).toMatch(/^(?:time-left-out|too-slow)$/);
    expect(isPartRead || refused.length === 1).toBe(true);
  });

  test('H60: no script of it runs and nothing is fetched', async () => {
    const scripts =
      '/OpenAction<</S/JavaScript/JS(globalThis.pvRan = true; fetch\\("https://example.com"\\))>>/AA<</O<</S/URI/URI(https://example.com)>>>>';
    const { parcels } = await readWhole('script.pdf', pdf([page(1)], { catalog: scripts }));
    expect(parcels).toHaveLength(1);
    expect('pvRan' in globalThis).toBe(false);
  });

  test('H60: a font that would run as a program (CVE-2024-4367) does not', async () => {
    const file = Buffer.from(pdf([page(1)])).toString('latin1');
    const font = '/FontMatrix[1 0 0 1 0 (0\\); globalThis.pvFont = true; //)]';
    const hostile = file.replace('/BaseFont/Helvetica', `/BaseFont/Helvetica${font}`);
    await readWhole('font.pdf', Buffer.from(hostile, 'latin1'));
    expect('pvFont' in globalThis).toBe(false);
  });

  test.each([0.1, 0.4, 0.7, 0.95])(
    'H60: cut off at %d of its length it is read or refused with a sentence',
    async (share) => {
      const whole = catalogue(5);
      const { refused, parcels } = await readWhole('cut.pdf', whole.subarray(0, Math.floor(whole.length * share)));
      expect(parcels.length > 0 || refused[0]?.problem.says !== undefined || parcels.length === 0).toBe(true);
      for (const { problem } of refused) expect(problem.says).toMatch(/damaged|no words|could not be read/);
    },
  );
});
