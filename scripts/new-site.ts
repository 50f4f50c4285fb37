import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type NewSite = { ok: true; files: string[] } | { ok: false; sentence: string };

const LONGEST_NAME = 60;
const NAME = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
/** Names that Windows keeps for devices, and the one that a folder's own file would have. */
const NOT_A_FILE = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/;

/** Makes a site file and its two pages below `root`; writes nothing where the name is bad or taken. */
export function newSite(name: string, root: string): NewSite {
  const fault = faultOf(name) ?? takenBy(name, root);
  if (fault !== null) return { ok: false, sentence: fault };
  const files = filesOf(name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { flag: 'wx' });
  }
  return { ok: true, files: Object.keys(files) };
}

function faultOf(name: string): string | null {
  if (name === '') return 'No name was given, and nothing was made. Say npm run new:site NAME.';
  if (name.length <= LONGEST_NAME && NAME.test(name) && !NOT_A_FILE.test(name)) return null;
  const said = JSON.stringify(name.slice(0, LONGEST_NAME));
  return `${said} cannot name a site, and nothing was made. Use small letters, digits and single hyphens, a letter first: antwerp-tenders.`;
}

function takenBy(name: string, root: string): string | null {
  const taken = [siteFile(name), pagesFolder(name)].find((path) => existsSync(join(root, path)));
  return taken === undefined ? null : `${taken} is there already and was left as it is. Choose another name.`;
}

const siteFile = (name: string) => `lib/listings/sites/${name}.ts`;
const pagesFolder = (name: string) => `test/sites/${name}`;

function filesOf(name: string): Record<string, string> {
  const pages = pagesFolder(name);
  return {
    [siteFile(name)]: siteText(name),
    [`${pages}/lots.html`]: pageText('A page with lots: put the saved page here, trimmed and free of personal data.'),
    [`${pages}/lots.json`]: expectedText(`https://${name}.example/lots`),
    [`${pages}/none.html`]: pageText('A page of the same site with no lot: news, a calendar, an account page.'),
    [`${pages}/none.json`]: expectedText(`https://${name}.example/news`),
  };
}

function siteText(name: string): string {
  return `import { queryAll, queryFirst } from '../dom.ts';
import { fieldText } from '../field-text.ts';
import type { FieldName, RawField, RawListing, SiteReader } from '../types.ts';

const ID = '${name}';

/** Lots on a page of a sale. */
const LOT = '[data-lot]';
/** The fields of a lot, each within it. */
const FIELDS: readonly [FieldName, string][] = [
  ['lot', '[data-field="lot"]'],
  ['carats', '[data-field="carats"]'],
  ['origin', '[data-field="origin"]'],
];

/** What is peculiar about this site, and why the general readers cannot read it alone. */
export const site: SiteReader = {
  id: ID,
  hosts: ['${name}.example'],
  read(page) {
    const lots = queryAll(page, LOT);
    return lots.length === 0 ? null : lots.map(listingOf);
  },
};

function listingOf(lot: Element): RawListing {
  const fields = FIELDS.flatMap(([name, selector]): RawField[] => {
    const element = queryFirst(lot, selector);
    return element ? [{ name, label: '', value: fieldText(element) }] : [];
  });
  return { reader: ID, element: lot, fields };
}
`;
}

function pageText(what: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>To be filled in</title></head><body>
<!-- ${what} -->
</body></html>
`;
}

function expectedText(url: string): string {
  return `${JSON.stringify({ url, parcels: [] }, null, 2)}\n`;
}

function nextSteps(name: string, files: readonly string[]): string {
  return `Made:
${files.map((file) => `  ${file}`).join('\n')}

Next:
  1. Name the site's hosts in ${siteFile(name)}, and its selectors.
  2. Put a saved page with lots into ${pagesFolder(name)}/lots.html, trimmed and free of personal data, and write its address and
     its parcels into lots.json ({"lot": "12", "carats": 3.2, "places": ["town-bria"]}).
  3. Put a page of the site without lots into none.html, and its address into none.json. Its parcels stay [].
  4. npx vitest run test/sites.test.ts
     It fails until there is a page with parcels and a page with none.`;
}

if (import.meta.main) {
  const name = process.argv[2] ?? '';
  const made = newSite(name, fileURLToPath(new URL('..', import.meta.url)));
  if (made.ok) console.log(nextSteps(name, made.files));
  else console.error(made.sentence);
  process.exitCode = made.ok ? 0 : 2;
}
