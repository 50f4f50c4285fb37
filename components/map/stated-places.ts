import type { ScreenedParcel } from '@/lib/screening';

type Stated = Pick<ScreenedParcel, 'origin'>;

/** Ids of the places that a lot states as its origin, each once; those that it denies are left out, and those of other countries, which the map does not show. */
export function statedPlaces(parcel: Stated): string[] {
  return [...new Set(placesOnMap(parcel).map(({ id }) => id))];
}

/** Their names, each once; the country's only where no place in it is stated. */
export function statedNames(parcel: Stated): string[] {
  const stated = placesOnMap(parcel);
  const parts = stated.filter(({ id }) => id !== 'cf');
  return [...new Set((parts.length > 0 ? parts : stated).map(({ name }) => name))];
}

function placesOnMap({ origin }: Stated) {
  const stated = origin.filter(({ denied }) => !denied).flatMap(({ places }) => places);
  return stated.filter(({ id }) => !id.startsWith('origin-'));
}
