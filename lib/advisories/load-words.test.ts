import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { inLanguage, toldIn } from './in-language.ts';
import { loadWords } from './load-words.ts';
import type { Localized } from './schema.ts';

/** All that the extension speaks beside English and French, which stand with the facts. */
const LANGUAGES = ['ar', 'gu', 'he', 'hi', 'nl', 'pt', 'ru', 'zh'];
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  gu: /\p{Script=Gujarati}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

const texts = localizedIn(bundledList());
/** Places keep their names: they are the same in French. */
const told = texts.filter(({ text, path }) => !(path === '.zones.name' && text.fr === text.en));

describe('the words of the bundled advisories', () => {
  it('are there in every language', () => {
    expect(readdirSync(new URL('words', import.meta.url)).filter((name) => name.endsWith('.ts'))).toEqual(
      LANGUAGES.map((language) => `${language}.ts`),
    );
  });

  it('are English until they are read', () => {
    const text = { en: 'Kimberley Process', fr: 'Processus de Kimberley' };
    expect(toldIn(text, 'nl')).toEqual({ words: 'Kimberley Process', language: 'en' });
    expect(toldIn(text, 'fr-CA')).toEqual({ words: 'Processus de Kimberley', language: 'fr-CA' });
  });
});

describe.each(LANGUAGES)('the words of the bundled advisories in %s', (language) => {
  let words: Record<string, string>;

  beforeAll(async () => {
    await loadWords(language);
    words = ((await import(`./words/${language}.ts`)) as { words: Record<string, string> }).words;
  });

  it('are there for every sentence, and for none that is not said', () => {
    expect(Object.keys(words).sort()).toEqual([...new Set(told.map(({ text }) => text.en))].sort());
    for (const { text } of told) expect(toldIn(text, `${language}-XX`).language).toBe(`${language}-XX`);
  });

  it('keep days, years, counts and names of firms', () => {
    const faults = told.filter(({ text }): boolean =>
      figuresOf(text.en).some((figure) => !holds(inLanguage(text, language), figure)),
    );
    expect(faults.map(({ text }) => [text.en, inLanguage(text, language)])).toEqual([]);
  });

  it.skipIf(SCRIPTS[language] === undefined)('are written in its own letters', () => {
    const latin = Object.entries(words).filter(([, own]) => !SCRIPTS[language]?.test(own));
    expect(latin.filter(([english]) => !/^World Diamond|^Antwerp World/.test(english))).toEqual([]);
  });

  it('leave what a list from outside says as it is', () => {
    expect(toldIn({ en: 'A notice of another house.' }, language)).toEqual({
      words: 'A notice of another house.',
      language: 'en',
    });
    expect(toldIn({ en: 'constructor' }, language).words).toBe('constructor');
  });
});

/** Numbers in figures and abbreviations in capitals. */
function figuresOf(text: string): string[] {
  return text.match(/\d+|\b(?:AWDC|USGS)\b/g) ?? [];
}

function holds(words: string, figure: string): boolean {
  const numbers: string[] = words.match(/\d+/g) ?? [];
  return /\d/.test(figure) ? numbers.includes(figure) : words.includes(figure);
}

/** Every text that is told in the reader's language, with its path less the numbers. */
function localizedIn(value: unknown, path = ''): { text: Localized; path: string }[] {
  if (Array.isArray(value)) return value.flatMap((one) => localizedIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && typeof value.en === 'string') return [{ text: value as Localized, path }];
  return Object.entries(value).flatMap(([key, one]) => localizedIn(one, key === 'advisories' ? '' : `${path}.${key}`));
}
