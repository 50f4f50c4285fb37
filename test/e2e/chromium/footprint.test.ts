import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '@/lib/files/write-workbook';
import { csvOfRows, emptyFootprint, footprintRows } from '@/lib/footprints';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { NORTH, SOUTH } from '@/test/ui/footprint-views';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let driven: DrivenChromium;
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

describe('the footprint page', () => {
  it('takes an own file, keeps it over a reload, compares what is typed in, and removes it', async () => {
    const page = await driven.openExtensionPage('footprint.html');
    await page.waitForSelector('main[data-state="empty"]');
    await page.setInputFiles('input[type="file"]', [
      file('north.csv', csvOfRows(footprintRows(NORTH))),
      file('south.xlsx', writeWorkbook({ name: 'South', rows: footprintRows(SOUTH) })),
      file('broken.json', '{"format":"parcel-vigil-footprint"}'),
    ]);
    await page.waitForSelector('main[data-state="ready"]');
    expect(await page.textContent('[role="alert"]')).toContain('“broken.json” was not taken');

    await page.reload();
    await page.waitForSelector('main[data-state="ready"]');
    // By keyboard alone: from the first field of a class to the next.
    await page.focus('fieldset[data-dimension="model"] input');
    for (const count of [52, 105, 24, 15, 36, 14]) {
      await page.keyboard.type(String(count));
      await page.keyboard.press('Tab');
    }
    const said = await page.locator('.comparison > h3').allTextContents();
    expect(said).toEqual(['Compatible with North valley', 'Differs from South valley']);

    const first = page.locator('fieldset[data-dimension="quality"] input').first();
    await first.fill('1.5');
    expect(await page.textContent('fieldset[data-dimension="quality"] .class-odd')).toContain('no whole number: Gem');
    expect(await page.locator('.comparison-part[data-dimension="quality"]').count()).toBe(0);
    await first.fill('');
    expect(await page.textContent('fieldset[data-dimension="quality"] .class-odd')).toBe('');

    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await page.getByRole('button', { name: 'Empty all' }).click();
    await page.setInputFiles('input[accept^=".xlsx,.csv,.tsv,.txt"]', [
      file('assortment.csv', 'No;Class;Carats;Stones\r\n1;Gem;90,2;130\r\n2;Near gem;40;79\r\n3;Industrial;20;37\r\n'),
    ]);
    await page.waitForSelector('.comparison-part[data-dimension="quality"]');
    expect(await page.locator('fieldset[data-dimension="quality"] input').first().inputValue()).toBe('130');

    await page.click('button[aria-label="Remove: North valley"]');
    await page.click('button[aria-label="Remove: South valley"]');
    await page.waitForSelector('main[data-state="empty"]');
    await page.close();
  });

  it('is opened from a finding, with what the lot states', async () => {
    const tender = await driven.context.newPage();
    await tender.goto(`${site.origin}/tender.html`);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(tender)}`);
    await readPanel(panel, ['done']);
    const link = panel.locator('[data-verdict="alerted-zone"] a[href^="/footprint.html?tab="]').first();
    const [opened] = await Promise.all([driven.context.waitForEvent('page'), link.click()]);
    await opened.waitForSelector('.footprint-lot');
    expect(await opened.textContent('.footprint-lot')).toMatch(/states “.+”\. What follows stands beside that/);
    await opened.close();
    await panel.close();
    await tender.close();
  });

  it('offers a template without a figure', async () => {
    const page = await driven.openExtensionPage('footprint.html');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Empty template, JSON' }).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8');
    expect(JSON.parse(text)).toEqual(emptyFootprint('Name of the deposit'));
    await page.close();
  });
});
