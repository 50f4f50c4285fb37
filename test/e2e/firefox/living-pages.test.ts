import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { asDataUrl, countColours } from '../count-colours.ts';
import { page as html, type ServedPages, servePages, sheet } from '../lot-pages.ts';
import { SALE_DAY } from '../sample-sale.ts';

const PAGES: Record<string, string> = {
  '/plain': html(sheet(['Bria, CAR', 'Botswana'])),
  '/shadow': html(
    `<div id="open"><template shadowrootmode="open">${sheet(['Bria, CAR', 'Angola'], 'O-1')}</template></div>
     <x-closed><template shadowrootmode="closed">${sheet(['Sam Ouandja, CAR', 'Angola'], 'C-1')}</template></x-closed>`,
  ),
};

let served: ServedPages;
let driven: DrivenFirefox;
beforeAll(async () => {
  served = await servePages(PAGES);
  driven = await launchFirefox();
  expect(await driven.grant('*://127.0.0.1/*')).toBe(true);
});
afterAll(async () => {
  await driven?.close();
  await served?.close();
});

async function goTo(path: string): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.goto(served.origin + path);
  return page;
}

const marks = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

async function coloursAt(page: Page, selector: string): Promise<number> {
  const picture = await (await page.$(selector))?.screenshot();
  return page.evaluate(countColours, asDataUrl(picture ?? new Uint8Array()));
}

describe('shadow roots', () => {
  it('open and closed ones are read, and painted by rules of the user’s', async () => {
    const page = await goTo('/shadow');
    const panel = await driven.openExtensionPage(
      `sidepanel.html?tab=${await driven.tabId(page.url())}&as-of=${SALE_DAY}`,
    );
    await panel.waitForSelector('[data-state="done"][data-read="4"]', { timeout: 15_000 });
    const found = await panel.$$eval('[data-lot][data-verdict="alerted-zone"]', (all) =>
      all.map((each) => each.getAttribute('data-lot')),
    );
    expect(found.sort()).toEqual(['C-1', 'O-1']);
    await panel.close();
    await page.bringToFront();
    const plain = await coloursAt(page, '#open >>> tbody tr:nth-child(2)');
    await expect.poll(() => coloursAt(page, '#open >>> tbody tr:nth-child(1)')).toBeGreaterThan(plain + 3);
    expect(await coloursAt(page, 'x-closed')).toBeGreaterThan(plain + 3);
    await page.close();
  });
});

describe('when the extension is removed', () => {
  it('nothing of ours is seen in an open page, and none of it takes a click', async () => {
    const page = await goTo('/plain');
    await expect.poll(() => marks(page)).toBe(1);
    const before = await coloursAt(page, 'body');
    await driven.remove();
    await expect.poll(() => coloursAt(page, 'body')).toBeLessThan(before);
    const left = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      const { width, height } = host!.getBoundingClientRect();
      return [host?.localName, getComputedStyle(host!).display, width, height];
    });
    // Firefox ends a script without a word: one bare element, not drawn, is all that stays until the page is left.
    expect(left).toEqual(['div', 'none', 0, 0]);
  });
});
