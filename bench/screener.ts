import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Verdict } from '../lib/screening/types.ts';
import { runProcess } from '../scripts/run-process.ts';

const RUN_CLI = join(fileURLToPath(new URL('..', import.meta.url)), 'scripts/run-cli.ts');

/** What `--lines` answers for one line of words. */
export interface LineAnswer {
  id: string;
  verdict: Verdict;
  zone: string | null;
}

/** Standard output of the command line; what it says on standard error is shown by the test of the command line. */
export async function screen(args: readonly string[]): Promise<string> {
  const { status, stdout, output } = await runProcess(process.execPath, [RUN_CLI, ...args]);
  if (status !== 0) throw new Error(`The screener ended with status ${status}:\n${output}`);
  return stdout;
}

/** Screens a file of labelled lines; the answers by the line's id. */
export async function screenLines(file: string): Promise<Map<string, LineAnswer>> {
  const output = await screen(['--lines', file]);
  const answers = output
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as LineAnswer);
  return new Map(answers.map((answer) => [answer.id, answer]));
}
