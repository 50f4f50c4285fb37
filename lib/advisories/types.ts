import type { IsoDate } from '@/lib/gazetteer';

/** How sure a fact is: stated by the issuer; in the press; computed from stated facts; from memory, shown as such. */
export type Certainty = 'confirmed' | 'reported' | 'derived' | 'unverified';

/** A text in the languages we have it in; English is always there. */
export type Localized = { en: string; fr?: string };

/** A day, or the range it lies in. `earliest === latest` for a day that is known. */
export interface DatedRange {
  earliest: IsoDate;
  latest: IsoDate;
  certainty: Certainty;
}
