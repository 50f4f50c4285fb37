import { type GeneratedI18nStructure, i18n } from '#i18n';
import { formatNumber, language } from './format.ts';

type Key = keyof GeneratedI18nStructure;
type BaseOf<K> = K extends `${infer Base}.other` ? Base : never;

/** A group of plural forms in the locale files, `summary.lotsRead` with `one`, `other` and what else a language has. */
export type PluralKey = BaseOf<Key>;

/** The form for `count` by the plural rules of the messages' language, with the count as `$1` and `more` after it. */
export function plural(key: PluralKey, count: number, more: readonly string[] = []): string {
  return pluralWritten(key, count, formatNumber(count), more);
}

/** The same for a number that is `written` in a way of its own, with so many `decimals`: 1 and 1.00 differ in Russian. */
export function pluralWritten(
  key: PluralKey,
  count: number,
  written: string,
  more: readonly string[] = [],
  decimals = 0,
): string {
  const category = new Intl.PluralRules(language(), { minimumFractionDigits: decimals }).select(count);
  const words = [written, ...more];
  return translate(`${key}.${category}`, words) || translate(`${key}.other`, words);
}

function translate(key: string, words: string[]): string {
  // The forms of a language beyond those of English are not in the generated types.
  return i18n.t(key as 'summary.lotsRead.other', words as [string]);
}
