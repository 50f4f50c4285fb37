import type { IsoDate, TextField } from '@/lib/gazetteer';
import type { LetterLanguage } from './letter.ts';

/** Every sentence of the letters in one language. Neutral: what is stated, what is asked, and that nothing is claimed. */
export interface LetterWords {
  day(date: IsoDate): string;
  number(value: number): string;
  seller: {
    to: string;
    salute: string;
    subject(lot: string): string;
    read(lot: string, day: string): string;
    readNameless(day: string): string;
    states: string;
    notices: string;
    please: string;
    neutral: string;
    close: string;
  };
  chair: {
    to: string;
    salute: string;
    subject(lot: string): string;
    opening(day: string): string;
    openingFile(day: string): string;
    heldAgainst(day: string): string;
    notKnown: string;
    decided(what: string, day: string): string;
    close: string;
  };
  contact: {
    /** An address is known. */
    known(who: string, source: string): string;
    /** An office is named for the day, without an address. */
    noAddress(source: string, day: string): string;
    unknown(day: string): string;
  };
  /** Names of what a lot states. */
  part: Record<
    'lot' | 'title' | 'carats' | 'stones' | 'price' | 'certificate' | 'seller' | 'closes' | 'page' | 'file',
    string
  >;
  field: Record<TextField, string>;
  /** One line of what a lot states. */
  line(name: string, value: string): string;
  quote(words: string): string;
  asks(text: string): string;
  adds(text: string): string;
  ask: Record<AskKind, string>;
  decision: Record<'cleared' | 'ask-seller' | 'escalate' | 'decline', string>;
  regime: Record<'vigilance' | 'suspended' | 'compliant-zone' | 'open', string>;
  verdict: Record<'alerted-zone' | 'ambiguous' | 'car-unspecified' | 'car-other' | 'none', string>;
  nameless: string;
  signature: string;
}

/** What may be asked of a seller. */
export type AskKind =
  | 'certificate'
  | 'which-place'
  | 'which-origin'
  | 'where-mined'
  | 'dates'
  | 'route'
  | 'origins-of-mix'
  | 'figures'
  | 'warranty';

export type LetterWordsByLanguage = Record<LetterLanguage, LetterWords>;
