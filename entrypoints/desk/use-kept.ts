import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import { type DeskStore, StoreError } from '@/lib/store';
import type { Kept } from './kept.ts';
import { type ForeignSeconds, KeptReader } from './kept-reader.ts';

export interface KeptNews {
  /** `null` until the first reading. */
  kept: Kept | null;
  /** Why the last reading failed; what was read before is still shown. */
  trouble: string | null;
  /** Reads all anew, or some findings alone. */
  refresh: (ids?: readonly string[]) => Promise<void>;
  /** Runs a change of one finding, then reads that one anew: ten thousand others are as they were. */
  changeOne: (id: string, change: () => Promise<void>) => Promise<void>;
  /** Nothing is read anew meanwhile: whoever keeps thousands of lots, part after part, reads them once at the end. */
  whileStill: <Value>(work: () => Promise<Value>) => Promise<Value>;
}

/** Changes of findings that come within this time are read together. */
const TOGETHER_MS = 200;

const NO_SECONDS: { current: ForeignSeconds } = { current: new Map() };

/** What is kept, read anew after each change by any part of the extension; one reading of everything at a time. */
export function useKept(store: DeskStore | null, seconds: { current: ForeignSeconds } = NO_SECONDS): KeptNews {
  const [kept, setKept] = useState<Kept | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const reader = useMemo(() => (store === null ? null : new KeptReader(store, seconds)), [store, seconds]);
  const reading = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  const isStill = useRef(false);

  const readAll = useCallback(async (): Promise<void> => {
    if (reader === null) return;
    again.current = true;
    reading.current ??= (async () => {
      while (again.current) {
        again.current = false;
        try {
          setKept(await reader.all(setKept));
          setTrouble(null);
        } catch (error) {
          setTrouble(sayError(error));
        }
      }
      reading.current = null;
    })();
    await reading.current;
  }, [reader]);

  const refresh = useCallback(
    async (ids?: readonly string[]): Promise<void> => {
      if (ids === undefined || reader === null) return readAll();
      try {
        const some = await reader.some(ids);
        if (some === null) return readAll();
        setKept(some);
      } catch (error) {
        setTrouble(sayError(error));
      }
    },
    [reader, readAll],
  );

  useEffect(() => {
    if (store === null) return;
    void readAll();
    const pending = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = store.onChange(({ ids }) => {
      if (isStill.current) return;
      if (ids === null) return void readAll();
      for (const id of ids) pending.add(id);
      timer ??= setTimeout(() => {
        timer = undefined;
        const all = [...pending];
        pending.clear();
        void refresh(all);
      }, TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [store, readAll, refresh]);

  const whileStill = useCallback(async <Value>(work: () => Promise<Value>): Promise<Value> => {
    isStill.current = true;
    try {
      return await work();
    } finally {
      isStill.current = false;
    }
  }, []);

  const changeOne = useCallback(
    async (id: string, change: () => Promise<void>): Promise<void> => {
      await change();
      await refresh([id]);
    },
    [refresh],
  );
  return { kept, trouble, refresh, changeOne, whileStill };
}

/** What happened, what was kept, what to do. */
export function sayError(error: unknown): string {
  if (error instanceof StoreError) return deskFaultWords(error);
  return error instanceof Error ? error.message : String(error);
}

export function isPrivateWindow(): boolean {
  return browser.extension?.inIncognitoContext === true;
}
