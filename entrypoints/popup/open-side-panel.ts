import { browser } from 'wxt/browser';

/** What the polyfill's types do not know: Chrome's side panel, Firefox's sidebar. */
interface PanelApis {
  sidePanel?: { open(options: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Opens the side panel. Call it in the turn of a click, or the browser refuses. */
export function openSidePanel(tabId: number): Promise<void> {
  const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
  if (sidePanel) return sidePanel.open({ tabId });
  return sidebarAction?.open() ?? openInWindow(tabId);
}

/** Browsers with neither: a window of its own. */
async function openInWindow(tabId: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}`;
  await browser.windows.create({ url, type: 'popup', width: 420, height: 720 });
}
