import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

let site: ServedSite;
let driven: DrivenChromium;
beforeAll(async () => {
  site = await serveSite(new URL('./taught-site', import.meta.url).pathname);
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

declare const heard: string[];

async function openBoth(): Promise<{ page: Page; panel: Page }> {
  const page = await driven.context.newPage();
  await page.goto(`${site.origin}/boxes.html`);
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=2013-01-15`);
  return { page, panel };
}

const pointing = (panel: Page) => panel.locator('.teach').getAttribute('data-pointing');
const button = (panel: Page, name: string | RegExp) => panel.getByRole('button', { name, exact: true });
const verdicts = async (panel: Page) =>
  (await readPanel(panel, ['done'])).findings.map(({ lot, verdict }) => [lot, verdict]);
/** Where the words are drawn; what lies above them there is ours. */
async function clickOn(page: Page, words: string): Promise<void> {
  const box = (await page.getByText(words).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
const hosts = (page: Page) => page.evaluate(() => document.documentElement.children.length - 2);

const LOTS = [
  ['A-7', 'alerted-zone'],
  ['B-2', 'none'],
  ['C-9', 'none'],
];

describe('a page that no reader of ours can read', () => {
  it('is taught with the pointer, read at once and after a reload, and forgotten', async () => {
    const { page, panel } = await openBoth();
    expect(await readPanel(panel, ['none'])).toMatchObject({ read: 0 });
    const before = await page.evaluate(() => document.documentElement.outerHTML);

    await button(panel, /Teach this page/).click();
    await expect.poll(() => pointing(panel)).toBe('lot-element');
    await page.bringToFront();
    // The edge of the box: the lot, and none of its parts.
    const box = (await page.locator('#first').boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + 3);
    await expect.poll(() => hosts(page)).toBe(1);
    await page.mouse.click(box.x + 3, box.y + 3);
    await expect.poll(() => pointing(panel)).toBe('lot');
    await clickOn(page, 'A-7');
    await expect.poll(() => pointing(panel)).toBe('origin');
    await clickOn(page, 'Bria');
    await expect.poll(() => pointing(panel)).toBe('carats');
    await clickOn(page, '3.20');
    await expect.poll(() => pointing(panel)).toBe('stones');
    await page.keyboard.press('Escape');
    await expect.poll(() => pointing(panel)).toBe('');

    // Nothing of it reached the page, and nothing of the page was changed.
    expect(await page.evaluate(() => heard)).toEqual([]);
    expect(page.url()).toBe(`${site.origin}/boxes.html`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);

    await expect.poll(() => panel.locator('.teach-preview').getAttribute('data-lots')).toBe('3');
    expect(await panel.locator('.teach-preview li').allTextContents()).toEqual([
      expect.stringMatching(/A-7.*Bria.*3\.20/),
      expect.stringMatching(/B-2.*Botswana.*14\.50/),
      expect.stringMatching(/C-9.*Ghana.*8/),
    ]);
    expect(await readPanel(panel, ['none'])).toMatchObject({ read: 0 });

    await button(panel, 'Keep for this site').click();
    await expect.poll(() => verdicts(panel)).toEqual(LOTS);
    await page.reload();
    const anew = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=2013-01-15`);
    await expect.poll(() => verdicts(anew)).toEqual(LOTS);

    const [file] = await Promise.all([anew.waitForEvent('download'), button(anew, 'Export as JSON').click()]);
    const exported = await readFile(await file.path(), 'utf8');
    expect(file.suggestedFilename()).toBe('site-127-0-0-1.json');
    await button(anew, /^Forget/).click();
    expect(await readPanel(anew, ['none'])).toMatchObject({ read: 0 });
    await page.reload();
    const last = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=2013-01-15`);
    expect(await readPanel(last, ['none'])).toMatchObject({ read: 0 });

    const choose = (text: string) =>
      last.locator('input[type="file"]').setInputFiles({
        name: 'taught.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    await choose(exported.replace('"version": 1', '"version": 9'));
    await last.getByText('holds no teaching').waitFor();
    expect(await readPanel(last, ['none'])).toMatchObject({ read: 0 });
    await choose(exported);
    await expect.poll(() => verdicts(last)).toEqual(LOTS);
    await button(last, /^Forget/).click();
    expect(await readPanel(last, ['none'])).toMatchObject({ read: 0 });
    for (const each of [panel, anew, last, page]) await each.close();
  });

  it('is taught with the keyboard alone, in the panel', async () => {
    const { page, panel } = await openBoth();
    await readPanel(panel, ['none']);
    const press = async (name: string | RegExp) => {
      await button(panel, name).focus();
      await panel.keyboard.press('Enter');
    };
    await press(/Teach this page/);
    await expect.poll(() => pointing(panel)).toBe('lot-element');
    await panel.locator('.teach-keys summary').focus();
    await panel.keyboard.press('Enter');
    const outlined = () => panel.locator('.teach-outlined').textContent();
    await press('Next');
    await expect.poll(outlined).toContain('A-7');
    await press('Choose');
    await expect.poll(() => pointing(panel)).toBe('lot');
    await press('Next');
    await expect.poll(outlined).toContain('A-7');
    await press('Choose');
    await expect.poll(() => pointing(panel)).toBe('origin');
    await press('Previous');
    await expect.poll(outlined).toContain('Bria');
    await press('Choose');
    await expect.poll(() => panel.locator('.teach-preview').getAttribute('data-lots')).toBe('3');
    await press('Close');
    // Nothing was kept, and nothing of ours is left.
    await expect.poll(() => hosts(page)).toBe(0);
    await page.reload();
    expect(await readPanel(panel, ['none'])).toMatchObject({ read: 0 });
    for (const each of [panel, page]) await each.close();
  });

  it('lets what a script makes up pass, and takes no part in it', async () => {
    const { page, panel } = await openBoth();
    await readPanel(panel, ['none']);
    await button(panel, /Teach this page/).click();
    await expect.poll(() => pointing(panel)).toBe('lot-element');
    await page.evaluate(() => document.querySelector<HTMLElement>('#first')!.click());
    expect(await page.evaluate(() => heard)).toEqual(['click']);
    await page.waitForTimeout(200);
    expect(await pointing(panel)).toBe('lot-element');
    for (const each of [panel, page]) await each.close();
  });
});
