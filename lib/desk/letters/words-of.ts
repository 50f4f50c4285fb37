import { english } from './en.ts';
import { french } from './fr.ts';
import type { LetterLanguage } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

const WORDS: Record<LetterLanguage, LetterWords> = { en: english, fr: french };

export function wordsOf(language: LetterLanguage): LetterWords {
  return WORDS[language];
}
