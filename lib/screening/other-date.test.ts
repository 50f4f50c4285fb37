import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { screenParcel } from './screen-parcel.ts';

function parcel(origin: string, description: string): Parcel {
  const none = {
    lot: 'A1',
    title: null,
    carats: null,
    stones: null,
    price: null,
    seller: null,
    certificate: null,
    closes: null,
    goods: null,
  };
  return {
    ...none,
    description,
    origin: [...readOrigins(description, 'description'), ...readOrigins(origin, 'origin')],
  };
}

/** Origin, description, as-of date, rule, part of the sentence. */
const CASES: [string, string, string, string, string][] = [
  ['Bria', '2014 production, 40 cts', '2025-06-01', 'other-date', 'suspended or limited'],
  ['Carnot', 'Mined in 2018', '2025-06-01', 'other-date', 'compliant zone'],
  ['Carnot', 'Gekauft 2011', '2013-01-15', 'other-date', 'no measure was in force'],
  ['Carnot', 'production 2016', '2025-06-01', 'other-date', 'different things held'],
  ['Bria, production 2014', '', '2025-06-01', 'other-date', 'suspended or limited'],
  ['Bria', 'добыто в 2014 году', '2025-06-01', 'other-date', 'suspended or limited'],
  ['Bria', 'Old stock, 40 cts', '2025-06-01', 'old-stock', 'dates of mining'],
  ['Bria', 'vieux stock', '2025-06-01', 'old-stock', 'dates of mining'],
];

describe('a stated date beside the as-of date', () => {
  it.each(CASES)('%s, "%s" on %s: %s', (origin, description, asOf, rule, words) => {
    const finding = screenParcel(parcel(origin, description), bundledList(), asOf);
    const reason = finding.reasons.find((one) => one.rule === rule);
    expect(reason?.says).toContain(words);
    const plain = screenParcel(parcel(origin.split(',')[0]!, ''), bundledList(), asOf);
    expect(finding.verdict).toBe(plain.verdict);
  });

  it.each([
    ['Bria', '2013 production', '2013-01-15'],
    ['Botswana', '2014 production', '2025-06-01'],
    ['Bria', 'Lot 2014, 40 cts', '2025-06-01'],
  ])('%s, "%s" on %s: no second reason', (origin, description, asOf) => {
    const { reasons } = screenParcel(parcel(origin, description), bundledList(), asOf);
    expect(reasons.filter(({ rule }) => rule === 'other-date' || rule === 'old-stock')).toEqual([]);
  });
});
