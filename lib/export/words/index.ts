import { english } from './en.ts';
import type { ExportLanguage, ExportWords } from './export-words.ts';
import { french } from './fr.ts';

const WORDS: Record<ExportLanguage, ExportWords> = { en: english, fr: french };

export function wordsOf(language: ExportLanguage): ExportWords {
  return WORDS[language];
}
