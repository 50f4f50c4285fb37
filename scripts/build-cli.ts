import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BUILDS = join(ROOT, '.output', 'cli');

/** What the bundle is made of; a change in any of it makes another bundle. */
const SOURCES = [
  'lib',
  'package.json',
  'vite.cli.config.ts',
  'scripts/lean-linkedom.ts',
  'scripts/packed-data.ts',
  'scripts/pack-text.ts',
];

/** Path of the bundled command line, built first where the sources have changed since the last build. */
export async function buildCli(): Promise<string> {
  const name = await sourcesHash();
  const entry = join(BUILDS, name, 'screen.js');
  if (existsSync(entry)) return entry;
  await build(join(BUILDS, name));
  await removeOthers(name);
  return entry;
}

/** Builds beside the target and moves the whole folder, so that two runs at once never see half a build. */
async function build(target: string): Promise<void> {
  // Loaded only when there is something to build, so that a call without changes starts fast.
  const [{ build: viteBuild }, { prepareTypesOnce }] = await Promise.all([import('vite'), import('./prepare.ts')]);
  await prepareTypesOnce();
  await mkdir(BUILDS, { recursive: true });
  const outDir = await mkdtemp(join(BUILDS, 'building-'));
  try {
    await viteBuild({
      configFile: join(ROOT, 'vite.cli.config.ts'),
      configLoader: 'native',
      root: ROOT,
      build: { outDir },
    });
    await rename(outDir, target);
  } catch (error) {
    await rm(outDir, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
}

async function sourcesHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of (await Promise.all(SOURCES.map(filesBelow))).flat().sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

async function filesBelow(path: string): Promise<string[]> {
  if (path.includes('.')) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath.slice(ROOT.length), entry.name));
}

/** Older bundles, but for one that another run is making right now. */
async function removeOthers(name: string): Promise<void> {
  for (const other of await readdir(BUILDS)) {
    if (other !== name && !other.startsWith('building-'))
      await rm(join(BUILDS, other), { recursive: true, force: true });
  }
}
