import { pathToFileURL } from 'node:url';

/** Runs one call of the bundled command line and writes at its end, on standard error, what it took. */
const [entry = '', ...args] = process.argv.slice(2);
const { main } = (await import(pathToFileURL(entry).href)) as typeof import('../../lib/cli/index.ts');
const { stdin, stdout, stderr } = process;
const cpu = process.cpuUsage();
process.exitCode = await main(args, { stdin, stdout, stderr, today: '2026-01-05' });
const { user, system } = process.cpuUsage(cpu);
const peakMB = Math.round(process.resourceUsage().maxRSS / 1024);
stderr.write(`${JSON.stringify({ cpuMs: (user + system) / 1000, peakMB })}\n`);
