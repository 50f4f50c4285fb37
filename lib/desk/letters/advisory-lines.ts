import { type Advisory, type AdvisoryList, inLanguage, type Statement } from '@/lib/advisories';
import type { DeskFinding } from '../types.ts';
import type { LetterLanguage } from './letter.ts';
import type { LetterWords } from './letter-words.ts';

/**
 * The advisories that a finding rests on, in our own words with the pointer: what each asks, and always beside it what it
 * says against reading too much into it. Decisions that ask nothing are told in a sentence.
 */
export function advisoryLines(
  finding: DeskFinding,
  list: AdvisoryList,
  language: LetterLanguage,
  words: LetterWords,
): string[] {
  const wanted = new Set(finding.parcel.reasons.map(({ advisory }) => advisory));
  return list.advisories
    .filter(({ id }) => wanted.has(id))
    .map((advisory) => `- ${advisoryLine(advisory, language, words)}`);
}

function advisoryLine(advisory: Advisory, language: LetterLanguage, words: LetterWords): string {
  const { title, asks, caveats, summary } = advisory;
  const say = ({ text, passage }: Statement) => withPassage(inLanguage(text, language), passage);
  const [ask, caveat] = [asks[0], caveats[0]];
  const told = ask === undefined ? inLanguage(summary, language) : words.asks(say(ask));
  const added = caveat === undefined ? '' : ` ${words.adds(say(caveat))}`;
  return `${inLanguage(title, language)}. ${told}${added}`;
}

function withPassage(text: string, passage: string | null): string {
  return passage === null || text.includes(passage) ? text : `${text} (${passage})`;
}
