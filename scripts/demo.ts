import { mkdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
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
    if (!headless) await untilClosed(driven);
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
  await panel.setViewportSize({ width: 420, height: 900 });
  const shown = await readPanel(panel);
  await panel.screenshot({ path: join(PICTURES, `${name}-panel.png`), fullPage: true });
  await page.bringToFront();
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  console.log(report(title, page.url(), shown, await driven.badge(tab)));
  await panel.close();
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

async function untilClosed({ context }: DrivenChromium): Promise<void> {
  console.log('The browser stays open with the sample site; close it to end.');
  await new Promise<void>((resolve) => {
    context.once('close', () => resolve());
  });
}
