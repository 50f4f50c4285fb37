import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isVerified, parseCheckpoints, readExport, type TrailLine, verifyTrail } from '@/lib/trail';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NEWER = 99;

declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> } };
};

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

/** All records of a store of the extension's database, read in one of its pages. */
async function records<Value>(page: Page, store: string): Promise<Value[]> {
  return page.evaluate(async (name) => {
    const open = indexedDB.open('parcel-vigil');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      open.onsuccess = () => resolve(open.result);
      open.onerror = () => reject(open.error);
    });
    const get = database.transaction(name).objectStore(name).getAll();
    return new Promise((resolve) => {
      get.onsuccess = () => {
        database.close();
        resolve(get.result);
      };
    });
  }, store) as Promise<Value[]>;
}

interface Kept {
  source: { address: string };
  parcel: { lot: string; verdict: string };
}

describe('what watched pages state', () => {
  it('is kept without anybody asking, once, and the trail of it verifies', async () => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin}/tender.html`);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}`);
    const { findings: shown } = await readPanel(panel, ['done']);
    const kept = () => records<Kept>(panel, 'findings');
    await expect.poll(async () => (await kept()).length).toBe(shown.length);
    for (const { source } of await kept()) expect(source.address).toBe(`${site.origin}/tender.html`);

    // The page once more, and one where nothing is found.
    const reads = async () => (await records<TrailLine>(panel, 'trail')).filter(({ entry }) => entry.kind === 'read');
    await page.reload();
    await expect.poll(async () => (await reads()).length).toBe(2);
    await page.goto(`${site.origin}/news.html`);
    await expect.poll(async () => (await reads()).length).toBe(3);
    expect(await kept()).toHaveLength(shown.length);
    expect((await reads()).at(-1)?.entry).toMatchObject({
      body: { source: { address: `${site.origin}/news.html` }, counts: { listings: 0 } },
    });

    const lines = (await records<{ hash: string; entry: TrailLine['entry'] }>(panel, 'trail')).map(
      ({ hash, entry }) => ({ hash, entry, opened: {} }),
    );
    const { origin } = lines[0]!.entry;
    const read = readExport(lines.map((line) => JSON.stringify(line)).join('\n'));
    const found = read.ok ? await verifyTrail(read.origins[0]!, []) : null;
    // Only the head of an export is missing, as the lines were taken out of the database.
    expect(found).toMatchObject({
      origin,
      firstBad: null,
      faults: [expect.stringContaining('head of the export')],
      verdicts: { differ: [], notComputed: [] },
    });
    expect(found!.verdicts.same).toBeGreaterThanOrEqual(shown.length);
    expect(isVerified({ ...found!, faults: [] })).toBe(true);
    await panel.close();
    await page.close();
  }, 60_000);
});

describe('the page of the record', () => {
  it('gives out a trail and a checkpoint that hold against each other, by the keyboard alone', async () => {
    const page = await driven.openExtensionPage('record.html');
    await page.waitForSelector('.record-due');
    await looksRight(page, 'record');
    await page.keyboard.press('Tab');
    const trail = await pressed(page);
    await page.keyboard.press('Tab');
    const checkpoint = await pressed(page);
    await expect.poll(() => page.locator('.record-due').count()).toBe(0);
    const read = readExport(trail.text);
    const found = read.ok ? await verifyTrail(read.origins[0]!, parseCheckpoints(checkpoint.text)) : null;
    // The checkpoint was made after the export, over its entry too, and covers all of it.
    expect(found).toMatchObject({ firstBad: null, faults: [], checkpoints: [{ size: found?.entries }] });
    expect(isVerified(found!)).toBe(true);
    expect(trail.name).toMatch(/^parcel-vigil-trail-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(checkpoint.name).toMatch(/^parcel-vigil-checkpoint-.*\.txt$/);
    await page.close();
  }, 60_000);

  it('H27 says what the browser took away until somebody confirms it', async () => {
    const page = await driven.openExtensionPage('record.html');
    const floor = await page.evaluate(async () => (await chrome.storage.local.get('record-floor'))['record-floor']);
    expect(floor).toMatchObject({ reviews: 0, checkpoint: { root: expect.stringMatching(/^[0-9a-f]{64}$/) } });
    await page.evaluate(
      (lost) => chrome.storage.local.set({ 'record-floor': { ...lost, origin: 'c3'.repeat(16), reviews: 12 } }),
      floor as object,
    );
    await page.reload();
    await expect
      .poll(() => page.locator('.state-message').textContent())
      .toMatch(/Data was lost.*reviews: 12.*Restore the record/);
    await looksRight(page, 'record-lost');
    await page.getByRole('button', { name: 'The record begins anew' }).click();
    await expect.poll(() => page.locator('.state-message').count()).toBe(0);
    await page.close();
  }, 60_000);
});

describe('a backup', () => {
  it('is encrypted, and restored into an empty profile it gives the same findings and trail', async () => {
    const page = await driven.openExtensionPage('record.html');
    await page.getByLabel('Passphrase').fill('many words in a row');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    const file = await download.path();
    expect(await readFile(file, 'utf8')).not.toContain('tender.html');
    const [findings, trail] = [await records<Kept>(page, 'findings'), await records(page, 'trail')];
    await page.close();

    const other = await launchChromium({ grantedHosts: [] });
    try {
      const empty = await other.openExtensionPage('record.html');
      await empty.getByText('Nothing has been kept yet').waitFor();
      await empty.getByLabel('Backup to restore').setInputFiles(file);
      await empty.getByLabel('Passphrase').fill('other words in a row');
      await empty.getByRole('button', { name: 'Restore it' }).click();
      await expect.poll(() => empty.locator('[role=status]').textContent()).toContain('the passphrase is another one');
      await empty.getByLabel('Passphrase').fill('many words in a row');
      await empty.getByRole('button', { name: 'Restore it' }).click();
      await expect.poll(() => empty.locator('[role=status]').textContent()).toContain('The backup was restored');
      expect(await records<Kept>(empty, 'findings')).toEqual(findings);
      expect(await records(empty, 'trail')).toEqual(trail);
      await looksRight(empty, 'record-restored');
    } finally {
      await other.close();
    }
  }, 90_000);
});

describe('H28 the database is newer than the extension', () => {
  it('popup and panel say so and lead to a page that explains it and gives all data out', async () => {
    const tender = await driven.context.newPage();
    await tender.goto(`${site.origin}/tender.html`);
    const own = await driven.openExtensionPage('newer-database.html');
    expect(await own.locator('main').getAttribute('data-newer')).not.toBe('true');
    const before = (await records<Kept>(own, 'findings')).length;
    await own.evaluate(async (version) => {
      const open = indexedDB.open('parcel-vigil', version);
      open.onupgradeneeded = () =>
        open.result.createObjectStore('later', { keyPath: 'id' }).put({ id: 'of a later version' });
      await new Promise((resolve, reject) => {
        open.onsuccess = resolve;
        open.onerror = () => reject(open.error);
      });
      open.result.close();
    }, NEWER);

    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(tender)}`);
    // Screening goes on from the bundled list.
    await expect.poll(async () => (await readPanel(panel, ['done'])).findings.length).toBeGreaterThan(0);
    await panel.waitForSelector('a[href="/newer-database.html"]');
    await panel.close();
    const popup = await driven.openPopup(tender);
    await popup.waitFor('a[href="/newer-database.html"]');

    await own.reload();
    await own.waitForSelector('main[data-newer="true"]');
    await own.waitForSelector('table');
    await looksRight(own, 'newer');
    // By the keyboard alone.
    await own.keyboard.press('Tab');
    const [download] = await Promise.all([own.waitForEvent('download'), own.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(`parcel-vigil-data-version-${NEWER}.json`);
    const dump = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      version: number;
      stores: Record<string, { records: { value: unknown }[] }>;
    };
    expect(dump.version).toBe(NEWER);
    expect(dump.stores.findings?.records).toHaveLength(before);
    expect(dump.stores.later?.records[0]?.value).toEqual({ id: 'of a later version' });
    await expect.poll(() => own.locator('[role=status]').textContent()).toContain('Saved as');
    // Nothing was deleted or brought into another form.
    expect(await records<Kept>(own, 'findings')).toHaveLength(before);
    await own.close();
    await tender.close();
  }, 60_000);
});

/** Saves what the focused button gives out. */
async function pressed(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  const text = await readFile(await download.path(), 'utf8');
  await expect.poll(() => page.locator('[role=status]').textContent()).toContain('Saved as');
  return { name: download.suggestedFilename(), text };
}

/** axe finds nothing and nothing scrolls sideways, light and dark, wide and narrow; `PV_PICTURES` names a folder for pictures. */
async function looksRight(page: Page, name: string): Promise<void> {
  for (const [colorScheme, width] of [
    ['dark', 1000],
    ['light', 320],
    ['light', 1000],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const folder = process.env.PV_PICTURES;
    if (folder) await page.screenshot({ path: `${folder}/${name}-${colorScheme}-${width}.png`, fullPage: true });
  }
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}
