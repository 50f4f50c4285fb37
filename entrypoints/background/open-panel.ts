import { browser } from 'wxt/browser';

/** Chrome's side panel, which the polyfill's types do not know. Absent in Firefox. */
interface SidePanelApi {
  open(options: { tabId: number }): Promise<void>;
}

interface Sidebar {
  isOpen(details: { windowId?: number }): Promise<boolean>;
}

const WINDOW_SIZE = { width: 420, height: 720 };

/**
 * Opens the explanation for a tab. Chrome opens its side panel only in the turn of the user's gesture, so nothing is
 * awaited before. Firefox opens no sidebar on behalf of a page: there it is a window of its own.
 */
export function openPanel(tabId: number): Promise<void> {
  const sidePanel = (browser as unknown as { sidePanel?: SidePanelApi }).sidePanel;
  return sidePanel ? sidePanel.open({ tabId }) : openWindow(tabId);
}

async function openWindow(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.get(tabId);
  const sidebar = (browser as unknown as { sidebarAction?: Sidebar }).sidebarAction;
  if (windowId !== undefined && (await sidebar?.isOpen({ windowId }))) return;
  const url = `${browser.runtime.getURL('/sidepanel.html')}?tab=${tabId}`;
  const [open] = await browser.tabs.query({ url });
  if (open?.windowId === undefined) await browser.windows.create({ url, type: 'popup', ...WINDOW_SIZE });
  else await browser.windows.update(open.windowId, { focused: true });
}
