import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { runProcess } from '../run-process.ts';
import type { ZipEntry } from './write-zip.ts';

/** What an unpacked sources package holds beside its sources once something was built there. */
const NOT_SOURCES = new Set(['node_modules', '.output', '.wxt', '.DS_Store']);

export interface Sources {
  files: ZipEntry[];
  /** How many files of a clone differ from its last commit: what stands in them is in no package. */
  uncommitted: number;
}

/** The sources: the last commit of a clone, or, where there is no git, all that a build did not make. */
export async function readSources(root: string): Promise<Sources> {
  if (!existsSync(join(root, '.git'))) {
    return { files: filesBelow(root).map((path) => ({ path, bytes: readFileSync(join(root, path)) })), uncommitted: 0 };
  }
  const status = await git(root, ['status', '--porcelain', '-z']);
  return { files: await lastCommit(root), uncommitted: status.split('\0').filter((line) => line !== '').length };
}

async function lastCommit(root: string): Promise<ZipEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-sources-'));
  try {
    const archive = join(folder, 'sources.zip');
    await git(root, ['archive', '--format=zip', '--output', archive, 'HEAD']);
    return Object.entries(unzipSync(await readFile(archive)))
      .filter(([path]) => !path.endsWith('/'))
      .map(([path, bytes]) => ({ path, bytes }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function git(root: string, args: readonly string[]): Promise<string> {
  const { status, stdout, output } = await runProcess('git', args, { cwd: root });
  if (status !== 0) throw new Error(`git ${args[0]} failed in ${root}:\n${output.trimEnd()}`);
  return stdout;
}

function filesBelow(root: string, folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCES.has(entry.name) || entry.name.endsWith('.log')) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [relative(root, path).replaceAll('\\', '/')] : [];
  });
}
