import { i18n } from '#i18n';
import { recordLossWords, storeFaultWords } from '@/components/faults/store-fault-words';
import { formatDate } from '@/components/format';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import type { DeskReview, DeskRow, ListChange } from '@/lib/desk';
import { type DeskStore, type HousePolicy, type HouseSettings, judgingList, type SavedView } from '@/lib/store';

/** What the desk has read of the store beside findings and reviews. */
export interface Around {
  settings: HouseSettings;
  locked: ReadonlySet<keyof HousePolicy>;
  views: readonly SavedView[];
  list: AdvisoryList;
  /** Sentences about the list in use and about what was lost. */
  notices: string[];
}

/** All that the desk has read of the store. */
export interface Kept extends Around {
  rows: DeskRow[];
  reviews: ReadonlyMap<string, readonly DeskReview[]>;
  /** What other lists made of what is kept, newest first, and the advisories that this names. */
  listChanges: readonly ListChange[];
  named: ReadonlyMap<string, Advisory>;
  /** More findings are being read: how many of all are in `rows`. `null`: all are. */
  partly: { read: number; of: number } | null;
}

export async function readAround(store: DeskStore): Promise<Around> {
  const [settings, locked, views, inUse, loss, hold] = await Promise.all([
    store.settings(),
    store.lockedSettings(),
    store.views(),
    judgingList(),
    store.recordLoss(),
    store.clockHold(),
  ]);
  const clock =
    hold && i18n.t('record.clockHeld', [formatDate(hold.to.slice(0, 10)), formatDate(hold.from.slice(0, 10))]);
  const notices = [loss && recordLossWords(loss), clock, inUse.fault && storeFaultWords(inUse.fault)].filter(
    (notice) => notice !== null,
  );
  return { settings, locked: new Set(locked), views, list: inUse.list, notices };
}
