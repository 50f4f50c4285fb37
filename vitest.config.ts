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
  },
});
