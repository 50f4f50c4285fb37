import { describe, expect, it } from 'vitest';
import { readAddress } from '@/entrypoints/map/read-address';

describe('the address of the map', () => {
  it.each([
    ['', null, null, null],
    ['?tab=7&as-of=2012-12-28&place=town-bria', 7, '2012-12-28', 'town-bria'],
    ['?tab=-1&as-of=2013-02-31&place=town-atlantis', null, null, null],
    ['?tab=7;DROP&as-of=yesterday&place=__proto__', null, null, null],
    ['?place=origin-botswana', null, null, null],
  ])('%s', (search, tabId, asOf, placeId) => {
    expect(readAddress(search)).toEqual({ tabId, asOf, placeId });
  });
});
