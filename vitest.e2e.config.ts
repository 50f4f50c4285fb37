import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packedData } from './scripts/packed-data.ts';

/** The built product from outside: the command line as a process, the extension in real browsers. One file at a time. */
export default defineConfig({
  plugins: [packedData()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    include: ['test/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is awaited comes when it comes; a busy machine is no fault.
    expect: { poll: { timeout: 20_000 } },
    // A browser on two busy cores may be late once; what fails twice is a fault. The report names what was tried again.
    retry: 1,
    pool: 'forks',
  },
});
