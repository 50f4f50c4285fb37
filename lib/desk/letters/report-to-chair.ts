import { inLanguage } from '@/lib/advisories';
import { advisoryLines } from './advisory-lines.ts';
import { chairContact } from './chair-contact.ts';
import type { Letter, LetterInput } from './letter.ts';
import type { LetterWords } from './letter-words.ts';
import { lotLines, lotWords } from './lot-lines.ts';
import { paragraphs } from './paragraphs.ts';
import { wordsOf } from './words-of.ts';

/** A report to the Chair of the Kimberley Process: what a page states and what was held against it, with no conclusion. */
export function reportToChair(input: LetterInput): Letter {
  const { finding, list, language, who } = input;
  const words = wordsOf(language);
  const { chair } = words;
  const readOn = words.day(finding.readAt.slice(0, 10));
  const opening = finding.source.kind === 'page' ? chair.opening(readOn) : chair.openingFile(readOn);
  return {
    to: chair.to,
    ...recipient(input, words),
    subject: chair.subject(lotWords(finding, words)),
    body: paragraphs([
      [chair.salute],
      [opening, ...lotLines(finding, words, true)],
      [
        chair.heldAgainst(words.day(finding.asOf)),
        `- ${standing(input, words)}.`,
        ...advisoryLines(finding, list, language, words),
      ],
      [chair.notKnown],
      decided(input, words),
      [chair.close, who === '' ? words.signature : who],
    ]),
  };
}

function recipient({ list, day, language }: LetterInput, words: LetterWords): Pick<Letter, 'address' | 'remark'> {
  const contact = chairContact(list, day);
  const source = contact.advisory === null ? null : inLanguage(contact.advisory.title, language);
  if (contact.address !== null) {
    return {
      address: contact.address,
      remark: words.contact.known(inLanguage(contact.who, language), source ?? ''),
    };
  }
  const today = words.day(day);
  return {
    address: null,
    remark: source === null ? words.contact.unknown(today) : words.contact.noAddress(source, today),
  };
}

function standing({ finding: { parcel } }: LetterInput, words: LetterWords): string {
  const { verdict, regime } = parcel;
  return regime === null ? words.verdict[verdict] : `${words.verdict[verdict]} (${words.regime[regime]})`;
}

function decided({ finding: { standing } }: LetterInput, words: LetterWords): string[] {
  if (!('last' in standing)) return [];
  const { decision, at } = standing.last;
  return [words.chair.decided(words.decision[decision], words.day(at.slice(0, 10)))];
}
