import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.ts';
import { loadSampleFeed } from './load-sample-feed.ts';
import { serveFeed } from './serve-feed.ts';

/**
 * `npm run feed:serve -- [FOLDER] [PORT]`: serves the files of a feed with nginx. Without a folder it makes a sample feed
 * with keys of its own, so that the extension can be tried.
 */
const [given, port = '8138'] = process.argv.slice(2);

await ensureBrowsers(['nginx-light']);
const folder = given ?? (await makeSample(fileURLToPath(new URL('../.output/sample-feed', import.meta.url))));
const { origin, close } = await serveFeed(folder, Number(port));
console.log(`The feed in ${folder} is served at ${origin}/ (Ctrl+C ends it).`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close());

async function makeSample(target: string): Promise<string> {
  const feed = await loadSampleFeed();
  await mkdir(target, { recursive: true });
  for (const { name, bytes } of await feed.first()) await writeFile(join(target, name), bytes);
  console.log(`A sample feed was made; the root to trust is ${join(target, 'root.1.json')}`);
  return target;
}
