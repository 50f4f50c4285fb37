import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isVerified, readExport, type TrailLine, verifyTrail } from '@/lib/trail';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NEWER = 99;

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
    for (const [colorScheme, width] of [
      ['light', 1000],
      ['dark', 1000],
      ['light', 320],
    ] as const) {
      await own.emulateMedia({ colorScheme });
      await own.setViewportSize({ width, height: 800 });
      expect(await violations(own)).toEqual([]);
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      if (process.env.PV_PICTURES)
        await own.screenshot({ path: `${process.env.PV_PICTURES}/newer-${colorScheme}-${width}.png`, fullPage: true });
    }
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

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}
