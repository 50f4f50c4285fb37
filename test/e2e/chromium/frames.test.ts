import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY } from '../sample-sale.ts';

const folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-frames-'));
let sample: ServedSite;
let outer: ServedSite;
let driven: DrivenChromium;
beforeAll(async () => {
  sample = await serveSite();
  outer = await serveSite(folder);
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
});
afterAll(async () => {
  await driven?.close();
  await outer?.close();
  await sample?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('lots in a frame of a granted site are read with the page; a frame of another site is left alone', async () => {
  const elsewhere = sample.origin.replace('127.0.0.1', 'localhost');
  writeFileSync(
    join(folder, 'frames.html'),
    `<!doctype html><title>Sale</title><iframe src="${sample.origin}/lot.html"></iframe><iframe src="${elsewhere}/tender.html"></iframe>`,
  );
  const page = await driven.context.newPage();
  await page.goto(`${outer.origin}/frames.html`, { waitUntil: 'load' });
  const panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(page)}&as-of=${SALE_DAY}`);
  await panel.waitForSelector('[data-read="1"]');
  expect(await readPanel(panel, ['done'])).toMatchObject({
    listings: 1,
    read: 1,
    findings: [{ lot: '77', verdict: 'alerted-zone' }],
  });
  const [granted, other] = page.frames().slice(1);
  const marks = (frame: typeof granted) => frame?.evaluate(() => document.documentElement.children.length - 2);
  expect([await marks(granted), await marks(other)]).toEqual([1, 0]);
});
