import { describe, expect, it } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { changingDays, regimesOverTime } from './regimes-over-time.ts';

const rows = regimesOverTime(bundledList(), '2012-01-01', '2026-11-24');
const spansOf = (id: string) =>
  rows
    .find((row) => row.id === id)
    ?.spans.map(({ from, until, regime }) => `${from} ${until} ${regime.regime ?? regime.uncertain}`);

describe('what held, zone by zone', () => {
  it('has the zones of the notices, the compliant zones and the rest of the country', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'bria',
      'sam-ouandja',
      'bamingui',
      'berberati',
      'boda',
      'carnot',
      'nola',
      'gadzi',
      'mbaiki',
      'boganangone',
      'boganda',
      'rest',
    ]);
  });

  it.each(['bria', 'sam-ouandja', 'bamingui'])('%s: vigilance, suspension, vigilance again', (id) => {
    const spans = spansOf(id)!;
    expect(spans[0]).toBe('2012-01-01 2012-12-27 open');
    expect(spans.find((span) => span.startsWith('2012-12-28'))).toMatch(/ vigilance$/);
    expect(spans.find((span) => span.startsWith('2013-05-23'))).toMatch(/ suspended$/);
    expect(spans.at(-1)).toBe('2024-11-15 2026-11-24 vigilance');
  });

  it('draws the range of a recognition as uncertain', () => {
    expect(spansOf('gadzi')).toContain('2016-09-22 2018-11-11 recognition-date');
    expect(spansOf('carnot')!.join()).not.toContain('recognition-date');
  });

  it('tells the rest of the country by a place outside every zone', () => {
    expect(spansOf('rest')!.map((span) => span.split(' ').at(-1))).toEqual(['open', 'suspended', 'suspended', 'open']);
  });

  it('spans follow on each other without a gap', () => {
    for (const { spans } of rows) {
      expect(spans[0]!.from).toBe('2012-01-01');
      expect(spans.at(-1)!.until).toBe('2026-11-24');
      for (const [n, { until }] of spans.slice(0, -1).entries()) {
        expect(Date.parse(spans[n + 1]!.from) - Date.parse(until)).toBe(86_400_000);
      }
    }
  });

  it('names each day of change once, in order', () => {
    const days = changingDays(bundledList(), '2012-01-01', '2026-11-24');
    expect(days).toContain('2012-12-28');
    expect(days).toEqual([...new Set(days)].sort());
  });
});
