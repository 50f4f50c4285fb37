import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { type CouchServer, startCouch } from '@/test/teams/couch-server';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NAMES = ['Ada', 'Ben', 'Cleo'] as const;

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
};

interface Officer {
  driven: DrivenChromium;
  desk: Page;
  /** Addresses that its pages asked for. */
  asked: Set<string>;
}

let folder: string;
let site: ServedSite;
let couch: CouchServer;
const officers: Officer[] = [];
const officer = (at: number) => officers[at]!;

/** As shipped, but that a server on this machine may be asked without a certificate. */
function changeManifest(shipped: Record<string, unknown>): Record<string, unknown> {
  const { extension_pages: policy } = shipped.content_security_policy as { extension_pages: string };
  return {
    ...shipped,
    content_security_policy: { extension_pages: policy.replace("connect-src 'self'", '$& http://localhost:*') },
  };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-team-'));
  const rows = ['T-1', 'T-2', 'T-3'].map(
    (lot) => `<tr><td>${lot}</td><td>Bria, CAR</td><td>80.10</td><td>240</td></tr>`,
  );
  const header = ['Lot', 'Origin', 'Carats', 'USD/ct'].map((name) => `<th>${name}</th>`).join('');
  await writeFile(
    join(folder, 'sale.html'),
    `<!doctype html><html lang="en"><title>Rough diamond tender</title><h1>Rough diamond tender</h1><table><tr>${header}</tr>${rows.join('')}</table></html>`,
  );
  [site, couch] = await Promise.all([serveSite(folder), startCouch('trail')]);
  for (const name of NAMES) officers.push(await openOfficer(name));
});
afterAll(async () => {
  for (const { driven } of officers) await driven.close();
  await couch?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A profile of its own that has read the sale, and where somebody is named. */
async function openOfficer(name: string): Promise<Officer> {
  const driven = await launchChromium({ grantedHosts: ['http://127.0.0.1/*', 'http://localhost/*'], changeManifest });
  driven.context.setDefaultTimeout(15_000);
  const asked = new Set<string>();
  driven.context.on('request', (request) => asked.add(request.url()));
  const page = await driven.context.newPage();
  await page.goto(`${site.origin}/sale.html`);
  const desk = await driven.openExtensionPage('desk.html');
  await desk.waitForSelector('[data-state="ready"]', { timeout: 30_000 });
  await page.close();
  await desk.fill('#desk-who', name);
  await desk.press('#desk-who', 'Enter');
  await desk.locator('.who', { hasText: name }).waitFor();
  return { driven, desk, asked };
}

/** Nothing where it is there already. */
async function go(desk: Page, place: 'Team' | 'Settings' | 'Back to the findings'): Promise<void> {
  const shown = { Team: '.team', Settings: '.desk-settings', 'Back to the findings': '.queue-list' }[place];
  if ((await desk.locator(shown).count()) > 0) return;
  const button = desk.locator('.desk-places button', { hasText: place });
  if (place === 'Settings' && (await button.count()) === 0) await go(desk, 'Back to the findings');
  await button.click();
}
const press = (desk: Page, words: string) => desk.locator('.team button', { hasText: words }).first().click();
const root = (desk: Page) => desk.getAttribute('[data-root]', 'data-root');
const entries = async (desk: Page) => Number(/(\d+) joined/.exec((await desk.textContent('.team')) ?? '')?.[1] ?? 0);

/** Chunks that were asked for and hold the shared record or PouchDB; which they are is told by what they say. */
async function loadedParts({ desk, asked }: Officer): Promise<string[]> {
  const chunks = [...asked].filter((address) => address.endsWith('.js'));
  expect(chunks.length).toBeGreaterThan(5);
  return desk.evaluate(async (addresses) => {
    const texts = await Promise.all(addresses.map(async (address) => (await fetch(address)).text()));
    return ['auto_compaction', 'parcel-vigil/team/1'].filter((words) => texts.some((text) => text.includes(words)));
  }, chunks);
}

async function violations(desk: Page): Promise<unknown[]> {
  await desk.evaluate(AXE);
  return desk.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  });
}

async function setUp({ desk }: Officer, administrators: string, code: string): Promise<void> {
  await go(desk, 'Team');
  await desk.fill('[name="team-server"]', couch.address.replace('127.0.0.1', 'localhost'));
  await desk.fill('[name="team-database"]', 'trail');
  if (administrators === '') {
    await press(desk, 'Begin a new team');
    await expect.poll(() => desk.inputValue('.team textarea')).toMatch(/^[\w-]{43}$/);
  } else {
    await desk.fill('.team textarea', administrators);
    await desk.fill('[name="team-code"]', code);
  }
  await press(desk, 'Save and share');
  await desk.waitForSelector('[data-team="not-asked"]', { timeout: 30_000 });
}

async function decide({ desk }: Officer, lot: string, key: string): Promise<void> {
  await go(desk, 'Back to the findings');
  await desk.locator(`.queue-item[data-lot="${lot}"]`).click();
  await desk.focus('.queue-list');
  await desk.keyboard.press(key);
  await desk.waitForSelector('.decision-form');
  await desk.keyboard.press('1');
  await desk.keyboard.press('Enter');
  await expect.poll(async () => (await desk.textContent('.desk-news'))!).toContain(`Lot ${lot}`);
}

describe('a shared record that is not set up', () => {
  it('loads nothing of it, asks nobody, and says what it would give out', async () => {
    const { desk } = officer(0);
    expect(await loadedParts(officer(0))).toEqual([]);
    await go(desk, 'Team');
    expect(await desk.textContent('[data-team="off"]')).toContain('Nothing is sent until this is set up');
    expect(await violations(desk)).toEqual([]);
    expect(couch.asked.filter((line) => !line.startsWith('PUT /trail'))).toEqual([]);
    expect(await desk.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([
      'parcel-vigil',
    ]);
    await go(desk, 'Back to the findings');
  });
});

describe('three profiles share a record', () => {
  it('that one begins, and the administrator admits the others', async () => {
    const [ada, ...others] = officers as [Officer, ...Officer[]];
    await setUp(ada, '', '');
    await ada.desk.locator('.team summary').click();
    const administrators = await ada.desk.inputValue('.team textarea');
    const code = await ada.desk.inputValue('[name="team-code"]');
    for (const one of others) await setUp(one, administrators, code);
    for (const { desk } of officers) {
      await press(desk, 'Ask to be admitted');
      await desk.waitForSelector('[data-team="asks"]');
      await press(desk, 'Join now');
    }
    await expect
      .poll(async () => {
        await press(ada.desk, 'Join now');
        return ada.desk.locator('[data-device="asks"]').count();
      })
      .toBe(3);
    for (let at = 0; at < 3; at++) {
      await ada.desk.locator('[data-device="asks"] button').first().click();
      await expect.poll(() => ada.desk.locator('[data-device="asks"]').count()).toBe(2 - at);
    }
    for (const { desk } of officers) await desk.waitForSelector('[data-team="admitted"]', { timeout: 30_000 });
    expect(await loadedParts(ada)).toContain('auto_compaction');
  });

  it('the server’s host is no site to read', async () => {
    const scripts = await officer(0).desk.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    expect(scripts.flatMap(({ matches = [] }) => matches)).toEqual(
      ['*://127.0.0.1/*'].map(() => expect.stringContaining('127.0.0.1')),
    );
  });

  it('two decide the same lot: both stand, each sees the other, and the roots are the same', async () => {
    await decide(officer(0), 'T-1', 'c');
    await decide(officer(1), 'T-1', 'e');
    for (const { desk } of officers) await go(desk, 'Team');
    for (const { desk } of officers) {
      await expect
        .poll(async () => {
          await press(desk, 'Join now');
          return (await desk.textContent('[data-part="differ"]'))!;
        })
        .toMatch(/T-1.*Ada.*Ben|T-1.*Ben.*Ada/s);
      expect(await desk.getAttribute('[data-part="refused"]', 'data-refused')).toBe('0');
    }
    await expect.poll(async () => new Set(await Promise.all(officers.map(({ desk }) => root(desk)))).size).toBe(1);
    expect(await entries(officer(2).desk)).toBeGreaterThan(6);
    const { desk } = officer(2);
    await go(desk, 'Back to the findings');
    await desk.locator('.queue-item[data-lot="T-1"]').click();
    expect(await desk.textContent('.team-on-lot')).toMatch(/Ada.*Ben/s);
  });

  it('a second person signs in another browser, and the one who decided sees it', async () => {
    const [, ben, cleo] = officers as [Officer, Officer, Officer];
    await go(cleo.desk, 'Settings');
    await cleo.desk.locator('.set-choices label', { hasText: 'Escalate' }).locator('input').check();
    await cleo.desk.locator('.desk-settings button[type="submit"]').click();
    await go(cleo.desk, 'Team');
    await cleo.desk.locator('[data-part="awaiting"] li', { hasText: 'by Ben' }).waitFor();
    await press(cleo.desk, 'Agree');
    await expect.poll(() => cleo.desk.locator('[data-part="awaiting"] li').count()).toBe(0);
    await go(ben.desk, 'Team');
    await expect
      .poll(async () => {
        await press(cleo.desk, 'Join now');
        await press(ben.desk, 'Join now');
        return new Set([await root(cleo.desk), await root(ben.desk)]).size;
      })
      .toBe(1);
    await go(ben.desk, 'Back to the findings');
    await ben.desk.locator('.state-count[data-state="decided"]').click();
    await ben.desk.locator('.queue-item[data-lot="T-1"]').click();
    await expect
      .poll(() => ben.desk.locator('[data-review="sign-off"]').allTextContents())
      .toEqual([expect.stringContaining('Cleo')]);
  });

  it('who looks at a lot is seen by the others', async () => {
    await go(officer(0).desk, 'Back to the findings');
    await officer(0).desk.locator('.queue-item[data-lot="T-2"]').click();
    await officer(1).desk.bringToFront();
    await go(officer(1).desk, 'Back to the findings');
    await officer(1).desk.locator('.queue-item[data-lot="T-2"]').click();
    await expect
      .poll(() => officer(1).desk.locator('[data-looking]').allTextContents(), { timeout: 40_000 })
      .toEqual(['Ada is looking at this lot now.']);
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in the %s theme, also at 320 px', async (colorScheme) => {
    const { desk } = officer(0);
    await go(desk, 'Team');
    await desk.emulateMedia({ colorScheme });
    for (const width of [1280, 320]) {
      await desk.setViewportSize({ width, height: 900 });
      if (process.env.PV_PICTURES)
        await desk.screenshot({ path: `${process.env.PV_PICTURES}/team-${colorScheme}-${width}.png`, fullPage: true });
      expect(await violations(desk)).toEqual([]);
      expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
    await desk.emulateMedia({ colorScheme: 'light' });
    await desk.setViewportSize({ width: 1280, height: 800 });
  });

  it('nothing that names a person or a listing’s words leaves the browser in the clear', async () => {
    const text = JSON.stringify(await couch.admin('GET', 'trail/_all_docs?include_docs=true'));
    expect(text).toContain('"decision"');
    for (const secret of ['Ada', 'Ben', 'Cleo']) expect(text).not.toContain(`"${secret}"`);
    expect(text).not.toContain('80.10');
  });

  it('is told where the server is gone, and goes on when it is back', async () => {
    const { desk } = officer(0);
    await couch.kill();
    await press(desk, 'Join now');
    await desk.waitForSelector('[data-problem="no-server"]', { timeout: 20_000 });
    expect(await desk.textContent('[data-problem]')).toContain('Everything is kept here');
    await couch.restart();
    await press(desk, 'Join now');
    await expect.poll(() => desk.locator('[data-problem]').count()).toBe(0);
  });

  it('stops when it is told to, and nothing more is asked', async () => {
    const { desk } = officer(2);
    await go(desk, 'Team');
    await desk.locator('.team summary').click();
    await press(desk, 'Stop sharing');
    await desk.waitForSelector('[data-team="off"]');
    for (const at of [0, 1]) await officer(at).driven.close();
    await desk.waitForTimeout(1_500);
    couch.setFault(null);
    await desk.waitForTimeout(12_000);
    expect(couch.asked).toEqual([]);
  });
});
