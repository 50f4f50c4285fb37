import type { IsoDate } from '@/lib/gazetteer';
import type { Basis } from './regime.ts';
import type { Advisory, AdvisoryList, DatedRange, Effect, Zone } from './schema.ts';

/** One effect of one advisory on one set of zones, with what is needed to apply it. */
export interface Measure {
  kind: Exclude<Effect['kind'], 'withdraw'>;
  advisory: Advisory;
  zones: readonly Zone[];
  from: IsoDate;
  /** Last day, `null` for no known end. */
  until: IsoDate | null;
  /** First day on which the advisory is withdrawn, `null` where none is known. */
  withdrawnFrom: IsoDate | null;
  /** Day whose division of the country fixes the zones. */
  zonesFixedOn: IsoDate;
  /** Only for `recognise`. */
  recognised: DatedRange | null;
  /** Only for `recognise`: the act that says so, where it has an advisory of its own. */
  act: Advisory | null;
  passage: string | null;
}

/** All effects of a list in the order in which they take hold; the order of advisories in the list plays no part. */
export function measuresOf(list: AdvisoryList): readonly Measure[] {
  const byId = new Map(list.advisories.map((advisory) => [advisory.id, advisory]));
  const withdrawn = firstWithdrawals(list);
  return list.advisories
    .toSorted((a, b) => compare(a.date.earliest, b.date.earliest) || compare(a.id, b.id))
    .flatMap((advisory) =>
      advisory.effects.flatMap((effect) =>
        effect.kind === 'withdraw' ? [] : [toMeasure(advisory, effect, byId, withdrawn.get(advisory.id) ?? null)],
      ),
    )
    .toSorted((a, b) => compare(a.from, b.from));
}

export function isInForce({ from, until, withdrawnFrom }: Measure, date: IsoDate): boolean {
  return from <= date && (until === null || date <= until) && (withdrawnFrom === null || date < withdrawnFrom);
}

export function basisOf({ advisory, passage, kind, from }: Measure): Basis {
  return { advisory: advisory.id, passage, effect: kind, from, certainty: advisory.certainty };
}

/** The days on which anything can change by this list. */
export function turningDays(measures: readonly Measure[]): IsoDate[] {
  return measures.flatMap(({ from, until, withdrawnFrom, recognised }) => [
    from,
    ...(until === null ? [] : [dayAfter(until)]),
    ...(withdrawnFrom === null ? [] : [withdrawnFrom]),
    ...(recognised === null ? [] : [recognised.latest]),
  ]);
}

function toMeasure(
  advisory: Advisory,
  effect: Exclude<Effect, { kind: 'withdraw' }>,
  byId: ReadonlyMap<string, Advisory>,
  withdrawnFrom: IsoDate | null,
): Measure {
  const ids = effect.kind === 'recognise' ? [effect.zone] : effect.zones;
  const recognition = effect.kind === 'recognise' ? effect : null;
  return {
    kind: effect.kind,
    advisory,
    zones: advisory.zones.filter(({ id }) => ids.includes(id)),
    from: effect.kind === 'recognise' ? effect.recognised.earliest : effect.from,
    until: effect.kind === 'recognise' || effect.kind === 'vigilance' ? effect.until : null,
    withdrawnFrom,
    zonesFixedOn: advisory.date.earliest,
    recognised: recognition?.recognised ?? null,
    act: byId.get(recognition?.act ?? '') ?? null,
    passage: effect.passage,
  };
}

function firstWithdrawals(list: AdvisoryList): Map<string, IsoDate> {
  const first = new Map<string, IsoDate>();
  for (const effect of list.advisories.flatMap(({ effects }) => effects)) {
    if (effect.kind !== 'withdraw') continue;
    for (const id of effect.advisories) {
      const known = first.get(id);
      if (known === undefined || effect.from < known) first.set(id, effect.from);
    }
  }
  return first;
}

function dayAfter(date: IsoDate): IsoDate {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Code-unit order: ISO dates and ids sort the same everywhere, whatever the locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
