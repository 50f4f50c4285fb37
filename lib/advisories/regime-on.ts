import { type IsoDate, type Place, placeById } from '@/lib/gazetteer';
import { type Measure, measuresOf, turningDays } from './measures.ts';
import { divisionDays, isSpot, lacksSubPrefecture, nearestUnit, partsOf } from './parts-of.ts';
import type { Basis, PlaceRegime } from './regime.ts';
import { regimeOfSpot } from './regime-of-spot.ts';
import type { AdvisoryList } from './schema.ts';

/** What is worked out once for a list. Between two turning days every answer stays the same. */
interface Prepared {
  measures: readonly Measure[];
  turningDays: readonly IsoDate[];
  answers: Map<string, PlaceRegime>;
}

const prepared = new WeakMap<AdvisoryList, Prepared>();

/**
 * What held for a place on a date, by all advisories of a list. Pure: the same place, date and list give the same answer.
 * Throws for a place id that the gazetteer does not hold and for a date that is none.
 */
export function regimeOn(placeId: string, date: IsoDate, list: AdvisoryList): PlaceRegime {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new TypeError(`'${date}' is no date of the form 2013-01-15.`);
  const place = placeById(placeId);
  const { measures, turningDays, answers } = prepare(list);
  const key = `${turningDays.findLast((day) => day <= date) ?? ''} ${placeId}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = work(place, date, measures);
  answers.set(key, answer);
  return answer;
}

function prepare(list: AdvisoryList): Prepared {
  const known = prepared.get(list);
  if (known !== undefined) return known;
  const measures = measuresOf(list);
  const days = [...new Set([...turningDays(measures), ...divisionDays()])].sort();
  const made = { measures, turningDays: days, answers: new Map<string, PlaceRegime>() };
  prepared.set(list, made);
  return made;
}

function work(place: Place, date: IsoDate, measures: readonly Measure[]): PlaceRegime {
  const own = regimeOfSpot(place, date, measures);
  // The gazetteer's regions hold the country and others: naming one leaves open whether the country is meant.
  if (place.kind === 'region') return { ...own, verdictClass: 'ambiguous', mixed: true };
  // A notice that names the unit, or a unit around it, covers all its parts.
  if (own.regime === 'vigilance') return own;
  if (place.kind === 'country') return regimeOfCountry(place, own, date, measures);
  if (lacksSubPrefecture(place, date)) return regimeOfUnplacedSpot(place, own, date, measures);
  return isSpot(place) ? own : regimeOfParts(own, regimesOfParts(place, own, date, measures));
}

/** The country named alone: alerted where all of it is suspended, else it names no place, whatever its parts share. */
function regimeOfCountry(place: Place, own: PlaceRegime, date: IsoDate, measures: readonly Measure[]): PlaceRegime {
  const isWhollySuspended =
    own.regime === 'suspended' && own.basis.every(({ effect }) => effect !== 'resume-compliant-only');
  if (isWhollySuspended || own.verdictClass === 'none') return own;
  const shared = regimeOfParts(own, regimesOfParts(place, own, date, measures));
  return { ...shared, zone: null, verdictClass: 'car-unspecified' };
}

/** A spot of which only the prefecture is known takes what the whole prefecture shares. */
function regimeOfUnplacedSpot(
  place: Place,
  own: PlaceRegime,
  date: IsoDate,
  measures: readonly Measure[],
): PlaceRegime {
  const unit = nearestUnit(place, date);
  if (unit === null || unit.kind === 'country') return own;
  const shared = regimeOfParts(own, regimesOfParts(unit, own, date, measures));
  return shared.mixed ? { ...shared, mixed: false, zonesWithin: [], uncertain: 'sub-prefecture' } : own;
}

function regimesOfParts(place: Place, own: PlaceRegime, date: IsoDate, measures: readonly Measure[]): PlaceRegime[] {
  const isNewer = place.validFrom !== undefined;
  const parts = partsOf(place, date).map((id) => regimeOfSpot(placeById(id), date, measures));
  if (parts.length === 0) {
    // Of a newer unit without a known part all that is known is where it was cut from.
    const around = isNewer ? nearestUnit(place, date) : null;
    return around === null || around.kind === 'country' ? [] : regimesOfParts(around, own, date, measures);
  }
  // No notice could name a newer unit: beside its known parts it may hold what the notice's zone does not.
  return isNewer ? [...parts, own] : parts;
}

/** The regime that all parts share; where they differ, a person must look. */
function regimeOfParts(own: PlaceRegime, parts: readonly PlaceRegime[]): PlaceRegime {
  const [first] = parts;
  if (first === undefined) return own;
  const isShared = parts.every((part) => part.regime === first.regime && part.uncertain === first.uncertain);
  if (isShared && first.regime === own.regime && first.uncertain === own.uncertain) return own;
  if (isShared) return { ...first, zone: sharedZone(parts), basis: allBases(parts) };
  return {
    regime: null,
    zone: null,
    verdictClass: 'ambiguous',
    mixed: true,
    zonesWithin: zonesWithin(own, parts),
    uncertain: parts.some(({ uncertain }) => uncertain === 'recognition-date') ? 'recognition-date' : null,
    compliantZone: null,
    basis: allBases(parts),
    openLists: own.openLists,
  };
}

function sharedZone(parts: readonly PlaceRegime[]): string | null {
  const zones = new Set(parts.map(({ zone }) => zone));
  const [only] = zones;
  return zones.size === 1 ? (only ?? null) : null;
}

/** The zones that make the parts differ: those of the notices, and those recognised or perhaps recognised. */
function zonesWithin(own: PlaceRegime, parts: readonly PlaceRegime[]): string[] {
  const zones = parts.flatMap(({ zone, regime, compliantZone }) => {
    if (zone !== null) return zone === own.zone ? [] : [zone];
    return compliantZone !== null && regime !== 'open' ? [compliantZone.zone] : [];
  });
  return [...new Set(zones)].sort();
}

function allBases(parts: readonly PlaceRegime[]): Basis[] {
  const byKey = new Map(
    parts.flatMap(({ basis }) => basis).map((basis) => [`${basis.from} ${basis.advisory} ${basis.effect}`, basis]),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, basis]) => basis);
}
