import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedData } from './scripts/packed-data.ts';

/** The feed's client against files on a real nginx, which each test file starts and stops. */
export default defineConfig({
  plugins: [packedData(), WxtVitest()],
  test: {
    include: ['test/feed/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 30_000,
    // A server on two busy cores may be late once; what fails twice is a fault. The report names what was tried again.
    retry: 1,
  },
});
