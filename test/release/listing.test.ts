import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { listingLanguages, readListing, STORE } from './read-listing.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Fields of the forms and how long each may be: the least that any of the three stores takes. */
const FIELDS: Readonly<Record<string, { least: number; most: number }>> = {
  Name: { least: 3, most: 45 },
  Summary: { least: 30, most: 132 },
  Tile: { least: 10, most: 70 },
  Description: { least: 250, most: 10_000 },
  'Single purpose': { least: 40, most: 1_000 },
  'Data use': { least: 200, most: 4_000 },
};
const MOST_OF_A_REASON = 1_000;
/** What a language's folder holds; the English one is the model of the others. */
const FILES = ['listing.md', 'privacy-policy.md', 'support.md'] as const;
/** Letters that only the language's own script has, where it has one. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/gu,
  gu: /\p{Script=Gujarati}/gu,
  he: /\p{Script=Hebrew}/gu,
  hi: /\p{Script=Devanagari}/gu,
  ru: /\p{Script=Cyrillic}/gu,
  zh_CN: /\p{Script=Han}/gu,
};

/** The pictures of a language: name and size in pixels. */
const PICTURES: readonly (readonly [name: string, width: number, height: number])[] = [
  ['1-page', 1280, 800],
  ['2-panel', 1280, 800],
  ['3-desk', 1280, 800],
  ['4-map', 1280, 800],
  ['5-advisories', 1280, 800],
  ['tile-440x280', 440, 280],
  ['tile-1400x560', 1400, 560],
];

it('H68: there is a listing in every language of the extension', () => {
  const locales = readdirSync(join(ROOT, 'locales')).flatMap((name) => /^(.+)\.yml$/.exec(name)?.[1] ?? []);
  expect(listingLanguages().sort()).toEqual(locales.sort());
});

describe.each(listingLanguages())('H68: the listing in %s', (language) => {
  const { fields, reasons } = readListing(language);
  const english = readListing('en');

  it.each(Object.entries(FIELDS))('has a %s of a length that every store takes', (name, { least, most }) => {
    const words = fields.get(name) ?? '';
    expect(words.length).toBeGreaterThanOrEqual(least);
    expect(words.length).toBeLessThanOrEqual(most);
  });

  it('is plain text where the stores show plain text', () => {
    for (const name of ['Name', 'Summary', 'Tile', 'Description', 'Single purpose'])
      expect(fields.get(name)).not.toMatch(/\]\(|\*\*|`|<\w/);
  });

  it('has no reason that a form would cut', () => {
    expect([...reasons].filter(([, words]) => words.length > MOST_OF_A_REASON)).toEqual([]);
  });

  it.skipIf(!existsSync(join(ROOT, 'locales', `${language}.yml`)))(
    'has the name and the summary of the package',
    () => {
      const locale = readFileSync(join(ROOT, 'locales', `${language}.yml`), 'utf8');
      const ofPackage = (key: string) => new RegExp(`^${key}: *"?(.+?)"?$`, 'm').exec(locale)?.[1];
      expect(fields.get('Name')).toBe(ofPackage('extName'));
      expect(fields.get('Summary')).toBe(ofPackage('extDescription'));
    },
  );

  it('has the fields and the reasons of the English one, in its order', () => {
    expect([...fields.keys()]).toEqual([...english.fields.keys()]);
    expect([...reasons.keys()]).toEqual([...english.reasons.keys()]);
  });

  it.each(FILES)('has a %s with the headings, points, links and days of the English one', (file) => {
    expect(outlineOf(textOf(language, file))).toEqual(outlineOf(textOf('en', file)));
  });

  it.skipIf(language === 'en')('says nothing in English that is not English', () => {
    const sentences = new Set(FILES.flatMap((file) => longLines(textOf('en', file))));
    expect(FILES.flatMap((file) => longLines(textOf(language, file))).filter((line) => sentences.has(line))).toEqual(
      [],
    );
  });

  it.skipIf(SCRIPTS[language] === undefined)('is written in its own letters', () => {
    for (const file of FILES)
      for (const line of longLines(textOf(language, file).replace(/\]\([^)]+\)|`[^`]+`/g, '')))
        expect((line.match(SCRIPTS[language] ?? /$/) ?? []).length, line).toBeGreaterThan(line.length / 4);
  });

  it.each(PICTURES)('has a picture %s of %i × %i pixels', (name, width, height) => {
    expect(pngSize(join(STORE, 'pictures', `${language}-${name}.png`))).toEqual({ width, height });
  });
});

describe('the icon', () => {
  it.each([16, 32, 48, 96, 128])('is drawn in %i pixels', (size) => {
    expect(pngSize(join(ROOT, 'public/icon', `${size}.png`))).toEqual({ width: size, height: size });
  });
});

function textOf(language: string, file: (typeof FILES)[number]): string {
  return readFileSync(join(STORE, language, file), 'utf8');
}

/** What two languages have in common: levels of headings, points of lists, bold words, targets of links, years. */
function outlineOf(text: string): object {
  const lines = text.split('\n');
  return {
    headings: lines.flatMap((line) => /^#+/.exec(line)?.[0] ?? []),
    points: lines.filter((line) => /^[-•] /.test(line)).length,
    bold: (text.match(/\*\*[^*]+\*\*/g) ?? []).length,
    // The guide is linked in the language of the page where there is one.
    links: [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, target = '']) => target.replace(/guide\/\w+/, 'guide')).sort(),
    years: [...text.matchAll(/\b(?:19|20)\d\d\b/g)].map(([year]) => year).sort(),
  };
}

/** Paragraphs and points that are long enough to be sentences, each on one line. */
function longLines(text: string): string[] {
  const joined = text.replace(/\n {2}/g, ' ').split(/\n+/);
  return joined.filter((line) => line.length > 30 && !/^#/.test(line));
}

function pngSize(path: string): { width: number; height: number } {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 1, 4) !== 'PNG') throw new Error(`${path} is no PNG.`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
