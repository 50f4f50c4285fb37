import type { IsoDate } from '@/lib/gazetteer';
import type { Note, ScreenedParcel } from '@/lib/screening';
import type { Decision } from '@/lib/trail';

/** Where lots were read. */
export interface DeskSource {
  kind: 'page' | 'file';
  /** Address of the page, name of the file. */
  address: string;
  /** Host of the page, name of the file: what is shown and filtered by. */
  name: string;
  /** Title of the page or sheet. */
  title: string | null;
}

/** A decision as the desk shows it. Instants as `2026-11-24T12:00:00.000Z`. */
export interface Decided {
  /** Number of its entry in the trail: its identity. */
  sequence: number;
  decision: Decision;
  /** Words from the house's list. */
  reason: string;
  note: string;
  assignee: string | null;
  who: string;
  at: string;
  /** SHA-256 of the words that were decided on. */
  textHash: string;
  /** Version of the advisory list that they were held against. */
  advisories: string;
}

/** A second person's agreement. */
export interface Signed {
  sequence: number;
  who: string;
  at: string;
  note: string;
}

/** Why a decision no longer stands. */
export type ReturnCause = 'text' | 'advisories';

/** Where a finding stands between the page and the house. */
export type Standing =
  /** No CAR origin stated, and no sign that asks for a look: nothing to check. */
  | { state: 'nothing-to-check' }
  | { state: 'to-check' }
  /** Was decided; what it was decided on has changed since. */
  | { state: 'came-back'; last: Decided; because: readonly ReturnCause[] }
  /** Waits for a second person. */
  | { state: 'awaits-second'; last: Decided; why: 'sign-off' | 'sample' }
  | { state: 'decided'; last: Decided; second: Signed | null };

export type StandingState = Standing['state'];

/** In the order in which they want to be looked at. */
export const STANDING_STATES: readonly StandingState[] = [
  'came-back',
  'to-check',
  'awaits-second',
  'decided',
  'nothing-to-check',
];

/** What a finding was before its words, or what the advisories say about it, changed. */
export interface DeskChange {
  at: string;
  cause: ReturnCause;
  /** One sentence: what it was, what it is. */
  says: string;
  /** The words as they were; empty once they were erased. */
  text: string;
  textHash: string;
  verdict: ScreenedParcel['verdict'];
  /** Version of the advisory list of that time. */
  advisories: string;
}

/** One lot of one page or file, with where it stands. */
export interface DeskFinding {
  id: string;
  source: DeskSource;
  asOf: IsoDate;
  firstReadAt: string;
  readAt: string;
  /** The lot's own words, as they were read. */
  text: string;
  textHash: string;
  versions: { extension: string; gazetteer: string; advisories: string };
  parcel: ScreenedParcel;
  notes: readonly Note[];
  /** Oldest first. */
  changes: readonly DeskChange[];
  hasPicture: boolean;
  standing: Standing;
}
