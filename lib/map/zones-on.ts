import { type AdvisoryList, type DatedRange, type Localized, regimeOn } from '@/lib/advisories';
import { regimesOverTime } from '@/lib/advisories/regimes-over-time';
import { type IsoDate, parentsOn, placesOfCar } from '@/lib/gazetteer';
import { FIRST_DAY, ZONE_REACH_KM } from './frame.ts';
import { outlineAround } from './hull.ts';
import { type MapRegime, mapRegimeOn } from './map-regime.ts';
import { pointOf } from './points.ts';
import { type Spot, UNITS_PER_KM } from './projection.ts';

/** A zone of the advisories as the map draws it: around its places, since no source gives a border. */
export interface MapZone {
  id: string;
  kind: 'notice-zone' | 'compliant-zone';
  name: Localized;
  /** The place that stands for it. */
  placeId: string;
  /** Ids of the towns, villages and mines in it that have a point. */
  places: readonly string[];
  /** How many of its places have none. */
  pointless: number;
  outline: readonly Spot[];
  /** Day or range of its recognition; `null` for a zone of a notice. */
  recognised: DatedRange | null;
}

const SPOTS: ReadonlySet<string> = new Set(['town', 'village', 'mine']);

const drawn = new WeakMap<AdvisoryList, readonly MapZone[]>();

/** All zones that notices name or decisions recognised, on whatever day. */
export function mapZones(list: AdvisoryList): readonly MapZone[] {
  let zones = drawn.get(list);
  if (zones === undefined) {
    zones = zonesOf(list);
    drawn.set(list, zones);
  }
  return zones;
}

/** How a zone stands on a day; `null` where it is not drawn: not yet named, or not yet recognised. */
export function zoneStateOn(
  { kind, placeId, recognised }: MapZone,
  date: IsoDate,
  list: AdvisoryList,
): MapRegime | null {
  const regime = mapRegimeOn(placeId, date, list);
  if (kind === 'notice-zone') return regime === 'open' ? null : regime;
  // A zone that the sources put into a range is drawn from the first day possible, as unsure.
  return recognised === null || date < recognised.earliest || regime === 'open' ? null : regime;
}

const rests = new WeakMap<AdvisoryList, string | null>();

/** A place that lies in no zone but the whole country: what holds for it holds for the rest. */
export function restPlace(list: AdvisoryList): string | null {
  let rest = rests.get(list);
  if (rest === undefined) {
    rest = regimesOverTime(list, FIRST_DAY, FIRST_DAY).find(({ kind }) => kind === 'rest')?.placeId ?? null;
    rests.set(list, rest);
  }
  return rest;
}

function zonesOf(list: AdvisoryList): MapZone[] {
  const zones = new Map(
    list.advisories.flatMap((advisory) => advisory.zones.map((zone) => [zone.id, { zone, advisory }])),
  );
  return regimesOverTime(list, FIRST_DAY, FIRST_DAY).flatMap(({ id, kind, name, placeId }) => {
    const named = zones.get(id);
    if (kind === 'rest' || name === null || named === undefined) return [];
    const { zone, advisory } = named;
    const inZone = placesOfCar().filter(
      (place) =>
        SPOTS.has(place.kind) &&
        (zone.places.includes(place.id) ||
          parentsOn(place.id, advisory.date.earliest).some((parent) => zone.units.includes(parent))),
    );
    const spots = [...inZone.map((place) => place.id), ...zone.units].flatMap((id) => {
      const point = pointOf(id);
      return point === null ? [] : [point.spot];
    });
    const recognised = regimeOn(placeId, FIRST_DAY, list).compliantZone?.recognised ?? null;
    const places = inZone.filter((place) => pointOf(place.id) !== null).map((place) => place.id);
    return [
      {
        id,
        kind,
        name,
        placeId,
        places,
        pointless: inZone.length - places.length,
        outline: outlineAround(spots, ZONE_REACH_KM * UNITS_PER_KM),
        recognised: kind === 'compliant-zone' ? recognised : null,
      },
    ];
  });
}
