import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packedData } from './scripts/packed-data.ts';

/** The command line as processes over a real Redis, and as a filter under GNU parallel. One file at a time. */
export default defineConfig({
  plugins: [packedData()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    include: ['test/archive/**/*.test.ts'],
    fileParallelism: false,
    pool: 'forks',
    testTimeout: process.env.PV_SOAK ? 3_600_000 : 180_000,
    hookTimeout: 180_000,
    // A server on two busy cores may be late once; what fails twice is a fault. The report names what was tried again.
    retry: 1,
  },
});
