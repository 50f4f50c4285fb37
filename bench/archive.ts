import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildCli } from '../scripts/build-cli.ts';
import { type OwnRedis, startRedis } from '../scripts/own-redis.ts';
import { runProcess } from '../scripts/run-process.ts';
import { measureMemory } from './archive/memory.ts';
import { finished, type Measured, queueCall, spawned, type Took } from './archive/processes.ts';
import { perPage, type RedisCounts, redisCounts } from './archive/redis-counts.ts';
import { round } from './archive/rounded.ts';
import { barePage, savedPage } from './archive/saved-pages.ts';

/**
 * What screening an archive over a queue costs: pages a second of one worker beside the bare HTML parser, of two workers, memory
 * over many pages, what Redis does for a page, and from that how many workers one Redis can serve.
 * `npm run bench:archive -- --rate-pages 2000 --memory-pages 100000`; 0 leaves a part out; `--bare` looks at memory over the pages' main parts alone,
 * where the whole takes too long.
 */
const { values } = parseArgs({
  options: {
    'rate-pages': { type: 'string', default: '2000' },
    'memory-pages': { type: 'string', default: '100000' },
    bare: { type: 'boolean' },
  },
});
const RATE_PAGES = Number(values['rate-pages']);
const MEMORY_PAGES = Number(values['memory-pages']);
const ROUNDS = 3;
const TARGETS = { parser: 2 / 3, two: 1.8 };
const WORKERS = [16, 64, 256];
/** Pages after which a process is warm: none of its rate. */
const WARM = 100;

const PARSER = fileURLToPath(new URL('bare-parser.ts', import.meta.url));

interface Rate {
  /** Pages a second by the clock, between the first page and the last. */
  wall: number;
  /** Pages for each second of processor time. */
  cpu: number;
}

const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-bench-'));
const built = dirname(await buildCli());
const bundle = await mkdtemp(join(dirname(dirname(built)), 'bench-archive-'));
await cp(built, bundle, { recursive: true });
const redis = await startRedis();
const measured: Measured = { bundle, redis: redis.url };
try {
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}: where others are at work, trust the ratios within this run.`,
  );
  const one = RATE_PAGES > 0 ? await rates() : null;
  if (MEMORY_PAGES > 0)
    await measureMemory({
      ...measured,
      folder,
      client: redis.client,
      pages: MEMORY_PAGES,
      pageOf: values.bare === true ? barePage : savedPage,
    });
  if (one !== null) limits(one);
} finally {
  await redis.stop();
  for (const made of [folder, bundle]) await rm(made, { recursive: true, force: true });
}

async function writePages(): Promise<void> {
  await mkdir(join(folder, 'pages'));
  let bytes = 0;
  for (let at = 0; at < RATE_PAGES; at += 1) {
    const page = savedPage(at);
    bytes += page.length;
    await writeFile(join(folder, 'pages', `${String(at).padStart(6, '0')}.html`), page);
  }
  console.log(
    `${round(RATE_PAGES)} pages of ${round(bytes / RATE_PAGES / 1000, 1)} kB: of ten one is a sale of 40 lots, one a single lot, four speak of diamonds, four do not.`,
  );
}

interface OneWorker {
  rate: Rate;
  enqueuing: ReturnType<typeof perPage>;
  working: ReturnType<typeof perPage>;
  collecting: ReturnType<typeof perPage>;
  memoryPerPage: number;
}

/** Bare parser, one worker and two, in turn, so that what else the machine does falls on all alike; the middle of the rounds counts. */
async function rates(): Promise<OneWorker> {
  await writePages();
  const parser: Rate[] = [];
  const lean: Rate[] = [];
  const single: Rate[] = [];
  const double: Rate[] = [];
  let first: OneWorker | null = null;
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    parser.push(await bareParser('published'));
    lean.push(await bareParser('lean'));
    const one = await oneQueue(redis, `one-${turn}`, 1);
    single.push(one.rate);
    first ??= one;
    double.push((await oneQueue(redis, `two-${turn}`, 2)).rate);
  }
  const [bare, one, two] = [middle(parser), middle(single), middle(double)];
  console.log(`bare parser (linkedom as published): ${said(bare)}`);
  console.log(
    `  the same without a map of listeners for each node, as the command line bundles it: ${said(middle(lean))}; the worker does ${ratio(one.cpu / middle(lean).cpu)} of that`,
  );
  console.log(`one worker: ${said(one)}`);
  console.log(
    `  of the bare parser's rate: ${ratio(one.wall / bare.wall)} by the clock, ${ratio(one.cpu / bare.cpu)} of processor time; target ${ratio(TARGETS.parser)}: ${met(one.cpu / bare.cpu, TARGETS.parser)}`,
  );
  console.log(`two workers: ${said(two)}`);
  console.log(
    `  of one worker's rate: ${ratio(two.wall / one.wall)} by the clock; target ${ratio(TARGETS.two)}: ${met(two.wall / one.wall, TARGETS.two)}; with a core for each ${ratio((2 * two.cpu) / one.cpu)} by what each page takes of a processor`,
  );
  const { enqueuing, working, collecting, memoryPerPage } = first!;
  for (const [name, each] of Object.entries({ enqueue: enqueuing, worker: working, collect: collecting })) {
    const names = each.calls.slice(0, 8).map(([command, count]) => `${command} ${round(count, 2)}`);
    console.log(
      `Redis, ${name}: ${round(each.total, 1)} commands a page with those inside scripts (${names.join(', ')}, …), ${round(each.received, 2)} calls of scripts; ${round(each.cpuMs, 3)} ms of its processor, ${round(each.bytesIn)} bytes in, ${round(each.bytesOut)} out`,
    );
  }
  console.log(`Redis keeps ${round(memoryPerPage)} bytes for a page with its answer.`);
  return { ...first!, rate: one };
}

async function bareParser(kind: 'published' | 'lean'): Promise<Rate> {
  const { stdout: output } = await runProcess(process.execPath, [
    PARSER,
    join(folder, 'pages'),
    kind,
    String(RATE_PAGES),
  ]);
  const { wallMs, cpuMs } = JSON.parse(output.trim()) as { wallMs: number; cpuMs: number };
  return { wall: (1000 * RATE_PAGES) / wallMs, cpu: (1000 * RATE_PAGES) / cpuMs };
}

/** Processor time of a worker's start and of its first pages, which the bare parser has behind it too when it is measured. */
async function startOfWorker(queue: string): Promise<number> {
  const first = Array.from({ length: WARM }, (_, at) => join(folder, 'pages', `${String(at).padStart(6, '0')}.html`));
  await call(['enqueue', ...first, '--as-of', '2013-01-15'], queue);
  return (await call(['worker', '--quiet'], queue)).cpuMs;
}

function call(args: readonly string[], queue: string): Promise<Took> {
  return finished(spawned(measured, queueCall(args, measured, queue), 'ignore'));
}

async function oneQueue(server: OwnRedis, queue: string, workers: number): Promise<OneWorker> {
  const startMs = await startOfWorker(`${queue}-start`);
  const looks: RedisCounts[] = [await redisCounts(server.client)];
  await call(['enqueue', join(folder, 'pages'), '--as-of', '2013-01-15'], queue);
  looks.push(await redisCounts(server.client));
  const ended = await Promise.all(Array.from({ length: workers }, () => call(['worker', '--quiet'], queue)));
  looks.push(await redisCounts(server.client));
  const moments = await server.client.zrange(`parcel-vigil:${queue}:completed`, '0', '-1', 'WITHSCORES');
  const times = moments.filter((_, at) => at % 2 === 1).map(Number);
  if (times.length !== RATE_PAGES) throw new Error(`${times.length} of ${RATE_PAGES} pages were done.`);
  await call(['collect'], queue);
  looks.push(await redisCounts(server.client));
  const cpuMs = ended.reduce((sum, each) => sum + each.cpuMs, 0) - workers * startMs;
  const [start, filled, worked, collected] = looks as [RedisCounts, RedisCounts, RedisCounts, RedisCounts];
  const sorted = times.sort((a, b) => a - b);
  const warm = workers * WARM;
  return {
    rate: {
      wall: (1000 * (sorted.length - warm)) / (sorted.at(-1)! - sorted[warm - 1]!),
      cpu: (1000 * RATE_PAGES) / cpuMs,
    },
    enqueuing: perPage(start, filled, RATE_PAGES),
    working: perPage(filled, worked, RATE_PAGES),
    collecting: perPage(worked, collected, RATE_PAGES),
    memoryPerPage: (worked.memory - start.memory) / RATE_PAGES,
  };
}

/** One Redis works on one core: what a page takes of it says how many pages it can serve. */
function limits({ rate, working, enqueuing, memoryPerPage }: OneWorker): void {
  const most = 1000 / working.cpuMs;
  console.log(
    `One Redis at work on one core serves at most 1000 ms / ${round(working.cpuMs, 3)} ms a page = ${round(most)} pages a second to workers (an enqueue at the same time takes ${round(enqueuing.cpuMs, 3)} ms a page more). One worker with a core of its own does ${round(rate.cpu, 1)}:`,
  );
  for (const workers of WORKERS) {
    const wanted = workers * rate.cpu;
    const share = (wanted * working.cpuMs) / 1000;
    const got = Math.min(wanted, most);
    console.log(
      `  ${workers} workers: ${workers} × ${round(rate.cpu, 1)} = ${round(wanted)} pages a second, ${round(100 * share)} % of Redis${share > 1 ? `: it limits them to ${round(most)}` : ''}; a million pages in ${round(1_000_000 / got / 60, 1)} min; network ${round((got * (working.bytesIn + working.bytesOut)) / 1_000_000, 1)} MB/s`,
    );
  }
  console.log(
    `  Redis is full at ${round(most / rate.cpu)} workers; a million pages take ${round((memoryPerPage * 1_000_000) / 1e9, 1)} GB of its memory until they are collected.`,
  );
}

function middle(all: readonly Rate[]): Rate {
  const of = (name: keyof Rate) => all.map((each) => each[name]).sort((a, b) => a - b)[Math.floor(all.length / 2)]!;
  return { wall: of('wall'), cpu: of('cpu') };
}

function said({ wall, cpu }: Rate): string {
  return `${round(wall)} pages a second by the clock, ${round(cpu)} a second of processor time`;
}

function ratio(value: number): string {
  return round(value, 2);
}

function met(value: number, target: number): string {
  return value >= target ? 'met' : 'MISSED';
}
