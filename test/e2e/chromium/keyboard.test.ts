import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { LETTER } from '@/scripts/pictures/letter';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';
import { tabTo, walkThrough } from '../walk-by-keyboard.ts';

const HOST = '*://127.0.0.1/*';

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

  it.each([
    ['map.html?place=town-bria', '[data-place-facts]', 20],
    ['advisories.html', 'main[data-state="done"]', 20],
    ['draft.html', 'textarea', 4],
    ['footprint.html', 'main[data-state="empty"]', 4],
    ['status.html', 'main[data-state="done"]', 1],
    ['record.html', '.record-part', 4],
    ['options.html', 'main[data-state="done"] .desk-settings', 15],
  ])('%s is walked through from its begin to its end', async (path, ready, fewest) => {
    const page = await driven.openExtensionPage(path);
    await page.waitForSelector(ready);
    expect(await walkThrough(page)).toBeGreaterThanOrEqual(fewest);
    await page.close();
  });

  it('a place is searched, looked at and closed on the map, and the day goes on', async () => {
    const map = await driven.openExtensionPage('map.html?as-of=2012-12-28');
    await map.waitForSelector('[data-layer="places"] path');
    await tabTo(map, '#place-words');
    await map.keyboard.type('bria');
    await map.keyboard.press('Enter');
    await map.waitForSelector('[data-place-facts]');
    await expect
      .poll(() => map.evaluate(() => document.activeElement?.closest('[data-place-facts]') !== null))
      .toBe(true);
    await map.keyboard.press('Escape');
    await expect.poll(() => map.locator('[data-place-facts]').count()).toBe(0);
    expect(await map.evaluate(() => document.activeElement?.tagName), 'the focus is somewhere').not.toBe('BODY');
    await map.close();
  });

  it('a letter is pasted, read, and kept as an advisory', async () => {
    const draft = await driven.openExtensionPage('draft.html');
    await draft.waitForSelector('textarea');
    await tabTo(draft, '#letter-text');
    await draft.keyboard.insertText(LETTER);
    await tabTo(draft, '.letter-box button');
    await draft.keyboard.press('Enter');
    await draft.waitForSelector('main[data-state="draft"]');
    await tabTo(draft, '.draft-keep .button-main');
    await draft.keyboard.press('Enter');
    await draft.waitForSelector('[data-news="kept"]');
    await draft.close();
  });

  it('the shared record is reached from the desk, walked through, and left again', async () => {
    const desk = await driven.openExtensionPage('desk.html');
    await desk.waitForSelector('.queue-item');
    await tabTo(desk, '.desk-places button:nth-of-type(2)');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.team');
    expect(await walkThrough(desk)).toBeGreaterThanOrEqual(8);
    await tabTo(desk, '.desk-places button:first-of-type');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.queue-item');
    await desk.close();
  });

  it('a dialog of the desk takes the focus, keeps it, and gives it back when Escape closes it', async () => {
    const desk = await driven.openExtensionPage('desk.html');
    await desk.waitForSelector('.queue-item');
    await tabTo(desk, '.queue-list');
    await desk.keyboard.press('?');
    const isIn = () => desk.evaluate(() => document.activeElement?.closest('dialog[open]') !== null);
    await expect.poll(isIn).toBe(true);
    await desk.keyboard.press('Escape');
    await expect.poll(() => desk.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => desk.evaluate(() => document.activeElement?.className)).toContain('queue-list');
    await desk.close();
  });
});
