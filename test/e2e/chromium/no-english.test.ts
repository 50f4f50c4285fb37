import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { lookForEnglish } from '../english-left.ts';
import { SALE_DAY } from '../sample-sale.ts';

/** An English letter that leaves much to a person: no date, no office, an exception, a place elsewhere, a time that hangs on another day. */
const LETTER = [
  'To: All participants in the Kimberley Process',
  '12/03/2031',
  'I ask for vigilance for goods from the zones of Bria, Yalinga, Boda and Kinshasa, except Carnot, and along the Kotto.',
  'I ask all participants to report within 30 days.',
  'The suspension of 23 May 2013 remains in place.',
  'Attached is a map of the zones, some of which are reportedly in the hands of others.',
  'Write to chair@kp.example.',
].join('\n\n');

/** What the draft calls itself, in English and French alone. */
const TITLE = 'Notice asking for vigilance: Not stated, 2031-03-12';

const SELLERS = ['tender.html', 'appel-offres.html'].map((name) => readFileSync(`examples/site/${name}`, 'utf8'));

let driven: DrivenChromium | undefined;
let site: ServedSite | undefined;
const ownLanguage = process.env.LANGUAGE;

afterEach(async () => {
  await driven?.close();
  await site?.close();
  if (ownLanguage === undefined) delete process.env.LANGUAGE;
  else process.env.LANGUAGE = ownLanguage;
});

/** The browser's language can only be set from outside on Linux. */
describe.skipIf(process.platform !== 'linux')('no English of ours is left', () => {
  it.each(['fr', 'he'])('on the pages of a reader of %s', async (language) => {
    // Chromium on Linux takes its language from here.
    process.env.LANGUAGE = language;
    const english = await lookForEnglish(language, [LETTER, TITLE, ...SELLERS.map(wordsOf)]);
    site = await serveSite();
    driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
    const tender = await driven.context.newPage();
    await tender.goto(`${site.origin}/tender.html`);
    const tab = await driven.tabId(tender);
    const found: Record<string, string[]> = {};
    const look = async (name: string, page: Page) => {
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await openAll(page);
      // What is read a moment later may still be under way; what stays is told all together at the end.
      for (let times = 0; times < 20; times += 1) {
        found[name] = await english.in(page);
        if (found[name].length === 0) return;
        await page.waitForTimeout(100);
      }
    };

    const open = driven.openExtensionPage;
    const panel = await open(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    await panel.waitForSelector('[data-lot="Q-203"]');
    await look('panel', panel);

    const draft = await open('draft.html');
    await draft.setInputFiles('#letter-file', {
      name: 'odd.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF'),
    });
    await expect.poll(() => draft.textContent('.letter-problem')).toContain('odd.pdf');
    await look('letter that is not read', draft);
    await draft.fill('#letter-text', LETTER);
    await draft.locator('.letter-box button').first().click();
    await draft.waitForSelector('[data-preview="done"]');
    expect(await draft.locator('.field-unsure').count()).toBeGreaterThan(8);
    await look('draft', draft);
    await draft.locator('[id="field-title.en"]').fill('');
    await draft.locator('[id="field-zones[0].id"]').fill('Bria!');
    await expect.poll(() => draft.locator('.settle .field-fault').count()).toBeGreaterThan(1);
    await look('draft with faults', draft);

    const footprint = await open('footprint.html');
    await footprint.waitForSelector('main[data-state="empty"]');
    await footprint.setInputFiles('input[type="file"]', [
      { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"parcel-vigil-footprint"}') },
      { name: 'b.csv', mimeType: 'text/csv', buffer: Buffer.from('Name,B\nModel,Flat,many,,\n') },
    ]);
    await footprint.waitForSelector('.footprint-problem li');
    await look('footprint', footprint);

    const desk = await open('desk.html');
    await expect.poll(() => desk.locator('.queue-item').count()).toBeGreaterThan(0);
    await desk.locator('.queue-item[data-lot="Q-203"]').first().click();
    await desk.waitForSelector('.finding-pane');
    await look('desk', desk);

    for (const name of [
      'popup',
      'advisories',
      'options',
      'welcome',
      'status',
      'map',
      'record',
      'selection',
      'newer-database',
    ]) {
      const page = await open(`${name}.html`);
      await page.waitForSelector('main');
      await expect.poll(() => page.getAttribute('main', 'data-state')).not.toBe('reading');
      await look(name, page);
    }
    expect(Object.fromEntries(Object.entries(found).filter(([, texts]) => texts.length > 0))).toEqual({});
    // And it would be found.
    expect(await english.in(await withEnglish(draft))).toEqual(['The day is not known.', 'Kind', 'What it asks']);
  });
});

/** A page with some English of ours, some that is quoted, another's, marked as English, or hidden. */
async function withEnglish(page: Page): Promise<Page> {
  await page.evaluate(() => {
    document.body.innerHTML =
      '<p>The day is not known.</p><p>Kind</p><p>La page indique « the mine of Bria ».</p><p lang="en">It is so.</p>' +
      '<p>I ask all participants to report within 30 days.</p><p hidden>What is hidden</p><button aria-label="What it asks"></button>';
  });
  return page;
}

/** Everything that can be unfolded is. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]*>/g, '\n');
}
