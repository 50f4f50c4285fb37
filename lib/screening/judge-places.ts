import { type AdvisoryList, type PlaceRegime, regimeOn } from '@/lib/advisories';
import {
  type IsoDate,
  type OriginStatement,
  type Place,
  type PlaceMention,
  parentsOn,
  placeById,
} from '@/lib/gazetteer';
import type { Verdict } from './types.ts';

/** One stated place held against the advisories. */
export interface JudgedPlace {
  statement: OriginStatement;
  mention: PlaceMention;
  place: Place;
  /** `null` for a place outside the country, and for a region. */
  regime: PlaceRegime | null;
  /** With the statement's doubt taken into account. */
  verdict: Verdict;
}

/** All that a parcel's statements say, judged: the strongest verdict's places first, then the others in reading order. */
export interface Judgement {
  verdict: Verdict;
  /** The place that the verdict rests on; `null` where no place of the country or its region is stated. */
  decisive: JudgedPlace | null;
  /** Every stated place that counts: not denied, and no parent of another one. */
  places: JudgedPlace[];
  denied: OriginStatement[];
  stated: boolean;
}

const STRENGTH: Record<Verdict, number> = {
  'alerted-zone': 4,
  ambiguous: 3,
  'car-unspecified': 2,
  'car-other': 1,
  none: 0,
};
const WHOLE_COUNTRY = 'central-african-republic';
/** The division of 2002 to 2020, in which the notices and most listings speak. */
const OLD_DIVISION: IsoDate = '2012-12-28';

/** Holds the statements of one parcel (or one line) against the advisories as of a date. Pure. */
export function judgePlaces(statements: readonly OriginStatement[], list: AdvisoryList, asOf: IsoDate): Judgement {
  const standing = statements.filter((statement) => !statement.denied);
  const stated = standing.flatMap((statement) => statement.places.map((mention) => ({ statement, mention })));
  const ids = new Set(stated.map(({ mention }) => mention.id));
  const places = stated
    .filter(({ mention }) => !isOnlyAParent(mention.id, ids, asOf))
    .map((one) => judgePlace(one.statement, one.mention, list, asOf));
  const decisive = strongest(places);
  return {
    verdict: decisive?.verdict ?? 'none',
    decisive: decisive?.verdict === 'none' ? null : (decisive ?? null),
    places,
    denied: statements.filter((statement) => statement.denied),
    stated: statements.length > 0,
  };
}

/** "Carnot, CAR" is one origin; so is "Bria, Central Africa". */
function isOnlyAParent(id: string, stated: ReadonlySet<string>, asOf: IsoDate): boolean {
  const isRegion = placeById(id).kind === 'region';
  for (const other of stated) {
    if (other === id) continue;
    const place = placeById(other);
    if (isRegion) {
      if (place.country === 'CF' && place.kind !== 'region') return true;
      continue;
    }
    if (parentsOn(other, OLD_DIVISION).includes(id) || parentsOn(other, asOf).includes(id)) return true;
  }
  return false;
}

function judgePlace(statement: OriginStatement, mention: PlaceMention, list: AdvisoryList, asOf: IsoDate): JudgedPlace {
  const place = placeById(mention.id);
  if (place.kind === 'region') return { statement, mention, place, regime: null, verdict: 'ambiguous' };
  if (place.country !== 'CF') return { statement, mention, place, regime: null, verdict: 'none' };
  const regime = regimeOn(place.id, asOf, list);
  return { statement, mention, place, regime, verdict: withDoubt(regime.verdictClass, statement, list, asOf) };
}

/** A doubt makes a place of the country a matter for a person, unless every alternative leads to the same verdict. */
function withDoubt(verdict: Verdict, statement: OriginStatement, list: AdvisoryList, asOf: IsoDate): Verdict {
  if (statement.doubt === null || verdict === 'none') return verdict;
  // An alternative alone in its statement: the other one is said with another doubt.
  if (statement.doubt !== 'alternatives' || statement.places.length < 2) return 'ambiguous';
  const shared = statement.places.every(({ id }) => {
    const place = placeById(id);
    return place.country === 'CF' && place.kind !== 'region' && regimeOn(id, asOf, list).verdictClass === verdict;
  });
  return shared ? verdict : 'ambiguous';
}

function strongest(places: readonly JudgedPlace[]): JudgedPlace | undefined {
  let best: JudgedPlace | undefined;
  for (const place of places) {
    if (best === undefined || STRENGTH[place.verdict] > STRENGTH[best.verdict]) best = place;
    else if (place.verdict === best.verdict && isNarrower(place, best)) best = place;
  }
  return best;
}

/** Under a suspension a notice's own zone says more than the whole country. */
function isNarrower(place: JudgedPlace, best: JudgedPlace): boolean {
  return best.regime?.zone === WHOLE_COUNTRY && place.regime?.zone != null && place.regime.zone !== WHOLE_COUNTRY;
}
