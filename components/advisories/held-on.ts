import { type AdvisoryList, type PlaceRegime, regimeOn } from '@/lib/advisories';
import type { RegimeRow } from '@/lib/advisories/regimes-over-time';
import type { IsoDate } from '@/lib/gazetteer';

/** Zones for which the same held, by the same advisories. */
export interface HeldGroup {
  rows: RegimeRow[];
  regime: PlaceRegime;
}

/** What held on a day, zones of one kind with the same regime together, in the order of the rows. */
export function heldOn(rows: readonly RegimeRow[], list: AdvisoryList, day: IsoDate): HeldGroup[] {
  const groups = new Map<string, HeldGroup>();
  for (const row of rows) {
    const regime = regimeOn(row.placeId, day, list);
    const bases = regime.basis.map(({ advisory, effect }) => `${advisory} ${effect}`);
    // Each uncertain recognition has its own range, which is told.
    const own = regime.uncertain === null ? '' : row.id;
    const key = JSON.stringify([row.kind, regime.regime, regime.uncertain, own, bases]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { rows: [row], regime });
    else group.rows.push(row);
  }
  return [...groups.values()];
}

/** Advisories that the groups rest on, each once, and those in force whose list of places is open. */
export function advisoriesBehind(groups: readonly HeldGroup[], list: AdvisoryList) {
  const ids = new Set(groups.flatMap(({ regime }) => regime.basis.map(({ advisory }) => advisory)));
  const open = new Set(groups.flatMap(({ regime }) => regime.openLists));
  return {
    bases: list.advisories.filter(({ id }) => ids.has(id)),
    openLists: list.advisories.filter(({ id }) => open.has(id)),
  };
}
