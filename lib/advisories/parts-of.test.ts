import { describe, expect, test, vi } from 'vitest';
import { chainOf, partsOf } from './parts-of.ts';

// A division of its own: the real one has no river that runs within one sub-prefecture only.
const { PLACES } = vi.hoisted(() => ({
  PLACES: [
    { id: 'cf', kind: 'country', parents: [] },
    { id: 'pref-north', kind: 'prefecture', parents: ['cf'] },
    { id: 'pref-south', kind: 'prefecture', parents: ['cf'] },
    { id: 'sub-a', kind: 'sub-prefecture', parents: ['pref-north', 'cf'] },
    { id: 'town-a', kind: 'town', parents: ['sub-a', 'pref-north', 'cf'] },
    { id: 'town-b', kind: 'town', parents: ['sub-b', 'pref-north', 'cf'] },
    { id: 'town-c', kind: 'town', parents: ['sub-c', 'pref-south', 'cf'] },
    { id: 'river-short', kind: 'river', parents: ['sub-a', 'pref-north', 'cf'] },
    { id: 'river-long', kind: 'river', parents: ['pref-north', 'pref-south', 'cf'] },
  ],
}));

vi.mock('@/lib/gazetteer', () => {
  const placeById = (id: string) => PLACES.find((place) => place.id === id);
  return { placeById, placesOfCar: () => PLACES, parentsOn: (id: string) => placeById(id)?.parents };
});

const place = (id: string) => ({ name: id, country: 'CF', ...PLACES.find((one) => one.id === id)! }) as never;

describe('a river', () => {
  test('consists of the places of the narrowest units it runs through', () => {
    expect(partsOf(place('river-short'), '2013-01-01')).toEqual(['town-a']);
    expect(partsOf(place('river-long'), '2013-01-01')).toEqual(['town-a', 'town-b', 'town-c']);
  });

  test('lies wholly in a unit only where it runs through that one alone', () => {
    expect(chainOf(place('river-short'), '2013-01-01')).toEqual(['river-short', 'sub-a', 'pref-north', 'cf']);
    expect(chainOf(place('river-long'), '2013-01-01')).toEqual(['river-long', 'cf']);
  });
});
