import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findChromium, installHint } from '../browsers.ts';
import { copyBuild, type Manifest } from './build-copy.ts';
import { type ExtensionSurface, openedSidePanel, openToolbarPopup } from './extension-surface.ts';
import { QUIET_FLAGS } from './quiet-flags.ts';

export interface ChromiumOptions {
  /** Match patterns of the hosts that are granted before the shipped manifest is loaded. */
  grantedHosts: readonly string[];
  /** A test's own change to the manifest. */
  changeManifest?: (shipped: Manifest) => Manifest;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
  /** The page that opens after installing stays open; else it is closed, so that it is in nobody's way. */
  keepWelcome?: boolean;
  /** Further flags of the browser. */
  flags?: readonly string[];
}

/** So often a load is tried whose worker is given no words. */
const LOADS = 3;

/** The built extension in a Chromium (or Chrome, or Edge) of its own. */
export interface DrivenChromium {
  context: BrowserContext;
  extensionId: string;
  worker(): Promise<Worker>;
  /** The browser's number of a page's tab. */
  tabId(page: Page): Promise<number>;
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button for a page. */
  openPopup(page: Page): Promise<ExtensionSurface>;
  /** The browser's own side panel, once something has opened it. */
  sidePanel(): Promise<ExtensionSurface>;
  badge(tabId: number): Promise<string>;
  /** Grants hosts by loading the extension anew; its own pages close. */
  grant(hosts: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a profile of its own and loads the extension by the protocol (`Extensions.loadUnpacked`), which branded Chrome
 * and Edge take too. Without a person no permission prompt can be answered: a copy whose manifest holds the hosts is
 * loaded first, then one with the shipped manifest and the same id, whose optional hosts then stay granted.
 */
export async function launchChromium(options: ChromiumOptions): Promise<DrivenChromium> {
  const installed = findChromium();
  if (installed === null) throw new Error(installHint('chromium'));
  const copy = await copyBuild('chrome-mv3', options.changeManifest);
  const profile = await mkdtemp(join(tmpdir(), 'parcel-vigil-chromium-'));
  const isRoot = process.getuid?.() === 0;
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installed.path,
    headless,
    args: [
      ...QUIET_FLAGS,
      ...(options.flags ?? []),
      '--enable-unsafe-extension-debugging',
      ...(headless || isRoot ? ['--no-sandbox'] : []),
    ],
    // People’s browsers have a back-forward cache.
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--disable-back-forward-cache',
      ...(headless || isRoot ? [] : ['--no-sandbox']),
    ],
    viewport: headless ? { width: 1280, height: 800 } : null,
    colorScheme: options.colorScheme ?? 'light',
  });
  const close = async () => {
    await context.close();
    // Its processes may still write for a moment after they were told to end.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => null);
    await copy.remove();
  };
  try {
    const closed = options.keepWelcome ? null : closeWelcome(context);
    const extensionId = await load(context, copy, options.grantedHosts);
    if (options.grantedHosts.length === 0) await Promise.race([closed, pause(5_000)]);
    const grant = async (hosts: readonly string[]) => {
      await load(context, copy, hosts);
    };
    return { ...driver(context, extensionId), grant, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(
  context: BrowserContext,
  copy: Awaited<ReturnType<typeof copyBuild>>,
  grantedHosts: readonly string[],
): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('The browser cannot be reached over its protocol.');
  const session = await browser.newBrowserCDPSession();
  // Playwright's types do not list the domain.
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<{ id: string }>;
  if (grantedHosts.length > 0) {
    await copy.writeManifest(grantedHosts);
    await send('Extensions.loadUnpacked', { path: copy.folder });
    await workerOf(context);
  }
  await copy.writeManifest([]);
  for (let times = 1; times <= LOADS; times++) {
    const { id } = await send('Extensions.loadUnpacked', { path: copy.folder });
    await settled(context, grantedHosts);
    if (await hasWords(context)) return id;
  }
  throw new Error(`The extension was loaded ${LOADS} times and its worker was given no words.`);
}

/**
 * A worker that first asks for its messages in the moment between two loads is told that there are none, and Chromium
 * keeps that answer for the whole process, the next worker included (`SharedL10nMap`). Another load clears it.
 */
async function hasWords(context: BrowserContext): Promise<boolean> {
  const worker = await workerOf(context);
  return worker.evaluate(() => chrome.i18n.getMessage('extName') !== '');
}

/**
 * The welcome page opens by itself once after installing, which each of these profiles begins with, unless a second load
 * comes before. Answers when it was closed.
 */
function closeWelcome(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => {
    const opened = async (page: Page) => {
      await page.waitForLoadState().catch(() => null);
      if (!page.url().endsWith('/welcome.html')) return;
      context.off('page', opened);
      await page.close().catch(() => null);
      resolve();
    };
    context.on('page', opened);
  });
}

/** The second load replaces the first worker a moment later; only the shipped manifest lacks `host_permissions`. */
async function settled(context: BrowserContext, grantedHosts: readonly string[]): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (Date.now() < deadline) {
    const state = await Promise.race([readState(context).catch(() => null), pause(1000)]);
    if (state?.isShipped) {
      const missing = grantedHosts.filter((host) => !state.origins.includes(host));
      if (missing.length > 0)
        throw new Error(`The grant of ${missing.join(', ')} did not survive loading the shipped manifest.`);
      return;
    }
    await pause(50);
  }
  throw new Error('The extension did not start within 15 s.');
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

interface WorkerState {
  isShipped: boolean;
  origins: string[];
}

/** The API as it stands in the worker's own world. */
declare const chrome: {
  i18n: { getMessage(key: string): string };
  runtime: { getManifest(): { host_permissions?: string[] } };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  tabs: { query(query: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
};

async function readState(context: BrowserContext): Promise<WorkerState> {
  const worker = await workerOf(context);
  return worker.evaluate(async () => ({
    isShipped: chrome.runtime.getManifest().host_permissions === undefined,
    origins: (await chrome.permissions.getAll()).origins ?? [],
  }));
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? context.waitForEvent('serviceworker', { timeout: 15_000 });
}

function driver(context: BrowserContext, extensionId: string): Omit<DrivenChromium, 'close' | 'grant'> {
  const worker = () => workerOf(context);
  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    worker,
    openExtensionPage,
    sidePanel: () => openedSidePanel(context),
    openPopup: (page) => openToolbarPopup(context, extensionId, page),
    async tabId(page) {
      // Addresses of tabs are hidden from an extension without their host, so the tab in front is asked for.
      await page.bringToFront();
      const ask = async () =>
        (await worker()).evaluate(
          async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
        );
      // Right after loading the worker may be between two lives ("No SW").
      const id = await ask().catch(() => pause(1_000).then(ask));
      if (id === undefined) throw new Error(`No tab is in front for ${page.url()}.`);
      return id;
    },
    async badge(tabId) {
      return (await worker()).evaluate((id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    },
  };
}
