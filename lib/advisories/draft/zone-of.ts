import { type Place, placesNamed } from '@/lib/gazetteer';
import type { Zone } from '../schema.ts';
import { type Doubt, doubtOf } from './doubts.ts';

export interface ZoneOfPlace {
  zone: Zone;
  /** Why a person must look at how far the zone reaches; `null` where the words say it. */
  isExtentOpen: Doubt | null;
}

/** The zone that a named place stands for. Its id is the name by which every list calls it (`bria`). */
export function zoneOf(place: Place, words: string): ZoneOfPlace {
  const zone = (places: string[], units: string[]): Zone => ({
    id: place.kind === 'country' ? 'central-african-republic' : place.id.replace(/^[a-z]+-/, ''),
    name: place.kind === 'country' ? COUNTRY : { en: place.name, fr: place.name },
    places,
    units,
    geometry: null,
  });
  switch (place.kind) {
    case 'country':
      return { zone: zone([place.id], [place.id]), isExtentOpen: null };
    case 'prefecture':
      return { zone: zone([], [place.id]), isExtentOpen: null };
    case 'sub-prefecture':
      return { zone: zone(seatOf(place, words), [place.id]), isExtentOpen: null };
    case 'town': {
      const unit = placesNamed(words).find(({ id, kind }) => kind === 'sub-prefecture' && place.parents.includes(id));
      if (unit === undefined) return { zone: zone([place.id], []), isExtentOpen: null };
      return {
        zone: zone([place.id], [unit.id]),
        isExtentOpen: doubtOf('townAndUnit', { unit: unit.id }),
      };
    }
    case 'river':
    case 'formation':
      return {
        zone: zone([place.id], []),
        isExtentOpen: doubtOf('extentOpen', { place: place.name }),
      };
    default:
      return { zone: zone([place.id], []), isExtentOpen: null };
  }
}

const COUNTRY = { en: 'Central African Republic', fr: 'République centrafricaine' };

/** The town of the same name inside the unit. */
function seatOf(unit: Place, words: string): string[] {
  return placesNamed(words)
    .filter(({ kind, parents }) => kind === 'town' && parents.includes(unit.id))
    .map(({ id }) => id);
}
