import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listingLanguages, readListing } from '@/test/release/read-listing.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const SOURCES = ['entrypoints', 'lib', 'components'];

/** The parts of a manifest that ask for something. */
interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: object[];
  web_accessible_resources?: object[];
  externally_connectable?: { ids?: string[]; matches?: string[] };
  commands?: Record<string, object>;
  omnibox?: object;
  key?: string;
  update_url?: string;
  browser_specific_settings?: { gecko?: Record<string, unknown> };
  content_security_policy?: { extension_pages?: string };
}

/** Where each permission is used: the file, and the words in it that need the permission. Nothing else may be asked for. */
const USES: Readonly<Record<string, { file: string; words: RegExp }>> = {
  activeTab: { file: 'entrypoints/background/page-script.ts', words: /scripting\.executeScript\(/ },
  alarms: { file: 'entrypoints/background/index.ts', words: /browser\.alarms\.create\(/ },
  contextMenus: { file: 'entrypoints/background/menus.ts', words: /contextMenus\?\.create\(/ },
  scripting: { file: 'entrypoints/background/page-script.ts', words: /scripting\.registerContentScripts\(/ },
  storage: { file: 'lib/settings/settings.ts', words: /browser\.storage\.managed/ },
  unlimitedStorage: { file: 'lib/store/open-database.ts', words: /\bopenDB\b/ },
  sidePanel: { file: 'entrypoints/background/open-panel.ts', words: /sidePanel\.open\(/ },
  notifications: { file: 'entrypoints/background/notify.ts', words: /\.create\(id, \{ type: 'basic'/ },
  '*://*/*': { file: 'entrypoints/popup/popup.tsx', words: /permissions\.request\(\{ origins: \[pattern\] \}\)/ },
};

describe.each(BUILDS)('H68: %s asks for nothing that is not used and explained', (build) => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8')) as Manifest;
  const asked = [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ];
  const features = [...(manifest.commands ? ['commands'] : []), ...(manifest.omnibox ? ['omnibox'] : [])];

  it('grants no host at installation, opens no file and talks to nobody', () => {
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable ?? { ids: [] }).toEqual({ ids: [] });
  });

  it('has no test key and updates through its store alone', () => {
    expect(manifest.key).toBeUndefined();
    expect(manifest.update_url).toBeUndefined();
  });

  it('runs and loads nothing from outside the package', () => {
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-|wasm-|http:\/\//);
  });

  it.each(asked)('%s is used where the table says', (permission) => {
    const use = USES[permission];
    expect(use, `Say in USES where '${permission}' is used, or take it out of the manifest.`).toBeDefined();
    if (use === undefined) return;
    expect(readFileSync(join(ROOT, use.file), 'utf8')).toMatch(use.words);
  });

  it.each(Object.keys(manifest.commands ?? {}).filter((name) => !name.startsWith('_')))(
    'the key %s is listened to',
    (name) => {
      expect(sourceText()).toContain(`'${name}'`);
    },
  );

  it.skipIf(manifest.omnibox === undefined)('the address bar is listened to', () => {
    expect(sourceText()).toMatch(/onInputEntered\.addListener/);
  });

  it.each(listingLanguages())('every permission and feature has its sentence in the listing of %s', (language) => {
    const { reasons } = readListing(language);
    const missing = [...asked, ...features].filter((name) => widthOf(reasons.get(name) ?? '') < 40);
    expect(missing, `Give docs/store/${language}/listing.md a part for each of these.`).toEqual([]);
  });
});

describe('H68: the listing says nothing of what is not asked', () => {
  const manifests = BUILDS.map(
    (build) => JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8')) as Manifest,
  );
  const asked = new Set(
    manifests.flatMap(
      ({ permissions = [], optional_permissions = [], optional_host_permissions = [], commands, omnibox }) => [
        ...permissions,
        ...optional_permissions,
        ...optional_host_permissions,
        ...(commands ? ['commands'] : []),
        ...(omnibox ? ['omnibox'] : []),
      ],
    ),
  );

  it.each(listingLanguages())('in %s', (language) => {
    expect([...readListing(language).reasons.keys()].filter((name) => !asked.has(name))).toEqual([]);
  });

  it('nor the table of uses', () => {
    expect(Object.keys(USES).filter((name) => !asked.has(name))).toEqual([]);
  });
});

it('H68: Firefox is told that no data are collected, but for what a shared record sends once it is set up, in a version that shows it', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output', 'firefox-mv3', 'manifest.json'), 'utf8')) as Manifest;
  const gecko = manifest.browser_specific_settings?.gecko;
  expect(gecko?.data_collection_permissions).toEqual({
    required: ['none'],
    optional: ['browsingActivity', 'websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
  });
  expect(Number.parseFloat(String(gecko?.strict_min_version))).toBeGreaterThanOrEqual(142);
});

/** Characters; one of the Chinese script says as much as two letters. */
function widthOf(words: string): number {
  return words.length + (words.match(/\p{Script=Han}/gu)?.length ?? 0);
}

let text: string | null = null;

/** All sources but tests, read once. */
function sourceText(): string {
  text ??= SOURCES.flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  return text;
}
