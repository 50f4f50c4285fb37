import { browser } from 'wxt/browser';
import type { Message } from '@/lib/page/messages';
import { isNobodyThere } from './send-to-page.ts';

/** Tells open panels and popups that a tab changed. Nobody listening is the ordinary case. */
export async function announce(tabId: number, focusKey: string | null): Promise<void> {
  const message: Message<'tab-changed'> = { name: 'tab-changed', payload: { tabId, focusKey } };
  try {
    await browser.runtime.sendMessage(message);
  } catch (error) {
    if (!isNobodyThere(error)) console.warn('Parcel Vigil: the side panel could not be told.', error);
  }
}
