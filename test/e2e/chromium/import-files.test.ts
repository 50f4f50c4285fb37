import { deflateRawSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { pdf, tableWords } from '@/test/files/build/pdf';
import { xlsx } from '@/test/files/build/xlsx';
import { archiveOf } from '@/test/files/build/zip-faults';

const HEADER = ['Lot No', 'Description', 'Carats', 'Origin'];
const CSV = `${HEADER.join(',')}\nA1,melee,12.40,"Bria, CAR"\nA2,brown,3.10,Angola\n`;

let driven: DrivenChromium;
let desk: Page;
const asked: string[] = [];

beforeAll(async () => {
  driven = await launchChromium({ grantedHosts: [] });
  desk = await driven.openExtensionPage('desk.html');
  desk.on('request', (request) => asked.push(request.url()));
  await desk.waitForSelector('.import-input', { state: 'attached' });
});
afterAll(() => driven?.close());

async function give(files: { name: string; content: string | Uint8Array }[]): Promise<Record<string, number>> {
  const payload = files.map(({ name, content }) => ({ name, mimeType: '', buffer: Buffer.from(content) }));
  await desk.setInputFiles('.import-input', payload);
  const done = await desk.waitForSelector('.import-done', { timeout: 60_000 });
  const counts = await done.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  return Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, Number(value)]));
}

describe('files given to the desk of the built extension', () => {
  it('are read in a worker of the package, every kind of them, and ask for nothing outside', async () => {
    const counts = await give([
      { name: 'lots.csv', content: CSV },
      {
        name: 'tender.xlsx',
        content: xlsx([{ name: 'Bria', rows: [HEADER, [1, 'melee', 12.4, null], [2, 'brown', 3.1, null]] }]),
      },
      {
        name: 'catalogue.pdf',
        content: pdf([
          tableWords(
            [40, 120, 300, 400],
            [HEADER, ['7', 'melee', '5.20', 'Sam Ouandja'], ['8', 'melee', '6.20', 'Angola']],
            700,
          ),
        ]),
      },
      { name: 'page.html', content: '<table><tr><th>Lot<th>Carats<th>Origin<tr><td>C-1<td>5.00<td>Bria, CAR</table>' },
    ]);
    expect(counts).toMatchObject({ read: 4, refused: 0, lots: 7 });
    expect(asked.filter((url) => !url.startsWith('chrome-extension://') && !url.startsWith('data:'))).toEqual([]);
  });

  it('H57: a bomb is refused within 5 seconds, and the file beside it read', async () => {
    const deflated = deflateRawSync(new Uint8Array(210_000_000), { level: 1 });
    const start = performance.now();
    await desk.reload();
    await desk.waitForSelector('.import-input', { state: 'attached' });
    const counts = await give([
      { name: 'bomb.zip', content: archiveOf([{ name: 'lots.csv', deflated, size: 210_000_000 }]) },
      { name: 'lots.csv', content: CSV },
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(counts).toMatchObject({ read: 1, refused: 1, lots: 2 });
    expect(await desk.textContent('.import-done')).toContain('unpacks to far more than a catalogue');
  });
});
