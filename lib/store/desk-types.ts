import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { Finding, Note, ScreenedDocument, ScreenedParcel } from '@/lib/screening';
import type {
  Checkpoint,
  Decision,
  IsoTime,
  JudgedWith,
  Origin,
  Sha256,
  SignOffOutcome,
  Source,
  TrailHead,
  TrailLine,
} from '@/lib/trail';
import type { RecordFloor } from './record-floor.ts';

/** What the record of a profile held that the browser has lost. */
export type RecordLoss = Pick<RecordFloor, 'reviews' | 'findings' | 'entries'>;

/** Why a kept finding is not what it was. */
export type ChangeCause =
  /** The listing's words changed. */
  | 'text'
  /** What the advisories say about it changed: another list, or another day on which another regime holds. */
  | 'advisories';

/** What a finding was before it changed; oldest first in a finding. */
export interface FindingChange {
  at: IsoTime;
  cause: ChangeCause;
  /** One sentence in English: what it was, what it is. */
  says: string;
  text: string;
  textHash: Sha256;
  asOf: IsoDate;
  judged: Pick<Finding, 'verdict' | 'zone' | 'regime'>;
  versions: JudgedWith;
  /** What it became by that, where the advisories were the cause. Older records do not tell. */
  became?: Became;
}

/** A verdict with what it rests on. */
export interface Became {
  judged: Pick<Finding, 'verdict' | 'zone' | 'regime'>;
  /** Ids of advisories that have to do with it: new in the list, no longer in it, and such as say something else. */
  by: { come: string[]; gone: string[]; changed: string[] };
  /** Version and text of the list that judged. */
  versions: Pick<JudgedWith, 'advisories' | 'list'>;
}

/** One lot of a page or file, as it was read last. Its parcel is kept whole, so that it can be judged again. */
export interface KeptFinding {
  /** Random, 32 hexadecimal digits: nothing can be guessed from it. */
  id: string;
  source: Source;
  /** Title of the page or sheet. */
  title: string | null;
  /** Within its source: the lot's number, else its title, else its words; `~1` where several share it. */
  lotKey: string;
  seenFirst: IsoTime;
  seenLast: IsoTime;
  /** No longer there when its source was read last. */
  gone: boolean;
  parcel: ScreenedParcel;
  notes: Note[];
  asOf: IsoDate;
  /** The day was chosen (an old sale): a later list is held against it on that day too, else on the day of the list. */
  isDayChosen: boolean;
  versions: JudgedWith;
  /** The listing's own words at that time. */
  text: string;
  /** SHA-256 of `text`. */
  textHash: Sha256;
  /** What the verdict rests on, hashed: verdict, zone, regime and the advisories that the reasons name. */
  basis: Sha256;
  /** Sequence of the entry in the trail that recorded this state. */
  recorded: number;
  changes: FindingChange[];
  /** A picture of the visible tab, where somebody took one. */
  hasPicture: boolean;
}

/** Another record that a review stands in; `origin: null`: the file did not say whose. */
export interface ReviewOrigin {
  origin: Origin | null;
  sequence: number;
}

interface ReviewBase {
  /** Sequence of its entry in the trail: its identity. */
  sequence: number;
  /** Where it was recorded first, where that was not here; `at` is then the time of that record. */
  from?: ReviewOrigin;
  findingId: string;
  /** Who, as the reviewer is called in the house. */
  who: string;
  at: IsoTime;
  note: string;
}

/** A decision belongs to a text and to what the advisories said. */
export interface DecisionReview extends ReviewBase {
  kind: 'decision';
  decision: Decision;
  reason: string;
  assignee: string | null;
  /** The words that were decided on, and their hash. */
  text: string;
  textHash: Sha256;
  /** As in the finding at that time: where it is another by now, the advisories say something else about the lot. */
  basis: Sha256;
  /** Version of the advisory list. */
  advisories: string;
}

export interface UndoReview extends ReviewBase {
  kind: 'undo';
  /** Sequence of the review that is taken back. */
  undoes: number;
}

export interface SignOffReview extends ReviewBase {
  kind: 'sign-off';
  /** Sequence of the decision that a second person looked at. */
  signsOff: number;
  outcome: SignOffOutcome;
}

/** What persons decided; another type than the finding, and never written over one. Append-only. */
export type Review = DecisionReview | UndoReview | SignOffReview;

export interface HouseSettings {
  schema: 1;
  /** Reasons offered for each decision, in the house's own words. */
  reasons: Record<Decision, string[]>;
  /** Decisions that need a second person. */
  signOff: Decision[];
  /** Share of cleared lots that are looked at once more, 0 to 1. */
  samplingRate: number;
  /** Years after which personal values are erased. */
  retentionYears: number;
  /** Names offered as assignees. */
  people: string[];
  /** Name of the reviewer in this browser; empty: not told yet. */
  reviewer: string;
}

/** What the managed policy `house` may set. */
export type HousePolicy = Partial<Pick<HouseSettings, 'reasons' | 'signOff' | 'samplingRate' | 'retentionYears'>>;

/** A queue's filter that was given a name. The desk alone knows what its `query` means. */
export interface SavedView {
  id: string;
  name: string;
  query: Record<string, unknown>;
}

/** Lots that were read in one page or file, to be kept. */
export interface ReadingToKeep {
  source: Source;
  title: string | null;
  /** Lots there now, in their order, and (`gone`) such as were seen and are no longer there. */
  lots: { parcel: Parcel; gone: boolean; notes: Note[] }[];
  counts: Pick<ScreenedDocument['counts'], 'listings' | 'read' | 'unread'>;
  partRead: boolean;
  /** A long list is kept in parts, one after the other: which one this is. `counts` are the part's own. */
  part?: ReadingPart;
  asOf: IsoDate;
  isDayChosen?: boolean;
  list: AdvisoryList;
  extensionVersion: string;
  /** Of a file: hash and length of its bytes. */
  file?: { sha256: Sha256; bytes: number };
}

export interface ReadingPart {
  /** From 1 to `of`. What no part has met is gone from its source with the last one. */
  number: number;
  of: number;
  /** One for all parts of a reading, empty before the first; the store fills it. */
  met: MetLots;
}

/** What the parts before have met. */
export interface MetLots {
  /** Of the findings that their lots are. */
  ids: Set<string>;
  /** Of their lots. */
  names: Set<string>;
  /** Nothing was kept of the source before the first part: then what was met is all there is. */
  wasEmpty: boolean;
}

export interface KeptReading {
  fresh: number;
  changed: number;
  asBefore: number;
  /** Ids of the findings, in the order of `ReadingToKeep.lots`; `null` for one that could not be judged. */
  ids: (string | null)[];
}

/** A review as the file of a desk tells it. */
export type ReviewToJoin =
  | Omit<DecisionReview, 'findingId'>
  | Omit<UndoReview, 'findingId'>
  | Omit<SignOffReview, 'findingId'>;

/** What the desk of this or another installation gave out about one page or file. */
export interface RecordToJoin {
  /** Whose record; `null`: the file does not say. */
  origin: Origin | null;
  /** The file: its name, and hash and length of its bytes. */
  file: { name: string; sha256: Sha256; bytes: number };
  source: Source;
  /** A long one is taken in in parts, one after the other. */
  part?: ReadingPart;
  title: string | null;
  asOf: IsoDate;
  list: AdvisoryList;
  extensionVersion: string;
  lots: {
    parcel: Parcel;
    notes: Note[];
    gone: boolean;
    isDayChosen: boolean;
    /** `null`: the file does not say. */
    firstReadAt: IsoTime | null;
    readAt: IsoTime | null;
    changes: FindingChange[];
    reviews: ReviewToJoin[];
  }[];
}

export interface JoinedRecord {
  fresh: number;
  changed: number;
  /** Known here as they are there, or known better. */
  asBefore: number;
  /** Reviews that were not known here. */
  reviews: number;
}

/** What was looked at, also where nothing was found, and the lists that judged; oldest first. */
export interface RecordProof {
  origin: Origin | null;
  readings: {
    sequence: number;
    at: IsoTime;
    source: Source;
    counts: ScreenedDocument['counts'];
    partRead: boolean;
    asOf: IsoDate;
    list: Sha256;
    advisories: string;
  }[];
  lists: { sha256: Sha256; firstUsedAt: IsoTime; list: AdvisoryList }[];
}

export interface NewDecision {
  findingId: string;
  /** The text that was looked at: where another is kept by now, nothing is written (`changed-meanwhile`). */
  textHash: Sha256;
  decision: Decision;
  reason: string;
  note: string;
  assignee: string | null;
  who: string;
}

export interface Rejudged {
  looked: number;
  /** Findings that changed, with the change that was noted at each. */
  changed: { id: string; change: FindingChange }[];
}

/** The clock is so far ahead of the record that it may be wrong. */
export interface ClockHold {
  /** Latest time of the record that is believed. */
  from: IsoTime;
  /** What the clock said when something was due. */
  to: IsoTime;
}

/** When a checkpoint to be kept outside was handed out last, and whether it is time for another. */
export interface CheckpointStanding {
  last: (Checkpoint & { at: IsoTime }) | null;
  entries: number;
  isDue: boolean;
}

/** What a change touched. */
export interface RecordChange {
  /** Findings that are new or not as they were, or that were reviewed; `null`: many, or something else than findings. */
  ids: readonly string[] | null;
}

/**
 * Findings, reviews, the trail and the settings of the house. Everything that changes something also writes the trail, in
 * the same transaction. Rejects with a `StoreError`; what is stored is then as before.
 */
export interface DeskStore {
  keep(reading: ReadingToKeep): Promise<KeptReading>;
  /** All kept findings, in no order, and all reviews, oldest first. What stands in the queue follows from both. */
  all(): Promise<{ findings: KeptFinding[]; reviews: Review[] }>;
  /**
   * The same findings a page at a time, by verdict, what to check first in front: a hundred thousand would hold up whoever
   * reads them at once. What changes meanwhile is told by `onChange`.
   */
  findings(): AsyncIterable<KeptFinding[]>;
  countFindings(): Promise<number>;
  reviews(): Promise<Review[]>;
  /** One finding and all its reviews, oldest first. */
  finding(id: string): Promise<{ finding: KeptFinding; reviews: Review[] } | null>;
  /** All or none. */
  decide(decisions: readonly NewDecision[]): Promise<DecisionReview[]>;
  undo(sequence: number, by: { who: string; note: string }): Promise<UndoReview>;
  /** Refused (`refused`) where the same person decided. */
  signOff(sequence: number, by: { who: string; note: string; outcome: SignOffOutcome }): Promise<SignOffReview>;

  /** The same for a decision in the trail of another installation; the number of the entry is told. */
  signOffForeign(
    decision: { origin: Origin; sequence: number; finding: string; who: string },
    by: { who: string; note: string; outcome: SignOffOutcome },
  ): Promise<number>;

  /** Pictures of the visible tab, PNG or JPEG, one for a finding. */
  putPicture(id: string, picture: Blob): Promise<void>;
  picture(id: string): Promise<Blob | null>;

  /** As they hold: what a policy sets stands over what was chosen here. */
  settings(): Promise<HouseSettings>;
  /** Settings that a policy sets and nobody changes here. */
  lockedSettings(): Promise<(keyof HousePolicy)[]>;
  saveSettings(settings: HouseSettings): Promise<void>;
  views(): Promise<SavedView[]>;
  saveView(view: SavedView): Promise<void>;
  removeView(id: string): Promise<void>;

  /** Holds every kept finding against another list. Nothing is deleted; what changed is noted at the finding. */
  rejudge(list: AdvisoryList, asOf: IsoDate, extensionVersion: string): Promise<Rejudged>;
  /**
   * Erases what is older than the settings allow; the trail still verifies. `null`: nothing was due, or the clock is not
   * believed.
   */
  eraseExpired(): Promise<{ values: number; findings: number; reviews: number } | null>;
  /** Why nothing is erased although it is due; `null`: it is erased. */
  clockHold(): Promise<ClockHold | null>;
  /** The clock is right: a person says so. */
  acceptClock(): Promise<void>;

  /** Takes in what a desk gave out: nothing twice, nothing in place of what is known better here. */
  join(record: RecordToJoin): Promise<JoinedRecord>;
  proof(): Promise<RecordProof>;

  /** A new checkpoint, as the text to be kept outside; noted in the trail. */
  checkpoint(): Promise<string>;
  checkpointStanding(): Promise<CheckpointStanding>;
  /** The whole trail as JSON Lines or JSON, in parts to be written one after the other; noted in the trail. */
  exportTrail(format: 'jsonl' | 'json'): Promise<string[]>;

  /** Where the trail ends; `null`: nothing was kept yet. */
  trailHead(): Promise<TrailHead | null>;
  /** Entries in their order, with what is still kept of their personal values. */
  trailLines(first: number, count: number): Promise<TrailLine[]>;

  /** The record that this profile held by the last count, where the browser has lost it; `null` where it has not. */
  recordLoss(): Promise<RecordLoss | null>;
  /** The loss was read, and the record begins anew. */
  acceptLoss(): Promise<void>;

  /** Told after each change, by any part of the extension; returns what ends it. */
  onChange(listener: (change: RecordChange) => void): () => void;
  close(): Promise<void>;
}
