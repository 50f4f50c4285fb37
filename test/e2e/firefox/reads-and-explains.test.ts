import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { asDataUrl, countColours } from '../count-colours.ts';
import { SALE_DAY, SAMPLE_PAGES } from '../sample-sale.ts';

const HOST = '*://127.0.0.1/*';

let site: ServedSite;
let driven: DrivenFirefox;
beforeAll(async () => {
  site = await serveSite();
  driven = await launchFirefox();
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

async function open(path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(`${site.origin}/${path}`);
  return page;
}

/** Elements beside head and body: our host element, or none. */
const marks = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

describe('before the site is granted', () => {
  it('nothing runs in the page', async () => {
    const page = await open('tender.html');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await marks(page)).toBe(0);
    await page.close();
  });
});

describe('after the site is granted', () => {
  beforeAll(async () => {
    expect(await driven.grant(HOST)).toBe(true);
  });

  it.each(Object.entries(SAMPLE_PAGES))('%s is read, judged and explained', async (path, { lots, flagged }) => {
    const page = await open(path);
    const panel = await driven.openExtensionPage(
      `sidepanel.html?tab=${await driven.tabId(page.url())}&as-of=${SALE_DAY}`,
    );
    await panel.waitForSelector(`[data-state="${lots > 0 ? 'done' : 'none'}"][data-read="${lots}"]`, {
      timeout: 15_000,
    });
    const found = await panel.$$eval('[data-lot][data-verdict]:not([data-verdict="none"])', (elements) =>
      elements.map((element) => [element.getAttribute('data-lot'), element.getAttribute('data-verdict')]),
    );
    expect(Object.fromEntries(found)).toEqual(flagged);
    await panel.close();
    await page.close();
  });

  it('the stated words are painted', async () => {
    const page = await open('tender.html');
    const rows = await page.$$('tbody tr');
    const coloursOf = async (row: number) => {
      const picture = await rows[row]?.screenshot();
      return page.evaluate(countColours, asDataUrl(picture ?? new Uint8Array()));
    };
    // The third row states Bria, the fourth an origin elsewhere.
    await expect.poll(() => coloursOf(2), { timeout: 10_000 }).toBeGreaterThan((await coloursOf(3)) + 3);
    await page.close();
  });

  it('Enter on a marker opens the explanation in a window of its own', async () => {
    const page = await open('tender.html');
    await expect.poll(() => marks(page), { timeout: 10_000 }).toBe(1);
    const isOnMarker = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    await page.bringToFront();
    for (let step = 0; step < 40 && !(await isOnMarker()); step++) await page.keyboard.press('Tab');
    expect(await isOnMarker()).toBe(true);
    await page.keyboard.press('Enter');
    const tab = await driven.tabId(page.url());
    await expect.poll(() => driven.openPanels()).toEqual([expect.stringContaining(`sidepanel.html?tab=${tab}`)]);
    await page.close();
  });

  it('a page without lots gets nothing', async () => {
    const page = await open('news.html');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await marks(page)).toBe(0);
    await page.close();
  });

  it('a grant that is withdrawn takes the marks out', async () => {
    const page = await open('tender.html');
    await expect.poll(() => marks(page), { timeout: 10_000 }).toBe(1);
    expect(await driven.withdraw(HOST)).toBe(true);
    await expect.poll(() => marks(page), { timeout: 10_000 }).toBe(0);
    await page.close();
  });
});
