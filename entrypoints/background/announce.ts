import { browser } from 'wxt/browser';
import type { Message } from '@/lib/page/messages';
import { isNobodyThere } from './send-to-page.ts';

/** Tells open panels and popups that a tab changed. */
export function announce(tabId: number, focusKey: string | null): Promise<void> {
  return broadcast({ name: 'tab-changed', payload: { tabId, focusKey } });
}

/** Tells open pages of the extension that the advisory list, or what is known about it, changed. */
export function announceFeed(): Promise<void> {
  return broadcast({ name: 'feed-changed', payload: null });
}

/** Tells open panels that something was pointed at in a tab's page. */
export function announceTeaching(tabId: number): Promise<void> {
  return broadcast({ name: 'teaching-changed', payload: { tabId } });
}

/** Nobody listening is the ordinary case. */
async function broadcast(message: Message<'tab-changed' | 'feed-changed' | 'teaching-changed'>): Promise<void> {
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobodyThere(error)) console.warn('Parcel Vigil: the open pages could not be told.', error);
  }
}
