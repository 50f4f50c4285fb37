import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { capturesUpTo } from './captures.ts';
import { findingSpots, findingsWithoutSpot, type MappedFinding } from './finding-layer.ts';
import { NOTICE_DAY } from './frame.ts';
import { ground } from './ground.ts';
import { hull, outlineAround } from './hull.ts';
import { chooseLabels } from './labels.ts';
import { mapRegimeOn } from './map-regime.ts';
import { nameShapes } from './name-layer.ts';
import { drawnPlaces, placeShapes } from './place-layer.ts';
import { MAP_KINDS, placeSymbol } from './place-symbol.ts';
import { pointOf } from './points.ts';
import { HEIGHT, project, type Spot } from './projection.ts';
import { scaleFor } from './scale.ts';
import { mapZones, zoneStateOn } from './zones-on.ts';

const list = bundledList();
const zone = (id: string) => mapZones(list).find((each) => each.id === id)!;

describe('the ground', () => {
  it('holds the country, borders and rivers as paths within reach of the frame', () => {
    const { country, borders, rivers } = ground();
    for (const path of [country, borders, rivers]) expect(path).toMatch(/^M-?[\d.]+,-?[\d.]+L/);
    expect(country.length).toBeGreaterThan(10_000);
  });

  it('has every place of the country inside the frame', () => {
    const outside = drawnPlaces().filter(({ spot: [x, y] }) => x < 0 || x > 960 || y < 0 || y > HEIGHT);
    expect(outside.map(({ place }) => place.id)).toEqual([]);
    expect(drawnPlaces().length).toBeGreaterThan(330);
  });

  it('has north up and east right', () => {
    expect(project([16, 9])[1]).toBeLessThan(project([16, 3])[1]);
    expect(project([16, 5])[0]).toBeLessThan(project([24, 5])[0]);
  });
});

describe('zones', () => {
  it('are those of the notices and the recognised ones, each around all its places', () => {
    expect(mapZones(list)).toHaveLength(11);
    for (const { id, outline, places } of mapZones(list)) {
      expect(outline.length, id).toBeGreaterThanOrEqual(8);
      for (const place of places) expect(isInside(pointOf(place)!.spot, outline), place).toBe(true);
    }
  });

  it('Bria holds the villages of its sub-prefecture, Sam Ouandja the town alone', () => {
    expect(zone('bria').places).toContain('town-mouka');
    expect(zone('sam-ouandja').places).toEqual(['town-sam-ouandja']);
  });

  it.each([
    ['bria', '2012-12-27', null],
    ['bria', '2012-12-28', 'vigilance'],
    ['bria', '2013-05-23', 'suspended'],
    ['bria', '2024-11-15', 'vigilance'],
    ['carnot', '2016-09-18', null],
    ['carnot', '2016-09-19', 'compliantZone'],
    ['carnot', '2024-11-15', null],
    ['gadzi', '2016-09-21', null],
    ['gadzi', '2017-06-01', 'uncertain'],
    ['gadzi', '2018-11-12', 'compliantZone'],
    ['berberati', '2016-05-30', 'uncertain'],
  ])('%s on %s: %s', (id, day, state) => {
    expect(zoneStateOn(zone(id), day, list)).toBe(state);
  });
});

describe('reported captures', () => {
  it('as of the notice nothing later is drawn', () => {
    const captures = capturesUpTo(NOTICE_DAY);
    expect(captures.map(({ place }) => place)).toContain('town-kaga-bandoro');
    expect(captures.every(({ day }) => day.latest <= NOTICE_DAY)).toBe(true);
    expect(captures.map(({ place }) => place)).not.toContain('town-sibut');
  });

  it.each([
    ['2012-12-09', 0],
    ['2012-12-10', 3],
    ['2012-12-28', 11],
    ['2012-12-29', 12],
    ['2013-03-23', 12],
    ['2013-03-24', 13],
  ])('up to %s there are %i', (day, count) => {
    expect(capturesUpTo(day)).toHaveLength(count);
  });

  it('each has a point, a source, and a certainty that is no more than reported', () => {
    for (const { place, day, source } of capturesUpTo('2026-01-01')) {
      expect(pointOf(place), place).not.toBeNull();
      expect(typeof source === 'string' ? source : source.url).toMatch(/^(order|several|https:.+)$/);
      expect(['reported', 'derived']).toContain(day.certainty);
    }
  });
});

describe('places', () => {
  it('show their regime by more than colour', () => {
    for (const kind of MAP_KINDS) {
      const regimes = ['vigilance', 'suspended', 'compliantZone', 'uncertain', 'open'] as const;
      const looks = regimes.map((regime) => {
        const { d, 'stroke-dasharray': dashes } = placeSymbol(kind, regime);
        return `${d} ${dashes}`;
      });
      expect(new Set(looks).size, kind).toBe(regimes.length);
    }
  });

  it('show their kind by their shape', () => {
    expect(new Set(MAP_KINDS.map((kind) => placeSymbol(kind, 'open').d)).size).toBe(MAP_KINDS.length);
  });

  it('change their looks with the day and never their order', () => {
    const shapesOn = (day: string) => placeShapes(drawnPlaces(), (id) => mapRegimeOn(id, day, list), 1);
    const [before, after] = [shapesOn('2012-12-27'), shapesOn(NOTICE_DAY)];
    expect(after.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
    const changed = after.filter(({ attributes }, at) => attributes.fill !== before[at]!.attributes.fill);
    expect(changed.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['town-bria', 'town-mouka', 'town-sam-ouandja']),
    );
    expect(changed.length).toBeLessThan(60);
  });

  it('that a zone is schematic is said whatever stands there; names are there as far as there is room', () => {
    const zones = mapZones(list).map((each) => ({
      zone: each,
      state: 'open' as const,
      words: `${each.id} (schematic)`,
      shortWords: each.id,
    }));
    const named = {
      zones,
      places: drawnPlaces(),
      first: new Set(['town-bangui']),
      captures: capturesUpTo(NOTICE_DAY),
      findings: [],
    };
    const near = nameShapes(named, scaleFor(4000, 1)).map(({ text }) => text);
    const far = nameShapes(named, scaleFor(320, 1)).map(({ text }) => text);
    for (const { words, shortWords } of zones) {
      expect(near).toContain(words);
      expect(far).toContain(shortWords);
    }
    expect(near).toContain('Bangui');
    expect(near.length).toBeGreaterThan(far.length);
  });

  it('words lie over no others', () => {
    const box = (at: number) => ({ at: [at, 0] as Spot, anchor: 'start' as const });
    const request = { text: 'ten longer', shortText: 'ten', size: 10, fill: '', isItalic: false, isNeeded: false };
    const labels = chooseLabels(
      [
        { ...request, key: 'a', candidates: [box(0)] },
        { ...request, key: 'b', candidates: [box(20), box(200)] },
        { ...request, key: 'c', candidates: [box(210)] },
        { ...request, key: 'short', candidates: [box(-3), box(178)] },
        { ...request, key: 'out of the frame', candidates: [box(990)] },
        { ...request, key: 'd', candidates: [box(0)], isNeeded: true },
      ],
      [],
      { left: -5, right: 1000, top: -50, bottom: 50 },
    );
    expect(labels.map(({ request: { key }, text, at }) => [key, text, at[0]])).toEqual([
      ['a', 'ten longer', 0],
      ['b', 'ten longer', 200],
      ['short', 'ten', 178],
      ['d', 'ten', 0],
    ]);
  });
});

describe('findings', () => {
  const finding = (
    id: string,
    places: string[],
    verdict: MappedFinding['verdict'] = 'alerted-zone',
  ): MappedFinding => ({
    id,
    lot: id,
    verdict,
    places,
  });

  it('stand together at the place that they state, under the strongest verdict', () => {
    const spots = findingSpots([
      finding('1', ['town-bria'], 'ambiguous'),
      finding('2', ['town-bria']),
      finding('3', ['town-carnot', 'town-nola'], 'car-other'),
    ]);
    expect(spots.map(({ placeId, findings, verdict }) => [placeId, findings.length, verdict])).toEqual([
      ['town-bria', 2, 'alerted-zone'],
      ['town-carnot', 1, 'car-other'],
      ['town-nola', 1, 'car-other'],
    ]);
  });

  it('that name the country alone or a place without a point stand nowhere', () => {
    const lost = [finding('1', ['cf'], 'car-unspecified'), finding('2', ['town-nzako']), finding('3', [])];
    expect(findingSpots(lost)).toEqual([]);
    expect(findingsWithoutSpot([...lost, finding('4', ['cf', 'town-bria'])])).toEqual(lost);
  });
});

describe('hull', () => {
  it('leaves out what lies within', () => {
    const square: Spot[] = [
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
    ];
    expect(new Set(hull([...square, [1, 2], [2, 2]]))).toEqual(new Set(square));
  });

  it('around one spot is a circle of the reach', () => {
    const outline = outlineAround([[10, 20]], 5);
    for (const [x, y] of outline) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(5);
  });
});

function isInside([x, y]: Spot, outline: readonly Spot[]): boolean {
  return outline.every(([ax, ay], at) => {
    const [bx, by] = outline[(at + 1) % outline.length]!;
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -1e-6;
  });
}
