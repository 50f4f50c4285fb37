import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedData } from './scripts/packed-data.ts';

/** The shared record against a real server of CouchDB's protocol, which the tests start on this machine. */
export default defineConfig({
  plugins: [packedData(), WxtVitest()],
  test: {
    include: ['test/teams/**/*.test.ts'],
    setupFiles: ['test/teams/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // A server on two busy cores may be late once; what fails twice is a fault. The report names what was tried again.
    retry: 1,
    pool: 'forks',
    // PouchDB tells what is no fault.
    onConsoleLog: (line) => !line.includes('totally normal'),
  },
});
