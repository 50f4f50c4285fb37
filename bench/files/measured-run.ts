import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** Screens one file with the built command line and writes what it took; its output is counted and thrown away. */
type Cli = typeof import('../../lib/cli/index.ts');

const [, , entry = '', path = ''] = process.argv;
const { main } = (await import(pathToFileURL(entry).href)) as Cli;
let lots = -1; // the last line counts, and is no lot
const counter = new Writable({
  write(chunk: Buffer, _encoding, done) {
    for (const byte of chunk) if (byte === 10) lots += 1;
    done();
  },
});
const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
const start = performance.now();
const cpu = process.cpuUsage();
await main([path, '--format', 'jsonl', '--as-of', '2013-01-15'], {
  stdin: Readable.from([]),
  stdout: counter,
  stderr: nothing,
  today: '2013-01-15',
});
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    ms: Math.round(ms),
    cpuMs: Math.round((user + system) / 1000),
    lots,
    peakMB: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
