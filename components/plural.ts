import { type GeneratedI18nStructure, i18n } from '#i18n';
import { formatNumber, language } from './format.ts';

type Key = keyof GeneratedI18nStructure;
type BaseOf<K> = K extends `${infer Base}.other` ? Base : never;

/** A group of plural forms in the locale files, `summary.lotsRead` with `one`, `other` and what else a language has. */
export type PluralKey = BaseOf<Key>;

/** The form for `count` by the plural rules of the messages' language, with the count as `$1` and `more` after it. */
export function plural(key: PluralKey, count: number, more: readonly string[] = []): string {
  const category = new Intl.PluralRules(language()).select(count);
  const words = [formatNumber(count), ...more];
  return translate(`${key}.${category}`, words) || translate(`${key}.other`, words);
}

function translate(key: string, words: string[]): string {
  // The forms of a language beyond those of English are not in the generated types.
  return i18n.t(key as 'summary.lotsRead.other', words as [string]);
}
