import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type DrivenChromium, launchChromium } from '../drive/drive-chromium.ts';
import { readPanel } from '../drive/read-panel.ts';
import { serveSite } from '../serve-site.ts';
import { type Pixels, smallPng } from './small-png.ts';

/** The sample sale is of January 2013; its lots are judged as of one of its days. */
export const AS_OF = '2013-01-15';
/** The day of the first notice: the map shows what it named. */
export const NOTICE_DAY = '2012-12-28';
/** The invented house of the sample site, under a name that can belong to nobody. */
export const SAMPLE_HOST = 'quayside-rough.example';
/** Pages are drawn and markers placed well within it. */
const SETTLE_MS = 800;

/** The built extension in a browser of the language, with the sample site granted; nothing was read yet. */
export interface Stage {
  driven: DrivenChromium;
  /** A page of the extension, drawn. */
  open(path: string, ready: string, width: number, height: number): Promise<Page>;
  close(): Promise<void>;
}

/** The same with the sample site's tender open. */
export interface Scene extends Stage {
  tender: Page;
  tenderTab: number;
  openPanel(width: number, height: number): Promise<Page>;
  picture(page: Page): Promise<Buffer>;
}

/** Starts the browser and serves the sample site under its name. */
export async function setStage(language: string): Promise<Stage> {
  // Chromium on Linux takes its language from here; elsewhere from the system.
  process.env.LANGUAGE = language;
  process.env.FONTCONFIG_FILE = fileURLToPath(new URL('fonts.conf', import.meta.url));
  const site = await serveSite();
  const { host } = new URL(site.origin);
  const flags = [`--host-resolver-rules=MAP ${SAMPLE_HOST}:80 ${host}`];
  const driven = await launchChromium({ grantedHosts: [`*://${SAMPLE_HOST}/*`], flags });
  return {
    driven,
    async open(path, ready, width, height) {
      const page = await driven.openExtensionPage(path);
      await page.setViewportSize({ width, height });
      await page.waitForSelector(ready, { timeout: 20_000 });
      return page;
    },
    async close() {
      await driven.close();
      await site.close();
    },
  };
}

/** Opens everything that the pictures show. Nothing is drawn over it: what is seen is what the extension shows. */
export async function setScene(language: string): Promise<Scene> {
  const stage = await setStage(language);
  const tender = await stage.driven.context.newPage();
  await tender.goto(`http://${SAMPLE_HOST}/tender.html`);
  const tenderTab = await stage.driven.tabId(tender);
  return {
    ...stage,
    tender,
    tenderTab,
    async openPanel(width, height) {
      const path = `sidepanel.html?tab=${tenderTab}&as-of=${AS_OF}`;
      const panel = await stage.open(path, '[data-state]', width, height);
      await readPanel(panel);
      return panel;
    },
    async picture(page) {
      await page.bringToFront();
      await page.waitForTimeout(SETTLE_MS);
      return page.screenshot({ animations: 'disabled', caret: 'hide' });
    },
  };
}

/** Draws pictures beside each other as a browser shows them: a page, and its side panel behind a line. */
export async function sideBySide(
  scene: Scene,
  pictures: readonly Buffer[],
  width: number,
  height: number,
): Promise<Buffer> {
  const images = pictures.map((picture) => `<img src="${dataAddress(picture)}">`).join('');
  return drawn(scene, `<body style="margin:0;display:flex;gap:1px;background:#aab4bf">${images}</body>`, width, height);
}

/** A picture of made-up HTML, in a page of its own. */
export async function drawn(scene: Scene, html: string, width: number, height: number): Promise<Buffer> {
  const sheet = await scene.driven.context.newPage();
  await sheet.setViewportSize({ width, height });
  await sheet.setContent(html);
  await sheet.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await sheet.screenshot();
  await sheet.close();
  return picture;
}

export function dataAddress(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}

/** The same picture in few colours and few bytes. */
export async function shrink(scene: Scene, picture: Buffer): Promise<Uint8Array> {
  const sheet = await scene.driven.context.newPage();
  const read = await sheet.evaluate(readPixels, dataAddress(picture));
  await sheet.close();
  const pixels: Pixels = { width: read.width, height: read.height, rgba: Buffer.from(read.base64, 'base64') };
  return smallPng(pixels);
}

/** Runs in the page. */
async function readPixels(address: string): Promise<{ width: number; height: number; base64: string }> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('The browser draws no canvas.');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  let binary = '';
  for (let at = 0; at < data.length; at += 32_768) binary += String.fromCharCode(...data.subarray(at, at + 32_768));
  return { width: image.width, height: image.height, base64: btoa(binary) };
}
