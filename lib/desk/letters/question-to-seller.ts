import { advisoryLines } from './advisory-lines.ts';
import { asksOf } from './asks-of.ts';
import type { Letter, LetterInput } from './letter.ts';
import { lotLines, lotWords } from './lot-lines.ts';
import { paragraphs } from './paragraphs.ts';
import { wordsOf } from './words-of.ts';

/** A question to the seller: what the page states, what the notices ask, what is to be sent. It claims nothing. */
export function questionToSeller({ finding, list, who, language }: LetterInput): Letter {
  const words = wordsOf(language);
  const { seller } = words;
  const lot = lotWords(finding, words);
  const { parcel } = finding;
  const readOn = words.day(finding.readAt.slice(0, 10));
  const isNamed = parcel.lot !== null || parcel.title !== null;
  const notices = advisoryLines(finding, list, language, words);
  return {
    to: parcel.seller === null ? seller.to : `${seller.to}: ${parcel.seller.replace(/\s+/g, ' ')}`,
    address: null,
    remark: null,
    subject: capital(seller.subject(lot)),
    body: paragraphs([
      [seller.salute],
      [isNamed ? seller.read(lot, readOn) : seller.readNameless(readOn), ...lotLines(finding, words, false)],
      notices.length === 0 ? [] : [seller.notices, ...notices],
      [seller.please, ...asksOf(finding).map((ask, at) => `${at + 1}. ${words.ask[ask]}`)],
      [seller.neutral],
      [seller.close, who === '' ? words.signature : who],
    ]),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
