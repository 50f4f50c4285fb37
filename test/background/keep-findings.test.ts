import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KEEP_LATEST_MS, KEEP_QUIET_MS } from '@/entrypoints/background/caps';
import { createFindingKeeper } from '@/entrypoints/background/keep-findings';
import { sourceAddress } from '@/entrypoints/background/source-address';
import { applyReport, clearTab, newTabReports, type TabReports } from '@/entrypoints/background/tab-reports';
import { bundledList } from '@/lib/advisories/bundled-list';
import { createDeskStore, type DeskStore, StoreError } from '@/lib/store';
import { origins, parcel, report } from '../ui/tab-views.ts';
import { useEnglish } from '../ui/use-english.ts';

const SALE = 'https://a.example/sale';
const CAPS = { frames: 10, lots: 1_000 };

let desk: DeskStore;
let keeper: ReturnType<typeof createFindingKeeper>;
let clock = 0;

beforeEach(async () => {
  await useEnglish();
  vi.stubGlobal('indexedDB', new IDBFactory());
  clock = 0;
  desk = createDeskStore({ locks: null });
  keeper = newKeeper(desk);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  await desk.close();
  vi.unstubAllGlobals();
});

function newKeeper(store: DeskStore) {
  return createFindingKeeper({
    desk: store,
    list: async () => bundledList(),
    today: () => '2026-11-24',
    titleOf: async () => 'Sale',
    extensionVersion: '1',
    now: () => clock,
  });
}

let round = 1;
function reported(
  tab: TabReports,
  places: Record<string, string>,
  state: 'done' | 'none' | 'reading' = 'done',
  url = SALE,
  documentId = 'd',
) {
  const lots = Object.entries(places).map(([lot, place]) => ({
    key: `k${lot}${place.length}${place.charCodeAt(0)}`,
    parcel: parcel({ lot, origin: origins(place) }),
  }));
  const counts = { listings: lots.length, read: lots.length, unread: 0 };
  const from = { tabId: tab.tabId, frameId: 0, documentId, url, private: tab.private, at: 0 };
  applyReport(
    tab,
    from,
    report([], { round: round++, lots, present: lots.map(({ key }) => key), counts, state }),
    CAPS,
  );
  keeper.changed(tab);
}

const keptLots = async () => {
  const { findings } = await desk.all();
  return findings.map(({ source, parcel: { lot, verdict } }) => `${source.address} ${lot} ${verdict}`).sort();
};

describe('what a watched page states', () => {
  it('is kept, with the page, its title and what was judged', async () => {
    reported(newTabReports(1, false), { A: 'Bria', B: 'Botswana' });
    await keeper.flush();
    expect(await keptLots()).toEqual([`${SALE} A alerted-zone`, `${SALE} B none`]);
    const { findings } = await desk.all();
    expect(findings[0]).toMatchObject({ title: 'Sale', asOf: '2026-11-24', versions: { extension: '1' } });
  });

  it('is kept also where the tab has become another page before the moment is over', async () => {
    const tab = newTabReports(1, false);
    reported(tab, { A: 'Bria' });
    clearTab(tab);
    reported(tab, { Z: 'Carnot' }, 'done', 'https://a.example/next', 'e');
    await keeper.flush();
    expect(await keptLots()).toEqual(['https://a.example/next Z car-other', `${SALE} A alerted-zone`]);
  });

  it('never is in a private window', async () => {
    const keep = vi.spyOn(desk, 'keep');
    reported(newTabReports(1, true), { A: 'Bria' });
    await keeper.flush();
    expect(keep).not.toHaveBeenCalled();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is written once, however often the page reports the same', async () => {
    const keep = vi.spyOn(desk, 'keep');
    const tab = newTabReports(1, false);
    reported(tab, { A: 'Bria' });
    await keeper.flush();
    keeper.changed(tab);
    await keeper.flush();
    expect(keep).toHaveBeenCalledTimes(1);
    reported(tab, { A: 'Bria', B: 'Carnot' });
    await keeper.flush();
    expect(keep).toHaveBeenCalledTimes(2);
    expect(await keptLots()).toHaveLength(2);
  });

  it('a page without lots is proof that nothing was found', async () => {
    reported(newTabReports(1, false), {}, 'none', 'https://a.example/news#part');
    await keeper.flush();
    const trail = (await desk.exportTrail('jsonl')).join('');
    expect(trail).toContain('"address":"https://a.example/news"');
    expect(await keptLots()).toEqual([]);
  });

  it('waits until the page is quiet and read, but not for ever', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const keep = vi.spyOn(desk, 'keep').mockResolvedValue({ fresh: 0, changed: 0, asBefore: 0, ids: [] });
    const tab = newTabReports(1, false);
    const pass = async (ms: number) => {
      clock += ms;
      await vi.advanceTimersByTimeAsync(ms);
    };
    reported(tab, { A: 'Bria' }, 'reading');
    await pass(KEEP_QUIET_MS + 10);
    expect(keep).not.toHaveBeenCalled();
    for (let waited = 0; waited < KEEP_LATEST_MS; waited += KEEP_QUIET_MS) await pass(KEEP_QUIET_MS);
    expect(keep).toHaveBeenCalledTimes(1);
    expect(keep.mock.calls[0]![0]).toMatchObject({ partRead: true });
    reported(tab, { A: 'Bria', B: 'Bria' }, 'done');
    await pass(KEEP_QUIET_MS + 10);
    expect(keep).toHaveBeenCalledTimes(2);
    expect(keep.mock.calls[1]![0]).toMatchObject({ partRead: false });
  });

  it('H26 what could not be kept is said, once, and kept at the next change', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const tab = newTabReports(1, false);
    const keep = vi.spyOn(desk, 'keep').mockRejectedValueOnce(new StoreError('not-stored', 'QuotaExceededError'));
    reported(tab, { A: 'Bria' });
    await keeper.flush();
    expect(await keeper.notices()).toEqual([
      expect.stringMatching(/could not be stored \(QuotaExceededError\).*Free some disk space/),
    ]);
    expect(keep).toHaveBeenCalledTimes(1);
    keeper.changed(tab);
    await keeper.flush();
    expect(await keeper.notices()).toEqual([]);
    expect(await keptLots()).toHaveLength(1);
  });

  it('a new worker reads the same page again: no finding twice', async () => {
    const tab = newTabReports(1, false);
    reported(tab, { A: 'Bria' });
    await keeper.flush();
    keeper = newKeeper(desk);
    keeper.changed(tab);
    await keeper.flush();
    expect(await keptLots()).toHaveLength(1);
  });
});

describe('sourceAddress', () => {
  it.each([
    ['https://u:p@a.example/x?lot=1#top', 'https://a.example/x?lot=1'],
    ['https://a.example/#/lots/1', 'https://a.example/#/lots/1'],
    ['https://a.example/#!lots', 'https://a.example/#!lots'],
    ['about:blank', 'about:blank'],
    ['no address', 'no address'],
  ])('%s → %s', (url, address) => {
    expect(sourceAddress(url)).toBe(address);
  });
});
