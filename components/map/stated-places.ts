import type { ScreenedParcel } from '@/lib/screening';

/** Ids of the places that a lot states as its origin, each once; those that it denies are left out. */
export function statedPlaces({ origin }: Pick<ScreenedParcel, 'origin'>): string[] {
  const stated = origin.filter(({ denied }) => !denied).flatMap(({ places }) => places.map(({ id }) => id));
  return [...new Set(stated)];
}

/** Their names, each once; the country's only where no place in it is stated. */
export function statedNames({ origin }: Pick<ScreenedParcel, 'origin'>): string[] {
  const stated = origin.filter(({ denied }) => !denied).flatMap(({ places }) => places);
  const parts = stated.filter(({ id }) => id !== 'cf');
  return [...new Set((parts.length > 0 ? parts : stated).map(({ name }) => name))];
}
