import type { Advisory, AdvisoryList } from '@/lib/advisories';

/** A list with one more advisory, which takes the place of one with its id. Always a new object: regimes are kept by list. */
export function withAdvisory(list: AdvisoryList, advisory: Advisory): AdvisoryList {
  const others = list.advisories.filter(({ id }) => id !== advisory.id);
  return { ...list, advisories: [...others, advisory] };
}

/** The day from which all of a draft's measures hold; `null` where it changes nothing. */
export function dayInForce({ effects }: Advisory): string | null {
  const days = effects.map((effect) => (effect.kind === 'recognise' ? effect.recognised.latest : effect.from));
  return days.sort().at(-1) ?? null;
}
