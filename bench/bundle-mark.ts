import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { packedData } from '../scripts/packed-data.ts';

/** mark.js with our names, as one script for a page. */
export async function bundleMark(root: string): Promise<string> {
  const outDir = join(root, '.output', 'bench');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [packedData()],
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    build: {
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        input: 'bench/page/mark-names.ts',
        output: { entryFileNames: 'mark-names.js', format: 'iife', codeSplitting: false },
      },
    },
  });
  return readFileSync(join(outDir, 'mark-names.js'), 'utf8');
}
