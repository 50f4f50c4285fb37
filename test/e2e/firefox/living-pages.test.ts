import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { asDataUrl, countColours } from '../count-colours.ts';
import { page as html, type ServedPages, servePages, sheet } from '../lot-pages.ts';
import { SALE_DAY } from '../sample-sale.ts';

/** Lots that no reader of ours can read. */
const BOXES = `<style>.g{display:flex;gap:24px;margin:40px}.g>div{border:1px solid;padding:24px;width:140px}.g>div div{padding:6px}</style>
  <div class="g"><div id="first"><div id="lot">A-7</div><div id="carats">3.20</div><div id="origin">Bria</div></div>
  <div><div>B-2</div><div>14.50</div><div>Botswana</div></div><div><div>C-9</div><div>8.00</div><div>Ghana</div></div></div>
  <iframe srcdoc="A frame" style="width:300px;height:60px"></iframe>`;

const PAGES: Record<string, string> = {
  '/plain': html(sheet(['Bria, CAR', 'Botswana'])),
  '/boxes': html(BOXES),
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

describe('a page that is taught', () => {
  it('is pointed at with the pointer, kept and read; a frame in it says why it cannot be', async () => {
    const page = await goTo('/boxes');
    const tab = await driven.tabId(page.url());
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    await panel.waitForSelector('[data-state="none"]', { timeout: 15_000 });
    const press = (words: string) =>
      panel.evaluate((name) => {
        [...document.querySelectorAll('button')].find((button) => button.textContent?.includes(name))?.click();
      }, words);
    const pointing = () => panel.$eval('.teach', (each) => each.getAttribute('data-pointing'));
    const clickOn = async (selector: string, edge = false) => {
      const { x, y, width, height } = (await (await page.$(selector))!.boundingBox())!;
      const [dx, dy] = edge ? [4, 4] : [width / 2, height / 2];
      await page.mouse.move(x + dx, y + dy);
      await page.mouse.click(x + dx, y + dy);
    };
    await press('Teach this page');
    await expect.poll(pointing).toBe('lot-element');
    await page.bringToFront();
    await clickOn('iframe');
    await expect.poll(() => panel.$eval('.teach', (each) => each.textContent)).toContain('stands in a frame');
    await clickOn('#first', true);
    await expect.poll(pointing).toBe('lot');
    for (const [selector, next] of [
      ['#lot', 'origin'],
      ['#origin', 'carats'],
      ['#carats', 'stones'],
    ] as const) {
      await clickOn(selector);
      await expect.poll(pointing).toBe(next);
    }
    await page.keyboard.press('Escape');
    await expect.poll(() => panel.$eval('.teach-preview', (each) => each.getAttribute('data-lots'))).toBe('3');
    await press('Keep for this site');
    await panel.waitForSelector('[data-lot="A-7"][data-verdict="alerted-zone"]', { timeout: 15_000 });
    expect(await panel.$$eval('[data-lot]', (all) => all.length)).toBe(3);
    await panel.close();
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
