import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { makeSampleFeed, type SampleFeed } from '@/scripts/make-sample-feed';
import { type ServedFeed, serveFeed } from '@/scripts/serve-feed';
import { NOTICE, withdrawn, withLocalFeed, withNotice } from '../feed-of-yalinga.ts';
import { page as html, type ServedPages, servePages, sheet } from '../lot-pages.ts';

/** One lot of a place that no notice names, one from elsewhere, one of a zone that the notices name. */
const SHEET = html(sheet(['Yalinga, CAR', 'Botswana', 'Bria, CAR'], 'Y-1'));

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'I ask all participants for vigilance for rough diamonds from the zones of Yalinga and Ouadda, among others.',
].join('\n\n');

let served: ServedFeed;
let feed: SampleFeed;
let site: ServedPages;
let driven: DrivenChromium;
let listing: Page;
let tab: number;
let panel: Page;
let desk: Page;
let advisories: Page;

declare const chrome: { storage: { local: { set(items: unknown): Promise<void> } } };

async function publish(files: Awaited<ReturnType<SampleFeed['next']>>): Promise<void> {
  for (const { name, bytes } of files) await writeFile(join(served.folder, name), bytes);
}

const checkForUpdates = () => advisories.getByRole('button', { name: 'Check for updates now' }).click();

/** Words that are painted as such of an alerted zone. The registry is the document's, so its own scripts see it too. */
const painted = () =>
  listing.evaluate(() => [...(CSS.highlights.get('parcel-vigil-alerted') ?? [])].map(String).sort());

const verdicts = async () => {
  const { findings } = await readPanel(panel, ['done']);
  return findings.map(({ lot, verdict }) => `${lot} ${verdict}`).sort();
};

/** What the last list changed, as a page of ours tells it. */
const told = async (page: Page) => {
  const change = page.locator('.list-change').first();
  if ((await change.count()) === 0) return '';
  return ((await change.textContent()) ?? '').replace(/\s+/g, ' ');
};

const CALM = ['Y-1 car-other', 'Y-2 none', 'Y-3 alerted-zone'];
const ALERTED = ['Y-1 alerted-zone', 'Y-2 none', 'Y-3 alerted-zone'];
/** Lots that are kept, with what was decided about them: nothing of it ever goes. */
const KEPT = ['Y-1', 'Y-2', 'Y-3'];

async function allKept(): Promise<string[]> {
  const lots = await desk.$$eval('.queue-item', (rows) => rows.map((row) => (row as HTMLElement).dataset.lot ?? ''));
  return lots.sort();
}

/** Everything that is open follows, and nobody reloaded anything. */
async function expectEverywhere(expected: { verdicts: string[]; painted: string[]; badge: string; told: RegExp }) {
  await expect.poll(() => driven.badge(tab)).toBe(expected.badge);
  await expect.poll(painted).toEqual(expected.painted);
  await expect.poll(verdicts).toEqual(expected.verdicts);
  await expect.poll(() => told(desk)).toMatch(expected.told);
  await expect.poll(() => told(advisories)).toMatch(expected.told);
  expect(await allKept()).toEqual(KEPT);
  expect(await listing.evaluate(() => Reflect.get(window, 'isSamePage'))).toBe(true);
}

beforeAll(async () => {
  [site, served, feed] = await Promise.all([servePages({ '/': SHEET }), serveFeed(), makeSampleFeed()]);
  await publish(await feed.first());
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'], changeManifest: withLocalFeed });
  listing = await driven.context.newPage();
  await listing.goto(`${site.origin}/`);
  await listing.evaluate(() => Reflect.set(window, 'isSamePage', true));
  tab = await driven.tabId(listing);
  panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
  desk = await driven.openExtensionPage('desk.html');
  advisories = await driven.openExtensionPage('advisories.html');
});
afterAll(async () => {
  await driven?.close();
  await served?.close();
  await site?.close();
});

describe('what changes among the advisories reaches what is kept and what is open', () => {
  it('before: one lot of an alerted zone, everything kept, one decision made', async () => {
    await expect.poll(verdicts).toEqual(CALM);
    await expect.poll(() => driven.badge(tab)).toBe('1');
    await expect.poll(painted).toEqual(['Bria']);
    await desk.waitForSelector('[data-state="ready"]');
    await desk.selectOption('.view-picker select', { label: 'Everything' });
    await expect.poll(allKept).toEqual(KEPT);
    // Behind other tabs a page has few frames, and each click waits for some.
    await desk.bringToFront();
    await desk.fill('#desk-who', 'A. Peeters');
    await desk.press('#desk-who', 'Enter');
    await desk.locator('.queue-item[data-lot="Y-1"]').click();
    await desk.getByRole('button', { name: /^Cleared/ }).click();
    await desk.locator('.decision-form input[type="radio"], .deciding input[type="radio"]').first().check();
    await desk.getByRole('button', { name: /^Record/ }).click();
    await expect
      .poll(() => desk.getAttribute('.queue-item[data-lot="Y-1"]', 'data-standing'))
      .toMatch(/decided|awaits-second/);
    expect([await told(desk), await told(advisories)]).toEqual(['', '']);
  });

  it('a new list of the feed', async () => {
    await advisories.bringToFront();
    const set = { address: served.origin.replace('127.0.0.1', 'localhost'), root: feed.root };
    await advisories.evaluate((settings) => chrome.storage.local.set({ feed: settings }), set);
    const state = advisories.locator('.list-state');
    await expect.poll(() => state.textContent()).toContain(`Version ${feed.version} `);
    await publish(await feed.next(withNotice));
    await checkForUpdates();
    await expectEverywhere({
      verdicts: ALERTED,
      painted: ['Bria', 'Yalinga'],
      badge: '2',
      told: /changed 1 kept finding.*became version \d+;.*Lot Y-1.*It was: CAR, outside.*It is: Alerted zone.*New in the list: .*Notice about Yalinga/,
    });
    await expect.poll(() => state.textContent()).toContain(`Version ${feed.version + 1} `);
    // What was decided came back, with its reason, and is not lost.
    await expect.poll(() => desk.getAttribute('.queue-item[data-lot="Y-1"]', 'data-standing')).toBe('came-back');
    await desk.bringToFront();
    await desk.locator('.queue-item[data-lot="Y-1"]').click();
    const pane = desk.locator('.finding-pane');
    await expect.poll(() => pane.textContent()).toMatch(/came back because what the advisories say.*A\. Peeters/s);
    expect(await pane.locator('.list-changes').textContent()).toMatch(/It is: Alerted zone/);
  });

  it('one that takes the notice back', async () => {
    await advisories.bringToFront();
    await publish(await feed.next(withdrawn));
    await checkForUpdates();
    await expectEverywhere({
      verdicts: CALM,
      painted: ['Bria'],
      badge: '1',
      told: /changed 1 kept finding.*Lot Y-1.*It was: Alerted zone.*It is: CAR, outside.*New in the list: .*Withdrawal of the notice about Yalinga/,
    });
    expect(await advisories.locator(`#advisory-${NOTICE}`).count()).toBe(1);
  });

  it('a local advisory, kept and removed again', async () => {
    const draft = await driven.openExtensionPage('draft.html');
    await draft.fill('#letter-text', LETTER);
    await draft.getByRole('button', { name: 'Read the letter' }).click();
    await draft.waitForSelector('main[data-state="draft"]');
    await draft.getByRole('button', { name: 'Keep as a local advisory' }).click();
    await draft.waitForSelector('[data-news="kept"]');
    await expectEverywhere({
      verdicts: ALERTED,
      painted: ['Bria', 'Yalinga'],
      badge: '2',
      told: /changed 1 kept finding.*became version \d+\+local\.1;.*Lot Y-1.*It is: Alerted zone.*New in the list: .*\(local\)/,
    });
    await draft.close();
    await advisories.bringToFront();
    const local = advisories.locator('[id^="advisory-local-"]');
    await local.locator('summary').first().click();
    await local.getByRole('button', { name: /^Remove/ }).click();
    await expectEverywhere({
      verdicts: CALM,
      painted: ['Bria'],
      badge: '1',
      told: /changed 1 kept finding.*Lot Y-1.*It is: CAR, outside.*No longer in the list: .*\(local\)/,
    });
    await expect.poll(() => local.count()).toBe(0);
  });
});
