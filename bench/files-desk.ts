import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type DrivenChromium, launchChromium } from '../scripts/drive/drive-chromium.ts';
import { writeCsv } from './files/lots.ts';
import { observeTasks, PageWatch, seconds } from './files/page-watch.ts';

/**
 * A list of lots given to the desk of the built extension in Chromium: how long until all are screened, and until all are kept;
 * how long the page stands still at most; what its heap holds; then how soon the desk opens with them, and follows a key, a
 * search, a decision. The number of lots is the first argument.
 */
const ROWS = Number(process.argv[2] ?? 100_000);
const LONGEST_WAIT_MS = 900_000;

const folder = await mkdtemp(join(tmpdir(), 'parcel-vigil-bench-'));
let driven: DrivenChromium | null = null;
try {
  const path = join(folder, 'lots.csv');
  await writeCsv(path, ROWS);
  driven = await launchChromium({ grantedHosts: [] });
  await warmUp(driven);
  await given(driven, path);
  await opened(driven);
} finally {
  await driven?.close();
  await rm(folder, { recursive: true, force: true });
}

/** A profile's first page compiles its code. */
async function warmUp({ openExtensionPage }: DrivenChromium): Promise<void> {
  const page = await openExtensionPage('desk.html');
  await page.waitForSelector('[data-state="empty"]', { timeout: 30_000 });
  await page.close();
}

async function given(driven: DrivenChromium, path: string): Promise<void> {
  const { page, watch } = await openDesk(driven, 'empty');
  const start = performance.now();
  const since = () => seconds(performance.now() - start);
  await page.setInputFiles('.import-input', path);
  await page.waitForSelector('.import-place[data-step="keeping"]', { timeout: LONGEST_WAIT_MS });
  say('screened', [since(), await watch.told()]);
  await page.waitForSelector('.import-done', { timeout: LONGEST_WAIT_MS });
  say('kept', [since(), await watch.told()]);
  console.log(`  ${(await page.textContent('.import-done p'))?.trim()}`);
  await page.waitForSelector('.queue-item', { timeout: LONGEST_WAIT_MS });
  await settled(page);
  say('shown', [since(), await watch.told()]);
  await watch.end();
  await page.close();
}

async function opened(driven: DrivenChromium): Promise<void> {
  const start = performance.now();
  const { page, watch } = await openDesk(driven, 'ready');
  await page.waitForSelector('.queue-item', { timeout: LONGEST_WAIT_MS });
  say('desk opened', [seconds(performance.now() - start), await watch.told()]);
  await settled(page);
  say('then until it is at rest', [await watch.told()]);
  await page.focus('.queue-list');
  await timed(page, watch, 'a key down', () => page.keyboard.press('ArrowDown'), '#queue-row-1[aria-selected="true"]');
  await timed(
    page,
    watch,
    'to the end',
    () => page.keyboard.press('End'),
    '.queue-item:last-child[aria-selected="true"]',
  );
  await page.fill('#desk-who', 'A. Officer');
  await page.press('#desk-who', 'Enter');
  await page.waitForFunction(() => document.querySelector('.who')?.textContent?.includes('A. Officer'));
  await settled(page);
  await watch.told();
  await page.focus('.queue-list');
  await page.keyboard.press('Home');
  await page.waitForSelector('#queue-row-0[aria-selected="true"]');
  await page.keyboard.press('c');
  await page.waitForSelector('.decision-form');
  await page.keyboard.press('1');
  const news = () => page.waitForFunction(() => document.querySelector('.desk-news')?.textContent?.trim());
  await timed(page, watch, 'a decision', () => page.keyboard.press('Enter'), news);
  console.log(`  ${(await page.textContent('.desk-news'))?.trim()}`);
  await settled(page);
  say('after it', [await watch.told()]);
  const found = () =>
    page.waitForFunction(
      () =>
        /^[^\d]*\d{1,3}\b(?![.,\u202f\s]\d{3})/.test(
          document.querySelector('.desk-shown [role=status]')?.textContent ?? '',
        ),
      null,
      { timeout: LONGEST_WAIT_MS },
    );
  await timed(page, watch, 'a search', () => page.fill('#desk-search', 'box 4711'), found);
  console.log(`  ${(await page.textContent('.desk-shown [role=status]'))?.trim()}`);
  await watch.end();
}

async function timed(
  page: Page,
  watch: PageWatch,
  name: string,
  act: () => Promise<unknown>,
  then: string | (() => Promise<unknown>),
): Promise<void> {
  await watch.told();
  const start = performance.now();
  await act();
  if (typeof then === 'string') await page.waitForSelector(then, { timeout: LONGEST_WAIT_MS });
  else await then();
  say(name, [seconds(performance.now() - start), await watch.told()]);
}

async function openDesk(driven: DrivenChromium, state: 'empty' | 'ready'): Promise<{ page: Page; watch: PageWatch }> {
  const page = await driven.context.newPage();
  await page.addInitScript(observeTasks);
  const watch = new PageWatch(page, await driven.context.newCDPSession(page));
  await watch.begin();
  await page.goto(`chrome-extension://${driven.extensionId}/desk.html`);
  await page.waitForSelector(`[data-state="${state}"]`, { timeout: LONGEST_WAIT_MS });
  return { page, watch };
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        const beat = () => {
          const now = performance.now();
          const isQuiet = now - last < 40;
          last = now;
          quiet = isQuiet ? quiet + 1 : 0;
          if (quiet > 60) resolve();
          else setTimeout(beat, 10);
        };
        let quiet = 0;
        beat();
      }),
  );
}

function say(name: string, parts: readonly string[]): void {
  console.log(`${ROWS.toLocaleString('en-GB')} lots, ${name}: ${parts.join('; ')}`);
}
