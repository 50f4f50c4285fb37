import { pathToFileURL } from 'node:url';
import { buildCli } from './build-cli.ts';

/** `npm run --silent screen -- …`: builds the command line when its sources have changed, and runs it in this process. */
// npm runs scripts in the project's folder; the paths are meant from where the caller stands.
if (process.env.npm_lifecycle_event === 'screen' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

try {
  const entry = await buildCli();
  const { main } = (await import(pathToFileURL(entry).href)) as typeof import('../lib/cli/index.ts');
  process.exitCode = await main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    today: localToday(),
  });
} catch (error) {
  process.stderr.write(
    `The screener could not be started: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 2;
}

function localToday(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}
