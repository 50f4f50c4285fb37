import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ScreenedDocument } from '@/lib/screening';
import { type Folder, lotPage, runScreen, THREE_LOTS, testFolder } from './run-screen.ts';

let folder: Folder;
beforeAll(() => {
  folder = testFolder();
  folder.write('page.html', THREE_LOTS);
  folder.write('sale/first.html', THREE_LOTS);
  folder.write('sale/later/second.htm', lotPage([['B-1', '3.10', 'Sam Ouandja']]));
  folder.write('sale/later/second_files/style.css', 'td { color: red }');
});
afterAll(() => folder.remove());

const AS_OF = ['--as-of', '2013-01-15'];
const screen = (...args: string[]) => runScreen([...args, ...AS_OF], { cwd: folder.path });
const screenJson = async (...args: string[]) => {
  const { stdout, ...rest } = await screen(...args, '--format', 'json');
  return { ...rest, json: stdout === '' ? null : (JSON.parse(stdout) as ScreenedDocument) };
};
const verdicts = (document: ScreenedDocument | null) =>
  Object.fromEntries((document?.parcels ?? []).map((parcel) => [parcel.lot, parcel.verdict]));

describe('json', () => {
  it('is one object for one input, with exactly the keys of the contract, and its counts add up', async () => {
    const { status, json, stderr } = await screenJson('page.html');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(json ?? {})).toEqual(['source', 'url', 'asOf', 'versions', 'counts', 'parcels']);
    expect(Object.keys(json?.versions ?? {})).toEqual(['extension', 'gazetteer', 'advisories']);
    expect(json).toMatchObject({ source: 'page.html', url: null, asOf: '2013-01-15' });
    expect(json?.counts).toEqual({
      listings: 3,
      read: 3,
      unread: 0,
      notStated: 0,
      byVerdict: { 'alerted-zone': 1, 'car-other': 1, 'car-unspecified': 0, ambiguous: 0, none: 1 },
    });
    const bria = json?.parcels.find((parcel) => parcel.lot === 'A-2');
    expect(Object.keys(bria ?? {}).sort()).toEqual(
      [
        'lot',
        'title',
        'description',
        'carats',
        'stones',
        'price',
        'seller',
        'certificate',
        'closes',
        'stated',
        'verdict',
        'zone',
        'regime',
        'origin',
        'reasons',
      ].sort(),
    );
    expect(bria).toMatchObject({
      carats: 1036.5,
      stated: true,
      verdict: 'alerted-zone',
      zone: 'bria',
      regime: 'vigilance',
    });
    expect(Object.keys(bria?.origin[0] ?? {})).toEqual([
      'field',
      'text',
      'start',
      'end',
      'denied',
      'uncertain',
      'places',
    ]);
    expect(Object.keys(bria?.reasons[0] ?? {})).toEqual(['rule', 'says', 'evidence', 'advisory', 'passage']);
  });

  it('is an array for a directory of pages, all levels in name order', async () => {
    const { status, stdout, stderr } = await screen('sale', '--format', 'json');
    const documents = JSON.parse(stdout) as ScreenedDocument[];
    expect(documents.map((document) => document.source)).toEqual(['sale/first.html', 'sale/later/second.htm']);
    expect(stderr).toContain('sale: 1 other file was passed over.');
    expect(status).toBe(0);
  });

  it('is an array for several inputs, also where all but one fail', async () => {
    const { status, stdout, stderr } = await screen('page.html', 'missing.html', '--format', 'json');
    expect((JSON.parse(stdout) as ScreenedDocument[]).map((document) => document.source)).toEqual(['page.html']);
    expect(stderr).toContain('missing.html: does not exist.');
    expect(status).toBe(2);
  });
});

describe('the other formats', () => {
  it('jsonl is a parcel a line, then the counts of the document', async () => {
    const { stdout } = await screen('page.html', '--format', 'jsonl');
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatchObject({
      source: 'page.html',
      url: null,
      asOf: '2013-01-15',
      lot: 'A-2',
      verdict: 'alerted-zone',
    });
    expect(Object.keys(lines[3] ?? {})).toEqual(['source', 'counts']);
  });

  it('csv is a parcel a row below one header', async () => {
    const { stdout } = await screen('page.html', 'sale/first.html', '--format', 'csv');
    const rows = stdout.trimEnd().split('\r\n');
    expect(rows).toHaveLength(7);
    expect(rows[0]).toMatch(/^source,url,asOf,lot,title,/);
    expect(rows[2]).toMatch(/^page\.html,,2013-01-15,A-2,.*,1036\.5,.*alerted-zone,bria,vigilance/);
  });

  it('H55: csv keeps a page from writing formulas', async () => {
    folder.write(
      'formula.html',
      lotPage([
        ['=1+1', '5.00', '@SUM(1) Bria'],
        ['-3', '2.00', 'Bria'],
      ]),
    );
    const { stdout } = await screen('formula.html', '--format', 'csv');
    const cells = stdout.split(/\r\n|,/);
    expect(cells.some((cell) => /^"?\s*[=@+-]/.test(cell) && !/^"?-?\d+(\.\d+)?$/.test(cell))).toBe(false);
  });

  it('table shows every lot, what to look at first, and why', async () => {
    const { stdout } = await screen('page.html');
    expect(stdout).toContain('3 lots read, 1 in an alerted zone, 1 CAR, other place');
    const order = ['A-2', 'A-3', 'A-1'].map((lot) => stdout.indexOf(lot));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(stdout).toContain('Why');
  });
});

describe('standard input', () => {
  it('is read for "-"', async () => {
    const { status, stdout } = await runScreen(['-', '--format', 'json', ...AS_OF], { stdin: THREE_LOTS });
    expect(JSON.parse(stdout)).toMatchObject({ source: '-', counts: { listings: 3 } });
    expect(status).toBe(0);
  });

  it('that is empty gets a sentence', async () => {
    const { status, stdout, stderr } = await runScreen(['-', '--format', 'json', ...AS_OF]);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: '-: is empty.\n' });
  });
});

describe('input that cannot be read is named, and the rest is done', () => {
  it.each([
    ['missing.html', null, 'does not exist'],
    ['empty.html', '', 'is empty'],
    ['blank.html', ' \n\t\n', 'is empty'],
    ['garbage.html', new Uint8Array(5000).map((_, index) => (index * 131) % 256), 'binary data'],
    ['words.html', 'Only words, no page at all.', 'holds no markup'],
    ['lots.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'is a damaged archive or workbook'],
    ['lots.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'is damaged'],
    ['lots.pdf', '%PDF-1.7\n', 'is damaged'],
    ['large.html', new Uint8Array(50_000_000).fill(0x20), 'is 50 MB large; files up to 20 MB are read'],
    ['broken.mhtml', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x--\n', 'holds no HTML'],
  ])('%s', async (name, content, sentence) => {
    if (content !== null) folder.write(name, content);
    const { status, stdout, stderr } = await screen(name, 'page.html', '--format', 'jsonl');
    expect(stderr).toBe(`${name}: ${stderr.slice(name.length + 2)}`);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(status).toBe(2);
  });

  it('a directory without pages', async () => {
    folder.write('pictures/one.png', new Uint8Array([1, 2, 3]));
    const { status, stderr } = await screen('pictures');
    expect(stderr).toContain('pictures: holds no catalogue and no saved page');
    expect(status).toBe(2);
  });

  it('a directory names the catalogues that it cannot read', async () => {
    folder.write('mixed/page.html', THREE_LOTS);
    folder.write('mixed/lots.csv', 'Lot,Carats,Origin\nC-1,12.40,Bria\nC-2,3.10,Botswana\n');
    folder.write('mixed/lots.pdf', '%PDF-1.7\n');
    const { status, stdout, stderr } = await screen('mixed', '--format', 'json');
    expect((JSON.parse(stdout) as ScreenedDocument[]).map(({ source }) => source)).toEqual([
      'mixed/lots.csv',
      'mixed/page.html',
    ]);
    expect(stderr).toContain('mixed/lots.pdf: is damaged');
    expect(status).toBe(2);
  });
});

describe('pages as they come', () => {
  const accents = lotPage(
    [
      ['É-1', '4.50', 'Berbérati, Centrafrique'],
      ['É-2', '4.50', 'Mbaïki, RCA'],
    ],
    '',
  );
  const withMeta = accents.replace(
    '<head>',
    '<head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252">',
  );
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const bytes = Buffer.from(`${mark ? '\ufeff' : ''}${accents}`, 'utf16le');
    return bigEndian ? bytes.swap16() : bytes;
  };
  it.each([
    ['utf-8 without a word about it', Buffer.from(accents), ''],
    ['utf-8 with a byte order mark', Buffer.from(`\ufeff${accents}`), ''],
    ['windows-1252 by its meta', Buffer.from(withMeta, 'latin1'), ''],
    ['windows-1252 without a word about it', Buffer.from(accents, 'latin1'), 'read as windows-1252'],
    ['utf-16le with a mark', utf16(false, true), ''],
    ['utf-16be with a mark', utf16(true, true), ''],
    ['utf-16le without a mark', utf16(false, false), ''],
    ['a meta that names no encoding', Buffer.from(accents.replace('<head>', '<head><meta charset="x-nonsense">')), ''],
    ['a meta that says utf-16 in ascii', Buffer.from(accents.replace('<head>', '<head><meta charset="utf-16">')), ''],
  ])('%s', async (_, bytes, said) => {
    folder.write('encoded.html', bytes);
    const { status, json, stderr } = await screenJson('encoded.html');
    expect(verdicts(json)).toEqual({ 'É-1': 'car-other', 'É-2': 'car-other' });
    expect(json?.parcels[0]?.origin[0]?.text).toContain('Berbérati');
    if (said === '') expect(stderr).toBe('');
    else expect(stderr).toContain(said);
    expect(status).toBe(0);
  });

  it.each([
    [
      'no html, head or body',
      '<title>Sale</title><table><tr><th>Lot<th>Carats<th>Origin<tr><td>C-1<td>5.00<td>Bria, CAR</table>',
    ],
    ['nothing closed', '<html><body><div><table><tr><th>Lot<th>Carats<th>Origin<tr><td>C-1<td>5.00<td>Bria, CAR'],
    [
      'words before the page',
      'junk <b>junk</b><html><body><table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr><tr><td>C-1</td><td>5.00</td><td>Bria, CAR</td></tr></table></body></html>',
    ],
    [
      'a head and no body',
      '<html><head><title>x</title></head><table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr><tr><td>C-1</td><td>5.00</td><td>Bria, CAR</td></tr></table></html>',
    ],
    [
      'closing tags that nothing opened',
      '</div></table><html><body></p></div><table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr><tr><td>C-1</td><td>5.00</td><td>Bria, CAR</td></tr></table></body></html>',
    ],
  ])('broken markup: %s', async (_, html) => {
    folder.write('broken.html', html);
    const { status, json } = await screenJson('broken.html');
    expect(verdicts(json)).toEqual({ 'C-1': 'alerted-zone' });
    expect(status).toBe(0);
  });

  it('a stray NUL does not make a page unreadable', async () => {
    folder.write('nul.html', THREE_LOTS.replace('<h1>', '<h1>\0'));
    expect((await screenJson('nul.html')).json?.counts.read).toBe(3);
  });

  it('100,000 levels of nesting end in an answer', async () => {
    folder.write('deep.html', `<html><body>${'<div>'.repeat(100_000)}${THREE_LOTS}`);
    const { status, stderr } = await screenJson('deep.html');
    expect(status === 0 || stderr.startsWith('deep.html: ')).toBe(true);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('knows where a page was saved from', async () => {
    folder.write('saved.html', `<!-- saved from url=(0034)https://tender.example/january?p=1 -->\n${THREE_LOTS}`);
    folder.write(
      'canonical.html',
      lotPage([['D-1', '5.00', 'Bria']], '<link rel="canonical" href="https://tender.example/d">'),
    );
    expect((await screenJson('saved.html')).json?.url).toBe('https://tender.example/january?p=1');
    expect((await screenJson('canonical.html')).json?.url).toBe('https://tender.example/d');
  });

  it('reads MHTML with its frames, in quoted-printable and base64', async () => {
    const frame = Buffer.from(lotPage([['F-1', '2.00', 'Bamingui, RCA']])).toString('base64');
    const main = THREE_LOTS.replace('</body>', '<iframe src="cid:frame-1@mhtml.blink"></iframe></body>')
      .replaceAll('=', '=3D')
      .replace('Botswana', 'Bots=\r\nwana');
    folder.write(
      'page.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://tender.example/january',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----Boundary--x"',
        '',
        '------Boundary--x',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://tender.example/january',
        '',
        main,
        '------Boundary--x',
        'Content-Type: text/html',
        'Content-ID: <frame-1@mhtml.blink>',
        'Content-Transfer-Encoding: base64',
        '',
        frame,
        '------Boundary--x--',
        '',
      ].join('\r\n'),
    );
    const { status, json } = await screenJson('page.mhtml');
    expect(json?.url).toBe('https://tender.example/january');
    expect(verdicts(json)).toEqual({ 'A-1': 'none', 'A-2': 'alerted-zone', 'A-3': 'car-other', 'F-1': 'alerted-zone' });
    expect(status).toBe(0);
  });
});
