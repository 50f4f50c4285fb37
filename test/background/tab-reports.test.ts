import { describe, expect, it } from 'vitest';
import {
  applyReport,
  closeFrame,
  newTabReports,
  type Reporter,
  type TabReports,
} from '@/entrypoints/background/tab-reports';
import type { Parcel } from '@/lib/listings';
import type { FrameReport } from '@/lib/page/messages';
import { origins, parcel, report } from '../ui/tab-views.ts';

const caps = { frames: 3, lots: 10 };

function from(given: Partial<Reporter> = {}): Reporter {
  return { tabId: 1, frameId: 0, documentId: 'one', url: 'https://a.example/', private: false, at: 0, ...given };
}

/** A report of lots by their keys. */
function of(keys: string, given: Partial<FrameReport> = {}): FrameReport {
  const present = keys.split('').filter(Boolean);
  const lots = present.map((key) => ({ key, parcel: parcel({ lot: key }) }));
  return report([], {
    lots,
    present,
    counts: { listings: lots.length, read: lots.length, unread: 0 },
    state: 'done',
    ...given,
  });
}

function keysOf(tab: TabReports, frameId = 0): string {
  const lots = tab.frames.get(frameId)?.lots ?? new Map();
  return [...lots].map(([key, { gone }]) => (gone ? `(${key})` : key)).join('');
}

describe('reports of one document', () => {
  it('keeps lots in page order and marks those that left the page', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('abc', { round: 1 }), caps);
    applyReport(tab, from(), of('dca', { round: 2 }), caps);
    expect(keysOf(tab)).toBe('dca(b)');
    applyReport(tab, from(), of('b', { round: 3 }), caps);
    expect(keysOf(tab)).toBe('b(d)(c)(a)');
  });

  it('takes only new words and keeps those it has', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('ab', { round: 1 }), caps);
    const first = tab.frames.get(0)!.lots.get('a')!.parcel;
    applyReport(tab, from(), of('ba', { round: 2, lots: [] }), caps);
    expect(keysOf(tab)).toBe('ba');
    expect(tab.frames.get(0)!.lots.get('a')!.parcel).toBe(first);
  });

  it('ignores a late report', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('ab', { round: 5 }), caps);
    expect(applyReport(tab, from(), of('z', { round: 4 }), caps)).toBe('late');
    expect(keysOf(tab)).toBe('ab');
  });

  it('waits for the other parts of a report that comes in parts', () => {
    const tab = newTabReports(1, false);
    const lots = of('ab').lots;
    expect(applyReport(tab, from(), of('abcd', { round: 1, lots, state: 'reading' }), caps)).toBe('taken');
    expect(tab.frames.get(0)!.awaited).toBe(2);
    applyReport(tab, from(), of('abcd', { round: 1, lots: of('cd').lots }), caps);
    expect(tab.frames.get(0)!.awaited).toBe(0);
    expect(keysOf(tab)).toBe('abcd');
  });

  it('asks for all where it knows nothing of the rounds before', () => {
    const tab = newTabReports(1, false);
    expect(applyReport(tab, from(), of('ab', { round: 7, lots: [] }), caps)).toBe('incomplete');
    expect(applyReport(tab, from(), of('ab', { round: 8 }), caps)).toBe('taken');
  });

  it('keeps names of members of objects as ordinary keys', () => {
    const tab = newTabReports(1, false);
    const lots = [{ key: '__proto__', parcel: parcel({ lot: 'x' }) }];
    applyReport(tab, from(), report([], { lots, present: ['__proto__', 'constructor'] }), caps);
    expect(keysOf(tab)).toBe('__proto__');
  });

  it('keeps no more lots than the cap, and says that the page was read in part', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('abcdefghij', { round: 1 }), caps);
    expect(tab.frames.get(0)!.state).toBe('done');
    applyReport(tab, from(), of('abcdefghijk', { round: 2 }), caps);
    expect(keysOf(tab)).toBe('abcdefghij');
    expect(tab.frames.get(0)!.state).toBe('part-read');
  });

  it('counts the cap over all frames', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('abcdefgh'), caps);
    applyReport(tab, from({ frameId: 2, documentId: 'inner' }), of('xyz'), caps);
    expect(keysOf(tab, 2)).toBe('xy');
  });
});

describe('the same lot seen again', () => {
  const bria = () => parcel({ lot: 'A', origin: origins('Bria, CAR') });
  const see = (tab: TabReports, round: number, key: string, lot: Parcel, path: string) => {
    const url = `https://a.example/${path}`;
    applyReport(
      tab,
      from({ url, at: round }),
      report([], { round, lots: [{ key, parcel: lot }], present: [key] }),
      caps,
    );
  };
  const beforeOf = (tab: TabReports, key: string) => tab.frames.get(0)!.lots.get(key)?.before;

  it('with another origin tells what it stated before, where and when', () => {
    const tab = newTabReports(1, false);
    see(tab, 1, 'a1', bria(), 'one');
    see(tab, 2, 'a2', parcel({ lot: 'A', origin: origins('Botswana') }), 'two');
    expect(beforeOf(tab, 'a2')).toEqual({ origin: 'Bria, CAR', url: 'https://a.example/one', seenAt: 1 });
    see(tab, 3, 'a3', parcel({ lot: 'A', origin: origins('Botswana'), title: 'Renamed' }), 'two');
    expect(beforeOf(tab, 'a3')?.origin).toBe('Bria, CAR');
    see(tab, 4, 'a4', parcel({ lot: 'A' }), 'three');
    expect(beforeOf(tab, 'a4')).toEqual({ origin: 'Botswana', url: 'https://a.example/two', seenAt: 3 });
  });

  it('keeps the page and the time at which each lot was seen last', () => {
    const tab = newTabReports(1, false);
    see(tab, 1, 'a1', bria(), 'one');
    see(tab, 2, 'b1', parcel({ lot: 'B' }), 'two');
    const lots = tab.frames.get(0)!.lots;
    expect(lots.get('a1')).toMatchObject({ gone: true, url: 'https://a.example/one', seenAt: 1 });
    expect(lots.get('b1')).toMatchObject({ gone: false, url: 'https://a.example/two', seenAt: 2 });
  });

  it.each([
    ['another number', parcel({ lot: 'B', origin: origins('Botswana') })],
    ['another weight', parcel({ lot: 'A', carats: 1, origin: origins('Botswana') })],
    ['the same origin', parcel({ lot: 'A', title: 'Renamed', origin: origins('Bria, CAR') })],
  ])('is no change with %s', (_, lot) => {
    const tab = newTabReports(1, false);
    see(tab, 1, 'a1', bria(), 'one');
    see(tab, 2, 'a2', lot, 'two');
    expect(beforeOf(tab, 'a2')).toBe(null);
  });
});

describe('documents', () => {
  it('a new main document makes the tab new', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('ab'), caps);
    applyReport(tab, from({ frameId: 4, documentId: 'inner' }), of('c'), caps);
    applyReport(tab, from({ documentId: 'two' }), of('z'), caps);
    expect(keysOf(tab)).toBe('z');
    expect([...tab.frames.keys()]).toEqual([0]);
  });

  it('a new document in a frame makes that frame new, and no other', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from(), of('ab'), caps);
    applyReport(tab, from({ frameId: 4, documentId: 'inner' }), of('c', { round: 3 }), caps);
    applyReport(tab, from({ frameId: 4, documentId: 'other' }), of('d'), caps);
    expect(keysOf(tab)).toBe('ab');
    expect(keysOf(tab, 4)).toBe('d');
  });

  it('are told apart by their first round where the browser gives no id', () => {
    const tab = newTabReports(1, false);
    const unnamed = from({ documentId: null });
    applyReport(tab, unnamed, of('ab', { round: 1 }), caps);
    applyReport(tab, unnamed, of('bc', { round: 2 }), caps);
    expect(keysOf(tab)).toBe('bc(a)');
    applyReport(tab, unnamed, of('z', { round: 1 }), caps);
    expect(keysOf(tab)).toBe('z');
  });

  it('beyond the cap of frames are not listened to, but the main one always is', () => {
    const tab = newTabReports(1, false);
    for (const frameId of [1, 2, 3]) applyReport(tab, from({ frameId, documentId: `${frameId}` }), of('a'), caps);
    expect(applyReport(tab, from({ frameId: 4, documentId: '4' }), of('a'), caps)).toBe('over-cap');
    expect(applyReport(tab, from(), of('m'), caps)).toBe('taken');
  });

  it('that are gone leave their lots listed as gone', () => {
    const tab = newTabReports(1, false);
    applyReport(tab, from({ frameId: 4, documentId: 'inner' }), of('ab'), caps);
    closeFrame(tab.frames.get(4)!);
    expect(keysOf(tab, 4)).toBe('(a)(b)');
    expect(tab.frames.get(4)!.counts).toEqual({ listings: 0, read: 0, unread: 0 });
  });
});
