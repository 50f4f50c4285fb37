import { localToday, startCli } from './start-cli.ts';

/** `npm run --silent screen -- …` */
await startCli('screen', ({ main }) =>
  main(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    today: localToday(),
  }),
);
