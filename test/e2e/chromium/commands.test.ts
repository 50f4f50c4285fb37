import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { type ServedSite, serveSite } from '@/scripts/serve-site';

/** The browser's own events, as it tells them to its listeners; `dispatch` is there for its bindings. */
interface BrowserEvent {
  dispatch(...given: unknown[]): void;
}

declare const chrome: {
  commands: { onCommand: BrowserEvent; getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { onClicked: BrowserEvent };
  omnibox: { onInputChanged: BrowserEvent; onInputEntered: BrowserEvent };
  tabs: { query(query: object): Promise<object[]> };
};

let site: ServedSite;
let driven: DrivenChromium;
let sale: Page;

beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
  sale = await driven.context.newPage();
  await sale.goto(`${site.origin}/tender.html`);
  await driven.tabId(sale);
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

/** The first page at an address of the extension that opens. */
async function opened(path: string): Promise<Page> {
  const found = () => driven.context.pages().find((page) => page.url().includes(`/${path}`));
  await expect.poll(() => found() !== undefined).toBe(true);
  return found()!;
}

/** No driver presses the browser's own keys and menus; what they tell the extension is told to it here. */
describe('what the browser tells', () => {
  it('keys are set as the manifest proposes them', async () => {
    const keys = await (await driven.worker()).evaluate(() => chrome.commands.getAll());
    expect(Object.fromEntries(keys.map(({ name, shortcut }) => [name, shortcut]))).toEqual({
      _execute_action: 'Alt+Shift+O',
      'open-panel': 'Alt+Shift+L',
      'screen-selection': 'Alt+Shift+J',
      'keep-picture': 'Alt+Shift+K',
      'open-desk': '',
    });
  });

  it('the key of the desk opens it', async () => {
    await (await driven.worker()).evaluate(() => chrome.commands.onCommand.dispatch('open-desk'));
    await (await opened('desk.html')).close();
  });

  it.each(['the key', 'the menu'])('%s of a selection screens it, with the head of its table', async (way) => {
    await sale.bringToFront();
    await sale.evaluate(() => {
      const rows = [...document.querySelectorAll('tr')].filter(({ cells }) =>
        /^Q-20[2-4]$/.test(cells[0]!.textContent!),
      );
      document.getSelection()?.setBaseAndExtent(rows[0]!, 0, rows[2]!, rows[2]!.childNodes.length);
    });
    await (await driven.worker()).evaluate(async (isKey) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (isKey) chrome.commands.onCommand.dispatch('screen-selection', tab);
      else
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'screen-selection', selectionText: '', frameId: 0 }, tab);
    }, way === 'the key');
    const page = await opened('selection.html');
    await page.waitForSelector('main[data-state="lots"]');
    const lots = await page.$$eval('[data-lot]', (all) => all.map((one) => one.getAttribute('data-lot')));
    expect(lots.sort()).toEqual(['Q-202', 'Q-203', 'Q-204']);
    await page.close();
  });

  it('the address bar is told what a place is, and Enter opens the map at it', async () => {
    const suggested = await (await driven.worker()).evaluate(
      () =>
        new Promise<{ content: string; description: string }[]>((resolve) => {
          chrome.omnibox.onInputChanged.dispatch('bria', resolve);
        }),
    );
    expect(suggested[0]?.description).toMatch(/^Bria: Sub-prefecture\. Today: Vigilance asked\./);
    await sale.bringToFront();
    await (await driven.worker()).evaluate(() => chrome.omnibox.onInputEntered.dispatch('bria', 'newForegroundTab'));
    const map = await opened('map.html?place=town-bria');
    await map.waitForSelector('[data-place-facts="town-bria"]');
    await map.close();
  });
});
