import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { ensureBrowsers, findChromium, installHint } from './browsers.ts';
import { buildExtension } from './build.ts';
import { type DrivenChromium, launchChromium } from './drive/drive-chromium.ts';
import { readPanel, type ShownPanel } from './drive/read-panel.ts';
import { serveSite } from './serve-site.ts';

/** `npm run demo`: the built extension reads the sample site in a browser, and what it found is printed. */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = join(ROOT, '.output', 'demo');

/** The sample sale is of January 2013; its lots are judged as of one of its days. */
const AS_OF = '2013-01-15';

/** The page of which a picture beside its panel is made too. */
const OVERVIEW_OF = 'tender';

const PAGE_WIDTH = 1280;
const PANEL_SIZE = { width: 420, height: 900 };
const MARKERS_SETTLE_MS = 500;

const PAGES = [
  { name: 'tender', title: 'A tender table' },
  { name: 'market', title: 'Marketplace cards' },
  { name: 'lot', title: 'A lot page' },
  { name: 'appel-offres', title: 'A French appel d’offres' },
  { name: 'news', title: 'A news page with nothing to flag' },
];

process.exitCode = await demo();

async function demo(): Promise<number> {
  await ensureBrowsers(['chromium']);
  const installed = findChromium();
  if (installed === null) {
    console.error(installHint('chromium'));
    return 1;
  }
  console.log('Building the extension …');
  const failure = await buildExtension('chrome');
  if (failure !== null) {
    console.error(failure);
    return 1;
  }
  const headless = !hasDisplay();
  const site = await serveSite();
  console.log(`Serving the sample tender site at ${site.origin}/`);
  console.log(
    `Opening ${installed.path}${headless ? ' without a window, as there is no display' : ''}, with the extension loaded and the site granted.`,
  );
  const driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'], headless });
  try {
    await mkdir(PICTURES, { recursive: true });
    for (const page of PAGES) await showPage(driven, site.origin, page);
    console.log(`\nPictures of the pages and of their side panels: ${relative(process.cwd(), PICTURES) || '.'}/`);
    if (!headless) await leaveOpen(driven, site.origin);
  } finally {
    await driven.close();
    await site.close();
  }
  return 0;
}

async function showPage(
  driven: DrivenChromium,
  origin: string,
  { name, title }: (typeof PAGES)[number],
): Promise<void> {
  const page = await driven.context.newPage();
  await page.goto(`${origin}/${name}.html`);
  const tab = await driven.tabId(page);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${tab}&as-of=${AS_OF}`);
  await panel.setViewportSize(PANEL_SIZE);
  const shown = await readPanel(panel);
  await panel.screenshot({ path: join(PICTURES, `${name}-panel.png`), fullPage: true });
  await page.bringToFront();
  await takePagePicture(page, join(PICTURES, `${name}.png`));
  if (name === OVERVIEW_OF) await takeOverview(driven, page, panel);
  console.log(report(title, page.url(), shown, await driven.badge(tab)));
  await panel.close();
}

/** The whole page in one view: markers are drawn where the reader looks, so nothing may be out of sight. */
async function takePagePicture(page: Page, path: string): Promise<void> {
  const height = await page.evaluate(() => Math.min(document.documentElement.scrollHeight, 4000));
  await page.setViewportSize({ width: PAGE_WIDTH, height: Math.max(height, PANEL_SIZE.height) });
  await page.waitForTimeout(MARKERS_SETTLE_MS);
  await page.screenshot({ path });
}

/** Page and side panel side by side, as a reader has them, with the first finding opened. */
async function takeOverview(driven: DrivenChromium, page: Page, panel: Page): Promise<void> {
  await page.setViewportSize({ width: 1000, height: PANEL_SIZE.height });
  await page.waitForTimeout(MARKERS_SETTLE_MS);
  await panel.setViewportSize(PANEL_SIZE);
  await panel.locator('article summary').first().click();
  const pictures = [await page.screenshot(), await panel.screenshot()];
  const sheet = await driven.context.newPage();
  await sheet.setViewportSize({ width: 1000 + PANEL_SIZE.width + 1, height: PANEL_SIZE.height });
  const images = pictures.map((picture) => `<img src="data:image/png;base64,${picture.toString('base64')}">`);
  await sheet.setContent(`<body style="margin:0;display:flex;gap:1px;background:#b8c0ca">${images.join('')}</body>`);
  await sheet.screenshot({ path: join(PICTURES, 'overview.png') });
  await sheet.close();
}

function report(title: string, url: string, { read, listings, summary, findings }: ShownPanel, badge: string): string {
  const flagged = findings.filter(({ verdict }) => verdict !== 'none');
  const byVerdict = Map.groupBy(flagged, ({ verdict }) => verdict);
  const lines = [
    '',
    `${title}: ${url}`,
    `  ${summary}`,
    `  ${read} of ${listings} lots read; badge ${badge === '' ? 'empty' : `"${badge}"`}; as of ${AS_OF}`,
    ...[...byVerdict].map(([verdict, lots]) => `  ${verdict}: ${lots.length}`),
  ];
  for (const { lot, verdict, reasons } of flagged) {
    lines.push(`  - ${lot} (${verdict})`, ...reasons.map((reason) => `      ${reason}`));
  }
  return lines.join('\n');
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Leaves the browser to the person: the tender in front, its side panel in the tab beside it. */
async function leaveOpen(driven: DrivenChromium, origin: string): Promise<void> {
  const { context } = driven;
  const pictured = context.pages();
  const page = await context.newPage();
  await page.goto(`${origin}/${OVERVIEW_OF}.html`);
  await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=${AS_OF}`);
  await page.bringToFront();
  for (const old of pictured) await old.close();
  console.log('The browser stays open with the sample site, the side panel in the tab beside it; close it to end.');
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  });
}
