import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placesOfCar } from '@/lib/gazetteer';
import { bundledList } from './bundled-list.ts';
import { regimeOn } from './regime-on.ts';
import type { Advisory, AdvisoryList, Effect } from './schema.ts';

const LIST = bundledList();
const PLACES = placesOfCar().map(({ id }) => id);
const dates = fc
  .date({ min: new Date('2011-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A later notice, as an authority would publish it. */
function notice(given: { id: string; date: string; zones: Advisory['zones']; effects: Effect[] }): Advisory {
  const [model] = LIST.advisories.filter(({ kind }) => kind === 'vigilance-notice');
  const { date, ...rest } = given;
  return { ...model!, origin: 'fed', date: { earliest: date, latest: date, certainty: 'confirmed' }, ...rest };
}

const listOf = (...added: Advisory[]): AdvisoryList => ({ ...LIST, advisories: [...LIST.advisories, ...added] });
const zone = (id: string, units: string[], places: string[] = []) => ({
  id,
  name: { en: id },
  units,
  places,
  geometry: null,
});

describe('regimeOn', () => {
  test('does not depend on the order of the advisories', () => {
    const orders = fc.shuffledSubarray(LIST.advisories, { minLength: LIST.advisories.length });
    fc.assert(
      fc.property(orders, fc.constantFrom(...PLACES), dates, (advisories, place, date) => {
        expect(regimeOn(place, date, { ...LIST, advisories })).toEqual(regimeOn(place, date, LIST));
      }),
      { numRuns: 300 },
    );
  });

  test('answers the same whether or not other days were asked about before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), fc.array(dates, { minLength: 1, maxLength: 8 }), (place, asked) => {
        const warm = { ...LIST };
        for (const date of asked) expect(regimeOn(place, date, warm)).toEqual(regimeOn(place, date, { ...LIST }));
      }),
      { numRuns: 200 },
    );
  });

  test('every answer holds together', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PLACES), dates, (place, date) => {
        const { regime, zone, verdictClass, mixed, uncertain, basis } = regimeOn(place, date, LIST);
        expect(zone !== null).toBe(verdictClass === 'alerted-zone');
        if (verdictClass === 'alerted-zone') expect(['vigilance', 'suspended']).toContain(regime);
        if (verdictClass === 'ambiguous') expect(mixed || uncertain !== null).toBe(true);
        if (verdictClass === 'alerted-zone') expect(basis.length).toBeGreaterThan(0);
        for (const { from } of basis) expect(from <= date).toBe(true);
        if (date < '2012-12-28') expect(verdictClass === 'alerted-zone' || basis.length > 0).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a list that says more than the bundled one', () => {
  test('a new notice alerts its zone from its day on', () => {
    const list = listOf(
      notice({
        id: 'kp-2026-01-01',
        date: '2026-01-01',
        zones: [zone('ouadda', ['sub-ouadda'])],
        effects: [{ kind: 'vigilance', zones: ['ouadda'], from: '2026-01-01', until: '2026-12-31', passage: '¶ 2' }],
      }),
    );
    expect(regimeOn('town-ouadda', '2025-12-31', list)).toMatchObject({ verdictClass: 'car-other', regime: 'open' });
    expect(regimeOn('town-ouadda', '2026-01-01', list)).toMatchObject({ zone: 'ouadda', regime: 'vigilance' });
    expect(regimeOn('town-ouadda', '2026-12-31', list).regime).toBe('vigilance');
    expect(regimeOn('town-ouadda', '2027-01-01', list).regime).toBe('open');
  });

  test('the narrowest of two zones is named', () => {
    const list = listOf(
      notice({
        id: 'kp-2026-01-01',
        date: '2026-01-01',
        zones: [zone('haute-kotto', ['pref-haute-kotto'])],
        effects: [{ kind: 'vigilance', zones: ['haute-kotto'], from: '2026-01-01', until: null, passage: null }],
      }),
    );
    expect(regimeOn('town-bria', '2026-06-01', list).zone).toBe('bria');
    expect(regimeOn('town-yalinga', '2026-06-01', list).zone).toBe('haute-kotto');
    expect(regimeOn('pref-haute-kotto', '2026-06-01', list)).toMatchObject({ zone: 'haute-kotto', mixed: false });
  });

  test('a withdrawal ends what the notices ask for', () => {
    const list = listOf(
      notice({
        id: 'kp-2026-01-01',
        date: '2026-01-01',
        zones: [],
        effects: [
          { kind: 'withdraw', advisories: ['kp-2012-12-28', 'kp-2013-04-18'], from: '2026-01-01', passage: null },
        ],
      }),
    );
    expect(regimeOn('town-bria', '2025-12-31', list).regime).toBe('vigilance');
    expect(regimeOn('town-bria', '2026-01-01', list)).toMatchObject({ regime: 'open', verdictClass: 'car-other' });
  });

  test('a suspension of a part of the country leaves the rest open', () => {
    const list = listOf(
      notice({
        id: 'kp-2026-01-01',
        date: '2026-01-01',
        zones: [zone('lobaye', ['pref-lobaye'])],
        effects: [{ kind: 'suspend', zones: ['lobaye'], from: '2026-01-01', passage: null }],
      }),
    );
    expect(regimeOn('town-boda', '2026-01-01', list)).toMatchObject({ regime: 'suspended', zone: 'lobaye' });
    expect(regimeOn('town-nola', '2026-01-01', list)).toMatchObject({ regime: 'open', zone: null });
    expect(regimeOn('cf', '2026-01-01', list)).toMatchObject({ verdictClass: 'car-unspecified', regime: null });
  });

  test.each([
    ['2020-06-01', 'mambere-kadei'],
    ['2022-06-01', null],
  ])('a zone is fixed by the division of the day of its notice (%s)', (date, expected) => {
    const list = listOf(
      notice({
        id: 'kp-later',
        date,
        zones: [zone('mambere-kadei', ['pref-mambere-kadei'])],
        effects: [{ kind: 'vigilance', zones: ['mambere-kadei'], from: date, until: null, passage: null }],
      }),
    );
    // Carnot left Mambéré-Kadéï in January 2021.
    expect(regimeOn('town-carnot', '2025-06-01', list).zone).toBe(expected);
  });

  test('a newer unit may hold more than its known parts', () => {
    const list = listOf(
      notice({
        id: 'kp-2020-06-01',
        date: '2020-06-01',
        zones: [zone('north', ['sub-batangafo', 'sub-bouca', 'sub-kabo'])],
        effects: [{ kind: 'vigilance', zones: ['north'], from: '2020-06-01', until: null, passage: null }],
      }),
    );
    expect(regimeOn('town-kabo', '2025-06-01', list).zone).toBe('north');
    const alone = regimeOn('pref-ouham-fafa', '2025-06-01', list);
    expect(alone).toMatchObject({ verdictClass: 'ambiguous', mixed: true, zonesWithin: ['north'] });
  });

  test('effects take hold by their days, in whatever order they are written', () => {
    const list = listOf(
      notice({
        id: 'kp-2026-01-01',
        date: '2026-01-01',
        zones: [zone('lobaye', ['pref-lobaye'])],
        effects: [
          { kind: 'lift', zones: ['lobaye'], from: '2026-06-01', passage: null },
          { kind: 'suspend', zones: ['lobaye'], from: '2026-01-01', passage: null },
        ],
      }),
    );
    expect(regimeOn('town-boda', '2026-05-31', list).regime).toBe('suspended');
    expect(regimeOn('town-boda', '2026-06-01', list).regime).toBe('open');
  });

  test('an empty list alerts nothing', () => {
    const list = { ...LIST, advisories: [] };
    expect(regimeOn('town-bria', '2014-01-01', list)).toMatchObject({ verdictClass: 'car-other', basis: [] });
    expect(regimeOn('cf', '2014-01-01', list)).toMatchObject({ verdictClass: 'car-unspecified', regime: 'open' });
  });
});
