import { browser } from 'wxt/browser';

/** In `storage.local`: the welcome page was opened once, and is not opened by itself again. */
const WELCOMED_KEY = 'welcomed';

/** Opens the welcome page after the extension was installed, once in a profile. */
export async function offerWelcome(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const stored = await browser.storage.local.get(WELCOMED_KEY);
  if (stored[WELCOMED_KEY] === true) return;
  await browser.storage.local.set({ [WELCOMED_KEY]: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
