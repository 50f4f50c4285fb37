import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { launchChromium } from '../scripts/drive/drive-chromium.ts';

/**
 * How long the page that drafts advisories is held while a letter is read, corrected and previewed, in Chromium: the
 * longest task of its main thread, as the browser reports those of 50 ms and more, and from a key to the frame that shows
 * it. On a machine that is busy with something else all of them grow. Build first.
 */
const RUNS = 3;
const LONGEST_TASK_MS = 50;
/** A person types about five signs a second; ten is a fast one. */
const KEY_EVERY_MS = 100;

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'Recent reports speak of fighting in several diamond-producing areas of the country.',
  ...Array.from({ length: 40 }, (_, n) => `Reports of week ${n + 1} speak of traders who wait for news of the roads.`),
  'I ask all participants for vigilance for rough diamonds from the zones of Yalinga and Ouadda, among others.',
].join('\n\n');

interface Seen {
  tasks: number[];
  frames: number[];
}
declare const seen: Seen;

say('load of the machine before', loadavg()[0]!.toFixed(1));
const driven = await launchChromium({ grantedHosts: [] });
try {
  for (let run = 1; run <= RUNS; run += 1) {
    const page = await driven.openExtensionPage('draft.html');
    await watch(page);
    await page.fill('#letter-text', LETTER);
    await settle(page);
    await page.getByRole('button', { name: 'Read the letter' }).click();
    await page.waitForSelector('[data-preview="done"]');
    report(`run ${run}: letter read and previewed`, await settle(page));
    await page.locator('[id="field-title.en"]').pressSequentially(' and what it asks for', { delay: KEY_EVERY_MS });
    report(`run ${run}: a title is typed`, await settle(page));
    await page.locator('[id="field-date.earliest"]').fill('2025-04-02');
    await page.waitForSelector('[data-preview="none"]');
    await page.locator('[id="field-title.en"]').pressSequentially(' of them', { delay: KEY_EVERY_MS });
    await page.waitForSelector('[data-preview="done"]');
    report(`run ${run}: another day, typing on meanwhile`, await settle(page));
    await page.close();
  }
} finally {
  await driven.close();
}

/** From here on long tasks, and the time from each key to its frame, are noted in the page. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: Seen = { tasks: [], frames: [] };
    Object.assign(globalThis, { seen: noted });
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) noted.tasks.push(duration);
    });
    observer.observe({ type: 'longtask' });
    addEventListener('keydown', ({ timeStamp }) => {
      requestAnimationFrame(() => setTimeout(() => noted.frames.push(performance.now() - timeStamp)));
    });
  });
}

/** What was noted until it has been quiet for a moment; it begins anew. */
async function settle(page: Page): Promise<Seen> {
  await page.waitForTimeout(700);
  return page.evaluate(() => {
    const noted = { tasks: [...seen.tasks], frames: [...seen.frames] };
    seen.tasks.length = 0;
    seen.frames.length = 0;
    return noted;
  });
}

function report(name: string, { tasks, frames }: Seen): void {
  const longest = Math.max(0, ...tasks);
  const said = longest === 0 ? 'no task of 50 ms or more' : `${tasks.length} long tasks, the longest ${ms(longest)}`;
  say(name, `${said} (target at most ${LONGEST_TASK_MS} ms: ${longest <= LONGEST_TASK_MS ? '' : 'not '}reached)`);
  if (frames.length > 0) say('', `from a key to its frame ${ms(median(frames))}, at most ${ms(Math.max(...frames))}`);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function say(name: string, figure: string): void {
  console.log(`${name.padEnd(44)} ${figure}`);
}
