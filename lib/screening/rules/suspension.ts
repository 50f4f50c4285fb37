import { advisoryOf, type BasisRule, evidenceOf } from './rule.ts';

/** Exports from the stated place were suspended on the date. */
export const suspended: BasisRule = (place, basis, { list, asOf, phrases }) => {
  if (place.regime?.regime !== 'suspended') return null;
  if (basis.effect !== 'suspend' && basis.effect !== 'resume-compliant-only') return null;
  const decision = advisoryOf(basis.advisory, list);
  const says =
    basis.effect === 'suspend'
      ? phrases.suspended(place.mention.text, asOf, decision)
      : phrases.onlyCompliantZones(place.mention.text, asOf, decision);
  // Once exports resumed from compliant zones only, that decision says all of it.
  if (basis.effect === 'suspend' && place.regime.basis.some((one) => one.effect === 'resume-compliant-only'))
    return null;
  return {
    rule: basis.effect === 'suspend' ? 'exports-suspended' : 'no-compliant-zone',
    says,
    evidence: evidenceOf(place),
    advisory: decision.id,
    passage: basis.passage,
  };
};

/** The suspension is over; said in the same breath as a notice that stays. */
export const suspensionLifted: BasisRule = (place, basis, { list, phrases }) => {
  if (basis.effect !== 'lift') return null;
  const decision = advisoryOf(basis.advisory, list);
  return {
    rule: 'suspension-lifted',
    says: phrases.suspensionLifted(decision),
    evidence: evidenceOf(place),
    advisory: decision.id,
    passage: basis.passage,
  };
};
