import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { makeSampleFeed, type SampleFeed } from '@/scripts/make-sample-feed';
import { type ServedFeed, serveFeed } from '@/scripts/serve-feed';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

const SITE_HOST = '*://127.0.0.1/*';
const PAGES = 50;

let site: ServedSite;
let served: ServedFeed;
let feed: SampleFeed;
let driven: DrivenChromium;
let page: Page;

interface View {
  feed: string;
  list: { version: number; from: string; advisories: number };
  confirmedAt: string | null;
  nextTryAt: string | null;
  lastFailure: { problem: string; says: string } | null;
}

declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; value: unknown }> };
  storage: { local: { set(items: unknown): Promise<void> } };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
};

const ask = async (name: 'get-feed' | 'update-feed') =>
  (await page.evaluate(async (message) => (await chrome.runtime.sendMessage(message)).value, {
    name,
    payload: null,
  })) as View;

/** As shipped, but that a feed on this machine may be asked without a certificate, and that a quota can be set. */
function changeManifest(shipped: Record<string, unknown>): Record<string, unknown> {
  const { extension_pages: policy } = shipped.content_security_policy as { extension_pages: string };
  return {
    ...shipped,
    content_security_policy: { extension_pages: policy.replace("connect-src 'self'", '$& http://localhost:*') },
    permissions: (shipped.permissions as string[]).filter((name) => name !== 'unlimitedStorage'),
  };
}

beforeAll(async () => {
  [site, served, feed] = await Promise.all([serveSite(), serveFeed(), makeSampleFeed()]);
  for (const { name, bytes } of await feed.first()) await writeFile(join(served.folder, name), bytes);
  driven = await launchChromium({ grantedHosts: [SITE_HOST], changeManifest });
  page = await driven.openExtensionPage('popup.html');
});
afterAll(async () => {
  await driven?.close();
  await served?.close();
  await site?.close();
});

describe('the feed in the built extension', () => {
  it('none is asked before one is set', async () => {
    expect(await ask('update-feed')).toMatchObject({ feed: 'none', list: { from: 'bundled' }, nextTryAt: null });
    expect(await served.log()).toEqual([]);
  });

  it('one that is set brings its list at once and has its alarm', async () => {
    const address = served.origin.replace('127.0.0.1', 'localhost');
    const set = { address, root: feed.root };
    await page.evaluate((settings) => chrome.storage.local.set({ feed: settings }), set);
    await expect.poll(async () => (await ask('get-feed')).list.from).toBe('stored');
    const view = await ask('get-feed');
    expect(view).toMatchObject({ feed: 'set', list: { version: feed.version }, lastFailure: null });
    const alarms = await page.evaluate(() => chrome.alarms.getAll());
    const alarm = alarms.find(({ name }) => name === 'feed-update');
    expect(Math.abs((alarm?.scheduledTime ?? 0) - Date.parse(view.nextTryAt ?? ''))).toBeLessThan(1_000);
  });

  it(`nothing goes out over ${PAGES} screened pages, and nothing about the reader to the feed`, async () => {
    const before = await served.log();
    const outside: string[] = [];
    driven.context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(site.origin) && !url.startsWith('chrome-extension:')) outside.push(url);
    });
    const tab = await driven.context.newPage();
    for (let number = 0; number < PAGES; number++) {
      await tab.goto(`${site.origin}/tender.html?page=${number}`);
      await expect.poll(async () => tab.evaluate(() => document.documentElement.children.length)).toBe(3);
    }
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(tab)}`);
    expect((await readPanel(panel, ['done'])).read).toBeGreaterThan(0);
    expect(outside).toEqual([]);
    expect(await served.log()).toEqual(before);
    for (const line of before) {
      const [request, , cookie, referrer, authorization, ifNoneMatch, ifModifiedSince] = line.split('|');
      expect(request).toMatch(/^GET \/(root|latest|list)[.\d]*json HTTP\/1\.1$/);
      expect([cookie, referrer, authorization, ifNoneMatch, ifModifiedSince]).toEqual(['-', '-', '-', '-', '-']);
    }
    await panel.close();
    await tab.close();
  });

  it('H26 the disk is full: one error, the list stays, and it goes on with room', { timeout: 90_000 }, async () => {
    const session = await driven.context.newCDPSession(page);
    const origin = `chrome-extension://${driven.extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000 });
    const { overrideActive, quota } = await session.send('Storage.getUsageAndQuota', { origin });
    expect({ overrideActive, quota }).toEqual({ overrideActive: true, quota: 1_000 });
    for (const { name, bytes } of await feed.next()) await writeFile(join(served.folder, name), bytes);
    // The browser remembers for half a minute how much room there was when it wrote last.
    await new Promise((resolve) => setTimeout(resolve, 31_000));
    const { list, lastFailure } = await ask('update-feed');
    expect([lastFailure?.problem, list.version]).toEqual(['not-stored', feed.version]);
    expect(lastFailure?.says).toMatch(/could not be stored.*The list in use was kept.*Free some disk space/);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await expect.poll(async () => (await ask('update-feed')).list.version).toBe(feed.version + 1);
    expect((await ask('get-feed')).lastFailure).toBeNull();
  });
});
