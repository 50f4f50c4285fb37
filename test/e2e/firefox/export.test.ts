import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseOwnExport } from '@/lib/export';
import { type DrivenFirefox, launchFirefox } from '@/scripts/drive/drive-firefox';

/** The desk's files as Firefox writes them into its folder of downloads. */
const folder = mkdtempSync(join(tmpdir(), 'parcel-vigil-firefox-export-'));
const HOSTILE = [
  'Lot,Title,Origin,Carats',
  'H-1,"=HYPERLINK(""https://evil.example"",""x"")","Bria, CAR",12.5',
  'H-2,<script>alert(1)</script>,Central African Republic,3.25',
].join('\n');

let driven: DrivenFirefox;
let desk: Page;

beforeAll(async () => {
  driven = await launchFirefox(undefined, { 'browser.download.folderList': 2, 'browser.download.dir': folder });
  desk = await driven.openExtensionPage('desk.html');
  const path = join(folder, 'hostile.csv');
  writeFileSync(path, HOSTILE);
  const input = (await desk.waitForSelector('.import-input')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await desk.waitForSelector('.import-done', { timeout: 60_000 });
  await desk.waitForSelector('.desk-export', { timeout: 30_000 });
});
afterAll(async () => {
  await driven?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function exported(button: string, ending: string): Promise<Buffer> {
  await desk.evaluate((words) => {
    const all = [...document.querySelectorAll<HTMLButtonElement>('.desk-export button')];
    all.find((one) => one.textContent?.trim() === words)!.click();
  }, button);
  const written = () => readdirSync(folder).find((name) => name.startsWith('parcel-vigil-') && name.endsWith(ending));
  await expect.poll(() => isWhole(written()), { message: `${button} is written` }).toBe(true);
  const name = written()!;
  expect(name).toMatch(/^parcel-vigil-(?:findings|report)-\d{4}-\d\d-\d\d\.[a-z]+$/);
  await expect
    .poll(() => desk.evaluate(() => document.querySelector('.desk-export [role=status]')?.textContent))
    .toBe(`Exported ${name}.`);
  return readFileSync(join(folder, name));
}

/** Firefox writes beside the name, then puts the file in its place. */
function isWhole(name: string | undefined): boolean {
  return name !== undefined && !existsSync(join(folder, `${name}.part`)) && readFileSync(join(folder, name)).length > 0;
}

describe('what the desk gives out in Firefox', () => {
  it('CSV: words that look like a formula are words', async () => {
    const bytes = await exported('CSV', '.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toContain(`"'=HYPERLINK(""https://evil.example"",""x"")"`);
  });

  it('XLSX: three sheets without a formula', async () => {
    const parts = unzipSync(new Uint8Array(await exported('Excel (XLSX)', '.xlsx')));
    const sheets = [1, 2, 3].map((at) => new TextDecoder().decode(parts[`xl/worksheets/sheet${at}.xml`]));
    for (const sheet of sheets) expect(sheet).not.toMatch(/<f[ >]/);
    expect(sheets[0]).toContain("'=HYPERLINK");
  });

  it.each([
    ['JSON', '.json'],
    ['JSON Lines', '.jsonl'],
  ])('%s: reads back as the desk’s own', async (button, ending) => {
    const read = parseOwnExport((await exported(button, ending)).toString('utf8'));
    if (read.kind !== 'own') throw new Error(read.kind);
    expect(read.documents.flatMap(({ parcels }) => parcels.map(({ lot }) => lot))).toEqual(['H-1', 'H-2']);
    expect(read.documents[0]!.record?.findings).toHaveLength(2);
  });

  it('H56: a report of words alone', async () => {
    const html = (await exported('Report', '.html')).toString('utf8');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script|<iframe|<img|\son\w+=/i);
    expect(html).toContain('Content-Security-Policy');
  });
});
