import type { Page } from 'playwright-core';
import { sampleFootprint } from '../sample-footprint.ts';
import { NOTICE_DAY, type Stage } from '../store-pictures/set-scene.ts';
import { LETTER } from './letter.ts';
import type { PageState, StateGroup } from './page-state.ts';

declare const chrome: {
  storage: { session: { set(items: object): Promise<void> }; managed: object };
  permissions: object;
};

const SOUND_POLICY = {
  sites: ['tenders.example', '*.rough.example'],
  house: { signOff: ['decline'], retentionYears: 7 },
  exports: { trail: false },
  language: 'fr',
  asOf: 'page',
  notifications: { newList: true },
};
const FAULTY_POLICY = {
  ...SOUND_POLICY,
  sites: ['tenders.example', '*'],
  house: { signOff: ['decline'], retentionYears: 400 },
  language: 'French',
};

/** A page as it opens, with nothing more done. */
function plain(name: string, path: string, ready: string): PageState {
  return { name, frame: 'window', show: (stage) => open(stage, path, ready) };
}

async function open(stage: Stage, path: string, ready: string): Promise<Page> {
  return stage.open(path, ready, 1280, 800);
}

/** Nothing was read yet. */
export const FRESH: StateGroup = {
  name: 'fresh',
  prepare: async () => {},
  states: [
    plain('welcome', 'welcome.html', '.try-out[data-read="6"]'),
    { name: 'welcome-chosen', frame: 'window', show: welcomeChosen },
    { name: 'welcome-refused', frame: 'window', show: welcomeRefused },
    plain('desk-empty', 'desk.html', '[data-state="empty"]'),
    plain('record-empty', 'record.html', 'main.record form, main.record input'),
    plain('status-empty', 'status.html', 'main[data-state="done"]'),
    plain('options', 'options.html', 'main[data-state="done"] .desk-settings'),
    { name: 'options-faults', frame: 'window', show: optionsFaults },
    {
      name: 'options-locked',
      frame: 'window',
      show: (stage) => underPolicy(stage, 'options.html', SOUND_POLICY, '.by-organisation'),
    },
    {
      name: 'options-policy-faults',
      frame: 'window',
      show: (stage) => underPolicy(stage, 'options.html', FAULTY_POLICY, '[data-fault]'),
    },
    {
      name: 'status-policy',
      frame: 'window',
      show: (stage) => underPolicy(stage, 'status.html', FAULTY_POLICY, '[data-fault]'),
    },
    plain('map', 'map.html', '[data-layer="places"] path'),
    plain('map-place', `map.html?place=town-bria&as-of=${NOTICE_DAY}`, '[data-place-facts]'),
    { name: 'map-tables', frame: 'window', show: mapTables },
    plain('advisories', 'advisories.html', 'main[data-state="done"]'),
    { name: 'advisories-open', frame: 'window', show: advisoriesOpen },
    plain('draft-empty', 'draft.html', 'textarea'),
    { name: 'draft-read', frame: 'window', show: draftRead },
    { name: 'draft-not-read', frame: 'window', show: draftNotRead },
    plain('footprint-empty', 'footprint.html', 'main[data-state="empty"]'),
    { name: 'footprint-compared', frame: 'window', show: footprintCompared },
    plain('selection-missing', 'selection.html', 'main[data-state="missing"]'),
    { name: 'selection-lots', frame: 'window', show: (stage) => selection(stage, ROWS, '', 'lots') },
    {
      name: 'selection-words',
      frame: 'window',
      show: (stage) => selection(stage, '', 'The goods were mined near Sam Ouandja in 2012.', 'words'),
    },
    {
      name: 'selection-none',
      frame: 'window',
      show: (stage) => selection(stage, '', 'The weather in Antwerp is fine.', 'none'),
    },
    plain('newer-database-not-newer', 'newer-database.html', 'main h1'),
  ],
};

async function welcomeChosen(stage: Stage): Promise<Page> {
  const page = await open(stage, 'welcome.html', '.try-out[data-read="6"]');
  await page.locator('.known-ask button').last().click();
  await page.locator('#try-words').fill('Lot\tCarats\tStones\tOrigin\nZ-1\t3.10\t4\tSam Ouandja, CAR');
  await page.waitForSelector('.try-found [data-lot="Z-1"]');
  return page;
}

async function welcomeRefused(stage: Stage): Promise<Page> {
  const page = await open(stage, 'welcome.html', '.try-out[data-read="6"]');
  // The prompt is the browser's own; this is what it answers where somebody says no.
  await page.evaluate(() => Object.assign(chrome.permissions, { request: async () => false }));
  await page.locator('[data-site] button').first().click();
  await page.waitForFunction(() => document.querySelector('.sites-problem')?.textContent !== '');
  return page;
}

/** A page as it stands under a policy; a policy of the machine would need its administrator. */
async function underPolicy(stage: Stage, path: string, policy: object, ready: string): Promise<Page> {
  const page = await stage.driven.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addInitScript((values) => {
    const get = (keys: unknown, answer?: (items: object) => void) => {
      const asked = typeof keys === 'string' ? [keys] : Array.isArray(keys) ? keys : Object.keys(values);
      const items = Object.fromEntries(Object.entries(values).filter(([name]) => asked.includes(name)));
      answer?.(items);
      return Promise.resolve(items);
    };
    Object.defineProperty(chrome.storage, 'managed', { value: { get, onChanged: { addListener() {} } } });
  }, policy);
  await page.goto(`chrome-extension://${stage.driven.extensionId}/${path}`);
  await page.waitForSelector(`main[data-state="done"] ${ready}`, { timeout: 20_000 });
  return page;
}

async function optionsFaults(stage: Stage): Promise<Page> {
  const page = await open(stage, 'options.html', 'main[data-state="done"] .desk-settings');
  await page.locator('#add-site').fill('*');
  await page.locator('#add-site').press('Enter');
  await page.waitForSelector('#add-site-fault');
  return page;
}

async function mapTables(stage: Stage): Promise<Page> {
  const page = await open(stage, `map.html?as-of=${NOTICE_DAY}`, '[data-layer="places"] path');
  for (const twin of ['alerted', 'compliant', 'captures']) await page.locator(`[data-twin="${twin}"] summary`).click();
  return page;
}

async function advisoriesOpen(stage: Stage): Promise<Page> {
  const page = await open(stage, 'advisories.html', 'main[data-state="done"]');
  await page.$$eval('details', (all: HTMLDetailsElement[]) => {
    for (const one of all.slice(0, 6)) one.open = true;
  });
  return page;
}

async function draftRead(stage: Stage): Promise<Page> {
  const page = await open(stage, 'draft.html', 'textarea');
  await page.locator('textarea').first().fill(LETTER);
  await page.locator('.letter-box button').first().click();
  await page.waitForSelector('main[data-state="draft"] [data-preview="done"]', { timeout: 30_000 });
  return page;
}

async function draftNotRead(stage: Stage): Promise<Page> {
  const page = await open(stage, 'draft.html', 'textarea');
  await page.setInputFiles('#letter-file', {
    name: 'broken.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 and nothing more'),
  });
  await page.waitForFunction(() => document.querySelector('.letter-problem')?.textContent !== '');
  return page;
}

async function footprintCompared(stage: Stage): Promise<Page> {
  const page = await open(stage, 'footprint.html', 'main[data-state]');
  await page.setInputFiles('input[type="file"]', [
    file('north.csv', sampleFootprint('North valley', [210, 430, 90, 60, 150, 60])),
    file('south.csv', sampleFootprint('South valley', [410, 130, 190, 110, 120, 40])),
    file('broken.json', '{"format":"parcel-vigil-footprint"}'),
  ]);
  await page.waitForSelector('main[data-state="ready"]');
  const fields = page.locator('fieldset[data-dimension="model"] input');
  for (const [at, count] of [52, 105, 24, 15, 36, 14].entries()) await fields.nth(at).fill(String(count));
  await page.waitForSelector('.comparison');
  return page;
}

function file(name: string, content: string) {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) };
}

const ROWS =
  '<table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr><tr><td>7</td><td>3.10</td><td>Bria, CAR</td></tr>' +
  '<tr><td>8</td><td>12.40</td><td>Botswana</td></tr></table>';

async function selection(stage: Stage, html: string, text: string, state: string): Promise<Page> {
  const page = await open(stage, 'newer-database.html', 'main');
  await page.evaluate((selected) => chrome.storage.session.set({ selection: selected }), {
    html,
    text,
    url: 'https://a.example/',
  });
  return open(stage, 'selection.html', `main[data-state="${state}"]`);
}
