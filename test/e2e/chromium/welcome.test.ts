import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectionInPage } from '@/lib/page/selection-in-page';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';

const HOST = '*://127.0.0.1/*';

/** Lots of a sale whose page gives its day, so many as the address asks for. */
const sale = (lots: number) => `<!doctype html><html lang="en"><title>Tender</title>
  <h1>Tender of rough diamonds, 15 January 2013</h1><table>
  <tr><th>Lot No</th><th>Description</th><th>Stones</th><th>Carats</th><th>Country of origin</th></tr>
  ${Array.from({ length: lots }, (_, at) => `<tr><td>Y-${at}</td><td>Rough diamonds</td><td>21</td><td>4.25</td><td>${at === 0 ? 'Bria, CAR' : 'Botswana'}</td></tr>`).join('')}
  </table></html>`;

declare const chrome: {
  storage: {
    local: { get(keys: null): Promise<Record<string, unknown>> };
    session: { set(items: object): Promise<void>; get(keys: null): Promise<object> };
  };
  permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> };
  contextMenus: unknown;
};

let server: Server;
let driven: DrivenChromium;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(sale(Number(new URL(request.url ?? '/', 'http://x').searchParams.get('lots') ?? 12)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  driven = await launchChromium({ grantedHosts: [], keepWelcome: true });
});
afterAll(async () => {
  await driven?.close();
  server?.close();
});

describe('the welcome page', () => {
  let page: Page;

  it('opens by itself after installing, once, with nothing granted', async () => {
    const welcome = () => driven.context.pages().filter((one) => one.url().endsWith('/welcome.html'));
    await expect.poll(() => welcome().length).toBe(1);
    page = welcome()[0]!;
    const stored = await (await driven.worker()).evaluate(() => chrome.storage.local.get(null));
    expect(stored.welcomed).toBe(true);
    const { origins, permissions } = await (await driven.worker()).evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions).not.toContain('notifications');
  });

  it('reads and judges the sample before any permission, and again when the words change', async () => {
    await page.waitForSelector('.try-out[data-read="6"]');
    const verdicts = () =>
      page.$$eval('.try-found [data-lot]', (all) => all.map((one) => one.getAttribute('data-verdict')));
    expect((await verdicts()).sort()).toEqual(
      ['alerted-zone', 'ambiguous', 'car-other', 'car-unspecified', 'none', 'none'].sort(),
    );
    await page.locator('#try-words').fill('Lot\tCarats\tStones\tOrigin\nZ-1\t3.10\t4\tSam Ouandja, CAR');
    await page.waitForSelector('.try-found [data-lot="Z-1"][data-verdict="alerted-zone"]');
    await page.getByRole('button', { name: 'The sample again' }).click();
    await page.waitForSelector('.try-out[data-read="6"]');
  });

  it('offers the known sites, each untried, to be asked for together', async () => {
    expect(await page.locator('[data-site] .known-mark').allTextContents()).toEqual(Array(14).fill('Untried'));
    const ask = page.locator('.known-ask .button-main');
    expect(await ask.isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Choose all' }).click();
    expect(await ask.textContent()).toBe('Watch 14 chosen sites');
  });

  it('says to trust the toolbar, and what stays on the machine', async () => {
    const words = await page.locator('main').textContent();
    expect(words).toContain('Trust the toolbar, not the page');
    expect(words).toContain('Nothing leaves this machine');
  });
});

describe('the settings', () => {
  it('name each watched site, which can be withdrawn there', async () => {
    await driven.grant([HOST]);
    const page = await driven.openExtensionPage('options.html');
    const row = page.locator(`[data-watched="${HOST}"]`);
    await row.waitFor();
    await row.getByRole('button').click();
    await row.waitFor({ state: 'detached' });
    expect((await page.evaluate(() => chrome.permissions.getAll())).origins).toEqual([]);
    await page.close();
  });

  it('refuse what names no site, with words', async () => {
    const page = await driven.openExtensionPage('options.html');
    await page.locator('#add-site').fill('*');
    await page.locator('#add-site').press('Enter');
    expect(await page.locator('#add-site-fault').textContent()).toContain('“*” names no site');
    await page.close();
  });

  it('keep the rules of the house where the desk keeps them', async () => {
    const page = await driven.openExtensionPage('options.html');
    await page.waitForSelector('.desk-settings');
    await page.locator('.set-number').nth(1).fill('9');
    await page.locator('.desk-settings button[type="submit"]').click();
    await page.getByText('Saved.').waitFor();
    const record = await driven.openExtensionPage('record.html');
    await record.getByText('are erased after 9 years').waitFor();
    await record.close();
    await page.close();
  });

  it('set the day that the side panel begins with', async () => {
    await driven.grant([HOST]);
    const page = await driven.openExtensionPage('options.html');
    await page.locator('input[name="as-of"][value="page"]').check();
    await page.close();
    const listing = await driven.context.newPage();
    await listing.goto(`${origin}/sale/1`);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(listing)}`);
    await readPanel(panel, ['done']);
    await expect.poll(() => panel.locator('#as-of').inputValue()).toBe('2013-01-15');
    await panel.close();
    await listing.close();
  });
});

describe('the status page', () => {
  it('alarms when the pages of a site suddenly give fewer lots, until somebody says that it is right', async () => {
    const listing = await driven.context.newPage();
    const status = await driven.openExtensionPage('status.html');
    const row = status.locator('[data-site="127.0.0.1 /sale/#"]');
    const read = async (sales: number, lots: number) => {
      await listing.goto(`${origin}/sale/${sales}?lots=${lots}`);
      const wanted = `${lots} lots`;
      await expect
        .poll(async () => {
          await status.reload();
          await status.waitForSelector('main[data-state="done"]');
          return (await row.count()) > 0 ? row.locator('td').nth(2).textContent() : null;
        })
        .toBe(wanted);
    };
    for (const [at, lots] of [12, 13, 11].entries()) await read(at + 2, lots);
    expect(await row.getAttribute('data-alarm')).toBeNull();
    await read(9, 3);
    expect(await row.getAttribute('data-alarm')).toBe('');
    expect(await status.locator('.state-message h2').textContent()).toContain('Fewer lots than usual');
    await row.getByRole('button').click();
    await expect.poll(() => row.getAttribute('data-alarm')).toBeNull();
    await listing.close();
    await status.close();
  });
});

describe('a selection', () => {
  it.each([
    [
      'rows of a table',
      '<table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr><tr><td>7</td><td>3.1</td><td>Bria, CAR</td></tr></table>',
      '',
      'lots',
      'alerted-zone',
    ],
    ['a sentence', '', 'The goods were mined near Sam Ouandja in 2012.', 'words', 'alerted-zone'],
    ['a place alone', '', 'Bamingui', 'words', 'alerted-zone'],
    ['words of something else', '', 'The weather in Antwerp is fine.', 'none', null],
  ])('%s is read and judged, and its words stay nowhere', async (_, html, text, state, verdict) => {
    const words = { html, text, url: 'https://a.example/' };
    await (await driven.worker()).evaluate((selection) => chrome.storage.session.set({ selection }), words);
    const page = await driven.openExtensionPage('selection.html');
    await page.waitForSelector(`main[data-state="${state}"]`);
    const found = await page.$$eval('[data-lot]', (all) => all.map((one) => one.getAttribute('data-verdict')));
    expect(found).toEqual(verdict === null ? [] : [verdict]);
    expect(await (await driven.worker()).evaluate(() => chrome.storage.session.get(null))).not.toHaveProperty(
      'selection',
    );
    await page.close();
  });

  it('on a page is taken with the header of its table, and the page stays as it was', async () => {
    const listing = await driven.context.newPage();
    await listing.goto(`${origin}/sale/1?lots=5`);
    // The site is watched by now: the mark beside its lot comes first.
    await expect.poll(() => listing.evaluate(() => document.documentElement.children.length)).toBe(3);
    const before = await listing.content();
    await listing.evaluate(() => {
      const rows = document.querySelectorAll('tr');
      document.getSelection()?.setBaseAndExtent(rows[1]!, 0, rows[2]!, rows[2]!.childNodes.length);
    });
    const taken = await listing.evaluate(selectionInPage);
    expect(await listing.content()).toBe(before);
    await listing.close();
    const selection = { ...taken, url: origin };
    await (await driven.worker()).evaluate((words) => chrome.storage.session.set({ selection: words }), selection);
    const page = await driven.openExtensionPage('selection.html');
    await page.waitForSelector('main[data-state="lots"]');
    const found = await page.$$eval('[data-lot]', (all) => all.map((one) => one.getAttribute('data-lot')));
    expect(found).toEqual(['Y-0', 'Y-1']);
    await page.close();
  });

  it('that is gone is said to be', async () => {
    const page = await driven.openExtensionPage('selection.html');
    await page.waitForSelector('main[data-state="missing"]');
    await page.close();
  });
});
