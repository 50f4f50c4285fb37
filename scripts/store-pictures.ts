import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers, installHint } from './browsers.ts';
import { setScene, shrink } from './store-pictures/set-scene.ts';
import { SHOTS } from './store-pictures/shots.ts';
import { drawTile, TILES } from './store-pictures/tiles.ts';

/** `npm run store:pictures [-- LANGUAGE…]`: the pictures of the stores and of the guide, of the built extension on the sample site. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STORE = join(ROOT, 'docs/store');
/** Languages that the guide is written in. */
const GUIDE_LANGUAGES = ['en', 'fr'];
const FOLDERS = { stores: join(STORE, 'pictures'), guide: join(ROOT, 'docs/guide/pictures') };

process.exitCode = await main();

async function main(): Promise<number> {
  const missing = await ensureBrowsers(['chromium', 'chromium-l10n']);
  for (const name of missing) console.error(installHint(name));
  if (missing.length > 0) return 1;
  for (const folder of Object.values(FOLDERS)) await mkdir(folder, { recursive: true });
  const named = process.argv.slice(2);
  for (const language of named.length > 0 ? named : await languages()) await takeAll(language);
  return 0;
}

/** The languages that have a listing. */
async function languages(): Promise<string[]> {
  const entries = await readdir(STORE, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== 'pictures').map(({ name }) => name);
}

async function takeAll(language: string): Promise<void> {
  const scene = await setScene(language);
  const write = async (folder: string, name: string, picture: Buffer) => {
    const path = join(folder, `${language}-${name}.png`);
    const bytes = await shrink(scene, picture);
    await writeFile(path, bytes);
    console.log(`${relative(ROOT, path)}  ${bytes.length} bytes (${picture.length} as the browser writes it)`);
  };
  try {
    const taken = new Map<string, Buffer>();
    for (const shot of SHOTS) {
      if (shot.for === 'guide' && !GUIDE_LANGUAGES.includes(language)) continue;
      const picture = await shot.take(scene);
      taken.set(shot.name, picture);
      await write(FOLDERS[shot.for], shot.name, picture);
    }
    const listing = await readFile(join(STORE, language, 'listing.md'), 'utf8');
    for (const tile of TILES) await write(FOLDERS.stores, tile.name, await drawTile(scene, tile, listing, taken));
  } finally {
    await scene.close();
  }
}
