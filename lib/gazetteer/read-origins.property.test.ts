import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchPlaces } from './index.ts';
import { readOrigins } from './read-origins.ts';
import type { OriginStatement, TextField } from './types.ts';

interface NamedPlace {
  id: string;
  names: { text: string; slip?: boolean }[];
}

const FIELDS: readonly TextField[] = [
  'origin',
  'title',
  'description',
  'heading',
  'notice',
  'seller',
  'location',
  'page',
];

const file = fileURLToPath(new URL('data/places.json', import.meta.url));
const { places } = JSON.parse(readFileSync(file, 'utf8')) as { places: NamedPlace[] };
/** A slip that is another word too is read beside a place of the country only. */
const ALIASES = places.flatMap(({ id, names }) => names.filter(({ slip }) => !slip).map(({ text }) => ({ id, text })));

/** Words between names as listings have them: cues of every kind, in several languages. */
const PIECES = [
  ...[
    'Origin: ',
    'Country of origin – ',
    ' from ',
    ' ex ',
    'mined at ',
    ' and ',
    ' or ',
    ', ',
    ' / ',
    '; ',
    '. ',
    '\n',
  ],
  ...['not ', 'no goods from ', ' except ', 'possibly ', ' (tbc)', '?', ' rough ', ' diamonds ', ' 12.50 ct ', ' CAR '],
  ...[
    'Viewing in ',
    'seller: ',
    ' ring ',
    'provenance ',
    ' hors ',
    'sauf ',
    ' aus ',
    'Herkunft: ',
    ' uit ',
    'origem: ',
  ],
  ...[
    ' из ',
    'кроме ',
    ' من ',
    'ليس من ',
    ' מ',
    'מקור: ',
    '产地：',
    '不含',
    '来自',
    '産地：',
    '産',
    ' से ',
    'મૂળ: ',
    'menşe: ',
  ],
  ...['Angola', 'Botswana', ' km north of ', '60% ', ' near ', 'zone de ', ' & Fils', 'Avenue '],
];
const INVISIBLE = ['\u200b', '\u00ad', '\u2060'];

const aliases = fc.constantFrom(...ALIASES);
/** Names that no comma or bracket parts. */
const wordsOnly = fc.constantFrom(...ALIASES.filter(({ text }) => /^[\p{L}\p{M}\p{N} -]+$/u.test(text)));
const pieces = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 12 }));
/** Text with names spliced in anywhere, right beside other words too. */
const texts = fc
  .array(
    fc.oneof(
      pieces,
      aliases.map(({ text }) => text),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
/** The same of known words alone: what a random letter beside a name makes of it is not the matter here. */
const plainTexts = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      aliases.map(({ text }) => text),
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((parts) => parts.join(''));
const anyField = fc.constantFrom(...FIELDS);
/** Any UTF-16 at all, halves of characters included. */
const anyUnits = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

/** What a statement says, without where it stands and how it is written. */
function said({ denied, uncertain, doubt, places: named }: OriginStatement) {
  return { denied, uncertain, doubt, places: named.map(({ id }) => id) };
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const idsByName = Map.groupBy(ALIASES, ({ text }) => bare(text));

/** A town and its unit share names in part of the languages only: "town-carnot", "sub-carnot". */
function sharedPart(id: string): string {
  return id.replace(/^(?:pref|sub|town|village|river)-/, '');
}

/** Found: the name is read as one of the places that bear it. */
function isRead(written: string, alias: { id: string; text: string }): boolean {
  const wanted = new Set(idsByName.get(bare(alias.text))!.map(({ id }) => sharedPart(id)));
  return readOrigins(written, 'origin').some((statement) =>
    statement.places.some(({ id }) => wanted.has(sharedPart(id))),
  );
}

/** Puts a character into the text, never between the two halves of another; `at` counts from the beginning, round and round. */
function insert(text: string, at: number, inserted: string): string {
  const characters = [...text];
  const position = at % (characters.length + 1);
  return characters.slice(0, position).join('') + inserted + characters.slice(position).join('');
}

type Rewriting = (text: string, random: number) => string;

const CASINGS: Rewriting[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text, random) => [...text].map((c, i) => ((random >> (i % 30)) & 1 ? c.toUpperCase() : c.toLowerCase())).join(''),
];
/** In these scripts a mark is an accent; elsewhere it is a letter that cannot be left out. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;
const ACCENTS: Rewriting[] = [
  (text) => text,
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) =>
    text
      .normalize('NFD')
      .replace(ACCENTED, ([letter]) => letter!)
      .normalize('NFC'),
];
const SEPARATORS = [' ', '-', '\u00a0', '\u2010', '–'];
const SPACINGS: Rewriting[] = [
  (text) => text,
  (text, random) => text.replace(/[ -]/gu, () => SEPARATORS[random % SEPARATORS.length]!),
  (text) => text.replace(/[ -]/gu, (separator) => (separator === ' ' ? '-' : ' ')),
];

describe('readOrigins', () => {
  test('offsets point at the words, whatever stands around them', () => {
    fc.assert(
      fc.property(fc.oneof(texts, anyUnits), anyField, (text, field) => {
        for (const statement of readOrigins(text, field)) {
          expect(text.slice(statement.start, statement.end)).toBe(statement.text);
          for (const place of statement.places) {
            expect(text.slice(place.start, place.end)).toBe(place.text);
            expect(place.start).toBeGreaterThanOrEqual(statement.start);
            expect(place.end).toBeLessThanOrEqual(statement.end);
            expect(place.end).toBeGreaterThan(place.start);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('names found do not overlap and stand in reading order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of matchPlaces(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(mention.start, mention.end)).toBe(mention.text);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('finds every name of every place as it is written in the data', () => {
    const unread = ALIASES.filter((alias) => !isRead(alias.text, alias));
    expect(unread).toEqual([]);
  });

  test('finds a name in any casing, with accents decomposed or dropped, with hyphens for spaces', () => {
    fc.assert(
      fc.property(
        aliases,
        fc.constantFrom(...CASINGS),
        fc.constantFrom(...ACCENTS),
        fc.constantFrom(...SPACINGS),
        fc.integer({ min: 0, max: 0x3fffffff }),
        (alias, casing, accent, spacing, random) => {
          const written = spacing(accent(casing(alias.text, random), random), random);
          expect(isRead(written, alias), JSON.stringify(written)).toBe(true);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('invisible characters change nothing but the note', () => {
    const insertions = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...INVISIBLE)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(plainTexts, anyField, insertions, (text, field, inserted) => {
        let written = text;
        for (const [at, invisible] of inserted) written = insert(written, at, invisible);
        expect(readOrigins(written, field).map(said), JSON.stringify(written)).toEqual(
          readOrigins(text, field).map(said),
        );
      }),
      { numRuns: 1500 },
    );
  });

  test('says that characters are unusual where an invisible one is inside a name', () => {
    fc.assert(
      fc.property(wordsOnly, fc.nat(), fc.constantFrom(...INVISIBLE), ({ text }, at, invisible) => {
        const between = [...text.matchAll(/[\p{L}\p{N}](?=[\p{L}\p{N}])/gu)].map(
          ({ index, 0: letter }) => index + letter.length,
        );
        fc.pre(between.length > 0);
        const position = between[at % between.length]!;
        const written = text.slice(0, position) + invisible + text.slice(position);
        expect(
          readOrigins(written, 'origin').some((statement) => statement.unusualCharacters),
          written,
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('throws at nothing, and says the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(anyUnits, fc.string({ unit: 'binary' })), anyField, (text, field) => {
        expect(readOrigins(text, field)).toEqual(readOrigins(text, field));
      }),
      { numRuns: 1500 },
    );
  });
});
