import { describe, expect, it } from 'vitest';
import { report, reports, tenderLots, view } from '@/test/ui/tab-views';
import { exportDocument, exportFileName } from './export-document.ts';

const lots = tenderLots();
const whole = view(reports(report(lots)));
const partly = view(
  reports(
    report(lots),
    report([], { present: ['k1', 'k6'], counts: { listings: 3, read: 2, unread: 1 }, state: 'done' }),
  ),
);

describe('the exported document', () => {
  it('has the keys of the contract, in its order, and nothing else', () => {
    const document = exportDocument(whole, false);
    expect(Object.keys(document)).toEqual(['source', 'url', 'asOf', 'versions', 'counts', 'parcels']);
    expect(Object.keys(document.counts)).toEqual(['listings', 'read', 'unread', 'notStated', 'byVerdict']);
    const parcel =
      'lot title description carats stones price seller certificate closes stated verdict zone regime origin reasons';
    for (const exported of document.parcels) expect(Object.keys(exported).join(' ')).toBe(parcel);
  });

  it('is the same for one page as the panel shows', () => {
    expect(exportDocument(whole, false).counts).toEqual(whole.counts);
    expect(exportDocument(whole, false).source).toBe(whole.url);
  });

  it('leaves out lots that are no longer on the page, unless they are wanted and marked', () => {
    const present = exportDocument(partly, false);
    expect(present.parcels.map(({ lot }) => lot)).toEqual(['T-105', 'T-121']);
    expect(present.counts).toMatchObject({ listings: 3, read: 2, unread: 1 });
    const all = exportDocument(partly, true);
    expect(all.parcels).toHaveLength(lots.length);
    expect(all.parcels.filter(({ gone }) => gone)).toHaveLength(lots.length - 2);
  });

  it.each([false, true])('adds up, with gone lots: %s', (withGone) => {
    const { counts, parcels } = exportDocument(partly, withGone);
    expect(counts.listings).toBe(counts.read + counts.unread);
    expect(counts.read).toBe(parcels.length);
    expect(Object.values(counts.byVerdict).reduce((sum, count) => sum + count)).toBe(parcels.length);
  });

  it('has a file name without a word of the page', () => {
    expect(exportFileName(exportDocument(whole, false))).toBe('parcel-vigil-findings-as-of-2013-01-15.json');
  });
});
