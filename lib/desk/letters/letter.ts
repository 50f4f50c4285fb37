import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { DeskFinding } from '../types.ts';

export type LetterLanguage = 'en' | 'fr';

export interface LetterInput {
  finding: DeskFinding;
  /** The advisories in use. */
  list: AdvisoryList;
  /** The day on which it is written: contacts are those that hold on it. */
  day: IsoDate;
  /** Who signs; empty leaves the line for the signature open. */
  who: string;
  language: LetterLanguage;
}

/** A letter ready to be sent by the reader's own mail program; nothing is sent from here. */
export interface Letter {
  /** Whom it is for, in words. */
  to: string;
  /** `null` where no address that holds on the day is known. */
  address: string | null;
  /** What to know before sending; `null` where there is nothing. */
  remark: string | null;
  subject: string;
  /** Lines end with LF. */
  body: string;
}
