import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';

/** The browser's language, the page's, its direction, the panel's first words, how a reason begins, and our words for what is asked. */
const READERS: [string, string, string, string, string, string][] = [
  ['fr', 'fr', 'ltr', '30 lots lus', 'La page indique « Bria »', 'Rester vigilant : il se peut que Seleka'],
  ['pt-PT', 'pt-PT', 'ltr', '30 lotes lidos', 'A página indica “Bria”', 'Ter vigilância: a Seleka'],
  ['ar', 'ar', 'rtl', '30', 'تذكر الصفحة', 'التحلّي باليقظة'],
];

let driven: DrivenChromium | undefined;
let site: ServedSite | undefined;
const ownLanguage = process.env.LANGUAGE;

afterEach(async () => {
  await driven?.close();
  await site?.close();
  if (ownLanguage === undefined) delete process.env.LANGUAGE;
  else process.env.LANGUAGE = ownLanguage;
});

async function panelIn(language: string): Promise<Page> {
  // Chromium on Linux takes its language from here.
  process.env.LANGUAGE = language;
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
  const tender = await driven.context.newPage();
  await tender.goto(`${site.origin}/tender.html`);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(tender)}&as-of=${SALE_DAY}`);
  await panel.setViewportSize({ width: 320, height: 900 });
  return panel;
}

/** The browser's language can only be set from outside on Linux. */
describe.skipIf(process.platform !== 'linux')('the side panel', () => {
  it.each(READERS)('speaks %s, and exports as it was judged', async (language, lang, dir, read, says, asks) => {
    const panel = await panelIn(language);
    await expect.poll(async () => (await readPanel(panel)).findings[0]?.reasons[0] ?? '').toContain(says);
    await expect.poll(async () => (await readPanel(panel)).findings[0]?.reasons[0] ?? '').toContain(asks);
    const { summary } = await readPanel(panel);
    expect(summary.replace(/\s/g, ' ')).toContain(read);
    const page = await panel.evaluate(() => {
      const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
      return { lang, dir, overflow: scrollWidth - clientWidth };
    });
    expect(page).toEqual({ lang, dir, overflow: 0 });

    const [download] = await Promise.all([panel.waitForEvent('download'), panel.click('.export-bar button')]);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      parcels: { lot: string; reasons: { says: string }[] }[];
    };
    const lot = exported.parcels.find((parcel) => parcel.lot === 'Q-203');
    expect(lot?.reasons[0]?.says).toMatch(/^The page states “Bria”/);
  });
});
