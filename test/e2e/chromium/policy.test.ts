import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import {
  chromiumPolicyPath,
  freshIdentity,
  MAY_PLACE_POLICIES,
  type PlacedPolicy,
  placePolicy,
} from '@/scripts/drive/policy-file';
import { walkThrough } from '../walk-by-keyboard.ts';

/** In the extension's own pages. */
declare const chrome: {
  storage: { managed: { get(keys: null): Promise<Record<string, unknown>> } };
  permissions: {
    getAll(): Promise<{ origins: string[]; permissions: string[] }>;
    request(what: { origins: string[] }): Promise<boolean>;
  };
};

const REASONS = { cleared: ['Seen'], 'ask-seller': ['Unclear'], escalate: ['Zone'], decline: ['Not bought'] };
const SOUND = {
  sites: ['tenders.example', '*.rough.example'],
  house: { reasons: REASONS, signOff: ['decline'], retentionYears: 7 },
  exports: { trail: false },
  language: 'fr',
  asOf: 'page',
  notifications: { newList: true },
  changeable: ['asOf'],
};

const { key, id } = freshIdentity();
const fileOf = (policy: unknown) => ({ '3rdparty': { extensions: { [id]: policy } } });

let placed: PlacedPolicy;
let driven: DrivenChromium;

// Without root no file of the machine's policies can be written; the pure rules are tested all the same.
describe.skipIf(!MAY_PLACE_POLICIES)('a policy file of the machine', () => {
  beforeAll(async () => {
    placed = await placePolicy(chromiumPolicyPath(`parcel-vigil-${id}.json`), fileOf(SOUND));
    driven = await launchChromium({ grantedHosts: [], changeManifest: (shipped) => ({ ...shipped, key }) });
    expect(driven.extensionId).toBe(id);
  });
  afterAll(async () => {
    await driven?.close();
    await placed?.remove();
  });

  it('is in force: what it sets is locked and said to be set by the organisation', async () => {
    await until({ language: 'fr' });
    const page = await open('options.html');
    expect(await page.locator('select[name="language"]').isDisabled()).toBe(true);
    expect(await page.locator('select[name="language"]').inputValue()).toBe('fr');
    expect(await page.locator('input[name="newList"]').isDisabled()).toBe(true);
    expect(await page.locator('.desk-settings fieldset:disabled').count()).toBe(2);
    expect(await page.locator('.by-organisation').count()).toBe(2);
    const first = page.locator('input[name="as-of"][value="page"]');
    expect([await first.isChecked(), await first.isDisabled()]).toEqual([true, false]);
    await page.locator('input[name="as-of"][value="today"]').check();
    await expect.poll(() => page.locator('input[name="as-of"][value="today"]').isChecked()).toBe(true);
    expect(await walkThrough(page), 'by keyboard, past what is locked').toBeGreaterThan(10);
    await page.close();
  });

  it('the browser grants none of its sites, and the first page asks for all of them in one prompt', async () => {
    const page = await open('welcome.html');
    const { origins, permissions } = await page.evaluate(() => chrome.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions).not.toContain('notifications');
    expect(await page.locator('[data-asked]').getAttribute('data-asked')).toBe('2');
    await page.evaluate(() => {
      const asked: string[][] = [];
      Object.assign(globalThis, { asked });
      // What the browser would show as one prompt.
      chrome.permissions.request = async ({ origins: wanted }) => asked.push(wanted) < 0;
    });
    await page.locator('.state-message .button-main').click();
    expect(await page.evaluate(() => (globalThis as unknown as { asked: string[][] }).asked)).toEqual([
      ['*://tenders.example/*', '*://*.rough.example/*'],
    ]);
    await page.close();
  });

  it('forbids files', async () => {
    // A change of the house's rules begins the trail.
    const options = await open('options.html');
    await options.locator('.set-number').first().fill('12');
    await options.locator('.desk-settings button[type="submit"]').click();
    await options.getByText('Saved.').waitFor();
    await options.close();
    const record = await driven.openExtensionPage('record.html');
    await record.getByRole('button', { name: 'Save the trail' }).click();
    await record.getByText('Your organisation does not allow this to be taken out as a file.').waitFor();
    await record.close();
  });

  it('is read anew when it changes, and what is wrong with it is named with what is used instead', async () => {
    await placed.write(
      fileOf({
        ...SOUND,
        sites: ['tenders.example', '*'],
        house: { ...SOUND.house, retentionYears: 400 },
        feed: { address: 'http://feed.example/', root: '{}' },
        language: 'French',
      }),
    );
    await until({ language: 'French' });
    for (const path of ['options.html', 'status.html']) {
      const page = await open(path);
      const faults = page.locator('[data-fault]');
      expect(await faults.evaluateAll((all) => all.map((one) => one.getAttribute('data-fault'))), path).toEqual([
        'feed.address',
        'house.retentionYears',
        'language',
        'sites[1]',
      ]);
      expect(await page.locator('[data-fault="house.retentionYears"]').textContent()).toBe(
        'house.retentionYears is 400 and cannot be used. A number from 0.25 to 100 is needed. What was set on the desk is used.',
      );
      await page.close();
    }
    const options = await open('options.html');
    await options.waitForSelector('.desk-settings');
    expect(await options.locator('.set-number').nth(1).inputValue()).toBe('5');
    expect(await options.locator('select[name="language"]').isDisabled()).toBe(false);
    await options.close();
  });

  it('the file of the guide is taken whole', async () => {
    const guide = new URL('../../../docs/policies/linux/parcel-vigil.json', import.meta.url);
    const policy = JSON.parse(readFileSync(guide, 'utf8').replace('EXTENSION-ID', id)) as ReturnType<typeof fileOf>;
    await placed.write(policy);
    await until(policy['3rdparty'].extensions[id] as Record<string, unknown>);
    const page = await open('status.html');
    expect(await page.locator('[data-fault]').count()).toBe(0);
    expect(await page.locator('.policy-table tbody tr').count()).toBe(10);
    await page.close();
  });

  it('a value of the wrong kind never comes here: the browser drops it first, as the status page says', async () => {
    await placed.write(fileOf({ language: 'nl', asOf: 7, strange: true }));
    await until({ language: 'nl' });
    const page = await open('status.html');
    expect(await page.evaluate(() => chrome.storage.managed.get(null))).toEqual({ language: 'nl' });
    expect(await page.locator('body').textContent()).toContain('chrome://policy');
    await page.close();
  });
});

async function open(path: string): Promise<Page> {
  const page = await driven.openExtensionPage(path);
  if (path !== 'welcome.html') await page.waitForSelector('main[data-state="done"]');
  else await page.waitForSelector('[data-asked]');
  return page;
}

/** The browser watches its policy files, and reads them a moment after they change. */
async function until(wanted: Record<string, unknown>): Promise<void> {
  const held = async () => (await driven.worker()).evaluate(() => chrome.storage.managed.get(null));
  await expect.poll(held).toMatchObject(wanted);
}
