import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type WebWorker } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '@/scripts/browsers';
import { type BuildCopy, copyBuild } from '@/scripts/drive/build-copy';
import { QUIET_FLAGS } from '@/scripts/drive/quiet-flags';

const FLAGS = ['--no-sandbox', ...QUIET_FLAGS];

const START = `<!doctype html><title>Start</title><p><a id="next" href="/tender">To the tender</a>
  <script type="speculationrules">{"prerender":[{"source":"list","urls":["/tender"],"eagerness":"immediate"}]}</script>`;

/** Tells of itself whether it was made before it was shown. */
const TENDER = `<!doctype html><html lang="en"><title>Tender of rough diamonds</title>
  <script>globalThis.wasPrerendered = document.prerendering;</script><h1>Tender of rough diamonds</h1><table>
  <tr><th>Lot No</th><th>Description</th><th>Carats</th><th>Country of origin</th></tr>
  <tr><td>P-1</td><td>Rough diamonds, sawable</td><td>12.50</td><td>Bria, CAR</td></tr>
  <tr><td>P-2</td><td>Rough diamonds, makeable</td><td>4.25</td><td>Angola</td></tr></table>`;

declare const chrome: {
  tabs: { query(filter: { active: boolean }): Promise<{ id: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

let server: Server;
let copy: BuildCopy;
let browser: Browser;
let worker: WebWorker;
const asked: string[] = [];

// Playwright has the browser prerender nothing; puppeteer leaves it as people have it.
beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/tender') asked.push(String(request.headers['sec-purpose'] ?? ''));
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(request.url === '/' ? START : request.url === '/tender' ? TENDER : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  copy = await copyBuild('chrome-mv3');
  await copy.writeManifest(['*://127.0.0.1/*']);
  const executablePath = findChromium()?.path ?? '';
  browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, enableExtensions: true, args: FLAGS });
  const id = await browser.installExtension(copy.folder);
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker' && each.url().includes(id));
  worker = (await target.worker())!;
  // The page that opens after installing comes to the front: nothing is prepared for a page that is hidden.
  const welcome = await browser.waitForTarget((each) => each.url().endsWith('/welcome.html'));
  await (await welcome.page())?.close();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  await copy?.remove();
});

async function badge(): Promise<string> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    return chrome.action.getBadgeText({ tabId: tab!.id });
  });
}

describe('a page that the browser prepares before it is visited', () => {
  it('is read only once it is shown', async () => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await expect.poll(() => asked, { timeout: 15_000 }).toEqual(['prefetch;prerender']);
    // Long enough for a page that is shown to be read and counted.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    expect(await badge()).toBe('');
    await page.click('#next');
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'wasPrerendered')).catch(() => null))
      .toBe(true);
    await expect.poll(badge, { timeout: 15_000 }).toBe('1');
    expect(asked).toHaveLength(1);
  });
});
