import { describe, expect, it } from 'vitest';
import type { ScreenedParcel } from '@/lib/screening';
import { statedNames, statedPlaces } from './stated-places.ts';

const BRIA = { id: 'town-bria', name: 'Bria' };
const COUNTRY = { id: 'cf', name: 'Central African Republic' };
const ELSEWHERE = { id: 'origin-cd', name: 'Congo - Kinshasa' };

describe('the places that the map of a finding shows', () => {
  it.each([
    ['a place and its country', [BRIA, COUNTRY], false, ['town-bria', 'cf'], ['Bria']],
    ['the country alone', [COUNTRY], false, ['cf'], ['Central African Republic']],
    ['another country beside it', [COUNTRY, ELSEWHERE], false, ['cf'], ['Central African Republic']],
    ['another country alone', [ELSEWHERE], false, [], []],
    ['what is denied', [BRIA], true, [], []],
  ])('of %s', (_, places, denied, ids, names) => {
    const parcel = { origin: [{ denied, places }] } as unknown as ScreenedParcel;
    expect(statedPlaces(parcel)).toEqual(ids);
    expect(statedNames(parcel)).toEqual(names);
  });
});
