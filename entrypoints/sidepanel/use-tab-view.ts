import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PanelProblem } from '@/components/PanelScreen';
import type { IsoDate } from '@/lib/gazetteer';
import type { Message, TabView } from '@/lib/page/messages';
import { ask } from '@/lib/page/messenger';

export interface TabNews {
  view: TabView | null;
  problem: PanelProblem | null;
  tryAgain: () => void;
}

/** A background that does not answer for so long is said to be silent; its answer is still taken when it comes. */
const SILENT_MS = 5_000;

/** A tab as the background sees it, asked anew at each change; one question at a time. */
export function useTabView(tabId: number, asOf: IsoDate | null): TabNews {
  const [view, setView] = useState<TabView | null>(null);
  const [problem, setProblem] = useState<PanelProblem | null>(null);
  const wanted = useRef(asOf);
  const asking = useRef(false);
  const again = useRef(false);

  const refresh = useCallback(async () => {
    again.current = true;
    if (asking.current) return;
    asking.current = true;
    while (again.current) {
      again.current = false;
      const day = wanted.current;
      const silent = setTimeout(() => setProblem('silent'), SILENT_MS);
      const answer = await ask('get-tab', { tabId, asOf: day });
      clearTimeout(silent);
      // The reader chose another day meanwhile: this answer is not what is wanted now.
      if (day !== wanted.current) again.current = true;
      else if (answer?.ok) setView(answer.value);
      if (answer?.ok) setProblem(null);
      else setProblem((await isTabThere(tabId)) ? 'silent' : 'no-tab');
    }
    asking.current = false;
  }, [tabId]);

  useEffect(() => {
    wanted.current = asOf;
    void refresh();
  }, [asOf, refresh]);

  useEffect(() => {
    const changed = (message: unknown, sender: { id?: string }) => {
      const isOurs = sender.id === browser.runtime.id && isTabChanged(message);
      if (isOurs && message.payload.tabId === tabId) void refresh();
      return undefined;
    };
    const removed = (gone: number) => {
      if (gone === tabId) setProblem('no-tab');
    };
    browser.runtime.onMessage.addListener(changed);
    browser.tabs.onRemoved.addListener(removed);
    return () => {
      browser.runtime.onMessage.removeListener(changed);
      browser.tabs.onRemoved.removeListener(removed);
    };
  }, [tabId, refresh]);

  return { view, problem, tryAgain: () => void refresh() };
}

async function isTabThere(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.get(tabId);
    return true;
  } catch {
    // The browser knows no such tab: that is the answer.
    return false;
  }
}

function isTabChanged(message: unknown): message is Message<'tab-changed'> {
  return typeof message === 'object' && message !== null && (message as { name?: unknown }).name === 'tab-changed';
}
