import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';

const HOST = '*://127.0.0.1/*';
/** No page has as many places to go to before what is wanted. */
const MOST_STEPS = 120;

declare const chrome: { permissions: { request(asked: { origins: string[] }): Promise<boolean> } };

let site: ServedSite;
let driven: DrivenChromium;

beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: [], keepWelcome: true });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

/** Presses Tab until the focus is on what is wanted; every place on the way must show that it has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate((selector) => {
      const focused = document.activeElement ?? document.body;
      const around = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
        (one) => one !== null,
      );
      const isSeen = around.some((one) => one !== undefined && getComputedStyle(one).outlineStyle !== 'none');
      const markup = focused.outerHTML.slice(0, 120);
      return { isWanted: focused.matches(selector), isSeen: isSeen || focused === document.body, markup };
    }, wanted);
    expect(at.isSeen, `the focus is not seen on ${at.markup}`).toBe(true);
    if (at.isWanted) return;
  }
  throw new Error(`${wanted} is not reached by ${MOST_STEPS} times Tab.`);
}

describe('with the keyboard alone', () => {
  it('sites are chosen on the welcome page and asked for in one prompt', async () => {
    const welcome = () => driven.context.pages().find((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => welcome() !== undefined).toBe(true);
    const page = welcome()!;
    await page.bringToFront();
    await page.waitForSelector('.try-out[data-read="6"]');
    // The prompt is the browser's own; what it would be asked is kept instead.
    await page.evaluate(() => {
      const asked: string[][] = [];
      Object.assign(globalThis, { asked });
      chrome.permissions.request = async ({ origins }) => asked.push(origins) < 0;
    });
    await tabTo(page, '[data-site] input');
    await page.keyboard.press('Space');
    await tabTo(page, '.known-ask .button-main');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked))
      .toEqual([[expect.stringMatching(/^\*:\/\/\*\./)]]);
    await page.close();
  });

  it('a finding is opened in the side panel, and its lot is shown on the page', async () => {
    await driven.grant([HOST]);
    const listing = await driven.context.newPage();
    await listing.goto(`${site.origin}/tender.html`);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(listing)}&as-of=${SALE_DAY}`);
    await readPanel(panel, ['done']);
    await panel.bringToFront();
    await tabTo(panel, 'article summary');
    await panel.keyboard.press('Enter');
    await expect.poll(() => panel.locator('article details[open]').count()).toBeGreaterThan(0);
    await panel.keyboard.press('Shift+Tab');
    await panel.keyboard.press('Enter');
    await expect.poll(() => listing.evaluate(() => document.visibilityState)).toBe('visible');
    await panel.close();
    await listing.close();
  });

  it('it is decided on the desk and taken out as a file', async () => {
    const desk = await driven.openExtensionPage('desk.html');
    await desk.waitForSelector('.queue-item');
    await tabTo(desk, '#desk-who');
    await desk.keyboard.type('A. Peeters');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.textContent('.who')).toContain('A. Peeters');
    await tabTo(desk, '.queue-list');
    await desk.keyboard.press('Home');
    await desk.keyboard.press('c');
    await desk.waitForSelector('.decision-form');
    await desk.keyboard.press('1');
    await desk.keyboard.press('Enter');
    await expect.poll(() => desk.getAttribute('.state-count[data-state="decided"]', 'data-count')).toBe('1');
    await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await tabTo(desk, '.export-bar button:last-of-type, .desk-export button:last-of-type');
    const [download] = await Promise.all([desk.waitForEvent('download'), desk.keyboard.press('Enter')]);
    expect(readFileSync((await download.path())!, 'utf8').length).toBeGreaterThan(100);
    await desk.close();
  });
});
