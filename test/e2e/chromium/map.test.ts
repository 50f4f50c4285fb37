import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NOTICE_DAY = '2012-12-28';
/** Of the disclaimer: words that may be missing nowhere. */
const UNOFFICIAL = /press reports.*[Uu]nofficial.*no product of the United States Government/s;

let site: ServedSite;
let driven: DrivenChromium;
let sale: Page;
let map: Page;
let tab: number;

beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
  sale = await driven.context.newPage();
  await sale.goto(`${site.origin}/tender.html`);
  tab = await driven.tabId(sale);
  map = await open(`?tab=${tab}&as-of=${NOTICE_DAY}`);
  await map.waitForSelector('[data-finding-place="town-bria"]');
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

async function open(address: string): Promise<Page> {
  const page = await driven.openExtensionPage(`map.html${address}`);
  await page.waitForSelector('[data-layer="places"] path');
  return page;
}

const count = (selector: string) => map.locator(selector).count();
const setDay = async (day: string) => {
  await map.locator('#held-day').fill(day);
  await map.waitForSelector(`main[data-day="${day}"]`);
};

describe('the map of the notice', () => {
  it('shows zones and captures as of the notice and nothing later, with the disclaimer', async () => {
    expect(await map.locator('#map-disclaimer').textContent()).toMatch(UNOFFICIAL);
    expect(await map.locator('[data-layer="alerted"] [data-zone]').evaluateAll(zoneStates)).toEqual([
      'bria vigilance',
      'sam-ouandja vigilance',
      'bamingui vigilance',
    ]);
    expect(await count('[data-capture]')).toBe(11);
    expect(await count('[data-capture="town-sibut"]')).toBe(0);
    expect(await count('[data-layer="places"] [data-place]')).toBeGreaterThan(230);
    expect(await map.locator('[data-layer="words"]').textContent()).toContain('Sam Ouandja (schematic)');
  });

  it.each([
    ['2012-12-27', 'none', 'open'],
    ['2014-01-01', 'suspended', 'suspended'],
    ['2026-01-01', 'vigilance', 'open'],
  ])('on %s Bria is %s and the rest %s', async (day, bria, rest) => {
    await setDay(day);
    const shown = await map.locator('[data-zone="bria"]').evaluateAll(zoneStates);
    expect(shown).toEqual(bria === 'none' ? [] : [`bria ${bria}`]);
    expect(await map.locator('[data-held-rest]').getAttribute('data-held-rest')).toBe(rest);
  });

  it('draws a zone that may have been recognised as unsure, and says so', async () => {
    await setDay('2017-06-01');
    expect(await map.locator('[data-zone="gadzi"]').getAttribute('data-regime')).toBe('uncertain');
    expect(await map.locator('[data-layer="words"]').textContent()).toContain('recognition date not certain');
    await setDay(NOTICE_DAY);
  });

  it('has a table for every layer', async () => {
    for (const summary of await map.locator('.table-twin summary').all()) await summary.click();
    const rows = async (twin: string) => map.locator(`[data-twin="${twin}"] tbody tr`).count();
    expect(await rows('alerted')).toBe(3);
    expect(await rows('compliant')).toBe(8);
    expect(await rows('captures')).toBe(11);
    expect(await rows('findings')).toBe(8);
    expect(await rows('places')).toBeGreaterThan(350);
    expect(await rows('rivers')).toBe(33);
    expect(await map.locator('[data-twin="compliant"] [data-row="gadzi"]').textContent()).toContain(
      '22 September 2016',
    );
  });
});

describe('by keyboard', () => {
  it('the map zooms, moves and comes back', async () => {
    const transform = () => map.locator('.map-picture svg > g').first().getAttribute('transform');
    await map.locator('.map-picture').focus();
    const whole = await transform();
    await map.keyboard.press('+');
    const near = await transform();
    await map.keyboard.press('ArrowRight');
    expect(new Set([whole, near, await transform()]).size).toBe(3);
    await map.keyboard.press('0');
    await expect.poll(transform).toBe(whole);
  });

  it('a place is searched in any spelling and told', async () => {
    await map.locator('#place-words').fill('Бриа');
    await map.keyboard.press('Enter');
    const facts = map.locator('[data-place-facts="town-bria"]');
    await facts.waitFor();
    await expect.poll(() => map.evaluate(() => document.activeElement?.id)).toBe('place-facts');
    const words = await facts.textContent();
    for (const part of [
      'Town. In Bria, Haute-Kotto',
      'Named itself',
      '28 December 2012',
      'no end is known',
      'Vigilance',
    ]) {
      expect(words).toContain(part);
    }
    await map.locator('#place-words').fill('Atlantis');
    expect(await map.locator('.place-search [role="status"]').textContent()).toContain('“Atlantis”');
    await map.locator('#place-words').fill('');
  });

  it('a finding is pressed and its lot comes to the front', async () => {
    const flag = map.locator('[data-finding-place="town-sam-ouandja"]');
    expect(await flag.getAttribute('aria-label')).toMatch(/^1 finding at Sam Ouandja/);
    await flag.focus();
    await map.keyboard.press('Enter');
    await expect.poll(() => sale.evaluate(() => document.visibilityState)).toBe('visible');
    await map.bringToFront();
  });
});

describe('a click', () => {
  it('on a flag goes to the lot, on a place tells about it', async () => {
    await map.getByRole('button', { name: 'Whole country' }).click();
    await map.locator('[data-finding-place="town-sam-ouandja"] path').click();
    await expect.poll(() => sale.evaluate(() => document.visibilityState)).toBe('visible');
    await map.bringToFront();
    await map.locator('[data-place="town-birao"]').click();
    await map.locator('[data-place-facts="town-birao"]').waitFor();
  });
});

describe('exports carry the disclaimer and the day', () => {
  const exported = async (name: string): Promise<Buffer> => {
    const [download] = (await Promise.all([
      map.waitForEvent('download'),
      map.getByRole('button', { name, exact: true }).click(),
    ])) as [Download, undefined];
    expect(download.suggestedFilename()).toBe(`parcel-vigil-map-${NOTICE_DAY}.${name.slice(-3).toLowerCase()}`);
    return readFile(await download.path());
  };

  it('SVG as text', async () => {
    const text = (await exported('Export SVG')).toString('utf8');
    expect(text).toContain('as of 28 December 2012');
    expect(text.replace(/<\/text>\s*<text[^>]*>/g, ' ')).toMatch(UNOFFICIAL);
    expect(text).not.toMatch(/var\(|<script|on\w+=/);
    const problem = await map.evaluate(
      (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
      text,
    );
    expect(problem).toBeNull();
  });

  it('PNG as a picture of twice the size', async () => {
    const bytes = await exported('Export PNG');
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(1920);
    expect(bytes.readUInt32BE(20)).toBeGreaterThan(1400);
    expect(bytes.length).toBeGreaterThan(100_000);
  });
});

describe('playing', () => {
  it('goes on to today and can be paused', async () => {
    await map.getByRole('button', { name: 'Play', exact: true }).click();
    await expect.poll(() => map.locator('main').getAttribute('data-day')).not.toBe(NOTICE_DAY);
    await map.getByRole('button', { name: 'Pause', exact: true }).click();
    // The button says "Play" again once the pause is drawn; until then a day may still go by.
    await map.getByRole('button', { name: 'Play', exact: true }).waitFor();
    const day = await map.locator('main').getAttribute('data-day');
    await map.waitForTimeout(200);
    expect(await map.locator('main').getAttribute('data-day')).toBe(day);
  });

  it('with reduced motion goes from change to change', async () => {
    await map.emulateMedia({ reducedMotion: 'reduce' });
    await setDay('2013-01-01');
    await map.getByRole('button', { name: 'Play', exact: true }).click();
    await map.waitForTimeout(500);
    expect(await map.locator('main').getAttribute('data-day')).toBe('2013-01-01');
    await map.waitForSelector('main[data-day="2013-03-24"]');
    await map.getByRole('button', { name: 'Pause', exact: true }).click();
    await map.emulateMedia({ reducedMotion: 'no-preference' });
  });
});

describe('the small map in a finding', () => {
  it('is drawn when it is opened, with the disclaimer and the way to the large one', async () => {
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${SALE_DAY}`);
    await readPanel(panel, ['done']);
    const finding = panel.locator('[data-lot="Q-203"]');
    const why = finding.locator('.finding-why > summary');
    if ((await finding.locator('.finding-why').getAttribute('open')) === null) await why.click();
    await finding.locator('.finding-map > summary').click();
    await finding.locator('.small-map svg path').first().waitFor({ state: 'attached' });
    expect(await finding.locator('.small-map').textContent()).toMatch(UNOFFICIAL);
    expect(await finding.locator('.small-map a').getAttribute('href')).toBe(
      `/map.html?as-of=${SALE_DAY}&place=town-bria&tab=${tab}`,
    );
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });
});

describe('findings of the desk', () => {
  it('stand on a map without a tab, and lead to the desk at the lot', async () => {
    const lone = await open('');
    const flag = lone.locator('[data-finding-place="town-sam-ouandja"]');
    await flag.waitFor();
    const [desk] = await Promise.all([driven.context.waitForEvent('page'), flag.press('Enter')]);
    await desk.waitForSelector('#desk-finding');
    expect(new URL(desk.url()).pathname).toBe('/desk.html');
    expect(await desk.locator('#desk-finding').textContent()).toContain('Q-210');
    await desk.close();
    await lone.close();
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('axe finds nothing, and nothing goes sideways at 320 px', async () => {
    await map.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await map.setViewportSize({ width, height: 800 });
      expect(await violations(map)).toEqual([]);
      expect(await map.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

const zoneStates = (zones: Element[]) =>
  zones.map((zone) => {
    const { zone: id, regime } = (zone as HTMLElement).dataset;
    return `${id} ${regime}`;
  });

async function violations(page: Page): Promise<unknown[]> {
  // The pages' own policy lets no inline script in; the driver may.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const found = (await axe.run()).violations;
    return found.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
    }));
  });
}
