import { browser } from 'wxt/browser';
import { isNobodyThere, sendToPage } from './send-to-page.ts';

/** Brings a tab to the front and scrolls it to a lot. False where the lot or its page is gone. */
export async function jumpToLot(tabId: number, frameId: number, key: string): Promise<boolean> {
  const tab = await browser.tabs.update(tabId, { active: true });
  const windowId = tab?.windowId;
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
  try {
    return (await sendToPage({ tabId, frameId }, 'show-lot', { key })) ?? false;
  } catch (error) {
    if (isNobodyThere(error)) return false;
    throw error;
  }
}
