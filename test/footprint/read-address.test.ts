import { describe, expect, it } from 'vitest';
import { readAddress } from '@/entrypoints/footprint/read-address';

describe('the address of the footprint page', () => {
  it.each([
    ['', null],
    ['?tab=12&finding=0%2Fk1', { tabId: 12, findingId: '0/k1' }],
    ['?tab=x&finding=k1', null],
    ['?tab=12', null],
    ['?kept=abc', { keptId: 'abc' }],
    ['?kept=', null],
  ])('%s', (search, wanted) => {
    expect(readAddress(search)).toEqual(wanted);
  });
});
