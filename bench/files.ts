import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCli } from '../scripts/build-cli.ts';
import { runProcess } from '../scripts/run-process.ts';
import { xlsx } from '../test/files/build/xlsx.ts';
import { HEADER, rowAt, writeCsv } from './files/lots.ts';

/**
 * Rows a second and the most memory that the command line takes for lists of 20,000 and of 100,000 lots, as CSV and as XLSX, the
 * latter with its words in shared strings and in the cells. All run in a heap
 * that could not hold the rows: one that did would end there. Then 100,000 lots given to the desk of the built extension.
 */
const SIZES = [20_000, 100_000];
/** MB of JavaScript heap. A hundred thousand lots with their findings would take several hundred. */
const HEAP_MB = 64;

interface Measured {
  ms: number;
  /** Processor time, which a busy machine does not lengthen. */
  cpuMs: number;
  peakMB: number;
  lots: number;
}

const KINDS: Record<string, (path: string, rows: number) => Promise<void>> = {
  csv: writeCsv,
  'xlsx, shared strings': (path, rows) => writeXlsx(path, rows, false),
  'xlsx, words in cells': (path, rows) => writeXlsx(path, rows, true),
};

async function writeXlsx(path: string, rows: number, isInline: boolean): Promise<void> {
  const lots = Array.from({ length: rows }, (_, at) => rowAt(at));
  await writeFile(path, xlsx([{ name: 'Lots', rows: [HEADER, ...lots], isInline }]));
}

/** Runs the built command line as a process of its own and has it say what it took. */
const MEASURED = fileURLToPath(new URL('files/measured-run.ts', import.meta.url));

const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-bench-'));
// A copy beside it: whoever builds meanwhile takes older bundles away.
const bundle = await mkdtemp(join(dirname(dirname(await buildCli())), '..', 'bench-files-'));
await cp(dirname(await buildCli()), bundle, { recursive: true });
const entry = join(bundle, 'screen.js');
try {
  for (const [kind, write] of Object.entries(KINDS)) {
    for (const rows of SIZES) {
      const path = join(folder, `lots-${rows}.${kind.slice(0, 4).replace(/\W/g, '')}`);
      await write(path, rows);
      const { output } = await runProcess(process.execPath, [`--max-old-space-size=${HEAP_MB}`, MEASURED, entry, path]);
      const measured = JSON.parse(output.trim().split('\n').at(-1)!) as Measured;
      if (measured.lots !== rows) throw new Error(`${kind}: ${measured.lots} of ${rows} lots were read.`);
      const rate = (ms: number) => Math.round((rows / ms) * 1000).toLocaleString('en-GB');
      console.log(
        `${kind}: ${rows.toLocaleString('en-GB')} rows in ${(measured.ms / 1000).toFixed(1)} s: ${rate(measured.ms)} rows/s, ${rate(measured.cpuMs)} a second of processor time; at most ${measured.peakMB} MB, ${HEAP_MB} MB of heap`,
      );
    }
  }
} finally {
  for (const made of [folder, bundle]) await rm(made, { recursive: true, force: true });
}

const desk = fileURLToPath(new URL('files-desk.ts', import.meta.url));
await runProcess(process.execPath, [desk], { echo: true, timeoutSeconds: 1800 });
