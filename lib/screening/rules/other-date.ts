import { regimeOn } from '@/lib/advisories';
import type { ParcelRule } from './rule.ts';
import { datedWordsOf } from './stated-dates.ts';

/**
 * Rule 6: a stated year of mining or purchase, or "old stock", is judged beside the as-of date; a second reason, never a
 * second verdict.
 */
export const otherDate: ParcelRule = ({ judgement, parcel, list, asOf, phrases }) => {
  const place = judgement.decisive;
  if (parcel === null || place === null || place.regime === null) return null;
  const dated = datedWordsOf(parcel);
  if (dated === null) return null;
  const { evidence, period } = dated;
  if (period === null) {
    return { rule: 'old-stock', says: phrases.oldStock(evidence.text), evidence, advisory: null, passage: null };
  }
  if (asOf >= period.from && asOf <= period.until) return null;
  const first = regimeOn(place.place.id, period.from, list);
  const last = regimeOn(place.place.id, period.until, list);
  const isOne = first.regime === last.regime && first.regime !== null;
  const held = isOne ? phrases.heldThen[first.regime!] : phrases.heldThen.differs;
  const basis = last.basis[0] ?? first.basis[0];
  return {
    rule: 'other-date',
    says: phrases.otherDate(evidence.text, period.year, held),
    evidence,
    advisory: basis?.advisory ?? null,
    passage: basis?.passage ?? null,
  };
};
