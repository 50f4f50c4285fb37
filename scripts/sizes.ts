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

/** Weighs scripts and styles of both builds; content scripts over their limit, or missing, are a failure. */
export function weighBundles(): StageResult {
  const result: StageResult = { passed: 0, failed: 0, failures: [], notes: [] };
  for (const build of BUILDS) {
    const weights = weighBuild(build);
    result.notes?.push(...weights.map(line));
    const faults = faultsOf(build, contentWeight(build, weights));
    result.failures.push(...faults);
    result.failed += faults.length;
    result.passed += Math.max(0, 2 - faults.length);
  }
  return result;
}

/** All that is needed in the page to read and judge, in however many scripts it enters; `null` where there is none. */
function contentWeight(build: string, weights: readonly Weight[]): Weight | null {
  const scripts = weights.filter(({ file }) => file.startsWith('content-scripts/') && file.endsWith('.js'));
  if (scripts.length === 0) return null;
  const sum = (what: 'minified' | 'gzipped') => scripts.reduce((total, script) => total + script[what], 0);
  return {
    build,
    file: scripts.map(({ file }) => file).join(' + '),
    minified: sum('minified'),
    gzipped: sum('gzipped'),
  };
}

function faultsOf(build: string, weight: Weight | null): string[] {
  if (weight === null) return [`${build} holds no content script; run npm run build.`];
  return (['minified', 'gzipped'] as const)
    .filter((what) => weight[what] > CONTENT_SCRIPT_LIMIT[what])
    .map(
      (what) =>
        `${build}: ${weight.file} weigh ${weight[what]} B ${what}; the limit is ${CONTENT_SCRIPT_LIMIT[what]} B.`,
    );
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
