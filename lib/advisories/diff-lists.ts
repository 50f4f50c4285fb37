import { type IsoDate, type Place, placesOfCar } from '@/lib/gazetteer';
import { measuresOf, turningDays } from './measures.ts';
import { divisionDays } from './parts-of.ts';
import type { Regime, VerdictClass } from './regime.ts';
import { regimeOn } from './regime-on.ts';
import type { Advisory, AdvisoryList } from './schema.ts';

/** What a place's regime is called for a reader. */
export interface RegimeWords {
  regime: Regime | VerdictClass;
  /** The zone by which it is alerted; `null` where it is not. */
  zone: string | null;
}

/** Places whose regime differs between two lists in the same way over the same days. `until: null`: no known end. */
export interface RegimeChange {
  /** By name, units and rivers with their kind. */
  places: string[];
  /** One id for each of these. */
  placeIds: string[];
  from: IsoDate | null;
  until: IsoDate | null;
  before: RegimeWords;
  after: RegimeWords;
}

export interface ListDifference {
  added: Advisory[];
  removed: Advisory[];
  /** Names of the fields that differ. */
  changed: { advisory: Advisory; fields: (keyof Advisory)[] }[];
  regimes: RegimeChange[];
}

/** What two lists differ in for a reader: their advisories, and what holds for each place of the country on each day. */
export function diffLists(before: AdvisoryList, after: AdvisoryList): ListDifference {
  const old = new Map(before.advisories.map((advisory) => [advisory.id, advisory]));
  const held = new Set(after.advisories.map(({ id }) => id));
  return {
    added: after.advisories.filter(({ id }) => !old.has(id)),
    removed: before.advisories.filter(({ id }) => !held.has(id)),
    changed: after.advisories.flatMap((advisory) => {
      const fields = changedFields(old.get(advisory.id) ?? advisory, advisory);
      return fields.length === 0 ? [] : [{ advisory, fields }];
    }),
    regimes: regimeChanges(before, after),
  };
}

function changedFields(before: Advisory, after: Advisory): (keyof Advisory)[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Advisory)[];
  return keys.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

function regimeChanges(before: AdvisoryList, after: AdvisoryList): RegimeChange[] {
  const days = [
    ...new Set([...turningDays(measuresOf(before)), ...turningDays(measuresOf(after)), ...divisionDays()]),
  ].sort();
  // What holds before the first turning day is asked of a day before all of them.
  const firsts: (IsoDate | null)[] = [null, ...days];
  const changes = new Map<string, RegimeChange>();
  for (const place of placesOfCar()) {
    const name = nameOf(place);
    for (const change of changesOf(place.id, firsts, before, after)) {
      const { from, until, before: was, after: is } = change;
      const key = JSON.stringify([from, until, was, is]);
      const same = changes.get(key);
      if (same === undefined) changes.set(key, { ...change, places: [name], placeIds: [place.id] });
      else if (!same.places.includes(name)) {
        same.places.push(name);
        same.placeIds.push(place.id);
      }
    }
  }
  return [...changes.values()].sort((a, b) => compare(a.from ?? '', b.from ?? ''));
}

const PLAIN: ReadonlySet<Place['kind']> = new Set(['country', 'town', 'village', 'mine']);

/** Units and rivers share their names with towns. */
function nameOf({ name, kind }: Place): string {
  return PLAIN.has(kind) ? name : `${name} (${kind})`;
}

const BEFORE_ALL: IsoDate = '1900-01-01';

function changesOf(
  placeId: string,
  firsts: readonly (IsoDate | null)[],
  before: AdvisoryList,
  after: AdvisoryList,
): Omit<RegimeChange, 'places' | 'placeIds'>[] {
  const changes: Omit<RegimeChange, 'places' | 'placeIds'>[] = [];
  firsts.forEach((first, n) => {
    const was = words(placeId, first ?? BEFORE_ALL, before);
    const is = words(placeId, first ?? BEFORE_ALL, after);
    if (was.regime === is.regime && was.zone === is.zone) return;
    const next = firsts[n + 1] ?? null;
    const until = next === null ? null : dayBefore(next);
    const last = changes.at(-1);
    const goesOn = last !== undefined && last.until !== null && first !== null && last.until === dayBefore(first);
    if (goesOn && JSON.stringify([last.before, last.after]) === JSON.stringify([was, is])) last.until = until;
    else changes.push({ from: first, until, before: was, after: is });
  });
  return changes;
}

function words(placeId: string, date: IsoDate, list: AdvisoryList): RegimeWords {
  const { regime, zone, verdictClass } = regimeOn(placeId, date, list);
  return { regime: regime ?? verdictClass, zone: verdictClass === 'alerted-zone' ? zone : null };
}

function dayBefore(date: IsoDate): IsoDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
