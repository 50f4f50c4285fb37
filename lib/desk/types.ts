import type { IsoDate } from '@/lib/gazetteer';
import type { Note, ScreenedParcel } from '@/lib/screening';
import type { Decision, SignOffOutcome } from '@/lib/trail';

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
  /** The words that were decided on, empty once they were erased; and their SHA-256. */
  text: string;
  textHash: string;
  /** Hash of what the verdict rested on: the verdict, and its advisories word for word. */
  basis: string;
  /** Version of the advisory list. */
  advisories: string;
}

/** What a second person said about a decision. */
export interface SecondLook {
  sequence: number;
  /** `sent-back`: to be checked again. */
  outcome: SignOffOutcome;
  who: string;
  at: string;
  note: string;
}

/** Where a review was recorded first, where that was not here: whose record, and the number of its entry there. */
export interface JoinedFrom {
  /** `null`: the file did not say. */
  origin: string | null;
  sequence: number;
}

/** One thing that a person did about a finding; nothing of it is ever written over. */
export type DeskReview = { from?: JoinedFrom } & AnyReview;

type AnyReview =
  | (Decided & { kind: 'decision' })
  | { kind: 'undo'; sequence: number; who: string; at: string; note: string; undoes: number }
  | (SecondLook & { kind: 'sign-off'; signsOff: number });

/** What the house asks for. */
export interface HouseRules {
  /** Decisions that a second person signs. */
  signOff: readonly Decision[];
  /** Part of the cleared lots that are looked at once more, 0 to 1. */
  samplingRate: number;
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
  /** A second person wants it checked again. */
  | { state: 'sent-back'; last: Decided; second: SecondLook }
  /** Waits for a second person. */
  | { state: 'awaits-second'; last: Decided; why: 'sign-off' | 'sample' }
  | { state: 'decided'; last: Decided; second: SecondLook | null };

export type StandingState = Standing['state'];

/** In the order in which they want to be looked at. */
export const STANDING_STATES: readonly StandingState[] = [
  'came-back',
  'sent-back',
  'to-check',
  'awaits-second',
  'decided',
  'nothing-to-check',
];

/** What a lot was judged to be. */
export type Judged = Pick<ScreenedParcel, 'verdict' | 'zone' | 'regime'>;

/** What a finding was before its words, or what the advisories say about it, changed. */
export interface DeskChange {
  at: string;
  cause: ReturnCause;
  /** One sentence: what it was, what it is. */
  says: string;
  verdict: ScreenedParcel['verdict'];
  /** Version of the advisory list of that time. */
  advisories: string;
  /** All that is kept of what it was, for whoever takes it elsewhere. */
  was?: {
    text: string;
    textHash: string;
    asOf: IsoDate;
    judged: Judged;
    versions: { extension: string; gazetteer: string; advisories: string; list: string };
    /** What it became by that, where the advisories were the cause. Older records do not tell. */
    became?: DeskBecame;
  };
}

/** What the advisories made of a finding. */
export interface DeskBecame {
  judged: Judged;
  /** Ids of advisories that have to do with it: new in the list, no longer in it, and such as say something else. */
  by: { come: string[]; gone: string[]; changed: string[] };
  versions: { advisories: string; list: string };
}

/** One lot of one page or file, with where it stands. */
export interface DeskFinding {
  id: string;
  source: DeskSource;
  asOf: IsoDate;
  /** The day was chosen: a later list is held against it on that day too. */
  isDayChosen?: boolean;
  firstReadAt: string;
  readAt: string;
  /** The lot's own words, as they were read. */
  text: string;
  textHash: string;
  /** Hash of what the verdict rests on. */
  basis: string;
  /** No longer there when its page or file was read last. */
  gone: boolean;
  /** `list`: SHA-256 of the advisory list's text. */
  versions: { extension: string; gazetteer: string; advisories: string; list?: string };
  parcel: ScreenedParcel;
  notes: readonly Note[];
  /** Oldest first. */
  changes: readonly DeskChange[];
  hasPicture: boolean;
  standing: Standing;
}
