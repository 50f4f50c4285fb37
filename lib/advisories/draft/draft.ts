import type { Advisory } from '../schema.ts';
import type { DoubtCode, DoubtValues } from './doubts.ts';

/** Words of the letter. Offsets are UTF-16 code units into the letter as given; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One field of the draft with the words that it was read from. */
export interface Reading extends Span {
  /** Path in the advisory: `date`, `zones[0].places[0]`, `contacts[1].from`. */
  field: string;
  value: unknown;
  words: string;
  /** `¶ 2`, `¶ 4, document 1`, `head`, `signature`. */
  passage: string;
  /** False where a person must look before the field is used; `note` says why. */
  sure: boolean;
  note: string | null;
}

/** What a person must settle, one sentence each. `words` is `null` where the letter says nothing of it. */
export interface Unsure {
  field: string;
  /** Which doubt it is, for a screen's own words. Not in every draft that comes out of a file. */
  code?: DoubtCode | undefined;
  values?: DoubtValues | undefined;
  says: string;
  words: string | null;
  start: number | null;
  end: number | null;
  passage: string | null;
}

/** Another place that the words of a zone may mean. */
export interface Ambiguity extends Span {
  words: string;
  passage: string;
  /** Ids of the places; empty where the gazetteer knows none. */
  candidates: string[];
}

/** A letter read into an advisory that follows the schema, beside all that it was read from. */
export interface Draft {
  format: 'parcel-vigil-draft';
  formatVersion: 1;
  /** Language of the letter, ISO 639-1. */
  language: string;
  /** Origin `local`. Ready for the check; not published. */
  advisory: Advisory;
  readings: Reading[];
  unsure: Unsure[];
  /** Names in the list of zones that stand for no one place. None of them is a zone of the draft. */
  ambiguous: Ambiguity[];
  /** The letter, whole. */
  text: string;
}
