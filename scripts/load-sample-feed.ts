import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type { SampleFeed } from './make-sample-feed.ts';
import { packedData } from './packed-data.ts';

export type { SampleFeed } from './make-sample-feed.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Makes a sample feed from a script that Vite does not run: the advisories are gathered by Vite. */
export async function loadSampleFeed(): Promise<SampleFeed> {
  const path = join(ROOT, 'scripts', 'make-sample-feed.ts');
  const { module } = await runnerImport<typeof import('./make-sample-feed.ts')>(path, {
    configFile: false,
    root: ROOT,
    plugins: [packedData()],
    resolve: { alias: { '@': ROOT.replace(/[\\/]$/, '') } },
  });
  return module.makeSampleFeed();
}
