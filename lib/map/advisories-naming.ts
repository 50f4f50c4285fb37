import {
  type Advisory,
  type AdvisoryList,
  type Certainty,
  type DatedRange,
  type Effect,
  regimeOn,
  type Zone,
} from '@/lib/advisories';
import { type IsoDate, parentsOn } from '@/lib/gazetteer';
import { FIRST_DAY } from './frame.ts';
import { stretches } from './regime-history.ts';

/** What one advisory changes for a place, and whether it names the place itself or a unit around it. */
export interface Naming {
  advisory: Advisory;
  effect: Exclude<Effect['kind'], 'withdraw'>;
  zone: Zone;
  /** `itself`: named as a place of the zone; `around`: the unit that holds it is; `country`: the whole country is. */
  how: 'itself' | 'around' | 'country';
  from: DatedRange;
  /** Last day on which it bears on the place, whether it says so itself or a later one ends it; `null`: no end is known. */
  until: IsoDate | null;
  certainty: Certainty;
}

/** All that advisories say of a place up to a day, in the order in which it began. */
export function advisoriesNaming(placeId: string, list: AdvisoryList, today: IsoDate): Naming[] {
  const ends = lastDays(placeId, list, today);
  return list.advisories
    .flatMap((advisory) => advisory.effects.flatMap((effect) => namingsOf(placeId, advisory, effect)))
    .map((naming) => ({ ...naming, until: naming.until ?? ends.get(`${naming.advisory.id} ${naming.effect}`) ?? null }))
    .sort((a, b) => (a.from.earliest < b.from.earliest ? -1 : a.from.earliest > b.from.earliest ? 1 : 0));
}

/** The last day on which each advisory's effect was a ground of what held; those that still are have none. */
function lastDays(placeId: string, list: AdvisoryList, today: IsoDate): Map<string, IsoDate> {
  const last = new Map<string, IsoDate>();
  for (const { from, until } of stretches(list, FIRST_DAY, today)) {
    for (const { advisory, effect } of regimeOn(placeId, from, list).basis) last.set(`${advisory} ${effect}`, until);
  }
  return new Map([...last].filter(([, until]) => until < today));
}

function namingsOf(placeId: string, advisory: Advisory, effect: Effect): Naming[] {
  if (effect.kind === 'withdraw') return [];
  const ids = effect.kind === 'recognise' ? [effect.zone] : effect.zones;
  return advisory.zones.flatMap((zone) => {
    const how = ids.includes(zone.id) ? howNamed(placeId, zone, advisory.date.earliest) : null;
    if (how === null) return [];
    const { certainty } = advisory;
    const from =
      effect.kind === 'recognise' ? effect.recognised : { earliest: effect.from, latest: effect.from, certainty };
    const until = effect.kind === 'recognise' || effect.kind === 'vigilance' ? effect.until : null;
    return [{ advisory, effect: effect.kind, zone, how, from, until, certainty }];
  });
}

function howNamed(placeId: string, { places, units }: Zone, date: IsoDate): Naming['how'] | null {
  const isCountry = units.includes('cf') || places.includes('cf');
  if (isCountry) return placeId === 'cf' ? 'itself' : 'country';
  if (places.includes(placeId) || units.includes(placeId)) return 'itself';
  return parentsOn(placeId, date).some((parent) => units.includes(parent)) ? 'around' : null;
}
