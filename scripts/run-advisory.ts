import { fileURLToPath } from 'node:url';
import { askSecret } from './ask-secret.ts';
import { localToday, startCli } from './start-cli.ts';

/** `npm run --silent advisory -- …` */
await startCli('advisory', ({ advisoryMain }) =>
  advisoryMain(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    today: localToday(),
    now: new Date().toISOString(),
    project: fileURLToPath(new URL('..', import.meta.url)),
    env: process.env,
    askSecret,
  }),
);
