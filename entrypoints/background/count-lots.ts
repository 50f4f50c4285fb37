import { idOfPages, kindOfPage, type PageReading, type SiteReadingsStore } from '@/lib/store';
import { COUNT_QUIET_MS } from './caps.ts';
import type { FrameReports, TabReports } from './tab-reports.ts';

export interface LotCounter {
  /** A tab's reports changed. */
  changed(tab: TabReports): void;
}

export interface LotCounterContext {
  store: Pick<SiteReadingsStore, 'note'>;
  now: () => Date;
}

/**
 * Remembers how many lots the pages of each site gave: numbers and the kind of address, no words. Each kind of address counts
 * once for a document, as soon as it has been quiet. Private windows never come here.
 */
export function createLotCounter({ store, now }: LotCounterContext): LotCounter {
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  const noted = new WeakMap<FrameReports, Set<string>>();

  async function count(tab: TabReports): Promise<void> {
    const main = tab.frames.get(0);
    const reading = main === undefined ? null : readingOf(tab, main, now().toISOString());
    if (main === undefined || reading === null) return;
    const known = noted.get(main) ?? new Set();
    noted.set(main, known);
    if (known.has(idOfPages(reading))) return;
    known.add(idOfPages(reading));
    try {
      await store.note(reading);
    } catch (error) {
      console.warn('Parcel Vigil: how many lots the page gave could not be stored.', error);
    }
  }

  return {
    changed(tab) {
      if (tab.private) return;
      clearTimeout(timers.get(tab.tabId));
      timers.set(
        tab.tabId,
        setTimeout(() => {
          timers.delete(tab.tabId);
          void count(tab);
        }, COUNT_QUIET_MS),
      );
    },
  };
}

/** `null` while something is still read, and for pages that are no web pages. */
function readingOf(tab: TabReports, main: FrameReports, at: string): PageReading | null {
  const frames = [...tab.frames.values()];
  const kind = kindOfPage(main.url);
  if (kind === null || frames.some(({ state, awaited }) => state === 'reading' || awaited > 0)) return null;
  const sum = (which: 'listings' | 'unread') => frames.reduce((total, { counts }) => total + counts[which], 0);
  return { ...kind, lots: sum('listings') - sum('unread'), unread: sum('unread'), at };
}
