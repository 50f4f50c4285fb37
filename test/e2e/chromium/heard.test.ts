import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { LETTER } from '@/scripts/pictures/letter';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { accessibilityTree } from '../accessibility-tree.ts';
import { type Heard, heardOn, listen } from '../hear.ts';
import { SALE_DAY } from '../sample-sale.ts';

declare const chrome: { permissions: { request(asked: { origins: string[] }): Promise<boolean> } };

let site: ServedSite;
let driven: DrivenChromium;

beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

async function open(path: string, ready: string): Promise<Page> {
  const page = await driven.openExtensionPage(path);
  await page.waitForSelector(ready);
  await listen(page);
  return page;
}

/** Waits for words, then for whatever would be said once more. */
async function heardWith(page: Page, words: RegExp): Promise<Heard[]> {
  await expect.poll(async () => (await heardOn(page)).map(({ text }) => text).join('\n')).toMatch(words);
  await page.waitForTimeout(400);
  return heardOn(page);
}

const said = (role: 'status' | 'alert', words: RegExp) => ({
  role,
  text: expect.stringMatching(words),
  wasThere: true,
});

/** Roles that read their changes out, as the browser tells assistive technology. */
async function liveParts(page: Page): Promise<string[]> {
  const parts = (await accessibilityTree(page)).filter(({ role, live }) => role !== 'RootWebArea' && live !== '');
  return parts.filter(({ role }) => role === 'status' || role === 'alert').map(({ role, live }) => `${role} ${live}`);
}

describe('what changes after an action is read out, once', () => {
  it('the panel: what was read on the page that the tab goes to', async () => {
    const listing = await driven.context.newPage();
    await listing.goto(`${site.origin}/news.html`);
    const panel = await open(
      `sidepanel.html?tab=${await driven.tabId(listing)}&as-of=${SALE_DAY}`,
      '[data-state="none"][data-listings]',
    );
    expect(await liveParts(panel)).toEqual(expect.arrayContaining(['status polite', 'alert assertive']));
    await listing.goto(`${site.origin}/tender.html`);
    await readPanel(panel, ['done']);
    const heard = await heardWith(panel, /^30 lots read, 3 in an alerted zone/m);
    expect(heard.at(-1)).toEqual(said('status', /^30 lots read/));
    expect(heard.length, JSON.stringify(heard)).toBeLessThanOrEqual(3);
    await panel.close();
    await listing.close();
  });

  it('the desk: a reason that is missing, and a decision', async () => {
    const desk = await open('desk.html', '.queue-item');
    await desk.fill('#desk-who', 'A. Peeters');
    await desk.press('#desk-who', 'Enter');
    await expect.poll(() => desk.textContent('.who')).toContain('A. Peeters');
    await desk.focus('.queue-list');
    await desk.keyboard.press('Home');
    await desk.keyboard.press('c');
    await desk.waitForSelector('.decision-form');
    await desk.keyboard.press('Enter');
    expect((await heardWith(desk, /^Choose a reason/m)).at(-1)).toMatchObject({ role: 'alert' });
    await listen(desk);
    await desk.keyboard.press('1');
    await desk.keyboard.press('Enter');
    const heard = await heardWith(desk, /^Lot .*: Cleared\.$/m);
    expect(heard.filter(({ text }) => /Cleared/.test(text))).toEqual([said('status', /^Lot .*: Cleared\.$/)]);
    expect(heard.length, JSON.stringify(heard)).toBeLessThanOrEqual(2);
    await desk.close();
  });

  it('the desk: what became of files, not each row on the way', async () => {
    const desk = await open('desk.html', '.queue-item');
    const rows = Array.from({ length: 3_000 }, (_, at) => `M-${at},"Bria, CAR",1.25`);
    await desk.setInputFiles('.import-input', [
      { name: 'sale.csv', mimeType: 'text/csv', buffer: Buffer.from(`Lot,Origin,Carats\n${rows.join('\n')}\n`) },
      { name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 no workbook') },
    ]);
    const heard = await heardWith(desk, /3,000 lots/);
    expect(heard.filter(({ text }) => /files/.test(text))).toEqual([said('status', /^2 files: .*broken\.xlsx /)]);
    expect(heard.length, JSON.stringify(heard)).toBeLessThanOrEqual(3);
    await desk.close();
  });

  it('the draft: a file that is no letter, and a draft that is kept', async () => {
    const draft = await open('draft.html', 'textarea');
    await draft.setInputFiles('#letter-file', {
      name: 'broken.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 and no more'),
    });
    await expect.poll(async () => (await heardOn(draft)).some(({ role }) => role === 'alert')).toBe(true);
    expect((await heardOn(draft)).filter(({ role }) => role === 'alert')).toEqual([said('alert', /.{20,}/)]);
    await draft.fill('#letter-text', LETTER);
    await draft.locator('.letter-box button').first().click();
    await draft.waitForSelector('main[data-state="draft"]');
    await listen(draft);
    await draft.locator('.draft-keep .button-main').click();
    const heard = await heardWith(draft, /./);
    expect(heard.filter(({ role }) => role === 'status')).toEqual([said('status', /./)]);
    await draft.close();
  });

  it('the advisories: an address that is none, and what the feed answered', async () => {
    const page = await open('advisories.html', 'main[data-state="done"]');
    await page.locator('.feed-form summary').click();
    await page.fill('#feed-address', 'ftp://feed.invalid/');
    await page.getByRole('button', { name: 'Set this feed' }).click();
    expect(await heardWith(page, /no address of a feed/)).toEqual([said('alert', /no address of a feed/)]);
    await page.fill('#feed-address', 'https://feed.invalid/kp/');
    await page.setInputFiles('#feed-root', {
      name: 'root.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await page.getByRole('button', { name: 'Set this feed' }).click();
    await heardWith(page, /The last try, on .* failed/);
    await listen(page);
    await page.getByRole('button', { name: 'Check for updates now' }).click();
    const heard = await heardWith(page, /was asked just now.*The last try/);
    expect(heard.at(-1)).toEqual(said('status', /^The feed was asked just now/));
    expect(heard.length, JSON.stringify(heard)).toBeLessThanOrEqual(3);
    await page.getByRole('button', { name: 'Remove the feed' }).click();
    await page.close();
  });

  it('the welcome page: sites that the browser did not grant, and then did', async () => {
    const page = await open('welcome.html', '.try-out[data-read="6"]');
    await page.evaluate(() => {
      chrome.permissions.request = async () => false;
    });
    await page.locator('[data-site] button').first().click();
    expect(await heardWith(page, /did not grant/)).toEqual([said('alert', /did not grant/)]);
    await page.close();
  });

  it('the settings: a name that is no site, and rules that are saved', async () => {
    const page = await open('options.html', 'main[data-state="done"] .desk-settings');
    await page.fill('#add-site', '*');
    await page.press('#add-site', 'Enter');
    expect(await heardWith(page, /names no site/)).toEqual([said('alert', /names no site/)]);
    await page.locator('.set-number').first().fill('12');
    await page.locator('.desk-settings button[type="submit"]').click();
    expect((await heardWith(page, /Saved/)).filter(({ role }) => role === 'status')).toEqual([
      said('status', /^Saved\.$/),
    ]);
    await page.close();
  });

  it('the popup: that the site is watched no more', async () => {
    const popup = await driven.openExtensionPage('popup.html');
    const below = await driven.context.newPage();
    await below.goto(`${site.origin}/tender.html`);
    // A press of the real button lets the extension know the page after the grant is gone too.
    await driven.openPopup(below);
    await below.bringToFront();
    await popup.reload();
    await popup.waitForSelector('main[data-watched="true"][data-state="done"]');
    await listen(popup);
    await popup.evaluate(() => [...document.querySelectorAll('button')].at(-1)?.click());
    const heard = await heardWith(popup, /^Not watched$/m);
    expect(heard.filter(({ text }) => text === 'Not watched')).toEqual([said('status', /./)]);
    expect(heard.length, JSON.stringify(heard)).toBeLessThanOrEqual(2);
    await popup.close();
    await below.close();
  });
});
