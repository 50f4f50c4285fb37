import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Advisory, AdvisoryList } from '@/lib/advisories';
import {
  changesByAdvisories,
  type DeskReview,
  type DeskRow,
  deskRow,
  inOrder,
  type ListChange,
  namedIn,
} from '@/lib/desk';
import {
  advisoriesNamed,
  type DeskStore,
  deskSentenceFor,
  type HousePolicy,
  type HouseSettings,
  judgingList,
  type KeptFinding,
  type SavedView,
  StoreError,
} from '@/lib/store';
import { deskFindingOf } from './desk-finding-of.ts';
import { createRowKeeper, reviewsByFinding } from './row-keeper.ts';

/** All that the desk has read of the store. */
export interface Kept {
  rows: DeskRow[];
  reviews: ReadonlyMap<string, readonly DeskReview[]>;
  settings: HouseSettings;
  locked: ReadonlySet<keyof HousePolicy>;
  views: readonly SavedView[];
  list: AdvisoryList;
  /** What other lists made of what is kept, newest first, and the advisories that this names. */
  listChanges: readonly ListChange[];
  named: ReadonlyMap<string, Advisory>;
  /** Sentences about the list in use and about what was lost. */
  notices: string[];
}

export interface KeptNews {
  /** `null` until the first reading. */
  kept: Kept | null;
  /** Why the last reading failed; what was read before is still shown. */
  trouble: string | null;
  refresh: () => Promise<void>;
  /** Runs a change of one finding, then reads that one anew: ten thousand others are as they were. */
  changeOne: (id: string, change: () => Promise<void>) => Promise<void>;
}

/** After a change of our own everything is read anew only so much later: another page may have changed something too. */
const LATER_MS = 15_000;

/** What others in the team said about decisions of this browser, by finding. */
export type ForeignSeconds = ReadonlyMap<string, readonly DeskReview[]>;
const NO_SECONDS: { current: ForeignSeconds } = { current: new Map() };

/** What is kept, read anew after each change by any part of the extension; one reading at a time. */
export function useKept(store: DeskStore | null, seconds: { current: ForeignSeconds } = NO_SECONDS): KeptNews {
  const [kept, setKept] = useState<Kept | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const keepRows = useRef(createRowKeeper());
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);

  const refresh = useCallback(async (): Promise<void> => {
    if (store === null) return;
    again.current = true;
    reading.current ??= (async () => {
      while (again.current) {
        again.current = false;
        try {
          setKept(await readAll(store, keepRows.current, seconds.current));
          setTrouble(null);
        } catch (error) {
          setTrouble(sayError(error));
        }
      }
      reading.current = null;
    })();
    await reading.current;
  }, [store, seconds]);

  const isOwn = useRef(false);
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (store === null) return;
    void refresh();
    const end = store.onChange(() => {
      clearTimeout(later.current);
      if (isOwn.current) later.current = setTimeout(() => void refresh(), LATER_MS);
      else void refresh();
    });
    return () => {
      clearTimeout(later.current);
      end();
    };
  }, [store, refresh]);

  const changeOne = useCallback(
    async (id: string, change: () => Promise<void>): Promise<void> => {
      isOwn.current = true;
      try {
        await change();
      } finally {
        isOwn.current = false;
      }
      const read = await store?.finding(id);
      if (read) {
        const reviews = withSeconds(read.reviews, seconds.current.get(id));
        setKept((before) => (before === null ? null : withOne(before, { ...read, reviews })));
      } else await refresh();
    },
    [store, refresh, seconds],
  );
  return { kept, trouble, refresh, changeOne };
}

/** The same with one finding as it is now. */
function withOne(kept: Kept, { finding, reviews }: { finding: KeptFinding; reviews: readonly DeskReview[] }): Kept {
  const row = deskRow(deskFindingOf(finding, reviews, kept.settings));
  return {
    ...kept,
    rows: inOrder(kept.rows.map((other) => (other.finding.id === finding.id ? row : other))),
    reviews: new Map(kept.reviews).set(finding.id, reviews),
  };
}

function withSeconds(own: readonly DeskReview[], others: readonly DeskReview[] = []): readonly DeskReview[] {
  return others.length === 0 ? own : [...own, ...others];
}

async function readAll(
  store: DeskStore,
  keepRows: ReturnType<typeof createRowKeeper>,
  seconds: ForeignSeconds,
): Promise<Kept> {
  const [{ findings, reviews }, settings, locked, views, inUse, loss] = await Promise.all([
    store.all(),
    store.settings(),
    store.lockedSettings(),
    store.views(),
    judgingList(),
    store.lossNotice(),
  ]);
  const listChanges = changesByAdvisories(findings);
  const named = await advisoriesNamed(store, inUse.list, namedIn(listChanges));
  const own = new Map<string, readonly DeskReview[]>(reviewsByFinding(reviews));
  for (const [id, others] of seconds) own.set(id, withSeconds(own.get(id) ?? [], others));
  return {
    rows: keepRows(findings, own, settings),
    reviews: own,
    settings,
    locked: new Set(locked),
    views,
    list: inUse.list,
    listChanges,
    named,
    notices: [loss, inUse.notice].filter((notice) => notice !== null),
  };
}

/** What happened, what was kept, what to do. */
export function sayError(error: unknown): string {
  if (error instanceof StoreError) return deskSentenceFor(error);
  return error instanceof Error ? error.message : String(error);
}

export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
