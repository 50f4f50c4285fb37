import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findChromium, installHint } from '../scripts/browsers.ts';
import { QUIET_FLAGS } from '../scripts/drive/quiet-flags.ts';
import { packedData } from '../scripts/packed-data.ts';
import { prepareTypesOnce } from '../scripts/prepare.ts';

/**
 * How fast names are found: ours, npm `ahocorasick`, one big regular expression, and mark.js in Chromium, with the same
 * names in one run. Ratios are the figures; milliseconds depend on the machine.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, '.output', 'bench');
/** Pages in which the set-up is timed; the least counts, since what else the machine does only ever adds. */
const SET_UPS = 9;
const TARGETS: Record<string, number> = { ordinary: 8, dense: 4 };

interface NodeFigures {
  names: number;
  setUp: number;
  ahoSetUp: number;
  rows: { text: string; ours: number; ahocorasick: number; regexp: number; found: number; linear: number }[];
}

const shared = {
  configFile: false as const,
  root: ROOT,
  logLevel: 'error' as const,
  plugins: [packedData()],
  resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
};

await prepareTypesOnce();

async function bundle(entry: string, format: 'es' | 'iife'): Promise<string> {
  const file = `${entry}.js`;
  await build({
    ...shared,
    build: {
      outDir: OUT,
      emptyOutDir: false,
      minify: format === 'iife',
      ...(format === 'es' ? { ssr: `bench/matcher/${entry}.ts` } : {}),
      rolldownOptions: {
        input: `bench/matcher/${entry}.ts`,
        output: { entryFileNames: file, format, codeSplitting: false },
      },
    },
    ssr: { noExternal: true },
  });
  return join(OUT, file);
}

async function inBrowser(script: string) {
  const installed = findChromium();
  if (installed === null) throw new Error(installHint('chromium'));
  const browser = await chromium.launch({
    executablePath: installed.path,
    args: ['--headless=new', '--no-sandbox', ...QUIET_FLAGS],
  });
  try {
    const content = readFileSync(script, 'utf8');
    const setUps: number[] = [];
    for (let run = 0; run < SET_UPS; run += 1) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addScriptTag({ content });
      setUps.push(await page.evaluate(() => globalThis.benchSetUp()));
      await context.close();
    }
    const page = await browser.newPage();
    await page.addScriptTag({ content });
    return { setUp: Math.min(...setUps), rows: await page.evaluate(() => globalThis.benchMatcher()) };
  } finally {
    await browser.close();
  }
}

const node = JSON.parse(
  execFileSync(process.execPath, [await bundle('in-node', 'es')], { encoding: 'utf8' }),
) as NodeFigures;
console.log(`${node.names} names, one million characters each, Node ${process.version}`);
console.log(`set-up: ours ${node.setUp.toFixed(1)} ms, ahocorasick ${node.ahoSetUp.toFixed(1)} ms`);
const ordinary = node.rows.find((row) => row.text === 'ordinary')!.ours;
for (const { text, ours, ahocorasick, regexp, found, linear } of node.rows) {
  const times = ahocorasick / ours;
  const target = TARGETS[text];
  const verdict =
    target === undefined ? '' : times >= target ? ` (target ${target}: reached)` : ` (target ${target}: not reached)`;
  console.log(
    `${text.padEnd(9)} ours ${ours.toFixed(1)} ms, ${found} found; ahocorasick ${times.toFixed(1)} times as long${verdict}; regular expression ${(regexp / ours).toFixed(0)} times; ${(ours / ordinary).toFixed(2)} of ordinary; ${linear.toFixed(2)} of the linear fit`,
  );
}
const browser = await inBrowser(await bundle('in-browser', 'iife'));
console.log(`Chromium: set-up ${browser.setUp.toFixed(1)} ms (target 15)`);
for (const { text, ours, markJs } of browser.rows) {
  console.log(
    `${text.padEnd(9)} 20,000 characters: ours ${ours.toFixed(2)} ms, mark.js ${(markJs / ours).toFixed(0)} times as long`,
  );
}
const packed = readFileSync(await bundle('names-only', 'es'), 'utf8');
console.log(`All names together: ${(gzipSync(packed).length / 1000).toFixed(1)} kB gzipped (target 40)`);
