import { nodeTool } from '../scripts/node-tool.ts';
import { runProcess } from '../scripts/run-process.ts';

/** Time to join 10,000 entries of two browsers in a third, over a server of CouchDB's protocol on this machine. */
const args = ['run', '--config', 'vitest.teams.config.ts', '--reporter=dot', 'test/teams/many.test.ts'];
const { status, output } = await runProcess(process.execPath, [nodeTool('vitest'), ...args], {
  env: { PV_SOAK: '1' },
});
const figures = output.split('\n').find((line) => line.includes('Shared record:'));
console.log(figures ?? output);
process.exitCode = status === 0 ? 0 : 1;
