import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isVerified, readExport, verifyTrail } from '@/lib/trail';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: ServedSite;
let driven: DrivenChromium;
let desk: Page;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-export-'));
  await writeFile(join(folder, 'hostile.csv'), HOSTILE);
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

const HOSTILE = [
  'Lot,Title,Origin,Carats,Seller',
  'H-1,"=HYPERLINK(""https://evil.example"",""x"")","Bria, CAR",12.5,"<img src=x onerror=alert(1)>"',
  "H-2,<script>alert(1)</script>,Central African Republic,3.25,'t Hoen",
].join('\n');

async function readPages(...names: string[]): Promise<void> {
  for (const name of names) {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin}/${name}`);
    // Kept a moment after it was read.
    await page.waitForTimeout(3_000);
    await page.close();
  }
}

async function exported(button: string, language = 'en', page = desk) {
  await page.locator('.desk-export select').selectOption(language);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  await expect.poll(() => page.textContent('.desk-export [role=status]')).toBe(`Exported ${name}.`);
  const path = join(folder, `${language}-${name}`);
  await download.saveAs(path);
  return { name, path, bytes: await readFile(path), text: await readFile(path, 'utf8') };
}

async function importFile(page: Page, path: string): Promise<string> {
  await page.setInputFiles('.import-input', path);
  await page.waitForSelector('.import-done', { timeout: 60_000 });
  const said = (await page.textContent('.import-done'))!;
  await page.locator('.import-after button', { hasText: 'Close' }).click();
  return said;
}

/** All findings, each with its verdict and where it stands. */
async function queue(page: Page): Promise<string[]> {
  const rows = await page.$$eval('.queue-item', (all) =>
    all.map((row) => {
      const { lot, verdict, standing } = (row as HTMLElement).dataset;
      return `${lot} ${verdict} ${standing}`;
    }),
  );
  return rows.sort();
}

async function showAll(page: Page): Promise<void> {
  await page.selectOption('.view-choice select', { label: 'Everything' });
}

async function decide(page: Page, keys: readonly string[]): Promise<void> {
  await page.focus('.queue-list');
  for (const key of keys) await page.keyboard.press(key);
}

describe('what the desk gives out', () => {
  it('is there once pages were read and something was decided', async () => {
    await readPages('tender.html', 'appel-offres.html', 'news.html');
    desk = await driven.openExtensionPage('desk.html');
    await desk.waitForSelector('[data-state="ready"]', { timeout: 15_000 });
    await importFile(desk, join(folder, 'hostile.csv'));
    await desk.fill('#desk-who', 'A. Peeters');
    await desk.press('#desk-who', 'Enter');
    await expect.poll(() => desk.textContent('.who')).toContain('A. Peeters');
    await decide(desk, ['c', '1', 'Enter']);
    await expect.poll(() => desk.textContent('.desk-news')).toContain('Cleared');
    await decide(desk, ['e', '1', 'Enter']);
    await expect.poll(() => desk.textContent('.desk-news')).toContain('Escalate');
    await desk.keyboard.press('u');
    await expect.poll(() => desk.textContent('.desk-news')).toContain('taken back');
    await decide(desk, ['a', '1', 'Enter']);
    await expect.poll(() => desk.textContent('.desk-news')).toContain('Ask the seller');
    await showAll(desk);
  }, 120_000);

  it('H56: a report that says what was read and found; it runs nothing and asks nobody', async () => {
    for (const language of ['en', 'fr']) {
      const { name, path, text } = await exported('Report', language);
      expect(name).toMatch(/^parcel-vigil-report-\d{4}-\d\d-\d\d\.html$/);
      const page = await driven.context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => said.push(message.text()));
      page.on('dialog', (dialog) => {
        said.push('dialog');
        void dialog.dismiss();
      });
      await page.goto(`file://${path}`);
      expect(asked).toEqual([`file://${path}`]);
      expect(said).toEqual([]);
      expect(await page.locator('script, iframe, object, embed, link, form, img').count()).toBe(0);
      expect(await page.$$eval('a', (links) => links.every((a) => a.getAttribute('href')?.startsWith('#')))).toBe(true);
      // Its own sheet is let in: the hash fits.
      expect(await page.$eval('.neutral', (part) => getComputedStyle(part).borderLeftWidth)).toBe('4px');
      expect(await page.textContent('#proof')).toContain('/news.html');
      expect(await page.textContent('#lists')).toMatch(/SHA-256 [0-9a-f]{64}/);
      expect(await page.locator('article').count()).toBeGreaterThan(10);
      expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
      await pictured(page, language);
      expect(await violations(page)).toEqual([]);
      await page.close();
    }
  }, 60_000);

  it('H55: CSV for French and English spreadsheets', async () => {
    const english = await exported('CSV');
    expect(english.name).toMatch(/^parcel-vigil-findings-\d{4}-\d\d-\d\d\.csv$/);
    expect([...english.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(english.text).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
    expect(english.text).toContain(',12.5,');
    const french = await exported('CSV', 'fr');
    expect(french.text).toContain(';12,5;');
    expect(french.text).toContain('"Zone visée"');
  });

  it('H55: a workbook of three sheets without a formula', async () => {
    const { name, bytes } = await exported('Excel (XLSX)');
    expect(name).toMatch(/\.xlsx$/);
    const parts = unzipSync(bytes);
    const sheets = [1, 2, 3].map((at) => new TextDecoder().decode(parts[`xl/worksheets/sheet${at}.xml`]));
    for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheets[0]).toContain('&apos;=HYPERLINK'.replace('&apos;', "'"));
    expect(sheets[1]).toContain('A. Peeters');
    expect(sheets[2]).toMatch(/[0-9a-f]{64}/);
  });
});

describe('one’s own export, taken in again', () => {
  it('changes nothing where it came from', async () => {
    const before = await queue(desk);
    const { path } = await exported('JSON');
    const said = await importFile(desk, path);
    expect(said).toMatch(/ 0 new, 0 changed, \d+ as before/);
    expect(said).toContain('0 decisions and other entries');
    expect(await queue(desk)).toEqual(before);
  });

  it.each(['JSON', 'JSON Lines'])(
    'H65: %s gives the same desk in an empty profile, and two records joined verify',
    async (form) => {
      const before = await queue(desk);
      const { path } = await exported(form);
      const other = await launchChromium({ grantedHosts: [] });
      try {
        const page = await other.openExtensionPage('desk.html');
        await page.waitForSelector('[data-state="empty"]');
        const said = await importFile(page, path);
        expect(said).toContain('4 decisions and other entries');
        await page.waitForSelector('[data-state="ready"]');
        await showAll(page);
        await expect.poll(() => queue(page)).toEqual(before);
        expect(await importFile(page, path)).toMatch(/ 0 new, 0 changed/);
        expect(await queue(page)).toEqual(before);

        const trails = [await savedTrail(driven), await savedTrail(other)];
        const read = readExport(trails.join(''));
        if (!read.ok) throw new Error(read.sentence);
        expect(read.origins).toHaveLength(2);
        for (const origin of read.origins) {
          const found = await verifyTrail(origin, []);
          expect(found).toMatchObject({ firstBad: null, faults: [], verdicts: { differ: [], notComputed: [] } });
          expect(isVerified(found)).toBe(true);
        }
      } finally {
        await other.close();
      }
    },
    120_000,
  );

  it('a damaged one is refused with a sentence, and nothing is taken', async () => {
    const before = await queue(desk);
    const { text } = await exported('JSON Lines');
    const path = join(folder, 'cut.jsonl');
    await writeFile(path, text.slice(0, text.length / 3));
    const said = await importFile(desk, path);
    expect(said).toContain('Nothing of it was taken in');
    expect(await queue(desk)).toEqual(before);
  });
});

describe('a backup', () => {
  it('restored into an empty profile gives the same desk: queue, decisions, views, who decides', async () => {
    await desk.fill('#desk-search', 'Bria');
    await desk.getByRole('button', { name: 'Save this view' }).click();
    await desk.keyboard.type('From Bria');
    await desk.keyboard.press('Enter');
    await desk.fill('#desk-search', '');
    await showAll(desk);
    const before = await queue(desk);
    const record = await driven.openExtensionPage('record.html');
    await record.getByLabel('Passphrase').fill('many words in a row');
    const [download] = await Promise.all([
      record.waitForEvent('download'),
      record.getByRole('button', { name: 'Save a backup' }).click(),
    ]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    await record.close();

    const damaged = join(folder, 'damaged.pvbackup');
    const text = await readFile(path, 'utf8');
    await writeFile(damaged, text.slice(0, -200));
    const other = await launchChromium({ grantedHosts: [] });
    try {
      const page = await other.openExtensionPage('record.html');
      for (const [file, words, says] of [
        [damaged, 'many words in a row', 'The backup is damaged'],
        [path, 'other words in a row', 'the passphrase is another one'],
        [path, 'many words in a row', 'The backup was restored'],
      ] as const) {
        await page.getByLabel('Backup to restore').setInputFiles(file);
        await page.getByLabel('Passphrase').fill(words);
        await page.getByRole('button', { name: 'Restore it' }).click();
        await expect.poll(() => page.locator('[role=status]').textContent()).toContain(says);
      }
      const restored = await other.openExtensionPage('desk.html');
      await restored.waitForSelector('[data-state="ready"]');
      await showAll(restored);
      await expect.poll(() => queue(restored)).toEqual(before);
      expect(await restored.textContent('.who')).toContain('A. Peeters');
      expect(await restored.textContent('.view-choice select')).toContain('From Bria');
    } finally {
      await other.close();
    }
  }, 120_000);
});

async function savedTrail({ openExtensionPage }: DrivenChromium): Promise<string> {
  const page = await openExtensionPage('record.html');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the trail' }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  await page.close();
  return text;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

/** `PV_PICTURES` names a folder for pictures of the report, on the screen and on paper. */
async function pictured(page: Page, language: string): Promise<void> {
  const pictures = process.env.PV_PICTURES;
  if (!pictures) return;
  for (const width of [1000, 320]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: join(pictures, `report-${language}-${width}.png`), fullPage: width === 320 });
  }
  await page.pdf({ path: join(pictures, `report-${language}.pdf`), preferCSSPageSize: true, printBackground: false });
}
