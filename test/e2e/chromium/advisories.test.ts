import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Two lots of places that no notice names. */
const SHEET = `<!doctype html><html lang="en"><title>Tender</title><h1>Tender of rough diamonds</h1>
  <table><tr><th>Lot No</th><th>Description</th><th>Stones</th><th>Carats</th><th>Country of origin</th></tr>
  <tr><td>Y-1</td><td>Rough diamonds, mixed sizes</td><td>21</td><td>4.25</td><td>Yalinga, CAR</td></tr>
  <tr><td>Y-2</td><td>Rough diamonds, mixed sizes</td><td>30</td><td>9.10</td><td>Botswana</td></tr></table></html>`;

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'Recent reports speak of fighting in several diamond-producing areas of the country.',
  'I ask all participants for vigilance for rough diamonds from the zones of Yalinga and Ouadda, among others.',
  'This notice bans nothing and refuses no certificate.',
  'Until 31 May 2025 please write to chair.office@kp.example.',
].join('\n\n');

const LETTRE = [
  'Ministère des Mines et de la Géologie',
  'Bangui, le 3 mars 2025',
  "Destinataires : les bureaux d'achat",
  'Le ministère a constaté que des pierres de provenance inconnue sont présentées à la vente dans plusieurs localités du pays.',
  'La vigilance est demandée pour les diamants bruts extraits dans les localités de Birao et de Ndélé.',
].join('\n\n');

let server: Server;
let driven: DrivenChromium;
let listing: Page;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(SHEET);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
  listing = await driven.context.newPage();
  await listing.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
afterAll(async () => {
  await driven?.close();
  server?.close();
});

describe('the page of advisories', () => {
  let page: Page;
  beforeAll(async () => {
    page = await driven.openExtensionPage('advisories.html');
    await page.waitForSelector('main[data-state="done"]');
  });
  afterAll(() => page?.close());

  it('draws what held, and tells the same in a table', async () => {
    expect(await page.locator('.timeline svg .timeline-name').allTextContents()).toEqual([
      'Bria',
      'Sam Ouandja',
      'Bamingui',
      'Berbérati',
      'Boda',
      'Carnot',
      'Nola',
      'Gadzi',
      'Mbaïki',
      'Boganangone',
      'Boganda',
      'Rest of the country',
    ]);
    const drawn = await page.locator('.timeline svg .timeline-bar').count();
    expect(await page.locator('.timeline-table tbody tr').count()).toBe(drawn);
    expect(await page.locator('.timeline-table [data-zone="gadzi"] tr[data-regime="uncertain"]').count()).toBe(1);
    expect(await page.locator('.timeline svg .timeline-today').count()).toBe(1);
  });

  it('tells what held on a day that is typed, and marks it', async () => {
    await page.fill('#held-day', '2013-01-15');
    await page.waitForSelector('.held-on[data-day="2013-01-15"]');
    const group = page.locator('.held-group[data-zones="bria sam-ouandja bamingui"]');
    expect(await group.getAttribute('data-regime')).toBe('vigilance');
    expect(await group.textContent()).toContain('28 December 2012');
    expect(await page.locator('.held-uncertain').textContent()).toMatch(/list of places in .* is not closed/);
    expect(await page.locator('.timeline-day').count()).toBe(1);
    await page.fill('#held-day', '2017-06-01');
    await page.waitForSelector('.held-group[data-zones="gadzi"][data-regime="uncertain"]');
  });

  it('never offers an address that has ended', async () => {
    await page.goto(`${page.url().split('#')[0]}#advisory-kp-2012-12-28`);
    const notice = page.locator('#advisory-kp-2012-12-28');
    await notice.locator('details[open]').waitFor();
    expect(await notice.locator('[data-contact]').getAttribute('data-contact')).toBe('no-address');
    expect(await notice.locator('[data-contact]').textContent()).toContain('Kimberley Process Chair for 2013');
    expect(await page.content()).not.toContain('kpcs.chair@state.gov');
    expect(await notice.locator('.notice-disclaimer').textContent()).toContain('Unofficial');
    expect(await notice.locator('[data-exhaustive="false"]').count()).toBe(1);
  });

  it('says it in French too', async () => {
    await page.check('input[name="tongue"][value="fr"]');
    expect(await page.locator('#advisory-kp-2012-12-28').textContent()).toContain('présidence');
    await page.check('input[name="tongue"][value="en"]');
  });

  it('says that no feed is set', async () => {
    expect(await page.locator('.list-state[data-feed="none"]').textContent()).toMatch(/No feed is set/);
  });

  it('a feed is set here by hand, says why it was not heard, and is removed', async () => {
    const state = page.locator('.list-state');
    await state.locator('.feed-form summary').click();
    const set = state.getByRole('button', { name: 'Set this feed' });
    await page.fill('#feed-address', 'ftp://feed.invalid/');
    await set.click();
    await expect.poll(() => state.locator('.feed-problem').textContent()).toMatch(/no address of a feed/);
    await page.fill('#feed-address', 'https://feed.invalid/kp/');
    await page.setInputFiles('#feed-root', {
      name: 'root.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await set.click();
    await expect.poll(() => state.getAttribute('data-feed')).toBe('set');
    await expect.poll(() => state.textContent()).toMatch(/The last try, on .* failed: .* list in use was kept/);
    await state.getByRole('button', { name: 'Check for updates now' }).click();
    await expect.poll(() => state.locator('.list-state-news').textContent()).toMatch(/was asked just now/);
    await state.getByRole('button', { name: 'Remove the feed' }).click();
    await expect.poll(() => state.getAttribute('data-feed')).toBe('none');
  });

  it('has no accessibility violation, light or dark, wide or narrow', { timeout: 120_000 }, () => isAccessible(page));
});

describe('a letter becomes a local advisory', () => {
  let draft: Page;
  let panel: Page;
  const finding = async () => (await readPanel(panel, ['done'])).findings.find(({ lot }) => lot === 'Y-1');

  beforeAll(async () => {
    const tab = await driven.tabId(listing);
    panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}`);
    draft = await driven.openExtensionPage('draft.html');
  });
  afterAll(async () => {
    await panel?.close();
    await draft?.close();
  });

  it('before, nothing is alerted', async () => {
    expect((await finding())?.verdict).toBe('car-other');
  });

  it('is read in French', async () => {
    await read(draft, LETTRE);
    expect(await draft.locator('.letter-text').getAttribute('lang')).toBe('fr');
    expect(await draft.locator('.letter-text mark').allTextContents()).toContain('Birao');
    expect(await draft.inputValue('[id="field-date.earliest"]')).toBe('2025-03-03');
    await draft.locator('[id="field-title.en"]').fill('Another title');
    // What was changed is not thrown away at the first press.
    await draft.getByRole('button', { name: 'Read another letter' }).click();
    await draft.getByRole('button', { name: 'Discard this draft' }).click();
  });

  it('is read in English, its words marked, what is unsure told', async () => {
    await read(draft, LETTER);
    expect(await draft.locator('.letter-text mark').allTextContents()).toEqual(
      expect.arrayContaining(['Yalinga', 'Ouadda', '4 May 2025']),
    );
    expect(await draft.locator('.settle').textContent()).toMatch(/things? to settle/);
    await draft.waitForSelector('[data-preview="done"]');
    expect(await draft.locator('.preview').textContent()).toMatch(/Yalinga: Yalinga, town/);
  });

  it('is corrected: faults have their path, and go with their cause', async () => {
    const title = draft.locator('[id="field-title.en"]');
    await title.fill('');
    await draft.waitForSelector('.settle .field-fault code');
    expect(await draft.locator('.settle .field-fault code').allTextContents()).toEqual(['title.en']);
    await title.fill('Notice about Yalinga');
    await expect.poll(() => draft.locator('.settle .field-fault').count()).toBe(0);
    await draft.locator('.field-notes button', { hasText: 'Read from “Yalinga”' }).first().click();
    expect(await draft.locator('.letter-shown').allTextContents()).toEqual(['Yalinga']);
  });

  it('has no accessibility violation, light or dark, wide or narrow', { timeout: 120_000 }, () => isAccessible(draft));

  it('kept, it changes the finding on an open page, and is said to be not published', async () => {
    await draft.getByRole('button', { name: 'Keep as a local advisory' }).click();
    await draft.waitForSelector('[data-news="kept"]');
    await expect.poll(async () => (await finding())?.verdict).toBe('alerted-zone');
    const reasons = (await finding())?.reasons.join(' ') ?? '';
    expect(reasons).toContain('local advisory, not published');
    expect(await panel.locator('main').textContent()).toContain('Local advisory, not published, takes part in judging');
    const card = panel.locator('.advisory[data-advisory^="local-"]').first();
    expect(await card.locator('blockquote').first().textContent()).toContain('I ask all participants for vigilance');
    expect(await card.locator('a').first().getAttribute('href')).toBe('/advisories.html#advisory-local-kp-2025-05-04');
  });

  it('stands among the advisories, marked, its own words apart, and is exported', async () => {
    const page = await driven.openExtensionPage('advisories.html#advisory-local-kp-2025-05-04');
    const notice = page.locator('#advisory-local-kp-2025-05-04');
    await notice.locator('.notice-quotes').waitFor();
    expect(await notice.textContent()).toContain('Local advisory, not published');
    // It ended on 31 May 2025: left out of the letter's own words too.
    expect(await notice.locator('[data-contact]').getAttribute('data-contact')).toBe('none');
    expect(await notice.locator('.notice-quotes').textContent()).toContain(
      'please write to [an address that ended on 31 May 2025]',
    );
    expect(await notice.textContent()).not.toContain('chair.office@kp.example');
    const download = page.waitForEvent('download');
    await notice.getByRole('button', { name: /^Export/ }).click();
    const path = await (await download).path();
    const exported = JSON.parse(readFileSync(path, 'utf8'));
    expect([exported.format, exported.text, exported.advisory.title.en]).toEqual([
      'parcel-vigil-draft',
      LETTER,
      'Notice about Yalinga',
    ]);
    await notice.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => notice.count()).toBe(1);
    await notice.getByRole('button', { name: /^Remove/ }).click();
    await expect.poll(() => notice.count()).toBe(0);
    await page.close();
  });

  it('removed, all is as before', async () => {
    await expect.poll(async () => (await finding())?.verdict).toBe('car-other');
  });

  it.each([
    ['letter.txt', 'text/plain', Buffer.from(LETTER)],
    ['letter.html', 'text/html', Buffer.from(`<!doctype html><p>${LETTER.split('\n\n').join('</p><p>')}</p>`)],
    ['letter.docx', 'application/octet-stream', Buffer.from(docx(LETTER.split('\n\n')))],
    ['letter.pdf', 'application/pdf', Buffer.from(pdf(LETTER.split('\n\n')))],
  ])('is read from a file too: %s', async (name, mimeType, buffer) => {
    await draft.reload();
    await draft.setInputFiles('#letter-file', { name, mimeType, buffer });
    await draft.waitForSelector('main[data-state="draft"]');
    expect(await draft.locator('.letter-text mark').allTextContents()).toContain('Yalinga');
  });

  it('a file that is no letter is told to be none, and nothing is lost', async () => {
    await draft.reload();
    const buffer = Buffer.from('%PDF-1.4\nnothing');
    await draft.setInputFiles('#letter-file', { name: 'odd.pdf', mimeType: 'application/pdf', buffer });
    await expect
      .poll(() => draft.locator('.letter-problem').textContent())
      .toMatch(/odd\.pdf .*damaged.*Nothing was read/);
  });
});

async function read(draft: Page, letter: string): Promise<void> {
  await draft.fill('#letter-text', letter);
  await draft.getByRole('button', { name: 'Read the letter' }).click();
  await draft.waitForSelector('main[data-state="draft"]');
}

/** A letter as a Word document that holds its text and nothing else. */
function docx(paragraphs: readonly string[]): Uint8Array {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(xml) });
}

/** A letter as a PDF of the simplest kind, a paragraph a line. */
function pdf(paragraphs: readonly string[]): string {
  const lines = paragraphs.map((text, n) => `1 0 0 1 40 ${700 - 40 * n} Tm (${text}) Tj`);
  const content = `BT /F1 10 Tf ${lines.join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 900 800]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj${body}endobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  return `${file}xref\n0 6\n0000000000 65535 f \n${offsets.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
}

async function isAccessible(page: Page): Promise<void> {
  await page.evaluate(AXE);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(runAxe), `${colorScheme}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'sideways').toBeLessThanOrEqual(width);
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Runs in the page. */
async function runAxe(): Promise<unknown[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
  };
  const { violations } = await axe.run();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html, failureSummary }) => [html, failureSummary])]);
}
