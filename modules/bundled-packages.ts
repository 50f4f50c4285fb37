import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { bundledFolders, noteBundled } from './bundled-packages/note-bundled.ts';
import { licenceTexts, writeBill } from './bundled-packages/write-bill.ts';

/**
 * Writes what a build is made of: `.output/bundled/BUILD.cdx.json`, its bill of materials, and, into the build itself,
 * `third-party-licences.txt`, which the licences of the packages in it ask for.
 */
export default defineWxtModule({
  name: 'bundled-packages',
  setup(wxt) {
    const folders = bundledFolders();
    addViteConfig(wxt, () => ({
      plugins: [noteBundled(folders)],
      worker: { plugins: () => [noteBundled(folders)] },
    }));
    wxt.hook('build:done', () => {
      const { root, outDir, outBaseDir, browser, manifestVersion, command } = wxt.config;
      if (command !== 'build') return;
      const packages = folders.packages(root);
      const bills = join(outBaseDir, 'bundled');
      mkdirSync(bills, { recursive: true });
      writeFileSync(join(bills, `${browser}-mv${manifestVersion}.cdx.json`), writeBill(root, packages));
      writeFileSync(join(outDir, 'third-party-licences.txt'), licenceTexts(packages));
    });
  },
});
