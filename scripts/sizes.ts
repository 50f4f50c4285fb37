import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { StageResult } from './stage.ts';

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Bytes that the content script may weigh with all it needs to read and judge. */
const CONTENT_SCRIPT_LIMIT = { minified: 200_000, gzipped: 75_000 };

/** What a bundle weighs, in bytes. */
interface Weight {
  build: string;
  file: string;
  minified: number;
  gzipped: number;
}

/** Weighs scripts and styles of both builds; a content script over its limit, or missing, is a failure. */
export function weighBundles(): StageResult {
  const weights = BUILDS.flatMap(weighBuild);
  const contentScripts = weights.filter(({ file }) => file.startsWith('content-scripts/') && file.endsWith('.js'));
  const failures: string[] = [];
  for (const build of BUILDS) {
    if (!contentScripts.some((weight) => weight.build === build))
      failures.push(`${build} holds no content script; run npm run build.`);
  }
  for (const weight of contentScripts) {
    if (weight.minified > CONTENT_SCRIPT_LIMIT.minified)
      failures.push(overLimit(weight, 'minified', CONTENT_SCRIPT_LIMIT.minified));
    if (weight.gzipped > CONTENT_SCRIPT_LIMIT.gzipped)
      failures.push(overLimit(weight, 'gzipped', CONTENT_SCRIPT_LIMIT.gzipped));
  }
  const failed = failures.length;
  return { passed: Math.max(0, 2 * contentScripts.length - failed), failed, failures, notes: weights.map(line) };
}

function weighBuild(build: string): Weight[] {
  const folder = join(OUTPUT, build);
  return filesBelow(folder)
    .filter((path) => /\.(?:js|css)$/.test(path))
    .map((path) => {
      const bytes = readFileSync(path);
      const gzipped = gzipSync(bytes, { level: 9 }).length;
      return { build, file: relative(folder, path).replaceAll('\\', '/'), minified: bytes.length, gzipped };
    })
    .sort((a, b) => b.minified - a.minified);
}

function filesBelow(folder: string): string[] {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return []; // not built yet: the missing content script is what is said
  }
}

function overLimit(weight: Weight, what: 'minified' | 'gzipped', limit: number): string {
  return `${weight.build}/${weight.file} weighs ${weight[what]} B ${what}; the limit is ${limit} B.`;
}

function line({ build, file, minified, gzipped }: Weight): string {
  return `${kilobytes(minified)} min ${kilobytes(gzipped)} gz  ${build}/${file}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

if (import.meta.main) {
  const { failures, notes } = weighBundles();
  for (const text of [...(notes ?? []), ...failures]) console.log(text);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
