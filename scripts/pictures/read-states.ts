import type { Page } from 'playwright-core';
import { readPanel } from '../drive/read-panel.ts';
import { AS_OF, NOTICE_DAY, SAMPLE_HOST, type Stage } from '../store-pictures/set-scene.ts';
import type { StateGroup } from './page-state.ts';

/** An invented reviewer. */
const REVIEWER = 'A. Peeters';
const PANEL = { width: 420, height: 800 };

/** The sample site's pages were read: findings are kept, lots can be decided. */
export const READ: StateGroup = {
  name: 'read',
  prepare: async (stage) => {
    await visit(stage, 'appel-offres.html', 'F3');
    await visit(stage, 'tender.html', 'Q-203');
    await readFewerLots(stage);
  },
  states: [
    { name: 'panel-findings', frame: 'panel', show: (stage) => panelOf(stage, 'tender.html', 'done') },
    { name: 'panel-opened', frame: 'panel', show: panelOpened },
    { name: 'panel-none', frame: 'panel', show: (stage) => panelOf(stage, 'news.html', 'none') },
    { name: 'panel-not-allowed', frame: 'panel', show: panelNotAllowed },
    { name: 'panel-no-tab', frame: 'panel', show: (stage) => openPanel(stage, '?tab=987654321', '.state-message') },
    { name: 'panel-part-read', frame: 'panel', show: panelPartRead },
    { name: 'panel-teaching', frame: 'panel', show: panelTeaching },
    {
      name: 'popup-watched',
      frame: 'popup',
      show: (stage) => popupOver(stage, SAMPLE_HOST, '[data-watched="true"][data-state="done"]'),
    },
    { name: 'popup-not-watched', frame: 'popup', show: (stage) => popupOver(stage, 'other.example', '.site-choice') },
    { name: 'popup-closed', frame: 'popup', show: (stage) => popupOver(stage, null, '.site-choice') },
    { name: 'desk', frame: 'window', show: desk },
    { name: 'desk-who', frame: 'window', show: deskWho },
    { name: 'desk-deciding', frame: 'window', show: deskDeciding },
    { name: 'desk-decided', frame: 'window', show: deskDecided },
    { name: 'desk-came-back', frame: 'window', show: deskCameBack },
    { name: 'desk-none-shown', frame: 'window', show: deskNoneShown },
    { name: 'desk-letter', frame: 'window', show: (stage) => deskDialog(stage, 'p') },
    { name: 'desk-keys', frame: 'window', show: (stage) => deskDialog(stage, '?') },
    { name: 'desk-imported', frame: 'window', show: deskImported },
    { name: 'desk-settings', frame: 'window', show: (stage) => deskPlace(stage, 0, '.desk-settings') },
    { name: 'desk-team', frame: 'window', show: (stage) => deskPlace(stage, 1, '.team') },
    { name: 'map-findings', frame: 'window', show: mapFindings },
    { name: 'map-findings-here', frame: 'window', show: mapFindingsHere },
    { name: 'record', frame: 'window', show: (stage) => stage.open('record.html', '.record-part', 1280, 800) },
    { name: 'record-said', frame: 'window', show: recordSaid },
    { name: 'status-alarm', frame: 'window', show: (stage) => stage.open('status.html', '[data-alarm]', 1280, 800) },
    { name: 'footprint-lot', frame: 'window', show: footprintOfLot },
  ],
};

/** Opens a page of the sample site until the desk has a lot of it. */
async function visit(stage: Stage, path: string, lot: string): Promise<void> {
  const page = await stage.driven.context.newPage();
  await page.goto(`http://${SAMPLE_HOST}/${path}`);
  const desk = await stage.open('desk.html', '[data-state]', 1280, 800);
  await desk.waitForSelector(`.queue-item[data-lot="${lot}"]`, { timeout: 30_000 });
  await desk.close();
  await page.close();
}

/** Four sales of the same kind, the last with far fewer lots than those before it. */
async function readFewerLots(stage: Stage): Promise<void> {
  await stage.driven.context.route(`http://${SAMPLE_HOST}/sale/**`, (route) => {
    const lots = Number(new URL(route.request().url()).searchParams.get('lots'));
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: saleOf(lots) });
  });
  const status = await stage.open('status.html', 'main[data-state="done"]', 1280, 800);
  const page = await stage.driven.context.newPage();
  for (const [sale, lots] of [12, 13, 11, 3].entries()) {
    await page.goto(`http://${SAMPLE_HOST}/sale/${sale + 1}?lots=${lots}`);
    await untilCounted(status, lots);
  }
  await status.close();
  await page.close();
}

/** The last reading of the sales, as the status page tells it; kept a moment after the page was read. */
async function untilCounted(status: Page, lots: number): Promise<void> {
  const row = status.locator(`[data-site$="/sale/#"][data-lots="${lots}"]`);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    await status.reload();
    await status.waitForSelector('main[data-state="done"]');
    if ((await row.count()) > 0) return;
    await status.waitForTimeout(500);
  }
  throw new Error(`The reading of ${lots} lots was not counted.`);
}

function saleOf(lots: number, origin = 'Botswana', letter = 'Y'): string {
  const rows = Array.from(
    { length: lots },
    (_, at) => `<tr><td>${letter}-${at}</td><td>4.25</td><td>${origin}</td></tr>`,
  );
  return `<!doctype html><html lang="en"><title>Sale</title><h1>Tender of rough diamonds</h1><table>
    <tr><th>Lot No</th><th>Carats</th><th>Country of origin</th></tr>${rows.join('')}</table></html>`;
}

async function openPanel(stage: Stage, search: string, ready: string): Promise<Page> {
  return stage.open(`sidepanel.html${search}`, ready, PANEL.width, PANEL.height);
}

async function panelOf(stage: Stage, path: string, state: string): Promise<Page> {
  const listing = await stage.driven.context.newPage();
  await listing.goto(`http://${SAMPLE_HOST}/${path}`);
  const tab = await stage.driven.tabId(listing);
  const panel = await openPanel(stage, `?tab=${tab}&as-of=${AS_OF}`, '[data-state]');
  await readPanel(panel, [state]);
  return panel;
}

async function panelOpened(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage, 'tender.html', 'done');
  await panel.$$eval('main details', (all: HTMLDetailsElement[]) => {
    for (const one of all) one.open = true;
  });
  await panel.locator('.small-map svg path').first().waitFor({ state: 'attached' });
  return panel;
}

async function panelNotAllowed(stage: Stage): Promise<Page> {
  const listing = await otherSite(stage);
  const tab = await stage.driven.tabId(listing);
  const panel = await openPanel(stage, `?tab=${tab}`, '[data-state]');
  await readPanel(panel, ['not-allowed']);
  return panel;
}

/** A page of more frames than are read. */
async function panelPartRead(stage: Stage): Promise<Page> {
  const frames = Array.from({ length: 60 }, () => `<iframe src="/sale/1?lots=1"></iframe>`);
  await stage.driven.context.route(`http://${SAMPLE_HOST}/frames`, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Many frames</title>${frames.join('')}` }),
  );
  return panelOf(stage, 'frames', 'part-read');
}

async function panelTeaching(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage, 'tender.html', 'done');
  await panel.locator('.taught-section button, .taught button').first().click();
  await panel.waitForSelector('.teach');
  return panel;
}

/** A site that nobody allowed. */
async function otherSite(stage: Stage): Promise<Page> {
  const page = await stage.driven.context.newPage();
  await page.route('http://other.example/', (route) => route.fulfill({ contentType: 'text/html', body: saleOf(3) }));
  await page.goto('http://other.example/');
  return page;
}

/** The popup, as it opens over a page: the tab in front is asked about. */
async function popupOver(stage: Stage, host: string | null, ready: string): Promise<Page> {
  const popup = await stage.driven.openExtensionPage('popup.html');
  const below = host === 'other.example' ? await otherSite(stage) : await stage.driven.context.newPage();
  if (host === SAMPLE_HOST) await below.goto(`http://${SAMPLE_HOST}/tender.html`);
  // A press of the real button shows the extension the page, watched or not; its own popup closes as the page is seen again.
  await stage.driven.openPopup(below);
  await below.bringToFront();
  await popup.reload();
  await popup.waitForSelector(`main${ready}, main ${ready}`);
  return popup;
}

async function desk(stage: Stage): Promise<Page> {
  const shown = await stage.open('desk.html', '.queue-item', 1280, 800);
  await shown.locator('.queue-item').first().click();
  return shown;
}

async function deskWho(stage: Stage): Promise<Page> {
  const shown = await desk(stage);
  await shown.focus('.queue-list');
  await shown.keyboard.press('c');
  await shown.waitForSelector('#desk-who:focus');
  return shown;
}

async function deskDeciding(stage: Stage): Promise<Page> {
  const shown = await desk(stage);
  await nameReviewer(shown);
  await shown.focus('.queue-list');
  await shown.keyboard.press('c');
  await shown.waitForSelector('.decision-form');
  await shown.keyboard.press('Enter');
  await shown.waitForSelector('.decision-missing');
  return shown;
}

async function nameReviewer(shown: Page): Promise<void> {
  if ((await shown.locator('#desk-who').count()) > 0) {
    await shown.fill('#desk-who', REVIEWER);
    await shown.press('#desk-who', 'Enter');
    await shown.locator('.who', { hasText: REVIEWER }).waitFor();
  }
}

/** A lot was cleared, and then its page stated another place. */
async function deskCameBack(stage: Stage): Promise<Page> {
  let origin = 'Bria, CAR';
  await stage.driven.context.route(`http://${SAMPLE_HOST}/again`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: saleOf(1, origin, 'W') }),
  );
  await visit(stage, 'again', 'W-0');
  const shown = await stage.open('desk.html', '.queue-item', 1280, 800);
  await nameReviewer(shown);
  await shown.locator('.queue-item[data-lot="W-0"]').click();
  await shown.focus('.queue-list');
  for (const key of ['c', '1', 'Enter']) await shown.keyboard.press(key);
  await shown.locator('.desk-news [role="status"]', { hasText: 'W-0' }).waitFor();
  origin = 'Sam Ouandja, CAR';
  await visit(stage, 'again', 'W-0');
  await shown.locator('.state-count[data-state="came-back"]:not([data-count="0"])').waitFor({ timeout: 30_000 });
  await shown.locator('.queue-item[data-lot="W-0"]').click();
  await shown.waitForSelector('.change');
  return shown;
}

async function deskDecided(stage: Stage): Promise<Page> {
  const shown = await deskDeciding(stage);
  await shown.keyboard.press('1');
  await shown.keyboard.press('Enter');
  await shown.locator('.state-count[data-state="decided"]').click();
  await shown.locator('.queue-item').first().click();
  await shown.waitForSelector('[data-review]');
  return shown;
}

async function deskNoneShown(stage: Stage): Promise<Page> {
  const shown = await desk(stage);
  await shown.fill('#desk-search', 'no lot has these words');
  await shown.locator('.queue-item').first().waitFor({ state: 'detached' });
  return shown;
}

async function deskDialog(stage: Stage, key: string): Promise<Page> {
  const shown = await desk(stage);
  await shown.focus('.queue-list');
  await shown.keyboard.press(key);
  await shown.waitForSelector('dialog[open]');
  return shown;
}

async function deskImported(stage: Stage): Promise<Page> {
  const shown = await desk(stage);
  const rows = ['M-1,"Bria, CAR",1.25', 'M-2,Botswana,2.50'];
  await shown.setInputFiles('.import-input', [
    { name: 'sale.csv', mimeType: 'text/csv', buffer: Buffer.from(`Lot,Origin,Carats\n${rows.join('\n')}\n`) },
    { name: 'broken.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('PK\u0003\u0004 no workbook') },
  ]);
  await shown.waitForSelector('.import-done', { timeout: 20_000 });
  return shown;
}

async function deskPlace(stage: Stage, button: number, ready: string): Promise<Page> {
  const shown = await stage.open('desk.html', '.queue-item', 1280, 800);
  await shown.locator('.desk-places button').nth(button).click();
  await shown.waitForSelector(ready);
  return shown;
}

async function mapFindings(stage: Stage): Promise<Page> {
  const listing = await stage.driven.context.newPage();
  await listing.goto(`http://${SAMPLE_HOST}/tender.html`);
  const tab = await stage.driven.tabId(listing);
  return stage.open(`map.html?tab=${tab}&as-of=${NOTICE_DAY}`, '[data-finding-place]', 1280, 800);
}

async function mapFindingsHere(stage: Stage): Promise<Page> {
  const page = await mapFindings(stage);
  await page.focus('[data-finding-place="town-bria"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.map-findings-here');
  return page;
}

async function recordSaid(stage: Stage): Promise<Page> {
  const page = await stage.open('record.html', '.record-part', 1280, 800);
  await Promise.all([page.waitForEvent('download'), page.locator('.record-part button').first().click()]);
  await page.waitForFunction(() => document.querySelector('.record-said')?.textContent !== '');
  return page;
}

async function footprintOfLot(stage: Stage): Promise<Page> {
  const panel = await panelOf(stage, 'tender.html', 'done');
  const address = await panel.locator('a[href^="/footprint.html?tab="]').first().getAttribute('href');
  return stage.open((address ?? '').slice(1), '.footprint-lot', 1280, 800);
}
