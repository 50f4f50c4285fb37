import { evidenceOf, type PlaceRule } from './rule.ts';

/** The stated place lies in a zone that was recognised as compliant on the date. */
export const inCompliantZone: PlaceRule = (place, { asOf, list, phrases }) => {
  const zone = place.regime?.compliantZone;
  if (place.regime?.regime !== 'compliant-zone' || zone == null) return null;
  const basis = place.regime.basis.find((one) => one.effect === 'recognise') ?? place.regime.basis[0];
  const name = list.advisories.flatMap((advisory) => advisory.zones).find((one) => one.id === zone.zone)?.name;
  return {
    rule: 'in-compliant-zone',
    says: phrases.compliantZone(place.mention.text, asOf, name ?? { en: zone.zone }, zone.recognised.certainty),
    evidence: evidenceOf(place),
    advisory: basis?.advisory ?? null,
    passage: basis?.passage ?? null,
  };
};

/** The date lies in the range in which the zone was recognised; on which day is not known. */
export const recognitionDateNotCertain: PlaceRule = (place, { phrases }) => {
  if (place.regime?.uncertain !== 'recognition-date') return null;
  const recognised = place.regime.compliantZone?.recognised;
  const basis = place.regime.basis.find((one) => one.effect === 'recognise') ?? place.regime.basis[0];
  return {
    rule: 'recognition-date-not-certain',
    says: phrases.recognitionDateNotCertain(place.mention.text, recognised?.earliest ?? '', recognised?.latest ?? ''),
    evidence: evidenceOf(place),
    advisory: basis?.advisory ?? null,
    passage: basis?.passage ?? null,
  };
};

/** Which sub-prefecture holds the place is not known, and the date makes it matter. */
export const subPrefectureNotKnown: PlaceRule = (place, { phrases }) => {
  if (place.regime?.uncertain !== 'sub-prefecture') return null;
  return {
    rule: 'sub-prefecture-not-known',
    says: phrases.subPrefectureNotKnown(place.mention.text),
    evidence: evidenceOf(place),
    advisory: place.regime.basis[0]?.advisory ?? null,
    passage: null,
  };
};
