import type { ChildProcess } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Redis } from 'ioredis';
import { finished, type Measured, queueCall, spawned } from './processes.ts';
import { round } from './rounded.ts';

/** Milliseconds between two looks at a process's memory. */
const LOOK_MS = 250;
/** What the last quarter may take of what the second took; the first is warming up. */
const MOST_GROWTH = 1.15;

/** Each kind of process over many pages of one WARC file, and the filter over the same pages as lines; memory is looked at on the way. */
export async function measureMemory(
  setting: Measured & { folder: string; client: Redis; pages: number; pageOf: (at: number) => string },
): Promise<void> {
  const { folder, client, pages, pageOf } = setting;
  const path = join(folder, 'many.warc.gz');
  const file = createWriteStream(path);
  let bytes = 0;
  for (let at = 0; at < pages; at += 1) {
    const record = warcRecord(at, pageOf(at));
    bytes += record.length;
    if (!file.write(gzipSync(record, { level: 1 }))) await new Promise((resolve) => file.once('drain', resolve));
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
  console.log(
    `memory over ${round(pages)} pages (${round(bytes / pages / 1000, 1)} kB each, ${round(bytes / 1_000_000)} MB in all), most in each quarter of the pages:`,
  );
  const call = (...args: string[]) => queueCall(args, setting, 'memory');
  const of = (key: string) => () => client.zcard(`parcel-vigil:memory:${key}`);
  await watched('enqueue', pages, spawned(setting, call('enqueue', path, '--quiet'), 'ignore'), of('archive-order'));
  await watched('worker', pages, spawned(setting, call('worker', '--quiet'), 'ignore'), of('completed'));
  const collecting = spawned(setting, call('collect'), 'pipe');
  await watched('collect', pages, collecting, linesOf(collecting));
  const filtering = spawned(setting, ['-', '--input', 'jsonl'], 'pipe');
  const answered = linesOf(filtering);
  await Promise.all([watched('filter (--input jsonl)', pages, filtering, answered), feed(filtering, pages, pageOf)]);
}

/** How many lines a process has written so far. */
function linesOf(child: ChildProcess): () => Promise<number> {
  let lines = 0;
  child.stdout?.on('data', (bytes: Buffer) => {
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  });
  return async () => lines;
}

async function feed({ stdin }: ChildProcess, pages: number, pageOf: (at: number) => string): Promise<void> {
  if (stdin === null) return;
  for (let at = 0; at < pages; at += 1) {
    const page = { url: `https://trade.example/pages/${at}`, html: pageOf(at), fetchedAt: '2013-01-15' };
    if (!stdin.write(`${JSON.stringify(page)}\n`)) await new Promise((resolve) => stdin.once('drain', resolve));
  }
  stdin.end();
}

/** Looks at a process until it ends, and says what it took. */
async function watched(name: string, pages: number, child: ChildProcess, soFar: () => Promise<number>): Promise<void> {
  const looks: { done: number; megabytes: number }[] = [];
  const timer = setInterval(async () => {
    const megabytes = residentMB(child.pid);
    const done = await soFar();
    if (megabytes > 0 && done > 0) looks.push({ done, megabytes });
  }, LOOK_MS);
  const { peakMB, cpuMs, said } = await finished(child);
  clearInterval(timer);
  const done = await soFar();
  if (done !== pages) throw new Error(`${name}: ${done} of ${pages} pages; it said: ${said}`);
  const most = (from: number, to: number) =>
    Math.max(
      0,
      ...looks.filter((look) => look.done > from * pages && look.done <= to * pages).map(({ megabytes }) => megabytes),
    );
  const quarters = [0, 0.25, 0.5, 0.75].map((from) => most(from, from + 0.25));
  console.log(
    `  ${name}: ${quarters.map((each) => round(each)).join(', ')} MB; ${round(peakMB)} MB ever; ${round(cpuMs / 1000)} s of processor time; ${growthSaid(quarters)}`,
  );
}

function growthSaid([, second = 0, , last = 0]: readonly number[]): string {
  if (second === 0 || last === 0) return 'too short to tell its growth';
  const isFlat = last <= MOST_GROWTH * second;
  return `last quarter of the second ${round(last / second, 2)}, flat (at most ${round(MOST_GROWTH, 2)}): ${isFlat ? 'met' : 'MISSED'}`;
}

function residentMB(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0; // it has ended, or this system keeps no such file
  }
}

function warcRecord(at: number, page: string): string {
  const block = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://trade.example/pages/${at}\r\nWARC-Date: 2013-01-15T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`;
}
