import { pathToFileURL } from 'node:url';

/** Runs one bundle of the command line, named first: a copy that nobody builds anew or removes while tests run. */
const [entry = '', ...args] = process.argv.slice(2);
const { main } = (await import(pathToFileURL(entry).href)) as typeof import('../../lib/cli/index.ts');
const { stdin, stdout, stderr } = process;
process.exitCode = await main(args, { stdin, stdout, stderr, today: '2026-01-05' });
