import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';

const HOST = '*://127.0.0.1/*';

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

  it('a grant that is withdrawn ends the reading, takes the marks out, and given again brings them back', async () => {
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

    // What was granted once is granted again without a prompt, but only after a click of the reader.
    const popup = await driven.openPopup(page);
    await popup.waitForSelector('main[data-watched="false"]');
    await popup.click('button:has-text("Watch")');
    await popup.waitForSelector('main[data-watched="true"]');
    await readPanel(panel, ['done']);
    await expect.poll(marks).toBe(1);
    await popup.close();
    await panel.close();
    await page.close();
  });
});
