import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { screenStatements } from './screen-parcel.ts';

/** One row for each rule of the verdicts, at the dates where it turns: origin, date, verdict, zone, regime. */
const ROWS: [string, string, string, string | null, string | null][] = [
  ['Bria', '2012-12-27', 'car-other', null, 'open'],
  ['CAR', '2012-12-27', 'car-unspecified', null, 'open'],
  ['Haute-Kotto', '2012-12-27', 'car-other', null, 'open'],
  ['Bria', '2012-12-28', 'alerted-zone', 'bria', 'vigilance'],
  ['Sam Ouandja', '2012-12-28', 'alerted-zone', 'sam-ouandja', 'vigilance'],
  ['Bamingui', '2013-05-22', 'alerted-zone', 'bamingui', 'vigilance'],
  ['Carnot', '2013-05-22', 'car-other', null, 'open'],
  ['Haute-Kotto', '2013-05-22', 'ambiguous', null, null],
  ['Bria', '2013-05-23', 'alerted-zone', 'bria', 'suspended'],
  ['Carnot', '2013-05-23', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['CAR', '2013-05-23', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['Haute-Kotto', '2014-01-01', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['CAR', '2015-07-16', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['CAR', '2015-07-17', 'car-unspecified', null, 'suspended'],
  ['Carnot', '2015-07-17', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['Carnot', '2016-09-18', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['Carnot', '2016-09-19', 'car-other', null, 'compliant-zone'],
  ['Berbérati', '2016-05-25', 'ambiguous', null, null],
  ['Berbérati', '2016-06-02', 'car-other', null, 'compliant-zone'],
  ['Gadzi', '2017-06-01', 'ambiguous', null, null],
  ['Mbaïki', '2019-08-01', 'ambiguous', null, null],
  ['Bangassou', '2017-03-01', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['Gamboula', '2020-01-01', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['Mambéré-Kadéï', '2017-03-01', 'ambiguous', null, null],
  ['Haute-Kotto', '2017-03-01', 'alerted-zone', 'central-african-republic', 'suspended'],
  ['CAR', '2017-03-01', 'car-unspecified', null, null],
  ['Bria', '2024-11-14', 'alerted-zone', 'bria', 'suspended'],
  ['Bria', '2024-11-15', 'alerted-zone', 'bria', 'vigilance'],
  ['Carnot', '2024-11-15', 'car-other', null, 'open'],
  ['Bangassou', '2024-11-15', 'car-other', null, 'open'],
  ['CAR', '2025-06-01', 'car-unspecified', null, null],
  ['Haute-Kotto', '2025-06-01', 'ambiguous', null, null],
  ['Ouandja-Kotto', '2025-06-01', 'ambiguous', null, null],
  ['Hyrra Banda', '2013-01-15', 'alerted-zone', 'bria', 'vigilance'],
  ['Carnot, CAR', '2013-01-15', 'car-other', null, 'open'],
  ['CAR; Carnot', '2013-01-15', 'car-other', null, 'open'],
  ['Carnot; Bria; Angola', '2013-01-15', 'alerted-zone', 'bria', 'vigilance'],
  ['Carnot, Haute-Kotto', '2013-01-15', 'ambiguous', null, null],
  ['Botswana', '2013-01-15', 'none', null, null],
  ['Carnot; Bria', '2014-01-01', 'alerted-zone', 'bria', 'suspended'],
];

describe('verdict rules', () => {
  it.each(ROWS)('%s on %s is %s', (origin, asOf, verdict, zone, regime) => {
    expect(screenStatements(readOrigins(origin, 'origin'), bundledList(), asOf)).toMatchObject({
      verdict,
      zone,
      regime,
    });
  });

  it('says in the same breath that the suspension was lifted and that the notices stay', () => {
    const { reasons } = screenStatements(readOrigins('Bria', 'origin'), bundledList(), '2025-06-01');
    expect(reasons.map(({ rule, advisory }) => `${rule} ${advisory}`)).toEqual([
      'named-in-notice kp-2012-12-28',
      'notice-repeated kp-2013-04-18',
      'suspension-lifted kp-2024-11-15',
    ]);
  });

  it('shows what the notice asks with its caveat beside it, and accuses nobody', () => {
    const { reasons } = screenStatements(readOrigins('Bria, CAR', 'origin'), bundledList(), '2013-01-15');
    expect(reasons[0]?.says).toContain('The page states “Bria”');
    expect(reasons[0]?.says).toContain('It asks:');
    expect(reasons[0]?.says).toContain('legitimately');
    expect(JSON.stringify(reasons)).not.toMatch(/conflict diamond|illegal|guilty|blood/i);
  });

  it('says "recognition date not certain" inside a range', () => {
    const { reasons } = screenStatements(readOrigins('Gadzi', 'origin'), bundledList(), '2017-06-01');
    expect(reasons.some(({ says }) => says.includes('recognition date not certain'))).toBe(true);
  });

  it('points its evidence at the words', () => {
    const text = 'Parcel of 40 cts, ex Bria diggings';
    const { reasons } = screenStatements(readOrigins(text, 'description'), bundledList(), '2013-01-15');
    const { start, end, text: words } = reasons[0]!.evidence!;
    expect(text.slice(start, end)).toBe(words);
    expect(words).toBe('Bria');
  });
});
