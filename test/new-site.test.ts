import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newSite } from '@/scripts/new-site';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-site-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const files = () =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

describe('npm run new:site', () => {
  test('makes a site file, a page with lots and a page with none', () => {
    expect(newSite('antwerp-2', root)).toMatchObject({ ok: true });
    expect(files()).toEqual([
      'lib/listings/sites/antwerp-2.ts',
      'test/sites/antwerp-2/lots.html',
      'test/sites/antwerp-2/lots.json',
      'test/sites/antwerp-2/none.html',
      'test/sites/antwerp-2/none.json',
    ]);
    const site = readFileSync(join(root, 'lib/listings/sites/antwerp-2.ts'), 'utf8');
    expect(site).toContain("const ID = 'antwerp-2';");
    expect(site).toContain("hosts: ['antwerp-2.example']");
    expect(JSON.parse(readFileSync(join(root, 'test/sites/antwerp-2/lots.json'), 'utf8'))).toEqual({
      url: 'https://antwerp-2.example/lots',
      parcels: [],
    });
  });

  test.each([
    '',
    'Antwerp',
    'antwerp tenders',
    '-a',
    'a-',
    'a--b',
    '2go',
    '../up',
    'a/b',
    'a.b',
    'index',
    'nul',
    "a'b",
    'x'.repeat(61),
  ])('refuses %j with a sentence, and makes nothing', (name) => {
    expect(newSite(name, root)).toEqual({ ok: false, sentence: expect.stringMatching(/nothing was made\. .+\./) });
    expect(files()).toEqual([]);
  });

  test('refuses a name that is taken, and leaves what is there', () => {
    newSite('antwerp', root);
    const path = join(root, 'lib/listings/sites/antwerp.ts');
    writeFileSync(path, 'mine');
    expect(newSite('antwerp', root)).toEqual({ ok: false, sentence: expect.stringMatching(/is there already/) });
    rmSync(path);
    expect(newSite('antwerp', root)).toEqual({ ok: false, sentence: expect.stringContaining('test/sites/antwerp') });
    expect(files()).toHaveLength(4);
  });
});
