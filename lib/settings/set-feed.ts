import { browser } from 'wxt/browser';
import { FEED_SETTINGS_KEY, isFeedAddress } from '@/lib/feed';

/** Longest root file; the feed's own cap is no higher. */
const MOST_BYTES = 512_000;

/** What of a feed cannot be used. */
export type FeedFault = 'address' | 'root';

/** Sets a feed by hand; the background then asks it. `null`: set. */
export async function setFeed(address: string, root: File | null): Promise<FeedFault | null> {
  if (!isFeedAddress(address)) return 'address';
  const text = root === null || root.size > MOST_BYTES ? null : await root.text();
  if (text === null || !isJson(text)) return 'root';
  await browser.storage.local.set({ [FEED_SETTINGS_KEY]: { address, root: text } });
  return null;
}

export async function removeFeed(): Promise<void> {
  await browser.storage.local.remove(FEED_SETTINGS_KEY);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
