import { advisoryOf, type BasisRule, evidenceOf } from './rule.ts';

/** A notice in force asks for vigilance for the zone that the stated place lies in (the first notice in full). */
export const namedInNotice: BasisRule = (place, basis, { list, phrases }) => {
  if (basis.effect !== 'vigilance' || place.regime?.zone == null) return null;
  const notice = advisoryOf(basis.advisory, list);
  const zone = notice.zones.find((one) => one.id === place.regime?.zone);
  if (zone === undefined) return null;
  const isFirst = place.regime.basis.find((one) => one.effect === 'vigilance') === basis;
  const isZoneItself = zone.places.includes(place.place.id) || zone.units.includes(place.place.id);
  return {
    rule: isFirst ? 'named-in-notice' : 'notice-repeated',
    says: isFirst
      ? phrases.namedInNotice(place.mention.text, zone.name, isZoneItself, notice, basis.passage)
      : phrases.noticeRepeated(notice),
    evidence: evidenceOf(place),
    advisory: notice.id,
    passage: basis.passage,
  };
};
