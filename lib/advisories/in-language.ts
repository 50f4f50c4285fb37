import type { Localized } from './schema.ts';

/** Our words for the bundled advisories in one more language, by the English ones. */
export type AdvisoryWords = Readonly<Record<string, string>>;

/** Words that somebody shows, and the tag of the language that they are in: not always the one asked for. */
export interface ToldWords {
  words: string;
  language: string;
}

// Only where a page has read them (`load-words.ts`): a content script holds none and tells English.
const held = new Map<string, AdvisoryWords>();

/** Keeps the words of a language for all that is told from now on. */
export function holdWords(language: string, words: AdvisoryWords): void {
  held.set(baseOf(language), words);
}

/** Words in the reader's language as far as the advisory has them or they are held, else in English. `language` is a tag. */
export function toldIn(text: Localized, language: string): ToldWords {
  const base = baseOf(language);
  const words = base === 'fr' ? text.fr : ownWords(held.get(base), text.en);
  return words === undefined ? { words: text.en, language: 'en' } : { words, language };
}

/** The words alone. */
export function inLanguage(text: Localized, language: string): string {
  return toldIn(text, language).words;
}

function ownWords(words: AdvisoryWords | undefined, english: string): string | undefined {
  return words !== undefined && Object.hasOwn(words, english) ? words[english] : undefined;
}

/** `pt` of `pt-BR`, `zh` of `zh_CN`. */
export function baseOf(language: string): string {
  return language.split(/[-_]/, 1)[0] ?? language;
}
