import { pathToFileURL } from 'node:url';
import { buildCli } from './build-cli.ts';

type Cli = typeof import('../lib/cli/index.ts');

/** Builds the command line when its sources have changed, runs one of its programs in this process, sets the exit status. */
export async function startCli(script: string, run: (cli: Cli) => Promise<number>): Promise<void> {
  // npm runs scripts in the project's folder; the paths are meant from where the caller stands.
  if (process.env.npm_lifecycle_event === script && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
  try {
    const entry = await buildCli();
    process.exitCode = await run((await import(pathToFileURL(entry).href)) as Cli);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`The command line could not be started: ${reason}\n`);
    process.exitCode = 2;
  }
}

/** Today by the local clock, YYYY-MM-DD. */
export function localToday(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
