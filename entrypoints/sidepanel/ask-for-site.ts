import { browser } from 'wxt/browser';
import type { SiteAccess } from '@/lib/page/messages';

/** Asks the browser for the tab's site. Call it in the turn of a click; false where the reader or the browser refused. */
export async function askForSite({ pattern }: SiteAccess): Promise<boolean> {
  return pattern !== null && (await browser.permissions.request({ origins: [pattern] }));
}
