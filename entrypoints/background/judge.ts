import type { AdvisoryList } from '@/lib/advisories';
import type { IsoDate } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import type { Finding } from '@/lib/screening';

export type Screen = (parcel: Parcel, list: AdvisoryList, asOf: IsoDate) => Finding;

/** The finding for a parcel, or `null` where it could not be judged: one bad lot never loses the others. */
export type Judge = (parcel: Parcel, list: AdvisoryList, asOf: IsoDate) => Finding | null;

/**
 * Remembers findings for as long as their parcels are kept, for the last `days` pairs of list and day: the same thousands
 * of lots are asked for again at each change of the page.
 */
export function createJudge(screen: Screen, days: number): Judge {
  const remembered = new Map<string, WeakMap<Parcel, Finding | null>>();
  const numberOf = createListNumbers();
  return (parcel, list, asOf) => {
    const findings = findingsFor(remembered, `${numberOf(list)} ${asOf}`, days);
    const known = findings.get(parcel);
    if (known !== undefined) return known;
    const finding = screenSafely(screen, parcel, list, asOf);
    findings.set(parcel, finding);
    return finding;
  };
}

/** Two lists may have one version: local advisories join the published list without raising it. */
function createListNumbers(): (list: AdvisoryList) => number {
  const numbers = new WeakMap<AdvisoryList, number>();
  let last = 0;
  return (list) => {
    const known = numbers.get(list) ?? ++last;
    numbers.set(list, known);
    return known;
  };
}

function findingsFor(
  remembered: Map<string, WeakMap<Parcel, Finding | null>>,
  key: string,
  days: number,
): WeakMap<Parcel, Finding | null> {
  const findings = remembered.get(key) ?? new WeakMap();
  // Set anew, so that the day asked for last stands last, and the one asked for longest ago is forgotten.
  remembered.delete(key);
  remembered.set(key, findings);
  const oldest = remembered.keys().next();
  if (remembered.size > days && !oldest.done) remembered.delete(oldest.value);
  return findings;
}

function screenSafely(screen: Screen, parcel: Parcel, list: AdvisoryList, asOf: IsoDate): Finding | null {
  try {
    return screen(parcel, list, asOf);
  } catch (error) {
    console.error('Parcel Vigil: a lot could not be judged.', error instanceof Error ? error.message : '');
    return null;
  }
}
