import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { feedFaultWords } from '@/components/advisories/feed-fault-words';
import { readFeedSettings } from '@/lib/feed';
import type { FeedView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';
import { removeFeed, setFeed } from '@/lib/settings';

export interface FeedNews {
  feed: FeedView | null;
  /** Where it is asked; `null`: nowhere. */
  address: string | null;
  problem: string | null;
  set: (address: string, root: File | null) => Promise<void>;
  remove: () => Promise<void>;
}

/** The feed as the background has it. */
export function useFeed(): FeedNews {
  const [feed, setView] = useState<FeedView | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const refresh = useCallback(async () => {
    const [answer, setting] = await Promise.all([
      ask('get-feed', null),
      readFeedSettings(browser.storage.managed, browser.storage.local),
    ]);
    if (answer?.ok) setView(answer.value);
    setAddress(setting.state === 'set' ? setting.settings.address : null);
  }, []);
  useEffect(() => {
    void refresh();
    const changed = (message: unknown, sender: { id?: string }) => {
      const isNews = (message as { name?: unknown } | null)?.name === 'feed-changed';
      if (sender.id === browser.runtime.id && isNews) void refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(changed);
    return () => browser.runtime.onMessage.removeListener(changed);
  }, [refresh]);
  return {
    feed,
    address,
    problem,
    async set(where, root) {
      setProblem(feedFaultWords(await setFeed(where, root)));
      await refresh();
    },
    async remove() {
      await removeFeed();
      await refresh();
    },
  };
}
