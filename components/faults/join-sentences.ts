import { language } from '../format.ts';

/** Sentences one after the other, as the language writes them: Chinese leaves no space between. */
export function joinSentences(...sentences: readonly string[]): string {
  return sentences.join(language().startsWith('zh') ? '' : ' ');
}
