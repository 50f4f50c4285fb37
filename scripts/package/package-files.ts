import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { nodeTool } from '../node-tool.ts';
import { runProcess } from '../run-process.ts';
import { readSources } from './source-files.ts';
import { EARLIEST_TIME, writeZip, type ZipEntry } from './write-zip.ts';

export const PACKAGED_BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type PackagedBrowser = (typeof PACKAGED_BROWSERS)[number];

/** Chrome Web Store and addons.mozilla.org take no larger package. */
const MAX_PACKAGE_BYTES = 200_000_000;

export interface PackageOptions {
  /** The folder of the sources: a clone, or an unpacked sources package. */
  root: string;
  /** Where the packages go; made where it is missing. */
  out: string;
  browsers: readonly PackagedBrowser[];
  /** Environment for the builds beside this process's own. */
  env?: Record<string, string>;
  say?: (line: string) => void;
}

/** A file that was made, with what a store and an auditor compare. */
export interface MadeFile {
  name: string;
  bytes: number;
  sha256: string;
}

/**
 * Makes the packages for the stores out of a fresh copy of the sources, so that nothing else that lies in the folder can get
 * in: an archive for each browser, its bill of materials, the archive of the sources, and the list of their SHA-256.
 */
export async function makePackages(options: PackageOptions): Promise<MadeFile[]> {
  const { root, out, browsers, env = {}, say = () => undefined } = options;
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const base = `parcel-vigil-${version}`;
  const time = packageTime({ ...process.env, ...env });
  const { files: sources, uncommitted } = await readSources(root);
  if (uncommitted > 0) say(`${uncommitted} files differ from the last commit; the packages hold the commit.`);
  const copy = mkdtempSync(join(tmpdir(), 'parcel-vigil-package-'));
  const made: MadeFile[] = [];
  const write = (name: string, bytes: Uint8Array) => {
    if (bytes.length > MAX_PACKAGE_BYTES)
      throw new Error(`${name} has ${bytes.length} bytes; the stores take ${MAX_PACKAGE_BYTES}.`);
    writeFileSync(join(out, name), bytes);
    made.push({ name, bytes: bytes.length, sha256: sha256(bytes) });
    say(`${name}  ${bytes.length} bytes  ${sha256(bytes)}`);
  };
  mkdirSync(out, { recursive: true });
  try {
    placeSources(sources, copy, join(root, 'node_modules'));
    for (const browser of browsers) {
      await build(copy, browser, env);
      const folder = join(copy, '.output', `${browser}-mv3`);
      const files = readEntries(folder, filesBelow(folder));
      refuseTestKey(files);
      write(`${base}-${browser}.zip`, writeZip(files, time));
      write(`${base}-${browser}.cdx.json`, readFileSync(join(copy, '.output', 'bundled', `${browser}-mv3.cdx.json`)));
    }
    write(`${base}-sources.zip`, writeZip(sources, time));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  writeFileSync(join(out, 'SHA256SUMS'), made.map(({ name, sha256: sum }) => `${sum}  ${name}\n`).join(''));
  return made;
}

/** The one time that every file in an archive bears: `SOURCE_DATE_EPOCH` in seconds, or the first that an archive can hold. */
export function packageTime(env: Record<string, string | undefined>): number {
  const given = env.SOURCE_DATE_EPOCH;
  if (given === undefined || given === '') return EARLIEST_TIME;
  if (!/^\d{1,11}$/.test(given)) throw new Error(`SOURCE_DATE_EPOCH must be whole seconds since 1970, not '${given}'.`);
  return Number(given) * 1000;
}

function placeSources(sources: readonly ZipEntry[], folder: string, modules: string): void {
  for (const { path, bytes } of sources) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  symlinkSync(modules, join(folder, 'node_modules'), 'junction');
}

async function build(folder: string, browser: PackagedBrowser, env: Record<string, string>): Promise<void> {
  const call = [nodeTool('wxt'), 'build', '--browser', browser, '--mv3'];
  const { status, output } = await runProcess(process.execPath, call, {
    cwd: folder,
    // As scripts/build.ts has it.
    env: { ...env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${output.trimEnd()}`);
}

/** The key that keeps a test copy's id the same must never reach a store, which refuses it. */
function refuseTestKey(files: readonly ZipEntry[]): void {
  const manifest = files.find(({ path }) => path === 'manifest.json');
  if (manifest === undefined) throw new Error('The build holds no manifest.json.');
  if (Object.hasOwn(JSON.parse(new TextDecoder().decode(manifest.bytes)) as object, 'key'))
    throw new Error('The manifest holds a key; only test copies may have one.');
}

function readEntries(root: string, paths: readonly string[]): ZipEntry[] {
  return paths.map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
