import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The tab to show: the one in the address, else the active tab of this window, whichever it becomes. */
export function useTabId(fixed: number | null): number | null {
  const [tabId, setTabId] = useState(fixed);
  useEffect(() => {
    if (fixed !== null) return;
    let ended = false;
    let windowId: number | undefined;
    void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => {
      if (ended || tab?.id === undefined) return;
      windowId = tab.windowId;
      setTabId(tab.id);
    });
    const follow = (active: { tabId: number; windowId: number }) => {
      if (windowId === undefined || active.windowId === windowId) setTabId(active.tabId);
    };
    browser.tabs.onActivated.addListener(follow);
    return () => {
      ended = true;
      browser.tabs.onActivated.removeListener(follow);
    };
  }, [fixed]);
  return tabId;
}
