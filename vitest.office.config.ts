import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { packedData } from './scripts/packed-data.ts';

/** What we write for spreadsheets, converted by LibreOffice. */
export default defineConfig({
  plugins: [packedData(), WxtVitest()],
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 100_000, hookTimeout: 100_000 },
});
