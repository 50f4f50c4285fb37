import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { FEED_SETTINGS_KEY, isFeedAddress } from '@/lib/feed';

/** Longest root file; the feed's own cap is no higher. */
const MOST_BYTES = 512_000;

/** Sets a feed by hand; the background then asks it. `null`: set; else the sentence that tells why not. */
export async function setFeed(address: string, root: File | null): Promise<string | null> {
  if (!isFeedAddress(address)) return i18n.t('advisories.feedBadAddress');
  const text = root === null || root.size > MOST_BYTES ? null : await root.text();
  if (text === null || !isJson(text)) return i18n.t('advisories.feedBadRoot');
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
