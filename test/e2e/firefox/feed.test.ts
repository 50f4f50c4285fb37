import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { makeSampleFeed, type SampleFeed } from '@/scripts/make-sample-feed';
import { type ServedFeed, serveFeed } from '@/scripts/serve-feed';
import { withLocalFeed, withNotice } from '../feed-of-yalinga.ts';
import { page as html, type ServedPages, servePages, sheet } from '../lot-pages.ts';

const PAGES = { '/': html(sheet(['Yalinga, CAR', 'Botswana'], 'Y-1')) };

let folder: string;
let served: ServedFeed;
let site: ServedPages;
let feed: SampleFeed;
let driven: DrivenFirefox;
let page: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-root-'));
  [served, site, feed] = await Promise.all([serveFeed(), servePages(PAGES), makeSampleFeed()]);
  await publish(await feed.first());
  driven = await launchFirefox(withLocalFeed);
  page = await driven.openExtensionPage('advisories.html');
});
afterAll(async () => {
  await driven?.close();
  await served?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

async function publish(files: Awaited<ReturnType<SampleFeed['next']>>): Promise<void> {
  for (const { name, bytes } of files) await writeFile(join(served.folder, name), bytes);
}

const state = () => page.$eval('.list-state', (element) => (element.textContent ?? '').replace(/\s+/g, ' '));
/** As a press of Enter on it: the driver's mouse takes seconds in an extension page of Firefox. */
const press = (selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());
const checkForUpdates = () => press('.list-state-ask .button');

it('a feed that is set by hand brings its list, and the next one when it is asked', async () => {
  await page.waitForSelector('.list-state[data-feed="none"]');
  await press('.feed-form summary');
  await page.type('#feed-address', served.origin.replace('127.0.0.1', 'localhost'));
  const root = join(folder, 'root.json');
  await writeFile(root, feed.root);
  await ((await page.$('#feed-root')) as ElementHandle<HTMLInputElement>).uploadFile(root);
  await press('.feed-form-row .button');
  await expect.poll(state).toContain(`Version ${feed.version} `);
  await publish(await feed.next(withNotice));
  await checkForUpdates();
  await expect
    .poll(state)
    .toMatch(new RegExp(`Version ${feed.version + 1} .* came from the signed feed.*confirmed it on`));
  for (const line of await served.log()) {
    const [request, , cookie, referrer] = line.split('|');
    expect(request).toMatch(/^GET \/(root|latest|list)[.\d]*json HTTP\/1\.1$/);
    expect([cookie, referrer]).toEqual(['-', '-']);
  }
});

it('a damaged file is told, and the list in use is kept', async () => {
  const [, latest] = await feed.next();
  const middle = Math.floor(latest!.bytes.length / 2);
  await publish([{ ...latest!, bytes: latest!.bytes.map((byte, at) => (at === middle ? byte ^ 1 : byte)) }]);
  await checkForUpdates();
  await expect.poll(state).toMatch(/The last try, on .* failed: .*list in use was kept/);
  expect(await state()).toContain(`Version ${feed.version + 1} `);
});

it('without the server it says so, and pages are still held against the list of the feed', async () => {
  await served.close();
  await checkForUpdates();
  await expect.poll(state).toMatch(/failed: .*(?:answer|reached|network)/);
  expect(await driven.grant('*://127.0.0.1/*')).toBe(true);
  const listing = await driven.browser.newPage();
  await listing.goto(`${site.origin}/`);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(listing.url())}`);
  await panel.waitForSelector('[data-state="done"] [data-lot="Y-1"][data-verdict="alerted-zone"]', { timeout: 20_000 });
  expect(await panel.$eval('main', (main) => main.textContent)).toContain('Notice about Yalinga');
});
