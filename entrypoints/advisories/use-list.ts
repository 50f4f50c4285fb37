import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { deskFaultWords } from '@/components/faults/store-fault-words';
import type { AdvisoryList, ListFault } from '@/lib/advisories';
import { withLocal } from '@/lib/advisories/with-local';
import type { FeedView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { createLocalAdvisoryStore, currentList, type StoredLocalAdvisory, StoreError } from '@/lib/store';

export interface ListNews {
  /** The list in use with the local advisories; `null` until it is read. */
  list: AdvisoryList | null;
  locals: readonly StoredLocalAdvisory[];
  /** Faults of the local advisories, which then do not take part. */
  faults: readonly ListFault[];
  /** Why the local advisories could not be read. */
  problem: string | null;
  feed: FeedView | null;
  setFeed: (feed: FeedView) => void;
}

type Read = Pick<ListNews, 'list' | 'locals' | 'faults' | 'problem'>;

const NOTHING: Read = { list: null, locals: [], faults: [], problem: null };

/** The list as the store of this extension has it, read again whenever the background says that it changed. */
export function useList(): ListNews {
  const [read, setRead] = useState<Read>(NOTHING);
  const [feed, setFeed] = useState<FeedView | null>(null);
  const refresh = useCallback(async () => {
    const [next, answer] = await Promise.all([readList(), ask('get-feed', null)]);
    setRead(next);
    if (answer?.ok) setFeed(answer.value);
  }, []);
  useEffect(() => {
    void refresh();
    const changed = (message: unknown, sender: { id?: string }) => {
      if (sender.id === browser.runtime.id && nameOf(message) === 'feed-changed') void refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(changed);
    return () => browser.runtime.onMessage.removeListener(changed);
  }, [refresh]);
  return { ...read, feed, setFeed };
}

async function readList(): Promise<Read> {
  const [{ list: published }, own] = await Promise.all([currentList(), readLocals()]);
  if (typeof own === 'string') return { list: published, locals: [], faults: [], problem: own };
  const advisories = own.map(({ draft }) => draft.advisory);
  const { list, taken, faults } = withLocal(published, advisories);
  return { list, locals: own.filter(({ id }) => taken.some((one) => one.id === id)), faults, problem: null };
}

/** The local advisories, or the sentence that tells why they cannot be read. */
async function readLocals(): Promise<StoredLocalAdvisory[] | string> {
  try {
    return await createLocalAdvisoryStore().all();
  } catch (error) {
    return error instanceof StoreError ? deskFaultWords(error) : String(error);
  }
}

function nameOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null ? Reflect.get(message, 'name') : null;
}
