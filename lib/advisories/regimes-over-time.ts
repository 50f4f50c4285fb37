import { type IsoDate, type Place, placesOfCar } from '@/lib/gazetteer';
import { measuresOf, turningDays } from './measures.ts';
import { divisionDays, isSpot } from './parts-of.ts';
import type { PlaceRegime } from './regime.ts';
import { regimeOn } from './regime-on.ts';
import type { AdvisoryList, Localized, Zone } from './schema.ts';

/** Days, both belonging to it, through which all that holds for a row stays the same. */
export interface RegimeSpan {
  from: IsoDate;
  until: IsoDate;
  regime: PlaceRegime;
}

/** A zone, or the rest of the country, through the years. */
export interface RegimeRow {
  /** Id of the zone; `rest` for what lies in no zone. */
  id: string;
  kind: 'notice-zone' | 'compliant-zone' | 'rest';
  /** `null` for the rest of the country. */
  name: Localized | null;
  /** True where only a local advisory names the zone. */
  isLocal: boolean;
  /** The place that stands for it. */
  placeId: string;
  spans: RegimeSpan[];
}

/** More zones than this are no picture any more. */
const MOST_ROWS = 60;

/**
 * What held, zone by zone, from one day to another: first the zones that notices or decisions name, then those that were
 * recognised as compliant, then the rest of the country.
 */
export function regimesOverTime(list: AdvisoryList, from: IsoDate, until: IsoDate): RegimeRow[] {
  const named = new Map<string, RegimeRow>();
  for (const { zone, kind, isLocal } of zonesOf(list)) {
    const known = named.get(zone.id);
    const placeId = zone.places[0] ?? zone.units[0];
    if (placeId === undefined || placeId === COUNTRY) continue;
    if (known !== undefined) known.isLocal &&= isLocal;
    else named.set(zone.id, { id: zone.id, kind, name: zone.name, isLocal, placeId, spans: [] });
  }
  const rows = [...named.values()];
  const rest = restOfCountry(list);
  return [
    ...rows.filter(({ kind }) => kind === 'notice-zone'),
    ...rows.filter(({ kind }) => kind === 'compliant-zone'),
    ...(rest === null
      ? []
      : [{ id: 'rest', kind: 'rest' as const, name: null, isLocal: false, placeId: rest, spans: [] }]),
  ]
    .slice(0, MOST_ROWS)
    .map((row) => ({ ...row, spans: spansOf(row.placeId, list, from, until) }));
}

/** The days within a stretch on which anything changes by the list, in order. */
export function changingDays(list: AdvisoryList, from: IsoDate, until: IsoDate): IsoDate[] {
  const days = [...turningDays(measuresOf(list)), ...divisionDays()];
  return [...new Set(days)].filter((day) => day > from && day <= until).sort();
}

const COUNTRY = 'cf';

function zonesOf(list: AdvisoryList): { zone: Zone; kind: 'notice-zone' | 'compliant-zone'; isLocal: boolean }[] {
  return measuresOf(list).flatMap(({ kind, zones, advisory }) =>
    zones.map((zone) => ({
      zone,
      kind: kind === 'recognise' ? ('compliant-zone' as const) : ('notice-zone' as const),
      isLocal: advisory.origin === 'local',
    })),
  );
}

/** A town that lies in no zone but the whole country, at any time. */
function restOfCountry(list: AdvisoryList): string | null {
  const measures = measuresOf(list);
  const days = [...new Set(['0001-01-01', ...turningDays(measures), ...divisionDays()])];
  const whole = new Set(
    measures.flatMap(({ zones }) => zones.filter(({ units }) => units.includes(COUNTRY)).map(({ id }) => id)),
  );
  const isOutside = ({ id }: Place) =>
    days.every((day) => {
      const { zone, compliantZone, uncertain } = regimeOn(id, day, list);
      return (zone === null || whole.has(zone)) && compliantZone === null && uncertain === null;
    });
  return placesOfCar().find((place) => isSpot(place) && place.kind === 'town' && isOutside(place))?.id ?? null;
}

function spansOf(placeId: string, list: AdvisoryList, from: IsoDate, until: IsoDate): RegimeSpan[] {
  const starts = [from, ...changingDays(list, from, until)];
  const spans: RegimeSpan[] = [];
  for (const [n, start] of starts.entries()) {
    const next = starts[n + 1];
    const end = next === undefined ? until : dayBefore(next);
    const regime = regimeOn(placeId, start, list);
    const last = spans.at(-1);
    if (last !== undefined && isSame(last.regime, regime)) last.until = end;
    else spans.push({ from: start, until: end, regime });
  }
  return spans;
}

function isSame(a: PlaceRegime, b: PlaceRegime): boolean {
  const keyOf = ({ regime, uncertain, basis }: PlaceRegime) =>
    JSON.stringify([regime, uncertain, basis.map(({ advisory, effect }) => `${advisory} ${effect}`)]);
  return keyOf(a) === keyOf(b);
}

function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
