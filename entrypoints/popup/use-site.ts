import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { SiteState } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';

export interface SiteNews {
  tabId: number | null;
  site: SiteState | null;
  /** The background did not answer. */
  silent: boolean;
  refresh: () => void;
}

/** The active tab's site as the background sees it, asked anew at each change. */
export function useSite(): SiteNews {
  const [tabId, setTabId] = useState<number | null>(null);
  const [site, setSite] = useState<SiteState | null>(null);
  const [silent, setSilent] = useState(false);
  const refresh = useCallback(async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    setTabId(tab.id);
    const answer = await ask('get-site', { tabId: tab.id });
    setSilent(answer?.ok !== true);
    if (answer?.ok) setSite(answer.value);
  }, []);
  useEffect(() => {
    void refresh();
    const listener = (message: unknown, sender: { id?: string }) => {
      const changed = (message as { name?: unknown } | null)?.name === 'tab-changed';
      if (sender.id === browser.runtime.id && changed) void refresh();
      return undefined;
    };
    browser.runtime.onMessage.addListener(listener);
    return () => browser.runtime.onMessage.removeListener(listener);
  }, [refresh]);
  return { tabId, site, silent, refresh: () => void refresh() };
}
