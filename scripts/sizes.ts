import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { StageResult } from './stage.ts';
import { type PartWeight, readPartWeights } from './weigh-modules.ts';

interface Bytes {
  minified: number;
  gzipped: number;
}

const OUTPUT = fileURLToPath(new URL('../.output', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'];
/** Registered for every frame of a watched site. */
const LOOKOUT = 'content-scripts/content.js';
/** Called into documents with signs of lots. */
const READER = 'content-scripts/reader.js';
/** Run while a page is taught. */
const TEACH = 'content-scripts/teach.js';
/** No more than this, so that nothing of the reader slips into it. */
const TEACH_LIMIT: Bytes = { minified: 25_000, gzipped: 10_000 };

/** What a bundle weighs, in bytes. */
interface Weight extends Bytes {
  build: string;
  file: string;
}

/** What was asked of the content script, with all it needs to read and judge. The registered script keeps to it. */
const ASKED: Bytes = { minified: 200_000, gzipped: 75_000 };
/**
 * What both scripts together have come down to. They may not grow past it unseen: whoever adds what is worth its weight
 * raises the figures in the same change.
 */
const REACHED: Bytes = { minified: 394_000, gzipped: 184_000 };

/** Weighs scripts and styles of both builds; a content script over its limit, or missing, is a failure. */
export function weighBundles(): StageResult {
  const result: StageResult = { passed: 0, failed: 0, failures: [], notes: [] };
  for (const build of BUILDS) {
    const weights = weighBuild(build);
    result.notes?.push(...weights.map(line), ...contentNotes(build, weights));
    for (const fault of checkContent(build, weights)) {
      if (fault === null) result.passed += 1;
      else result.failures.push(fault);
    }
  }
  result.failed = result.failures.length;
  return result;
}

/** One entry a check: `null` where it holds. */
function checkContent(build: string, weights: readonly Weight[]): (string | null)[] {
  const scripts = [LOOKOUT, READER].map((name) => weights.find(({ file }) => file === name));
  const [lookout, reader] = scripts;
  if (lookout === undefined || reader === undefined) {
    const missing = lookout === undefined ? LOOKOUT : READER;
    return [`${build} holds no ${missing}; run npm run build.`];
  }
  const both = sum(contentScripts(weights));
  const teach = weights.find(({ file }) => file === TEACH);
  return (['minified', 'gzipped'] as const).flatMap((what) => [
    teach ? over(`${build}/${TEACH}`, teach[what], what, TEACH_LIMIT[what]) : `${build} holds no ${TEACH}.`,
    over(`${build}/${LOOKOUT}`, lookout[what], what, ASKED[what]),
    over(`${build}: all that reads and judges together`, both[what], what, REACHED[what]),
  ]);
}

function over(whose: string, bytes: number, what: keyof Bytes, limit: number): string | null {
  return bytes > limit ? `${whose}: ${bytes} B ${what}; the limit is ${limit} B (scripts/sizes.ts).` : null;
}

/** What both scripts weigh together beside what was asked, and what the reader is made of. */
function contentNotes(build: string, weights: readonly Weight[]): string[] {
  const scripts = contentScripts(weights);
  if (scripts.length === 0) return [];
  const both = sum(scripts);
  const asked = `${kilobytes(ASKED.minified).trim()} minified, ${kilobytes(ASKED.gzipped).trim()} gzipped`;
  const isAbove = both.minified > ASKED.minified || both.gzipped > ASKED.gzipped;
  return [
    line({ build, file: 'all that reads and judges together', ...both }),
    ...(isAbove ? [`${' '.repeat(30)}above the ${asked} that were asked`] : []),
    ...readPartWeights(build, READER).map(partLine),
  ];
}

/** All but the one that lets a person point: it enters a page only while that page is taught, and reads nothing. */
function contentScripts(weights: readonly Weight[]): Weight[] {
  return weights.filter(({ file }) => file.startsWith('content-scripts/') && file.endsWith('.js') && file !== TEACH);
}

function sum(weights: readonly Weight[]): Bytes {
  return weights.reduce(
    (total, { minified, gzipped }) => ({ minified: total.minified + minified, gzipped: total.gzipped + gzipped }),
    { minified: 0, gzipped: 0 },
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

/** Parts are weighed one by one, so they come to a little more than the script. */
function partLine({ part, minified, gzipped }: PartWeight): string {
  return `${kilobytes(minified)} min ${kilobytes(gzipped)} gz    reader: ${part}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}

if (import.meta.main) {
  const { failures, notes } = weighBundles();
  for (const text of [...(notes ?? []), ...failures]) console.log(text);
  process.exitCode = failures.length > 0 ? 1 : 0;
}
