import { type IsoDate, type Place, parentsOn, placeById, placesOfCar } from '@/lib/gazetteer';

/** Kinds that are one spot for an advisory; all other kinds consist of such spots. */
const SPOTS: ReadonlySet<Place['kind']> = new Set(['town', 'village', 'mine']);

/** Rivers and formations cross units, so what holds for one of their units need not hold for them. */
const CROSSING: ReadonlySet<Place['kind']> = new Set(['river', 'formation', 'region']);

export function isSpot(place: Place): boolean {
  return SPOTS.has(place.kind);
}

export function isInCar(place: Place): boolean {
  return place.id === 'cf' || place.parents.includes('cf');
}

/** The place and all units that hold the whole of it on a date, nearest first. */
export function chainOf(place: Place, date: IsoDate): readonly string[] {
  if (!CROSSING.has(place.kind)) return [place.id, ...parentsOn(place.id, date)];
  const units = unitsCrossed(place, date);
  const [only] = units;
  if (units.length === 1 && only !== undefined) return [place.id, only, ...parentsOn(only, date)];
  return [place.id, ...parentsOn(place.id, date).filter((id) => placeById(id).kind === 'country')];
}

/** Ids of the towns, villages and mines that a unit, a river or a formation consists of on a date, as far as known. */
export function partsOf(place: Place, date: IsoDate): readonly string[] {
  const spots = spotsByUnit(latest(date, place.validFrom));
  if (!CROSSING.has(place.kind)) return spots.get(place.id) ?? [];
  return [...new Set(unitsCrossed(place, date).flatMap((unit) => spots.get(unit) ?? []))];
}

/** The nearest unit that holds the place, the country last. */
export function nearestUnit(place: Place, date: IsoDate): Place | null {
  const [nearest] = parentsOn(place.id, latest(date, place.validFrom));
  return nearest === undefined ? null : placeById(nearest);
}

/** True for a spot of which only a larger unit is known. */
export function lacksSubPrefecture(place: Place, date: IsoDate): boolean {
  return isSpot(place) && !parentsOn(place.id, date).some((id) => placeById(id).kind === 'sub-prefecture');
}

let days: readonly IsoDate[] | null = null;

/** The days on which the division of the country changes. */
export function divisionDays(): readonly IsoDate[] {
  days ??= [...new Set(placesOfCar().flatMap(({ validFrom }) => validFrom ?? []))].sort();
  return days;
}

/** The units a river or formation runs through; a unit listed beside its own part is left out, as the part is narrower. */
function unitsCrossed(place: Place, date: IsoDate): string[] {
  const units = parentsOn(place.id, date).filter((id) => placeById(id).kind !== 'country');
  return units.filter((id) => !units.some((other) => parentsOn(other, date).includes(id)));
}

const spotsByEra = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** Built once for each division of the country, at the first question. */
function spotsByUnit(date: IsoDate): ReadonlyMap<string, readonly string[]> {
  const era = divisionDays().findLast((day) => day <= date) ?? '';
  const known = spotsByEra.get(era);
  if (known !== undefined) return known;
  const spots = new Map<string, string[]>();
  for (const place of placesOfCar().filter(isSpot)) {
    for (const unit of parentsOn(place.id, date)) {
      const list = spots.get(unit);
      if (list === undefined) spots.set(unit, [place.id]);
      else list.push(place.id);
    }
  }
  spotsByEra.set(era, spots);
  return spots;
}

function latest(date: IsoDate, other: IsoDate | undefined): IsoDate {
  return other !== undefined && other > date ? other : date;
}
