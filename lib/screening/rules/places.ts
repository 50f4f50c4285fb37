import type { JudgedPlace } from '../judge-places.ts';
import type { Reason } from '../types.ts';
import { advisoryOf, evidenceOf, type PlaceRule } from './rule.ts';

function resting(place: JudgedPlace, rule: string, says: string): Reason {
  return { rule, says, evidence: evidenceOf(place), advisory: null, passage: null };
}

/** A place of the country outside every alerted zone. */
export const outsideAlertedZones: PlaceRule = (place, { asOf, phrases }) => {
  if (place.regime?.verdictClass !== 'car-other' || place.regime.regime === 'compliant-zone') return null;
  return resting(place, 'outside-alerted-zones', phrases.outsideAlertedZones(place.mention.text, asOf));
};

/** The notice names some zones "among" others, so a place it does not name is not thereby cleared. */
export const openList: PlaceRule = (place, { list, phrases }) => {
  const id = place.regime?.openLists[0];
  if (id === undefined || place.regime?.verdictClass !== 'car-other') return null;
  const notice = advisoryOf(id, list);
  return {
    rule: 'open-list',
    says: phrases.openList(notice),
    evidence: evidenceOf(place),
    advisory: id,
    passage: '¶ 1',
  };
};

/** The country, and no place in it. */
export const countryWithoutPlace: PlaceRule = (place, { asOf, phrases }) => {
  if (place.regime?.verdictClass !== 'car-unspecified') return null;
  return resting(place, 'country-without-place', phrases.countryWithoutPlace(place.mention.text, asOf));
};

/** A unit, river or formation that holds an alerted zone and more. */
export const holdsZonesAndMore: PlaceRule = (place, { list, phrases }) => {
  // Of the country alone `countryWithoutPlace` says all there is to say.
  if (place.regime === null || !place.regime.mixed || place.place.kind === 'country') return null;
  const names = place.regime.zonesWithin.map(
    (id) => list.advisories.flatMap((advisory) => advisory.zones).find((zone) => zone.id === id)?.name ?? { en: id },
  );
  return resting(place, 'holds-zones-and-more', phrases.holdsZonesAndMore(place.mention.text, names));
};

/** Only the region that holds the country is named. */
export const regionOnly: PlaceRule = (place, { phrases }) =>
  place.place.kind === 'region' ? resting(place, 'region-only', phrases.regionOnly(place.mention.text)) : null;

/** "Possibly", "?": the words leave it open. */
export const leftOpen: PlaceRule = (place, { phrases }) => {
  const { statement } = place;
  if (place.verdict !== 'ambiguous' || statement.doubt === null || statement.doubt === 'region') return null;
  const says = statement.doubt === 'word' ? phrases.leftOpen(statement.text) : phrases.alternatives(statement.text);
  const { field, text, start, end } = statement;
  return {
    rule: statement.doubt === 'word' ? 'left-open' : 'alternatives',
    says,
    evidence: { field, text, start, end },
    advisory: null,
    passage: null,
  };
};

/** Characters that a reader does not see as what they are. */
export const unusualCharacters: PlaceRule = (place, { phrases }) => {
  if (!place.statement.unusualCharacters || place.verdict === 'none') return null;
  const points = [...place.mention.text].map(
    (one) => `U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return resting(place, 'unusual-characters', `${phrases.unusualCharacters(place.mention.text)} ${points.join(' ')}`);
};
