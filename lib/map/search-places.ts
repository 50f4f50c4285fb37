import { matchPlaces, type Place, placeById, placesNamed, placesOfCar } from '@/lib/gazetteer';

/** So many are offered at most. */
const MOST = 8;

/**
 * The places of the country that words may mean, the likeliest first: those that any known spelling names, then those that
 * are named within the words, then those whose name begins so.
 */
export function searchPlaces(words: string): readonly Place[] {
  const asked = words.trim();
  if (asked === '') return [];
  const named = placesNamed(asked).toSorted((a, b) => rankOf(a) - rankOf(b));
  const within = named.length > 0 ? [] : matchPlaces(asked).map(({ id }) => placeById(id));
  const plain = plainOf(asked);
  const begun = plain === '' ? [] : placesOfCar().filter(({ name }) => plainOf(name).startsWith(plain));
  const all = [...named, ...within, ...begun].filter(({ country, kind }) => country === 'CF' && kind !== 'region');
  return [...new Set(all)].slice(0, MOST);
}

/** A bare name that a town and its unit share is the town. */
function rankOf({ kind }: Place): number {
  return kind === 'town' ? 0 : kind === 'village' ? 1 : 2;
}

/** Without accents, signs and case, so that a beginning is found as it is typed. */
function plainOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
