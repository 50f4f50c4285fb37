import { describe, expect, it } from 'vitest';
import type { TabState } from '@/lib/page/messages';
import { origins, parcel, report, reports, tenderLots, view } from '../ui/tab-views.ts';

describe('a tab as the panel sees it', () => {
  it('lists the strongest verdict first, in page order within, and what is gone last', () => {
    const lots = tenderLots();
    const gone = lots.map((_, at) => `k${at}`).filter((key) => key !== 'k1');
    const { findings } = view(reports(report(lots), report([], { present: gone, state: 'done' })));
    expect(findings.map(({ parcel: { lot, verdict }, gone: isGone }) => [lot, verdict, isGone])).toEqual([
      ['T-110', 'alerted-zone', false],
      ['T-105', 'alerted-zone', true],
      ['T-120', 'ambiguous', false],
      ['T-114', 'car-unspecified', false],
      ['T-118', 'car-other', false],
      ['T-101', 'none', false],
      ['T-121', 'none', false],
      ['T-122', 'none', false],
      [null, 'none', false],
    ]);
  });

  it('counts the lots on the page now, and the counts add up', () => {
    const lots = tenderLots();
    const { counts } = view(
      reports(
        report(lots),
        report([], { present: ['k1', 'k6'], counts: { listings: 3, read: 2, unread: 1 }, state: 'done' }),
      ),
    );
    expect(counts).toMatchObject({ listings: 3, read: 2, unread: 1, notStated: 1 });
    expect(counts.byVerdict).toMatchObject({ 'alerted-zone': 1, none: 1, 'car-other': 0 });
    expect(Object.values(counts.byVerdict).reduce((sum, count) => sum + count)).toBe(counts.read);
  });

  it('judges by the day it is asked for', () => {
    const tab = reports(report([parcel({ origin: origins('Bria') })]));
    expect(view(tab, { asOf: '2012-12-27' }).findings[0]!.parcel.verdict).toBe('car-other');
    expect(view(tab, { asOf: '2012-12-28' }).findings[0]!.parcel.verdict).toBe('alerted-zone');
  });

  it('brings what it takes to explain the findings: advisories with ask and caveat, and names of zones', () => {
    const { advisories, zones } = view(reports(report(tenderLots())));
    const notice = advisories.find(({ id }) => id === 'kp-2012-12-28')!;
    expect(notice.asks.length).toBeGreaterThan(0);
    expect(notice.caveats.some(({ text }) => text.includes('legitimately'))).toBe(true);
    expect(zones).toEqual({ bria: 'Bria', 'sam-ouandja': 'Sam Ouandja' });
  });

  it('brings no advisory where nothing rests on one', () => {
    expect(view(reports(report([parcel({ origin: origins('Botswana') })]))).advisories).toEqual([]);
  });

  const lots = tenderLots();
  const states: [string, TabState, ReturnType<typeof view>][] = [
    ['a granted site that told nothing yet', 'reading', view(reports())],
    ['a site that is not granted', 'not-allowed', view(reports(), { watched: false })],
    ['a site looked at once', 'done', view(reports(report(lots)), { watched: false })],
    ['a page without listings', 'none', view(reports(report([])))],
    ['a page read in part without listings', 'part-read', view(reports(report([], { state: 'part-read' })))],
    ['a report of which parts are missing', 'reading', view(reports(report(lots, { lots: [] })))],
    ['a page the browser closes to us', 'not-allowed', view(Object.assign(reports(), { closed: true }))],
  ];
  it.each(states)('%s is %s', (_, state, shown) => expect(shown.state).toBe(state));
});
