import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedData } from './scripts/packed-data.ts';

export default defineConfig({
  plugins: [packedData(), WxtVitest()],
  test: {
    include: ['lib/**/*.test.ts', 'lib/**/*.test.tsx', 'components/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [
      'test/e2e/**',
      'test/browser/**',
      'test/feed/**',
      'test/teams/**',
      'test/archive/**',
      'test/office/**',
      'node_modules/**',
    ],
    // Against what never ends; a busy machine takes several times as long as a quiet one, and long repetitions longer still.
    testTimeout: process.env.PV_SOAK ? 1_800_000 : 30_000,
    hookTimeout: 60_000,
  },
});
