import type { IsoDate } from '@/lib/gazetteer';
import type { Regime, ScreenedDocument, ScreenedParcel, Verdict } from '@/lib/screening';

/** What a person decides about a finding. */
export const DECISIONS = ['cleared', 'ask-seller', 'escalate', 'decline'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a second person says about a decision. */
export type SignOffOutcome = 'agreed' | 'sent-back';

/** UTC time with milliseconds, `2026-11-24T12:00:00.000Z`. */
export type IsoTime = string;
/** SHA-256 as 64 small hexadecimal digits. */
export type Sha256 = string;
/** Random id of an installation, 32 hexadecimal digits: whose trail it is. */
export type Origin = string;

/** Versions that judged. `list`: hash of the advisory list's text as an entry of kind `list` holds it. */
export type JudgedWith = ScreenedDocument['versions'] & { list: Sha256 };

/** What follows from a lot's statements, in the clear: enough to judge it again. */
export interface JudgedLot {
  /** Id of the kept finding, random. */
  finding: string;
  lot: string | null;
  asOf: IsoDate;
  stated: boolean;
  verdict: Verdict;
  zone: string | null;
  regime: Regime | null;
  origin: ScreenedParcel['origin'];
  /** Rules that spoke, with the advisory each rests on; their sentences lie in the sealed text. */
  reasons: { rule: string; advisory: string | null; passage: string | null }[];
}

/** Where lots were read: the address of a page (without its fragment), or the name of a file. */
export interface Source {
  kind: 'page' | 'file';
  address: string;
}

/** A review that was recorded in another trail and taken in here later: whose trail, its number and its time there. */
export interface RecordedBefore {
  /** `null`: the file did not say. */
  origin: Origin | null;
  sequence: number;
  at: IsoTime;
}

/** What an entry is about, by kind. Nothing personal stands here; that is sealed (see `TrailEntry.sealed`). */
export interface EntryBodies {
  /** An advisory list from its first use: its exact text, so that verdicts can be computed again from the trail alone. */
  list: { version: number; sha256: Sha256; text: string };
  /**
   * A page or file was read: the proof of what was looked at, also where nothing was found. `none` are the lots that
   * were new or changed and state no origin that an advisory names.
   */
  read: {
    source: Source;
    counts: ScreenedDocument['counts'];
    fresh: number;
    changed: number;
    asBefore: number;
    partRead: boolean;
    /** A long list is recorded in parts: which one this is, with its own counts. */
    part?: { number: number; of: number };
    asOf: IsoDate;
    versions: JudgedWith;
    none: JudgedLot[];
    /** Not read here but taken in from the file of a desk: whose record that was; `null`: it did not say. */
    joined?: Origin | null;
  };
  /** A file was taken in; `sha256` of its bytes. */
  import: { name: string; sha256: Sha256; bytes: number; counts: ScreenedDocument['counts'] };
  /** A lot whose verdict is not `none`, at its first sight or with other words than before. Sealed: `text`, `textHash`, `seller`. */
  finding: { source: Source; versions: JudgedWith; judged: JudgedLot; was: { verdict: Verdict } | null };
  /** The list in use changed and all kept findings were held against it; those that changed stand here. */
  rejudged: {
    from: Sha256 | null;
    versions: JudgedWith;
    looked: number;
    changed: { before: Omit<JudgedLot, 'origin' | 'reasons'>; after: JudgedLot }[];
  };
  /** Sealed: `who`, `note`, `assignee`, `textHash`. `about`: sequence of the entry that recorded what was decided on. */
  decision: {
    finding: string;
    about: number;
    decision: Decision;
    reason: string;
    verdict: Verdict;
    list: Sha256;
    from?: RecordedBefore;
  };
  /** A review is taken back; the entry of that review stays. Sealed: `who`, `note`. */
  undo: { finding: string; undoes: number; from?: RecordedBefore };
  /**
   * A second person agrees with a decision, or sends it back. Sealed: `who`, `note`. `of`: the decision stands in the trail of
   * another installation, and `finding` and `signsOff` are of there.
   */
  'sign-off': { finding: string; signsOff: number; outcome: SignOffOutcome; of?: Origin; from?: RecordedBefore };
  /** Personal values of entries before `before` were erased. */
  erasure: { before: IsoTime; values: number; findings: number; reviews: number; years: number };
  /** A checkpoint over all entries before this one was handed out. */
  checkpoint: { size: number; root: Sha256 };
  /** The trail was exported. */
  export: { size: number; root: Sha256; format: 'jsonl' | 'json' };
  /** Settings of the house changed: names of what changed, with the values. */
  settings: { changed: Record<string, unknown> };
}

export type EntryKind = keyof EntryBodies;

/** One entry of the append-only trail. Its hash is SHA-256(00 ‖ canonical JSON), the leaf hash of RFC 9162. */
export type TrailEntry<K extends EntryKind = EntryKind> = {
  [Kind in K]: {
    schema: 1;
    origin: Origin;
    /** Counts from 0; the order of entries, whatever the clock says. */
    sequence: number;
    at: IsoTime;
    /** Hash of the entry before; 64 zeros for the first. */
    previous: Sha256;
    kind: Kind;
    body: EntryBodies[Kind];
    /** Commitment to each personal value, by name: SHA-256(salt ‖ UTF-8 of the value). */
    sealed: Record<string, Sha256>;
    /** `clock`: the clock stood before the time of the entry before. */
    notes: 'clock'[];
  };
}[K];

/** A personal value with the 32 random bytes that hide it; erasing both leaves the commitment, which tells nothing. */
export interface Opening {
  /** 64 hexadecimal digits. */
  salt: string;
  value: string;
}

/** What a new entry needs from its writer; sequence, chain, time and commitments are added. */
export type NewEntry<K extends EntryKind = EntryKind> = {
  [Kind in K]: { kind: Kind; body: EntryBodies[Kind]; personal?: Record<string, string> };
}[K];

/** Tree head of a trail, in the text form of C2SP tlog-checkpoint: see `formatCheckpoint`. */
export interface Checkpoint {
  origin: Origin;
  /** Number of entries it covers. */
  size: number;
  /** Merkle root over them (RFC 9162, 2.1). */
  root: Sha256;
}

/** First line of an exported trail. */
export interface TrailHeader {
  format: 'parcel-vigil-trail';
  version: 1;
  origin: Origin;
  size: number;
  root: Sha256;
}

/** Every other line of an exported trail. `opened`: personal values that are still kept, by the names in `entry.sealed`. */
export interface TrailLine {
  hash: Sha256;
  entry: TrailEntry;
  opened: Record<string, Opening>;
}

/** JSON form of an exported trail; the JSON Lines form is the header, then one line for each entry. */
export interface TrailExport extends TrailHeader {
  entries: TrailLine[];
}
