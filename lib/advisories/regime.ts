import type { IsoDate } from '@/lib/gazetteer';
import type { Certainty, DatedRange, Effect } from './schema.ts';

/** What held for a place on a date. */
export type Regime = 'vigilance' | 'suspended' | 'compliant-zone' | 'open';

/** The verdict that a place alone leads to; the same words as a finding's verdict. `none`: no place that any advisory touches. */
export type VerdictClass = 'alerted-zone' | 'ambiguous' | 'car-unspecified' | 'car-other' | 'none';

/** One advisory that a regime rests on. */
export interface Basis {
  advisory: string;
  /** Where in the advisory, `¶ 1`; `null` where its text is not at hand. */
  passage: string | null;
  effect: Effect['kind'];
  /** First day of the effect. */
  from: IsoDate;
  certainty: Certainty;
}

export interface PlaceRegime {
  /** `null` for a place that no advisory touches, where the parts differ, and inside a recognition range. */
  regime: Regime | null;
  /** The narrowest alerted zone that applies: `bria`, …, `central-african-republic`; `null` outside every alerted zone. */
  zone: string | null;
  verdictClass: VerdictClass;
  /** The place is a unit, a river or a formation whose parts do not share one regime on the date. */
  mixed: boolean;
  /** For a mixed place: the notices' zones, and the recognised zones, of which it holds a part. Sorted. */
  zonesWithin: readonly string[];
  /**
   * `recognition-date`: the date lies inside the range in which a zone was recognised (see `recognised`).
   * `sub-prefecture`: which sub-prefecture holds the place is not known, and it matters on that date.
   */
  uncertain: 'recognition-date' | 'sub-prefecture' | null;
  /** The compliant zone that holds the place, also before its recognition, with the day or range of that; else `null`. */
  compliantZone: { zone: string; recognised: DatedRange } | null;
  /**
   * The advisories behind the regime: first the one that decides it, then the others by date. From the lifting on, a place
   * of a notice's zone has the notices and the lifting: both must be said.
   */
  basis: readonly Basis[];
  /** Vigilance notices in force whose list of zones is open and does not name the place. */
  openLists: readonly string[];
}
