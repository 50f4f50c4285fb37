import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { type CouchServer, startCouch } from '@/test/teams/couch-server';

declare const browser: {
  permissions: {
    getAll(): Promise<{ origins: string[]; data_collection?: string[] }>;
    remove(what: { data_collection: string[] }): Promise<boolean>;
  };
};

/** What is asked for beside the host, in Firefox's words. */
const SENT = ['browsingActivity', 'websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'];

interface Officer {
  driven: DrivenFirefox;
  desk: Page;
}

let site: ServedSite;
let couch: CouchServer;
let ada: Officer;
let ben: Officer;

/** As shipped, but that a server on this machine may be asked without a certificate. */
function changeManifest(shipped: Record<string, unknown>): Record<string, unknown> {
  const { extension_pages: policy } = shipped.content_security_policy as { extension_pages: string };
  return {
    ...shipped,
    content_security_policy: { extension_pages: policy.replace("connect-src 'self'", '$& http://localhost:*') },
  };
}

beforeAll(async () => {
  [site, couch] = await Promise.all([serveSite(), startCouch('trail')]);
  [ada, ben] = await Promise.all([openOfficer('Ada'), openOfficer('Ben')]);
});
afterAll(async () => {
  for (const officer of [ada, ben]) await officer?.driven.close();
  await couch?.close();
  await site?.close();
});

/** A profile of its own that has read the sale, and where somebody is named; its desk shows the shared record. */
async function openOfficer(name: string): Promise<Officer> {
  const driven = await launchFirefox(changeManifest);
  await driven.grant('*://127.0.0.1/*');
  const page = await driven.browser.newPage();
  await page.goto(`${site.origin}/tender.html`);
  const desk = await driven.openExtensionPage('desk.html');
  desk.setDefaultTimeout(20_000);
  await desk.waitForSelector('.queue-item');
  await desk.type('#desk-who', name);
  await desk.keyboard.press('Enter');
  await desk.waitForFunction(
    (who) => document.querySelector('.who')?.textContent?.includes(who),
    { polling: 100 },
    name,
  );
  await press(desk, '.desk-places button', 'Team');
  await desk.waitForSelector('[data-team="off"]');
  return { driven, desk };
}

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map(({ textContent }) => textContent).join(' '));
const count = (page: Page, selector: string) => page.$$eval(selector, (found) => found.length);

/** A real click on the first of them that holds the words. */
async function press(page: Page, selector: string, words: string): Promise<void> {
  for (const element of await page.$$(selector)) {
    if (!(await element.evaluate((one, text) => one.textContent?.includes(text), words))) continue;
    await element.click();
    return;
  }
  throw new Error(`There is no ${selector} with ${words}.`);
}
const joinNow = ({ desk }: Officer) => press(desk, '.team button', 'Join now');

async function setUp({ desk }: Officer, administrators: string, code: string): Promise<void> {
  const fill = async (selector: string, words: string) => {
    await desk.$eval(selector, (field) => (field as HTMLInputElement).select());
    await desk.type(selector, words);
  };
  await fill('[name="team-server"]', couch.address.replace('127.0.0.1', 'localhost'));
  await fill('[name="team-database"]', 'trail');
  if (administrators === '') {
    await press(desk, '.team button', 'Begin a new team');
    await expect.poll(() => wordsIn(desk, '.team textarea')).toMatch(/^[\w-]{43}$/);
  } else {
    await fill('.team textarea', administrators);
    await fill('[name="team-code"]', code);
  }
  await press(desk, '.team button', 'Save and share');
  await desk.waitForSelector('[data-team="not-asked"]');
}
const wordsIn = (page: Page, selector: string) =>
  page.$eval(selector, (field) => (field as unknown as HTMLInputElement).value);

describe('two profiles of Firefox share a record', () => {
  it('that one begins; both are admitted and come to the same', async () => {
    await setUp(ada, '', '');
    await ada.desk.click('.team summary');
    await setUp(ben, await wordsIn(ada.desk, '.team textarea'), await wordsIn(ada.desk, '[name="team-code"]'));
    for (const officer of [ada, ben]) {
      await press(officer.desk, '.team button', 'Ask to be admitted');
      await officer.desk.waitForSelector('[data-team="asks"]');
      await joinNow(officer);
    }
    await expect
      .poll(async () => {
        await joinNow(ada);
        return count(ada.desk, '[data-device="asks"]');
      })
      .toBe(2);
    for (const left of [1, 0]) {
      await ada.desk.click('[data-device="asks"] button');
      await expect.poll(() => count(ada.desk, '[data-device="asks"]')).toBe(left);
    }
    await expect
      .poll(async () => {
        for (const officer of [ada, ben]) await joinNow(officer);
        const roots = await Promise.all([ada, ben].map(({ desk }) => rootAndBrowsers(desk)));
        return roots[0]?.browsers === 2 && roots[0].root === roots[1]?.root;
      })
      .toBe(true);
    for (const { desk } of [ada, ben]) {
      expect(await count(desk, '[data-team="admitted"]')).toBe(1);
      expect(await desk.$eval('[data-part="refused"]', (part) => part.getAttribute('data-refused'))).toBe('0');
    }
  });

  it('after Firefox has asked what may be sent; withdrawn, nothing more is asked of the server', async () => {
    const { desk } = ben;
    const { origins, data_collection } = await desk.evaluate(() => browser.permissions.getAll());
    expect(origins).toContain('http://localhost/*');
    expect(data_collection?.sort()).toEqual([...SENT].sort());
    await desk.evaluate((sent) => browser.permissions.remove({ data_collection: sent }), SENT);
    await joinNow(ben);
    await desk.waitForSelector('[data-problem="not-consented"]');
    // Ada's browser asks on its own; what is told apart is who wrote.
    await ada.driven.close();
    couch.setFault(null);
    await joinNow(ben);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(couch.asked).toEqual([]);
  });
});

async function rootAndBrowsers(desk: Page): Promise<{ root: string | null; browsers: number }> {
  const root = await desk.$eval('[data-root]', (shown) => shown.getAttribute('data-root'));
  return { root, browsers: Number(/of (\d+) browser/.exec(await textOf(desk, '.team'))?.[1] ?? 0) };
}
