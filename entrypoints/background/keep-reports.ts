import { type FrameReports, newTabReports, type SeenLot, type TabReports } from './tab-reports.ts';

/** The part of `storage.session` that is used: kept in memory by the browser, gone when it ends. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Reports of all tabs. Reading and changing is only allowed once `ready` has been awaited. */
export interface ReportKeeper {
  ready: Promise<void>;
  get(tabId: number): TabReports | undefined;
  /** The tab's reports, begun where there are none. */
  open(tabId: number, isPrivate: boolean): TabReports;
  /** Writes the tab's reports, but for those of private windows. */
  save(tabId: number): Promise<void>;
  forget(tabId: number): Promise<void>;
  tabIds(): number[];
}

const PREFIX = 'tab:';

type StoredFrame = Omit<FrameReports, 'lots'> & { lots: [string, SeenLot][] };
type StoredTab = Omit<TabReports, 'frames'> & { frames: StoredFrame[] };

export function createReportKeeper(session: SessionArea): ReportKeeper {
  const tabs = new Map<number, TabReports>();
  /** Lots of tabs that did not fit the session's quota: kept in memory only; after a restart the page is asked again. */
  const tooLarge = new Map<number, number>();
  return {
    ready: restore(session, tabs),
    get: (tabId) => tabs.get(tabId),
    open(tabId, isPrivate) {
      const tab = tabs.get(tabId) ?? newTabReports(tabId, isPrivate);
      tabs.set(tabId, tab);
      return tab;
    },
    async save(tabId) {
      const tab = tabs.get(tabId);
      if (tab === undefined || tab.private || countLots(tab) >= (tooLarge.get(tabId) ?? Number.POSITIVE_INFINITY))
        return;
      if (tab.frames.size === 0 && tab.focus === null) return session.remove(PREFIX + tabId);
      try {
        await session.set({ [PREFIX + tabId]: toStored(tab) });
      } catch (error) {
        tooLarge.set(tabId, countLots(tab));
        console.warn('Parcel Vigil: a tab is too large to be kept over a restart of the worker.', error);
        await session.remove(PREFIX + tabId);
      }
    },
    async forget(tabId) {
      tabs.delete(tabId);
      tooLarge.delete(tabId);
      await session.remove(PREFIX + tabId);
    },
    tabIds: () => [...tabs.keys()],
  };
}

async function restore(session: SessionArea, tabs: Map<number, TabReports>): Promise<void> {
  try {
    for (const [key, stored] of Object.entries(await session.get(null))) {
      if (key.startsWith(PREFIX)) tabs.set(Number(key.slice(PREFIX.length)), fromStored(stored as StoredTab));
    }
  } catch (error) {
    // Without it the pages are asked again, and only lots that left them are lost.
    console.warn('Parcel Vigil: what was read before could not be restored.', error);
  }
}

function countLots(tab: TabReports): number {
  return [...tab.frames.values()].reduce((lots, frame) => lots + frame.lots.size, 0);
}

function toStored(tab: TabReports): StoredTab {
  const frames = [...tab.frames.values()].map((frame) => ({ ...frame, lots: [...frame.lots] }));
  return { ...tab, frames };
}

function fromStored(stored: StoredTab): TabReports {
  const frames = stored.frames.map((frame) => [frame.frameId, { ...frame, lots: new Map(frame.lots) }] as const);
  return { ...stored, frames: new Map(frames) };
}
