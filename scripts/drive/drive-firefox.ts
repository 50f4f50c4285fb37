import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox, installHint } from '../browsers.ts';
import { copyBuild, type Manifest } from './build-copy.ts';

const BUILD = join(process.env.PV_BUILDS ?? fileURLToPath(new URL('../../.output', import.meta.url)), 'firefox-mv3');

/** The address that the extension's pages get in this profile; Firefox makes one up for each profile else. */
const EXTENSION_UUID = '0f7b2b1e-8a53-4f3f-9d55-0a1b2c3d4e5f';

/** The built extension in a Firefox of its own. */
export interface DrivenFirefox {
  browser: Browser;
  openExtensionPage(path: string): Promise<Page>;
  /** The browser's number of the tab that shows an address of a granted host. */
  tabId(url: string): Promise<number>;
  /** Asks for a host from an extension page after a real click, as a person would; `false` where it was refused. */
  grant(hostPattern: string): Promise<boolean>;
  withdraw(hostPattern: string): Promise<boolean>;
  /** Removes the extension; pages stay open. */
  remove(): Promise<void>;
  /** Addresses of the panels that stand in tabs or windows of their own. */
  openPanels(): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts Firefox over WebDriver BiDi and installs the build as a temporary add-on. The preference grants optional hosts
 * without the prompt, which no driver can answer; the request itself still needs a click. Extension pages may only be
 * driven with system access.
 */
export async function launchFirefox(
  changeManifest?: (shipped: Manifest) => Manifest,
  preferences: Record<string, string | number | boolean> = {},
): Promise<DrivenFirefox> {
  const installed = findFirefox();
  if (installed === null) throw new Error(installHint('firefox-esr'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: installed.path,
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...preferences,
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.webextensions.uuids': JSON.stringify({ [await extensionId()]: EXTENSION_UUID }),
    },
  });
  try {
    if (changeManifest === undefined) await browser.installExtension(BUILD);
    else await installChanged(browser, changeManifest);
    return driver(browser);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function installChanged(browser: Browser, change: (shipped: Manifest) => Manifest): Promise<void> {
  const copy = await copyBuild('firefox-mv3', change);
  await copy.writeManifest([]);
  await browser.installExtension(copy.folder);
  // A temporary add-on is read from its folder as long as the browser runs.
  browser.once('disconnected', () => void copy.remove());
}

async function extensionId(): Promise<string> {
  const manifest = JSON.parse(await readFile(join(BUILD, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function driver(browser: Browser): DrivenFirefox {
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // The page changes its process on the way, so that the end of this navigation is never told; its content is awaited.
    page.goto(`moz-extension://${EXTENSION_UUID}/${path}`).catch(() => null);
    await untilShown(page);
    return page;
  };
  /** Does something in an extension page that the browser allows only in the turn of a click. */
  const afterClick = async (action: ClickAction, hostPattern: string): Promise<boolean> => {
    const page = await openExtensionPage('popup.html');
    await page.evaluate(prepareClick, action, hostPattern);
    await page.mouse.click(5, 5);
    await page.waitForFunction(() => document.documentElement.dataset.answer !== undefined, { timeout: 10_000 });
    const answer = await page.evaluate(() => document.documentElement.dataset.answer);
    await page.close();
    return answer === 'true';
  };
  const tabs = async (): Promise<{ id?: number; url?: string }[]> => {
    const page = await openExtensionPage('popup.html');
    const found = await page.evaluate(() => (globalThis as unknown as ExtensionWorld).browser.tabs.query({}));
    await page.close();
    return found;
  };
  return {
    browser,
    openExtensionPage,
    async tabId(url) {
      const id = (await tabs()).find((tab) => tab.url === url)?.id;
      if (id === undefined) throw new Error(`No tab shows ${url}.`);
      return id;
    },
    async openPanels() {
      return (await tabs()).flatMap(({ url }) => (url?.includes('/sidepanel.html') ? [url] : []));
    },
    grant: (hostPattern) => afterClick('request', hostPattern),
    remove: async () => browser.uninstallExtension(await extensionId()),
    withdraw: (hostPattern) => afterClick('remove', hostPattern),
    close: () => browser.close(),
  };
}

/** Between its two processes the page answers no question, or with a fault: it is asked again. */
async function untilShown(page: Page): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const isShown = await page
      .evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
      .catch(() => false);
    if (isShown) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox did not show the extension page within 10 s.');
}

type ClickAction = 'request' | 'remove';

/** The API as it stands in an extension page. */
interface ExtensionWorld {
  browser: {
    permissions: Record<ClickAction, (what: { origins: string[] }) => Promise<boolean>>;
    tabs: { query(query: object): Promise<{ id?: number; url?: string }[]> };
  };
}

/** Runs in the extension page: the next click does it. */
function prepareClick(action: ClickAction, hostPattern: string): void {
  const { browser: api } = globalThis as unknown as ExtensionWorld;
  const act = async (event: Event) => {
    event.stopImmediatePropagation();
    const answer = await api.permissions[action]({ origins: [hostPattern] });
    document.documentElement.dataset.answer = String(answer);
  };
  window.addEventListener('click', act, { capture: true, once: true });
}
