import type { Advisory, AdvisoryList, Basis } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { JudgedPlace, Judgement } from '../judge-places.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Evidence, Reason } from '../types.ts';

/** What every rule is given. Nothing else may decide: same input, same reasons. */
export interface RuleContext {
  judgement: Judgement;
  list: AdvisoryList;
  asOf: IsoDate;
  phrases: Phrases;
  /** `null` where words are judged without a listing around them. */
  parcel: Parcel | null;
}

/** Asked once for each stated place that counts. */
export type PlaceRule = (place: JudgedPlace, context: RuleContext) => Reason | null;

/** Asked for each advisory behind a place's regime. */
export type BasisRule = (place: JudgedPlace, basis: Basis, context: RuleContext) => Reason | null;

/** Asked once for the parcel. */
export type ParcelRule = (context: RuleContext) => Reason | null;

export function evidenceOf(place: JudgedPlace): Evidence {
  const { text, start, end } = place.mention;
  return { field: place.statement.field, text, start, end };
}

/** Throws where a basis names an advisory that the list does not hold: a fault of the list's check, not of the page. */
export function advisoryOf(id: string, list: AdvisoryList): Advisory {
  const advisory = list.advisories.find((one) => one.id === id);
  if (advisory === undefined) throw new Error(`The list of advisories holds no '${id}'.`);
  return advisory;
}
