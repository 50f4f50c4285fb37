import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/advisories/draft';
import { callAdvisory } from '@/test/cli/call-advisory.ts';
import { type Folder, testFolder } from '@/test/e2e/cli/run-screen.ts';

const LETTER = fileURLToPath(new URL('../../../test/letters/suspension.en.txt', import.meta.url));

let folder: Folder;
const HOME = process.cwd();
beforeAll(() => {
  folder = testFolder();
  process.chdir(folder.path);
});
afterAll(() => {
  process.chdir(HOME);
  folder.remove();
});

const advisory = (...args: string[]) => callAdvisory(args);

/** The command did what it was asked, and the last words say so. */
async function done(...args: string[]): Promise<string> {
  const { status, stdout, stderr } = await advisory(...args);
  expect({ args, status, stderr }).toEqual({ args, status: 0, stderr });
  return stdout;
}

/** The command refused with a sentence, status 2 and no trace of the program. */
async function refused(args: string[], sentence: string | RegExp): Promise<void> {
  const { status, stderr } = await advisory(...args);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(status).toBe(2);
}

async function draftFile(name: string, change: (draft: Draft) => void = () => {}): Promise<string> {
  const draft = JSON.parse(await done('draft', LETTER)) as Draft;
  change(draft);
  return folder.write(name, JSON.stringify(draft));
}

describe('the commands', () => {
  it.each(['draft', 'check', 'preview', 'diff', 'keys', 'sign', 'verify'])('%s explains itself', async (name) => {
    expect(await done(name, '--help')).toContain(`npm run --silent advisory -- ${name}`);
  });

  it.each<[string[], string]>([
    [[], 'No command was given.'],
    [['publish'], 'There is no command "publish".'],
    [['draft'], 'draft reads one letter.'],
    [['draft', 'a', 'b'], 'draft reads one letter.'],
    [['draft', 'missing.txt'], 'missing.txt: does not exist.'],
    [['check'], 'No file to check was named.'],
    [['check', 'missing.json'], 'does not exist'],
    [['preview'], 'preview takes one draft.'],
    [['preview', 'x', '--as-of', '2031-02-30'], 'is no date'],
    [['preview', 'x', '--format', 'xml'], 'There is no format "xml"'],
    [['diff', 'bundled'], 'diff compares two lists.'],
    [['keys', 'old', 'x'], 'keys takes'],
    [['sign', 'bundled'], 'give --out FOLDER'],
    [['sign', 'bundled', '--out', 'x'], 'give --key FILE'],
    [['sign', 'bundled', '--out', 'x', '--key', 'k', '--threshold', 'two'], 'is no number'],
    [['verify'], 'verify takes one folder.'],
    [['verify', '.'], 'root.1.json is not there'],
  ])('%j gets a sentence and status 2', async (args, sentence) => {
    await refused(args, sentence);
  });
});

describe('a file of another kind', () => {
  it('is called what it is, without a fault for each line of it', async () => {
    const list = folder.write('a-list.json', JSON.stringify({ version: 1, issued: '2031-01-01', advisories: [] }));
    await refused(['preview', list], /^\S*a-list\.json: is a list of advisories, where a draft .* is wanted\.\s*$/);
    const draft = await draftFile('a-draft.json');
    await refused(
      ['diff', 'bundled', draft],
      /^\S*a-draft\.json: is a draft, where a list of advisories is wanted.*\s*$/,
    );
  });

  it('has the paths of its faults as any other', async () => {
    const draft = await draftFile('odd.json', ({ readings, advisory }) => {
      Reflect.deleteProperty(readings[0]!, 'words');
      Reflect.deleteProperty(advisory, 'kind');
    });
    await refused(['check', draft], /readings\[0\]\.words: is missing\n.*advisory\.kind: is missing\n/);
  });
});

describe('draft', () => {
  it('prints JSON with the advisory, its readings and the letter', async () => {
    const draft = JSON.parse(await done('draft', LETTER)) as Draft;
    expect(draft.advisory).toMatchObject({ origin: 'local', exhaustive: true, reference: 'KP/AD/2031/07' });
    expect(draft.text).toBe(readFileSync(LETTER, 'utf8'));
  });

  it('reads the same letter from HTML, and from standard input', async () => {
    const paragraphs = readFileSync(LETTER, 'utf8').split(/\n\n+/);
    const html = `<!doctype html><meta charset="utf-8"><body>${paragraphs.map((one) => `<p>${one.replaceAll('\n', '<br>')}</p>`).join('')}`;
    const { stdout, status } = await callAdvisory(['draft', '-'], { stdin: html });
    const draft = JSON.parse(stdout) as Draft;
    expect(status).toBe(0);
    expect(draft.advisory.zones.map(({ id }) => id)).toEqual(['ouadda', 'yalinga']);
    expect(draft.advisory.date.earliest).toBe('2031-03-14');
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['empty.txt', '', /is empty/],
    ['blank.html', '<html><body> </body></html>', /holds no words/],
    ['long.txt', 'word '.repeat(30_000), /too long for a notice/],
    ['sheet.docx', 'PK\u0003\u0004nothing', /damaged or old Word file/],
    ['noise.bin', new Uint8Array(500), /binary data/],
  ])('%s gets a sentence', async (name, content, sentence) => {
    folder.write(name, content);
    await refused(['draft', name], sentence);
  });
});

describe('check', () => {
  it('finds nothing wrong with a draft, and tells what is still to be settled', async () => {
    expect(await done('check', await draftFile('sound.json'))).toMatch(
      /without a fault\. 1 thing is still to be settled/,
    );
  });

  it('names every fault with its path', async () => {
    const file = await draftFile('faulty.json', ({ advisory: one }) => {
      one.zones[0]!.places = ['town-samouandja'];
      one.date.earliest = '14 March';
    });
    await refused(['check', file], /advisory\.zones\[0\]\.places\[0\]: unknown place 'town-samouandja'[\s\S]*2 faults/);
  });

  it('names what is no JSON, and the faults of a list', async () => {
    folder.write('no.json', '{');
    await refused(['check', 'no.json'], /is no JSON/);
    folder.write('list.json', '{"version":0,"issued":"x","advisories":[]}');
    await refused(['check', 'list.json'], /version: must be at least 1[\s\S]*issued: 'x' is no date/);
  });

  it('holds a new list against the one in use', async () => {
    folder.write('lost.json', '{"version":2026112499,"issued":"2031-01-01","advisories":[]}');
    await refused(
      ['check', 'lost.json', '--before', 'bundled'],
      /lacks, without superseding or withdrawing it: .*kp-2012-12-28/,
    );
  });
});

describe('preview', () => {
  it('says what resolves, what is ambiguous and which watched lines change', async () => {
    folder.write(
      'lines.jsonl',
      '{"id":"a","field":"origin","text":"Ouadda, CAR"}\n{"id":"b","field":"origin","text":"Botswana"}\n',
    );
    folder.write('good.txt', '# no place of the country\nAngola\n');
    const file = await draftFile('preview.json');
    const text = await done('preview', file, '--lines', 'lines.jsonl', '--origins', 'good.txt');
    expect(text).toContain("ouadda: Ouadda, sub-prefecture (sub-ouadda), read from 'Ouadda', ¶ 2, item 1");
    expect(text).toContain("a 'Ouadda, CAR', as of 2031-04-01: car-other → alerted-zone (ouadda)");
    expect(text).toContain('Labelled lines that change verdict, of 2: 1');
    expect(text).toContain('Known-good origins that change verdict, of 1: 0');
  });

  it('watches the lines of the project where none are named', async () => {
    const report = JSON.parse(await done('preview', await draftFile('own.json'), '--format', 'json'));
    expect(report.lines.judged).toBeGreaterThan(1500);
    expect(report.knownGoodOrigins.judged).toBeGreaterThan(500);
    expect(report.knownGoodOrigins.changed).toEqual([]);
  });

  it('names watched lines that could not be read', async () => {
    await refused(['preview', await draftFile('unread.json'), '--lines', 'none.jsonl'], /none\.jsonl: does not exist/);
  });
});

describe('keys, sign, verify, diff', () => {
  const FEED = 'feed';
  const feed = (...args: string[]) => ['--out', FEED, ...args];
  const listFiles = () => readdirSync(join(folder.path, FEED)).filter((name) => name.startsWith('list.'));

  beforeAll(async () => {
    for (const name of ['a.key', 'b.key', 'c.key']) await done('keys', 'new', name);
  });

  it('keeps a key encrypted, readable by its owner only, and never overwrites one', async () => {
    const text = readFileSync(join(folder.path, 'a.key'), 'utf8');
    expect(text).toContain('AES-256-GCM');
    expect(statSync(join(folder.path, 'a.key')).mode & 0o077).toBe(0);
    await refused(['keys', 'new', 'a.key'], /is there already and is not overwritten/);
    expect(readFileSync(join(folder.path, 'a.key'), 'utf8')).toBe(text);
    expect(await done('keys', 'show', 'a.key')).toMatch(/key [0-9a-f]{16}\npublic key [0-9a-f]{64}/);
  });

  it('refuses a short passphrase, a wrong one, and none', async () => {
    const short = await callAdvisory(['keys', 'new', 'd.key'], { passphrase: 'short' });
    expect([short.status, short.stderr]).toEqual([2, expect.stringContaining('too short')]);
    const wrong = ['sign', 'bundled', '--out', 'never', '--key', 'a.key'];
    const refusal = await callAdvisory(wrong, { passphrase: 'another passphrase' });
    expect([refusal.status, refusal.stderr]).toEqual([2, expect.stringContaining('the passphrase does not open it')]);
    const none = await callAdvisory(wrong, { passphrase: '' });
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('no passphrase was given')]);
    expect(readdirSync(folder.path)).not.toContain('never');
  });

  it('publishes a first list, then one with a settled draft, by two of three keys', async () => {
    await done('sign', 'bundled', ...feed('--key', 'a.key', '--key', 'b.key', '--count', 'c.key', '--threshold', '2'));
    expect(await done('verify', FEED)).toMatch(/root 1, .*latest by 2 of 3 keys/);
    // The same list again only renews latest.json, whether it comes from the package or from the folder.
    await done('sign', 'bundled', ...feed('--key', 'a.key', '--key', 'b.key'));
    await done('sign', FEED, ...feed('--key', 'a.key', '--key', 'b.key'));
    expect(await done('verify', FEED)).toContain('latest 3, ');
    expect(listFiles()).toHaveLength(1);
    const open = await draftFile('open.json');
    await refused(
      ['sign', 'bundled', '--with', open, ...feed('--key', 'a.key', '--key', 'b.key')],
      /1 thing is not settled yet/,
    );
    const settled = await draftFile('settled.json', (draft) => {
      draft.unsure = [];
    });
    await refused(['sign', 'bundled', '--with', settled, ...feed('--key', 'a.key')], /1 of 2 signatures/);
    await done('sign', 'bundled', '--with', settled, ...feed('--key', 'b.key', '--key', 'c.key'));
    await done('verify', FEED, '--before', 'bundled');
    const newest = listFiles().sort().at(-1)!;
    const said = await done('diff', 'bundled', join(FEED, newest));
    expect(said).toMatch(/New: kp-2031-03-14 \(/);
    expect(said).toMatch(/From 2031-04-01 on, Yalinga.*exports are suspended \(zone yalinga\)/);
  });

  it('refuses a list that is older than the one that lies there, and leaves the folder as it was', async () => {
    const before = readFileSync(join(folder.path, FEED, 'latest.json'), 'utf8');
    await refused(['sign', 'bundled', ...feed('--key', 'a.key', '--key', 'b.key')], /Give it a higher version/);
    expect(readFileSync(join(folder.path, FEED, 'latest.json'), 'utf8')).toBe(before);
  });

  it('changes keys only with those of the root before', async () => {
    await done('keys', 'new', 'e.key');
    const newest = join(FEED, listFiles().sort().at(-1)!);
    const change = ['sign', newest, ...feed('--new-root', '--key', 'e.key', '--key', 'b.key')];
    await refused(change, /1 of 2 signatures by keys of root 1/);
    await done(...change, '--old-key', 'a.key');
    expect(await done('verify', FEED)).toMatch(/root 2, .*latest by 2 of 2 keys/);
  });

  it('verify names the file that was changed', async () => {
    const file = join(folder.path, FEED, listFiles().sort().at(-1)!);
    writeFileSync(file, readFileSync(file, 'utf8').replace('Ouadda', 'Ouaddb'));
    await refused(['verify', FEED], /list\.\d+\.json was changed after it was signed/);
  });
});
