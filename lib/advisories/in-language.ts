import type { Localized } from './schema.ts';

/** Words in the reader's language as far as the advisory has them, else in English. `language` is a language tag. */
export function inLanguage(text: Localized, language: string): string {
  return (language.startsWith('fr') ? text.fr : undefined) ?? text.en;
}
