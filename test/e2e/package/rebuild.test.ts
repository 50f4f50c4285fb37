import {
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MadeFile, makePackages, PACKAGED_BROWSERS } from '@/scripts/package/package-files.ts';
import { runProcess } from '@/scripts/run-process.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Few builds each time; all of them, from packages that lie elsewhere too, in the soak stage. */
const isSoak = Boolean(process.env.PV_SOAK);
const BROWSERS = isSoak ? PACKAGED_BROWSERS : (['firefox'] as const);

/** A reviewer's machine on the other side of the world, with other letters in its paths. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'ar_EG.UTF-8',
  LC_ALL: 'ar_EG.UTF-8',
  LANGUAGE: 'ar',
  NODE_ENV: 'development',
};
const HERE = { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'en' };

let folder: string;
let made: MadeFile[];
let elsewhere: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-rebuild-'));
  made = await makePackages({ root: ROOT, out: join(folder, 'here'), browsers: BROWSERS, env: HERE });
  elsewhere = join(folder, 'another place, not so short, with é and 中');
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(join(folder, 'here', nameOf('sources.zip'))))))
    write(join(elsewhere, path), bytes);
  if (isSoak) copyPackages(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  else symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), 'junction');
}, 600_000);
afterAll(() => {
  if (!process.env.PV_KEEP) rmSync(folder, { recursive: true, force: true });
});

describe('H66: the sources give the package again', () => {
  it('by build-for-amo in another folder, time zone and language, file for file', async () => {
    const { scripts } = JSON.parse(readFileSync(join(elsewhere, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const [program, ...args] = (scripts['build-for-amo'] ?? '').split(' ');
    expect(program).toBe('node');
    const { status, output } = await runProcess(process.execPath, args, { cwd: elsewhere, env: ELSEWHERE });
    expect(status, output).toBe(0);
    const submitted = unzipSync(readFileSync(join(folder, 'here', nameOf('firefox.zip'))));
    const rebuilt = readFolder(join(elsewhere, '.output/firefox-mv3'));
    expect(Object.keys(rebuilt).sort()).toEqual(Object.keys(submitted).sort());
    expect(Object.keys(rebuilt).filter((path) => !same(rebuilt[path], submitted[path]))).toEqual([]);
  }, 600_000);

  it.runIf(isSoak)(
    'by npm run package from them, archive for archive, sources and bills among them',
    async () => {
      const args = ['scripts/package.ts', '--out', join(folder, 'there')];
      const env = { ...ELSEWHERE, SOURCE_DATE_EPOCH: '' };
      const { status, output } = await runProcess(process.execPath, args, { cwd: elsewhere, env });
      expect(status, output).toBe(0);
      const sums = (place: string) => readFileSync(join(folder, place, 'SHA256SUMS'), 'utf8');
      expect(sums('there')).toBe(sums('here'));
    },
    900_000,
  );

  it('another time changes the archive and nothing else', async () => {
    const out = join(folder, 'later');
    const env = { SOURCE_DATE_EPOCH: '1774747810' };
    // No browser: the sources alone show it.
    const later = await makePackages({ root: elsewhere, out, browsers: [], env });
    const [sources] = later;
    expect(sources?.sha256).not.toBe(made.find(({ name }) => name.endsWith('sources.zip'))?.sha256);
    const [before, after] = ['here', 'later'].map((place) =>
      unzipSync(readFileSync(join(folder, place, nameOf('sources.zip')))),
    );
    expect(after).toEqual(before);
  }, 120_000);
});

describe('what is in the packages', () => {
  it('no key, no map of sources, no test', () => {
    for (const browser of BROWSERS) {
      const files = unzipSync(readFileSync(join(folder, 'here', nameOf(`${browser}.zip`))));
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Record<string, unknown>;
      expect(manifest.key).toBeUndefined();
      expect(Object.keys(files).filter((path) => /\.map$|\.test\.|node_modules/.test(path))).toEqual([]);
      expect(Object.keys(files)).toContain('third-party-licences.txt');
    }
  });

  it('the sources hold what a reviewer needs, and nothing that was built', () => {
    const paths = Object.keys(unzipSync(readFileSync(join(folder, 'here', nameOf('sources.zip')))));
    for (const needed of ['package.json', 'package-lock.json', 'README.md', 'docs/building-from-sources.md'])
      expect(paths).toContain(needed);
    expect(paths.filter((path) => /(^|\/)(node_modules|\.output|\.git)\//.test(path))).toEqual([]);
  });
});

function nameOf(end: string): string {
  const found = made.find(({ name }) => name.endsWith(end));
  if (found === undefined) throw new Error(`No package ends with ${end}.`);
  return found.name;
}

function write(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

function same(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function readFolder(root: string): Record<string, Uint8Array> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path)]));
}

/** Installed packages at another place: linked file by file where the disk allows it. */
function copyPackages(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    mkdirSync(to, { recursive: true });
    if (entry.isDirectory()) copyPackages(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else copyFile(source, target);
  }
}

function copyFile(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target); // another disk, or none that links
  }
}
