import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { noCodeFromStrings } from '@/modules/no-code-from-strings/take-out-code.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['entrypoints', 'lib', 'components'];

/** What would run words as code, show words as a document, or load what is not in the package. */
const FORBIDDEN: readonly (readonly [what: string, words: RegExp])[] = [
  ['eval', /(?<![.\w-])eval\(/],
  ['a function made of words', /\bnew Function\(|(?<![.\w])Function\(['"`]/],
  ['a timer of words', /\bset(?:Timeout|Interval)\(\s*['"`]/],
  ['HTML made of words', /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write/],
  ['a script from elsewhere', /import\(\s*['"`]https?:|importScripts\(|createElement\(['"]script['"]\)/],
];

describe('H68: nothing of ours makes code or documents out of words', () => {
  const sources = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

  it.each(FORBIDDEN)('%s', (_what, words) => {
    const found = sources.filter((path) => words.test(readFileSync(path, 'utf8')));
    expect(found.map((path) => relative(ROOT, path))).toEqual([]);
  });
});

describe('H68: what a library holds of it is taken out of the build', () => {
  const { transform } = noCodeFromStrings() as { transform(code: string, id: string): { code: string } | null };
  const id = '/x/node_modules/pdfjs-dist/legacy/build/pdf.mjs';

  it.each([
    ['pdfjs-dist/legacy/build/pdf.mjs', /Function\('return this'\)|await import\((?!")/],
    ['pdfjs-dist/legacy/build/pdf.worker.mjs', /Function\('return this'\)|await import\(/],
    ['pouchdb-browser/lib/index.es.js', /\bFunction\.apply\(/],
  ])('of %s', (name, words) => {
    const path = join(ROOT, 'node_modules', name);
    const given = readFileSync(path, 'utf8');
    expect(given).toMatch(words);
    expect(transform(given, path)?.code).not.toMatch(words);
  });

  it('a version that does not hold it any more stops the build', () => {
    expect(() => transform('export {};', id)).toThrow(/look at its new version/);
  });

  it('other files stay as they are', () => {
    expect(transform("Function('return this')()", '/x/other.js')).toBeNull();
  });
});
