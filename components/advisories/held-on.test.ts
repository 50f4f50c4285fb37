import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { regimesOverTime } from '@/lib/advisories/regimes-over-time';
import { advisoriesBehind, heldOn } from './held-on.ts';

const list = bundledList();
const rows = regimesOverTime(list, '2012-01-01', '2026-11-24');
const told = (day: string) =>
  heldOn(rows, list, day).map(({ rows: zones, regime }) => [
    zones.map(({ id }) => id).join(' '),
    regime.regime ?? regime.uncertain,
  ]);

const COMPLIANT = 'berberati boda carnot nola gadzi mbaiki boganangone boganda';

describe('what held on a day', () => {
  it.each([
    [
      '2012-12-27',
      [
        ['bria sam-ouandja bamingui', 'open'],
        [COMPLIANT, 'open'],
        ['rest', 'open'],
      ],
    ],
    [
      '2013-01-15',
      [
        ['bria sam-ouandja bamingui', 'vigilance'],
        [COMPLIANT, 'open'],
        ['rest', 'open'],
      ],
    ],
    [
      '2014-01-15',
      [
        ['bria sam-ouandja bamingui', 'suspended'],
        [COMPLIANT, 'suspended'],
        ['rest', 'suspended'],
      ],
    ],
    [
      '2026-11-24',
      [
        ['bria sam-ouandja bamingui', 'vigilance'],
        [COMPLIANT, 'open'],
        ['rest', 'open'],
      ],
    ],
  ])('%s', (day, groups) => {
    expect(told(day)).toEqual(groups);
  });

  it('keeps zones of uncertain recognition apart, as each has its own range', () => {
    expect(told('2019-06-01')).toEqual(
      expect.arrayContaining([
        ['gadzi', 'compliant-zone'].map((word, n) => (n === 0 ? expect.stringContaining(word) : word)),
        ['mbaiki', 'recognition-date'],
        ['boganda', 'recognition-date'],
      ]),
    );
  });

  it('names the notices whose list of places is open', () => {
    const { openLists, bases } = advisoriesBehind(heldOn(rows, list, '2013-01-15'), list);
    expect(openLists.map(({ id }) => id)).toContain('kp-2012-12-28');
    expect(bases.map(({ id }) => id)).toContain('kp-2012-12-28');
  });
});
