import type { Page } from 'playwright-core';
import { LETTER } from '../pictures/letter.ts';
import { NOTICE_DAY, SAMPLE_HOST, type Scene, sideBySide } from './set-scene.ts';

/** One picture of what the extension shows. */
export interface Shot {
  name: string;
  /** Where it belongs: the stores take only pictures of their own sizes. */
  for: 'stores' | 'guide';
  take(scene: Scene): Promise<Buffer>;
}

const STORE = { width: 1280, height: 800 };
const PANEL_WIDTH = 420;
/** An invented reviewer. */
const REVIEWER = 'A. Peeters';
/** A large window, drawn smaller, so that the whole map is seen. */
const WIDE_WINDOW = { width: 1600, height: 1000 };
const GUIDE = { width: 960, height: 640 };

export const SHOTS: readonly Shot[] = [
  { name: '1-page', for: 'stores', take: page },
  { name: '2-panel', for: 'stores', take: pageAndPanel },
  { name: '3-desk', for: 'stores', take: desk },
  { name: '4-map', for: 'stores', take: map },
  { name: '5-advisories', for: 'stores', take: advisories },
  { name: 'popup', for: 'guide', take: popup },
  { name: 'welcome', for: 'guide', take: (scene) => pageOf(scene, 'welcome.html', 'main h1') },
  { name: 'draft', for: 'guide', take: draft },
  { name: 'record', for: 'guide', take: (scene) => pageOf(scene, 'record.html', 'main h1') },
  { name: 'options', for: 'guide', take: (scene) => pageOf(scene, 'options.html', 'main h1') },
];

/** The page as it is marked, from its table on. */
async function page(scene: Scene): Promise<Buffer> {
  await scene.tender.setViewportSize(STORE);
  await scrollTo(scene.tender, 'h1');
  return scene.picture(scene.tender);
}

/** The page and its side panel, the first finding opened. */
async function pageAndPanel(scene: Scene): Promise<Buffer> {
  const { width, height } = STORE;
  await scene.tender.setViewportSize({ width: width - PANEL_WIDTH - 1, height });
  await scrollTo(scene.tender, 'h1');
  const left = await scene.picture(scene.tender);
  const panel = await scene.openPanel(PANEL_WIDTH, height);
  await panel.locator('article summary').first().click();
  const right = await scene.picture(panel);
  await panel.close();
  await scene.tender.setViewportSize(STORE);
  return sideBySide(scene, [left, right], width, height);
}

/** The desk with the lots of the sample site's sales. */
async function desk(scene: Scene): Promise<Buffer> {
  for (const name of ['market', 'appel-offres']) {
    const sale = await scene.driven.context.newPage();
    await sale.goto(`http://${SAMPLE_HOST}/${name}.html`);
    // Kept a moment after it was read.
    await sale.waitForTimeout(3_000);
    await sale.close();
  }
  const shown = await scene.open('desk.html', '.queue-item', STORE.width, STORE.height);
  await shown.fill('#desk-who', REVIEWER);
  await shown.press('#desk-who', 'Enter');
  await shown.locator('.queue-item[data-lot="Q-203"]').click();
  await shown.waitForTimeout(1_000);
  const picture = await scene.picture(shown);
  await shown.close();
  return picture;
}

async function map(scene: Scene): Promise<Buffer> {
  const address = `map.html?tab=${scene.tenderTab}&as-of=${NOTICE_DAY}`;
  const shown = await scene.open(address, '[data-finding-place]', WIDE_WINDOW.width, WIDE_WINDOW.height);
  const session = await scene.driven.context.newCDPSession(shown);
  const deviceScaleFactor = STORE.width / WIDE_WINDOW.width;
  await session.send('Emulation.setDeviceMetricsOverride', { ...WIDE_WINDOW, deviceScaleFactor, mobile: false });
  await shown.bringToFront();
  await shown.waitForTimeout(1_000);
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  await shown.close();
  return Buffer.from(data, 'base64');
}

/** From the bars on, which tell what held for each zone. */
async function advisories(scene: Scene): Promise<Buffer> {
  const shown = await scene.open('advisories.html', 'main[data-state="done"]', STORE.width, STORE.height);
  await shown.evaluate(() => {
    const headings = [...document.querySelectorAll('h2')];
    const bars = headings.find((heading) => heading.parentElement?.querySelector('svg'));
    window.scrollTo(0, (bars?.getBoundingClientRect().top ?? 24) - 24);
  });
  const picture = await scene.picture(shown);
  await shown.close();
  return picture;
}

/** The popup, as it opens under the toolbar button. */
async function popup(scene: Scene): Promise<Buffer> {
  const surface = await scene.driven.openPopup(scene.tender);
  await surface.waitFor('main');
  await scene.tender.waitForTimeout(1_000);
  return surface.picture();
}

/** An invented letter, read into its fields. */
async function draft(scene: Scene): Promise<Buffer> {
  const shown = await scene.open('draft.html', 'textarea', GUIDE.width, GUIDE.height);
  await shown.locator('textarea').first().fill(LETTER);
  await shown.locator('button').first().click();
  await shown.waitForSelector('h2', { timeout: 10_000 });
  const picture = await scene.picture(shown);
  await shown.close();
  return picture;
}

async function pageOf(scene: Scene, path: string, ready: string): Promise<Buffer> {
  const shown = await scene.open(path, ready, GUIDE.width, GUIDE.height);
  const picture = await scene.picture(shown);
  await shown.close();
  return picture;
}

async function scrollTo(page: Page, selector: string): Promise<void> {
  await page.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? 0;
    window.scrollTo(0, window.scrollY + top - 24);
  }, selector);
}
