import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { asDataUrl, countColours } from '../count-colours.ts';
import { SALE_DAY, SAMPLE_PAGES, TENDER } from '../sample-sale.ts';

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

async function open(path: string): Promise<{ page: Page; tab: number }> {
  const page = await driven.context.newPage();
  await page.goto(`${site.origin}/${path}`);
  return { page, tab: await driven.tabId(page) };
}

const openPanel = (tab: number, asOf = SALE_DAY) => driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${asOf}`);

describe('a granted site', () => {
  it.each(Object.entries(SAMPLE_PAGES))(
    '%s is read, judged and explained in the panel',
    async (path, { lots, flagged }) => {
      const { page, tab } = await open(path);
      const panel = await openPanel(tab);
      const shown = await readPanel(panel);
      expect(shown).toMatchObject({ state: lots > 0 ? 'done' : 'none', listings: lots, read: lots });
      const found = shown.findings.filter(({ verdict }) => verdict !== 'none');
      expect(Object.fromEntries(found.map(({ lot, verdict }) => [lot, verdict]))).toEqual(flagged);
      for (const finding of found) expect(finding.reasons.length, finding.lot).toBeGreaterThan(0);
      await panel.close();
      await page.close();
    },
  );

  it('counts the lots of an alerted zone on the toolbar badge', async () => {
    const { page, tab } = await open('tender.html');
    await expect.poll(() => driven.badge(tab)).toBe('3');
    await page.goto(`${site.origin}/news.html`);
    await expect.poll(() => driven.badge(tab)).toBe('');
    await page.close();
  });

  it('judges as of another day: before the notice nothing is in an alerted zone', async () => {
    const { page, tab } = await open('tender.html');
    const panel = await openPanel(tab, '2012-12-27');
    const shown = await readPanel(panel);
    expect(shown.findings.filter(({ verdict }) => verdict === 'alerted-zone')).toEqual([]);
    expect(shown.findings.find(({ lot }) => lot === 'Q-203')?.verdict).toBe('car-other');
    await panel.close();
    await page.close();
  });

  it('says in the panel what a wrong date is, and goes on as of today', async () => {
    const { page, tab } = await open('tender.html');
    const panel = await openPanel(tab, '2013-02-31');
    const shown = await readPanel(panel);
    expect(shown.read).toBe(TENDER.lots);
    expect(await panel.textContent('main')).toContain('2013-02-31');
    await panel.close();
    await page.close();
  });
});

describe('in the page', () => {
  it('paints the stated words and draws markers in one host element, and leaves the rest as it was', async () => {
    const { page, tab } = await open('tender.html');
    await expect.poll(() => driven.badge(tab)).toBe('3');
    await expect.poll(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
    const after = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      host?.remove();
      return {
        html: document.documentElement.outerHTML,
        hasOpenRoot: host?.shadowRoot != null,
        attributes: host?.attributes.length,
      };
    });
    const plain = await (await fetch(`${site.origin}/tender.html`)).text();
    const before = await page.evaluate(
      (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
      plain,
    );
    expect(after).toEqual({ html: before, hasOpenRoot: false, attributes: 0 });
    await page.close();
  });

  it('changes what the reader sees: the painted words and the marker', async () => {
    const { page, tab } = await open('tender.html');
    await expect.poll(() => driven.badge(tab)).toBe('3');
    const coloursOf = async (lot: string) =>
      page.evaluate(countColours, asDataUrl(await page.locator('tr', { hasText: lot }).screenshot()));
    await expect.poll(() => coloursOf('Q-203')).toBeGreaterThan((await coloursOf('Q-204')) + 3);
    await page.close();
  });

  it('Enter on a marker opens the side panel at its finding', async () => {
    const { page } = await open('tender.html');
    const isOnMarker = () => page.evaluate(() => document.activeElement === document.documentElement.lastElementChild);
    await expect.poll(() => page.evaluate(() => document.documentElement.children.length)).toBe(3);
    for (let step = 0; step < 20 && !(await isOnMarker()); step++) await page.keyboard.press('Tab');
    expect(await isOnMarker()).toBe(true);
    await page.keyboard.press('Enter');
    const panel = await driven.sidePanel();
    await panel.waitFor(`main[data-state="done"][data-read="${TENDER.lots}"]`);
    await expect.poll(() => panel.evaluate('document.activeElement.dataset.lot')).toBe('Q-203');
    await page.close();
  });

  it('adds nothing to a page without lots', async () => {
    const { page, tab } = await open('news.html');
    const panel = await openPanel(tab);
    await readPanel(panel, ['none']);
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const plain = await (await fetch(`${site.origin}/news.html`)).text();
    expect(html).toBe(
      await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
        plain,
      ),
    );
    await panel.close();
    await page.close();
  });
});
