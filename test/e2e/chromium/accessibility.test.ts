import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite();
});
afterAll(() => site?.close());

describe.each(['light', 'dark'] as const)('axe finds nothing in the %s theme', (colorScheme) => {
  let driven: DrivenChromium;
  beforeAll(async () => {
    driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'], colorScheme });
  });
  afterAll(() => driven?.close());

  it.each([
    ['with findings', '127.0.0.1', 'tender.html', 'done'],
    ['without lots', '127.0.0.1', 'news.html', 'none'],
    ['not allowed', 'localhost', 'tender.html', 'not-allowed'],
  ])('in the side panel %s, also at 320 px', async (_, host, path, state) => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', host)}/${path}`);
    const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}`);
    await readPanel(panel, [state]);
    for (const width of [420, 320]) {
      await panel.setViewportSize({ width, height: 800 });
      expect(await violations(panel)).toEqual([]);
      expect(
        await panel.evaluate(() => document.documentElement.scrollWidth),
        'sideways scrolling',
      ).toBeLessThanOrEqual(width);
    }
    await panel.close();
    await page.close();
  });

  it.each([
    ['of a watched site', '127.0.0.1', true],
    ['of another site', 'localhost', false],
  ])('in the popup %s', async (_, host, watched) => {
    const page = await driven.context.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', host)}/tender.html`);
    const popup = await driven.openPopup(page);
    await popup.waitFor(`main[data-watched="${watched}"]`);
    await popup.evaluate(AXE);
    expect(await popup.evaluate(`(${runAxe})()`)).toEqual([]);
    await page.close();
  });
});

async function violations(page: Page): Promise<Violation[]> {
  // The pages' own policy lets no inline script in; the driver may.
  await page.evaluate(AXE);
  return page.evaluate(runAxe);
}

/** Runs in the page. */
async function runAxe(): Promise<Violation[]> {
  const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
  const { violations: found } = await axe.run();
  return found.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
}
