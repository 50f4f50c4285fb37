import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { COUNT_QUIET_MS } from '@/entrypoints/background/caps';
import { createLotCounter } from '@/entrypoints/background/count-lots';
import { applyReport, newTabReports, type TabReports } from '@/entrypoints/background/tab-reports';
import type { PageReading } from '@/lib/store';
import { parcel, report } from '../ui/tab-views.ts';

const CAPS = { frames: 10, lots: 1_000 };
const note = vi.fn(async (_: PageReading) => null);

beforeEach(() => {
  vi.useFakeTimers();
  note.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

function tabWith(lots: number, isPrivate = false, state: 'done' | 'reading' = 'done'): TabReports {
  const tab = newTabReports(7, isPrivate);
  const from = { tabId: 7, frameId: 0, documentId: 'd', url: 'https://a.example/sale/17', private: isPrivate, at: 0 };
  const parcels = Array.from({ length: lots }, (_, at) => parcel({ lot: `L-${at}` }));
  applyReport(tab, from, { ...report(parcels), state }, CAPS);
  return tab;
}

async function counted(...tabs: TabReports[]): Promise<[string, number][]> {
  const counter = createLotCounter({ store: { note }, now: () => new Date(0) });
  for (const tab of tabs) {
    counter.changed(tab);
    await vi.advanceTimersByTimeAsync(COUNT_QUIET_MS);
  }
  return note.mock.calls.map(([{ pages, lots }]) => [pages, lots]);
}

it('a page counts once it is quiet, and once for a document', async () => {
  const tab = tabWith(12);
  expect(await counted(tab, tab)).toEqual([['/sale/#', 12]]);
});

it.each([
  ['in a private window', tabWith(12, true)],
  ['that is still read', tabWith(12, false, 'reading')],
])('a page %s is not counted', async (_, tab) => {
  expect(await counted(tab)).toEqual([]);
});
