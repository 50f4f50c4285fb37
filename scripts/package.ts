import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { makePackages, PACKAGED_BROWSERS, type PackagedBrowser } from './package/package-files.ts';

/** `npm run package [-- --out FOLDER] [--browser NAME]…`: the packages for the stores, the same bytes on every machine. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: { out: { type: 'string', default: '.output/packages' }, browser: { type: 'string', multiple: true } },
});
const unknown = (values.browser ?? []).filter((name) => !isPackaged(name));
if (unknown.length > 0) {
  console.error(`There is no package for ${unknown.join(', ')}; there is one for ${PACKAGED_BROWSERS.join(', ')}.`);
  process.exitCode = 2;
} else {
  const browsers = values.browser?.filter(isPackaged) ?? PACKAGED_BROWSERS;
  await makePackages({ root: ROOT, out: resolve(values.out), browsers, say: console.log });
}

function isPackaged(name: string): name is PackagedBrowser {
  return (PACKAGED_BROWSERS as readonly string[]).includes(name);
}
