import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { advisoriesNaming } from './advisories-naming.ts';
import { regimeHistory, shiftDay } from './regime-history.ts';
import { searchPlaces } from './search-places.ts';

const list = bundledList();

describe('searching a place', () => {
  it.each([
    ['Bria', 'town-bria'],
    ['bria la scintillante', 'town-bria'],
    ['Бриа', 'town-bria'],
    ['sam-ouandja', 'town-sam-ouandja'],
    ['SAMOUANDJA', 'town-sam-ouandja'],
    ['Berberati', 'town-berberati'],
    ['布里亚', 'town-bria'],
    ['from Bria, CAR', 'town-bria'],
    ['Baming', 'town-bamingui'],
    ['mbaik', 'town-mbaiki'],
  ])('%s finds %s', (words, id) => {
    expect(searchPlaces(words).map((place) => place.id)).toContain(id);
  });

  it.each(['Bria', 'Бриа', 'Berbérati', 'Carnot'])('“%s” is first the town', (words) => {
    expect(searchPlaces(words)[0]?.kind).toBe('town');
  });

  it.each(['', '   ', 'Botswana', 'zzzz', '(.*)'])('“%s” finds nothing', (words) => {
    expect(searchPlaces(words)).toEqual([]);
  });
});

describe('which advisories name a place', () => {
  const told = (id: string) =>
    advisoriesNaming(id, list, '2026-11-24').map(({ advisory, effect, how }) => `${advisory.id} ${effect} ${how}`);

  it('Bria: both notices, then what held for the whole country', () => {
    expect(told('town-bria')).toEqual([
      'kp-2012-12-28 vigilance itself',
      'kp-2013-04-18 vigilance itself',
      'kp-2013-05-23 suspend country',
      'kp-2015-07-17 resume-compliant-only country',
      'kp-2024-11-15 lift country',
    ]);
  });

  it('a village around Bria is named by its unit, another place by none of the notices', () => {
    expect(told('town-mouka')[0]).toBe('kp-2012-12-28 vigilance around');
    expect(told('town-ippy')[0]).toBe('kp-2013-05-23 suspend country');
  });

  it('says until when each bears on the place, also where a later one ended it', () => {
    const ends = advisoriesNaming('town-bria', list, '2026-11-24').map(({ effect, until }) => [effect, until]);
    expect(ends).toEqual([
      ['vigilance', null],
      ['vigilance', null],
      ['suspend', '2024-11-14'],
      ['resume-compliant-only', '2024-11-14'],
      ['lift', null],
    ]);
  });

  it('Gadzi: its recognition with its range', () => {
    const recognition = advisoriesNaming('town-gadzi', list, '2026-11-24').find(({ effect }) => effect === 'recognise');
    expect(recognition?.from).toEqual({ earliest: '2016-09-22', latest: '2018-11-12', certainty: 'derived' });
  });
});

describe('what held for a place over time', () => {
  it('spans follow on each other without a gap', () => {
    const spans = regimeHistory('town-gadzi', list, '2012-01-01', '2026-11-24');
    expect([spans[0]!.from, spans.at(-1)!.until]).toEqual(['2012-01-01', '2026-11-24']);
    for (const [at, { until }] of spans.slice(0, -1).entries()) expect(spans[at + 1]!.from).toBe(shiftDay(until, 1));
    expect(spans.map(({ regime }) => regime.regime ?? regime.uncertain)).toContain('recognition-date');
  });
});
