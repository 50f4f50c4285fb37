import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { leanLinkedom } from './scripts/lean-linkedom.ts';
import { packedData } from './scripts/packed-data.ts';

/** Bundles `lib/cli` with the engine, by the same Vite as the extension, so that it sees the same sites and readers. */
export default defineConfig({
  publicDir: false,
  logLevel: 'error',
  plugins: [packedData(), leanLinkedom()],
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  // In the bundle, so that it can be made lean; other packages are found in node_modules.
  ssr: { noExternal: ['linkedom'] },
  build: {
    ssr: 'lib/cli/index.ts',
    target: 'node22',
    minify: false,
    emptyOutDir: true,
    rolldownOptions: { output: { entryFileNames: 'screen.js', codeSplitting: false } },
  },
});
