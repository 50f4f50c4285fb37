import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { FIREFOX_POLICIES, MAY_PLACE_POLICIES, type PlacedPolicy, placePolicy } from '@/scripts/drive/policy-file';

declare const browser: { permissions: { getAll(): Promise<{ origins: string[]; permissions: string[] }> } };

const POLICY = {
  sites: ['tenders.example', '*'],
  house: { retentionYears: '7', signOff: ['decline'] },
  language: 'fr',
  strange: true,
};

let placed: PlacedPolicy;
let driven: DrivenFirefox;

// Without root no file of the machine's policies can be written; the pure rules are tested all the same.
describe.skipIf(!MAY_PLACE_POLICIES)('a policy file of the machine', () => {
  beforeAll(async () => {
    const extensions = { 'parcel-vigil@parcel-vigil.example': POLICY };
    placed = await placePolicy(FIREFOX_POLICIES, { policies: { '3rdparty': { Extensions: extensions } } });
    driven = await launchFirefox();
  });
  afterAll(async () => {
    await driven?.close();
    await placed?.remove();
  });

  it('is in force, and every fault of it is told, as Firefox knows no schema', async () => {
    const page = await driven.openExtensionPage('status.html');
    await page.waitForSelector('main[data-state="done"]');
    const faults = await page.$$eval('[data-fault]', (all) => all.map((one) => one.getAttribute('data-fault')));
    expect(faults).toEqual(['sites[1]', 'house.retentionYears', 'strange']);
    expect(await page.$eval('.policy-table', (table) => table.textContent)).toContain('tenders.example');
    await page.close();
  });

  it('grants no site and no notifications: both are still asked for', async () => {
    const page = await driven.openExtensionPage('options.html');
    await page.waitForSelector('main[data-state="done"]');
    const { origins, permissions } = await page.evaluate(() => browser.permissions.getAll());
    expect(origins).toEqual([]);
    expect(permissions).not.toContain('notifications');
    expect(await page.$eval('[data-asked]', (asked) => asked.textContent)).toBe('tenders.example');
    expect(await page.$eval('select[name="language"]', (select) => (select as HTMLSelectElement).disabled)).toBe(true);
    await page.close();
  });
});
