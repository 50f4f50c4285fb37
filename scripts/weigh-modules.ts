import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { minifySync, type Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a script is made of, in the words of `npm run sizes`; the first that fits a module's path is its part. */
const PARTS: readonly [part: string, path: RegExp][] = [
  ['names', /virtual:gazetteer$/],
  ['cue words', /virtual:cues$/],
  ['labels and words of the trade', /virtual:listing-words$/],
  ['listings', /^lib\/listings\//],
  ['gazetteer', /^lib\/gazetteer\//],
  ['screening and advisories', /^lib\/(?:screening|advisories)\//],
  ['page', /^(?:lib\/page|entrypoints)\//],
  ['unpacking', /^lib\/packed\//],
];
const REST = 'other';

/** What one part of a script weighs by itself, in bytes; together more than the script, which shares names and words. */
export interface PartWeight {
  part: string;
  minified: number;
  gzipped: number;
}

/** Writes beside the build of `build` what its content scripts are made of. */
export function weighModules(build: string): Plugin {
  return {
    name: 'parcel-vigil-weigh-modules',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.fileName.startsWith('content-scripts/')) continue;
        const weights = weighParts(Object.entries(chunk.modules).map(([id, { code }]) => [id, code ?? '']));
        const file = weightsFile(build, chunk.fileName);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, JSON.stringify(weights));
      }
    },
  };
}

/** What a content script is made of, heaviest first; empty where the build was made without `weighModules`. */
export function readPartWeights(build: string, script: string): PartWeight[] {
  try {
    return JSON.parse(readFileSync(weightsFile(build, script), 'utf8')) as PartWeight[];
  } catch {
    return []; // a figure less to see, no fault of the script
  }
}

function weighParts(modules: readonly (readonly [id: string, code: string])[]): PartWeight[] {
  const codes = new Map<string, string>();
  for (const [id, code] of modules) {
    const part = partOf(id);
    codes.set(part, (codes.get(part) ?? '') + minified(code));
  }
  return [...codes]
    .map(([part, code]) => ({ part, minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }))
    .sort((a, b) => b.gzipped - a.gzipped);
}

function partOf(id: string): string {
  const path = id.startsWith('\0') ? id : relative(ROOT, id).replaceAll('\\', '/');
  return PARTS.find(([, pattern]) => pattern.test(path))?.[0] ?? REST;
}

/** Without compressing: by itself a module would lose what only other modules use. */
function minified(code: string): string {
  return minifySync('module.js', code, { compress: false, mangle: { toplevel: true } }).code;
}

function weightsFile(build: string, script: string): string {
  return `${ROOT}.output/weights/${build}/${script}.json`;
}
