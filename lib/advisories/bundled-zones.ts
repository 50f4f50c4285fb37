import type { Localized, Zone } from './schema.ts';

/** Zones that more than one bundled advisory names, so that each names the same places. */

/** The three places of the notices of 2012 and 2013. No notice gives a border. */
export const NOTICE_ZONES: Zone[] = [
  zone('bria', { en: 'Bria', fr: 'Bria' }, ['town-bria'], ['sub-bria']),
  // Only the town: the sub-prefecture of the time, Ouadda, holds more than what the notices name.
  zone('sam-ouandja', { en: 'Sam Ouandja', fr: 'Sam Ouandja' }, ['town-sam-ouandja'], []),
  zone('bamingui', { en: 'Bamingui', fr: 'Bamingui' }, ['town-bamingui'], ['sub-bamingui']),
];

export const WHOLE_COUNTRY: Zone = zone(
  'central-african-republic',
  { en: 'Central African Republic', fr: 'République centrafricaine' },
  ['cf'],
  ['cf'],
);

/** A zone recognised as compliant is a sub-prefecture with its seat. */
export function compliantZone(id: string, name: string): Zone {
  return zone(id, { en: name, fr: name }, [`town-${id}`], [`sub-${id}`]);
}

/** The eight that were recognised by the end of 2019. */
export const EIGHT_COMPLIANT_ZONES: Zone[] = [
  compliantZone('berberati', 'Berbérati'),
  compliantZone('boda', 'Boda'),
  compliantZone('carnot', 'Carnot'),
  compliantZone('nola', 'Nola'),
  compliantZone('gadzi', 'Gadzi'),
  compliantZone('mbaiki', 'Mbaïki'),
  compliantZone('boganangone', 'Boganangone'),
  compliantZone('boganda', 'Boganda'),
];

function zone(id: string, name: Localized, places: string[], units: string[]): Zone {
  return { id, name, places, units, geometry: null };
}
