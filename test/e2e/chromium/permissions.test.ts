import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY, TENDER } from '../sample-sale.ts';

const HOST = '*://127.0.0.1/*';

/** The popup's button, by what describes it. */
const LOOK_ONCE = 'button[aria-describedby="look-why"]';

let site: ServedSite;
let driven: DrivenChromium;
beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: [HOST] });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

declare const chrome: {
  runtime: { getManifest(): Record<string, unknown> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};

describe('hosts', () => {
  it('none is asked at install', async () => {
    const manifest = await (await driven.worker()).evaluate(() => chrome.runtime.getManifest());
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('a site that was never granted is not read', async () => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/tender.html`);
    const tab = await driven.tabId(page);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
    expect(await readPanel(panel)).toMatchObject({ state: 'not-allowed', read: 0, findings: [] });
    expect(await driven.badge(tab)).toBe('');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await panel.close();
    await page.close();
  });

  it('a grant that is withdrawn ends the reading, takes the marks out, and given again brings them back (H54)', async () => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin}/tender.html`);
    const tab = await driven.tabId(page);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    await readPanel(panel, ['done']);
    const marks = () => page.evaluate(() => document.documentElement.children.length - 2);
    await expect.poll(marks).toBe(1);

    await (await driven.worker()).evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), HOST);
    expect(await readPanel(panel, ['not-allowed'])).toMatchObject({ findings: [] });
    await expect.poll(marks).toBe(0);
    await expect.poll(() => driven.badge(tab)).toBe('');
    await page.reload();
    await page.waitForTimeout(500);
    expect(await marks()).toBe(0);

    await driven.grant([HOST]);
    const panelAnew = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    expect(await readPanel(panelAnew, ['done'])).toMatchObject({ read: TENDER.lots });
    await expect.poll(marks).toBe(1);
    await expect.poll(() => driven.badge(tab)).toBe('3');
    await panelAnew.close();
    await page.close();
  });

  it('a page can be looked at once without a grant, and the next page is not read', async () => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/tender.html`);
    const tab = await driven.tabId(page);
    const popup = await driven.openPopup(page);
    await popup.click(LOOK_ONCE);
    await expect.poll(() => driven.badge(tab)).toBe('3');
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/market.html`);
    await expect.poll(() => driven.badge(tab)).toBe('');
    await page.close();
  });
});
