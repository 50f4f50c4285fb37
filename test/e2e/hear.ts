import type { Page } from 'playwright-core';

/** What a live region came to say. */
export interface Heard {
  role: string;
  text: string;
  /** The region was there before it said so: else many readers of the screen stay silent; an alert is read all the same. */
  wasThere: boolean;
}

/** Changes within it are one: what is drawn in steps is read out once it stands still. */
const STILL_MS = 150;

/** Begins to listen to a page's live regions. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate((stillMs) => {
    const wordsOf = (region: Element) => (region.textContent ?? '').replace(/\s+/g, ' ').trim();
    const regions = () => [...document.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    const isHidden = (region: Element) => getComputedStyle(region).display === 'none';
    const known = new Map(
      regions().flatMap((region) => (isHidden(region) ? [] : [[region, wordsOf(region)] as const])),
    );
    const heard: { role: string; text: string; wasThere: boolean }[] = [];
    Object.assign(globalThis, { heard });
    let timer = 0;
    const look = () => {
      for (const region of regions()) {
        const text = wordsOf(region);
        const wasThere = known.has(region);
        if (isHidden(region) || known.get(region) === text) continue;
        known.set(region, text);
        // A region within another is read with it; what falls silent is not read.
        if (text === '' || region.parentElement?.closest('[role="status"], [role="alert"]')) continue;
        heard.push({ role: region.getAttribute('role') ?? '', text, wasThere });
      }
    };
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(look, stillMs) as unknown as number;
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  }, STILL_MS);
}

/** All that was heard since. */
export function heardOn(page: Page): Promise<Heard[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard);
}
