import type { IsoDate, OriginStatement, TextField } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';

export type Verdict = 'alerted-zone' | 'car-other' | 'car-unspecified' | 'ambiguous' | 'none';

/** Strongest first: where a parcel states several origins, the first of these wins. */
export const VERDICTS_BY_STRENGTH: readonly Verdict[] = [
  'alerted-zone',
  'ambiguous',
  'car-unspecified',
  'car-other',
  'none',
];

export type Regime = 'vigilance' | 'suspended' | 'compliant-zone' | 'open';

/** Peculiarities said in words and in `data-notes`. */
export type Note = 'unusual-characters' | 'not-visible' | 'page-interferes' | 'part-read' | 'clock';

/** Words and where they stand: offsets into the parcel's text of that field, for `price` into the price's own words. */
export interface Evidence {
  field: TextField | 'certificate' | 'price';
  text: string;
  start: number;
  end: number;
}

export interface Reason {
  /** Id of the rule, one function in `lib/screening/rules/`; `sign-…`: a sign beside the verdict, in `signs/`. */
  rule: string;
  /** One neutral sentence or two for the reader. */
  says: string;
  evidence: Evidence | null;
  /** Id of the advisory it rests on. */
  advisory: string | null;
  /** Where in the advisory, `¶ 1`. */
  passage: string | null;
}

/** A parcel held against the advisories as of a date. */
export interface Finding {
  stated: boolean;
  verdict: Verdict;
  /** Id of the zone: `bria`, `sam-ouandja`, `bamingui`, `central-african-republic`; `null` outside every alerted zone. */
  zone: string | null;
  regime: Regime | null;
  origin: OriginStatement[];
  reasons: Reason[];
  notes: Note[];
}

/** A parcel with its finding, in the keys of the contract; notes stand beside it, and in its reasons. */
export interface ScreenedParcel extends Omit<Parcel, 'goods' | 'origin'>, Omit<Finding, 'origin' | 'notes'> {
  origin: Omit<OriginStatement, 'unusualCharacters' | 'doubt'>[];
}

/** The JSON of a screened document: command line, side panel and desk give the same. */
export interface ScreenedDocument {
  source: string;
  url: string | null;
  asOf: IsoDate;
  versions: { extension: string; gazetteer: string; advisories: string };
  counts: {
    listings: number;
    read: number;
    unread: number;
    notStated: number;
    byVerdict: Record<Verdict, number>;
  };
  parcels: ScreenedParcel[];
}
