import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';
import { pdf, tableWords } from '@/test/files/build/pdf';
import { xlsx } from '@/test/files/build/xlsx';

const HEADER = ['Lot No', 'Description', 'Carats', 'Origin'];
const folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-import-'));
let driven: DrivenFirefox;

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

beforeAll(async () => {
  driven = await launchFirefox();
});
afterAll(async () => {
  await driven?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('files given to the desk are read in a worker of the package', async () => {
  const words = tableWords(
    [40, 120, 300, 400],
    [HEADER, ['7', 'melee', '5.20', 'Bria'], ['8', 'melee', '6.20', 'Angola']],
    700,
  );
  const desk = await driven.openExtensionPage('desk.html');
  const input = (await desk.waitForSelector('.import-input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(
    file('lots.csv', `${HEADER.join(',')}\nA1,melee,12.40,"Bria, CAR"\nA2,brown,3.10,Angola\n`),
    file('tender.xlsx', xlsx([{ name: 'Bria', rows: [HEADER, [1, 'melee', 12.4, null], [2, 'brown', 3.1, null]] }])),
    file('page.html', '<table><tr><th>Lot<th>Carats<th>Origin<tr><td>C-1<td>5.00<td>Bria, CAR</table>'),
    file('catalogue.pdf', pdf([words])),
  );
  const done = await desk.waitForSelector('.import-done', { timeout: 60_000 });
  const counts = await done!.evaluate((element) => ({ ...(element as HTMLElement).dataset }));
  expect(counts).toMatchObject({ read: '4', refused: '0', lots: '7' });
});
