import type { ScreenedParcel } from '@/lib/screening';

/** Ids of the places that a lot states as its origin, each once; those that it denies are left out. */
export function statedPlaces({ origin }: Pick<ScreenedParcel, 'origin'>): string[] {
  const stated = origin.filter(({ denied }) => !denied).flatMap(({ places }) => places.map(({ id }) => id));
  return [...new Set(stated)];
}
