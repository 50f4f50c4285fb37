import { loadavg } from 'node:os';
import type { CDPSession, Page } from 'playwright-core';
import { type DrivenChromium, launchChromium } from '../scripts/drive/drive-chromium.ts';

/**
 * What the map of the built extension takes, in Chromium: from the start of the navigation to the first frame that holds its
 * picture, and how many frames a second there are while the days play with all places shown. On a machine that is busy
 * with something else both grow; the main thread's own time, by Chrome's counters, does not. Build first.
 */
const RUNS = 5;
const FIRST_PICTURE_MS = 500;
const FRAMES = 60;
/** Slower by this share stands for 400 places where fewer have a point: the work grows with their number. */
const PLACES = 400;
/** A frame of a screen of 60 a second, and half of one more: what comes later was seen to stutter. */
const LATE_MS = 1000 / 60 + 1000 / 120;

say('load of the machine before', loadavg()[0]!.toFixed(1));
const driven = await launchChromium({ grantedHosts: [] });
try {
  const pictures: { time: number; thread: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) pictures.push(await firstPicture(driven));
  const [cold, ...warm] = pictures.map(({ time }) => time);
  say('first picture, first opening', `${ms(cold!)}${against(cold!, FIRST_PICTURE_MS, true)}`);
  say('first picture, opened again', `${ms(median(warm))}${against(median(warm), FIRST_PICTURE_MS, true)}`);
  say('', `${ms(median(pictures.map(({ thread }) => thread)))} of main thread until then`);
  await playing(driven);
} finally {
  await driven.close();
}

/** Milliseconds from the start of the navigation to the frame in which the places are there. */
async function firstPicture(browser: DrivenChromium): Promise<{ time: number; thread: number }> {
  const page = await browser.context.newPage();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('[data-layer="places"] [data-place]') === null) requestAnimationFrame(look);
      // The frame after the one in which they were put in: by then they are painted.
      else
        requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { benchPicture: performance.now() })));
    };
    requestAnimationFrame(look);
  });
  await page.goto(`chrome-extension://${browser.extensionId}/map.html`);
  const time = await page.waitForFunction(() => (globalThis as unknown as { benchPicture?: number }).benchPicture);
  const result = { time: (await time.jsonValue()) as number, thread: await threadTime(session) };
  await page.close();
  return result;
}

async function playing(browser: DrivenChromium): Promise<void> {
  const page = await browser.openExtensionPage('map.html');
  await page.waitForSelector('[data-layer="places"] path');
  for (const kind of ['sub-prefecture', 'prefecture']) await page.locator(`[data-switch="${kind}"]`).check();
  const drawn = await page.locator('[data-layer="places"] [data-place]').count();
  const session = await browser.context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const slower of [1, Math.max(1, PLACES / drawn)]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const before = await threadTime(session);
    const { perSecond, late, longest, frames } = await measure(page);
    const perFrame = ((await threadTime(session)) - before) / frames;
    const name = slower === 1 ? `playing ${drawn} places` : `${slower.toFixed(2)} times slower: as ${PLACES} places`;
    say(name, `${perSecond.toFixed(1)} frames a second${against(perSecond, FRAMES * 0.99, false)}`);
    say('', `${late} of ${frames} frames late, the longest came after ${ms(longest)}`);
    say('', `${ms(perFrame)} of main thread a frame (a frame lasts ${ms(1000 / FRAMES)})`);
  }
  await page.close();
}

/** Milliseconds that the main thread has worked. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** All days from the first to today, once. */
async function measure(page: Page) {
  await page.locator('.day-slider-range input').fill('15340');
  await page.locator('.day-slider-track .button').click();
  const times = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const seen: number[] = [];
        const next = (time: number) => {
          seen.push(time);
          if (document.querySelector('main')?.dataset.playing === 'true') requestAnimationFrame(next);
          else resolve(seen);
        };
        requestAnimationFrame(next);
      }),
  );
  const gaps = times.slice(1).map((time, at) => time - times[at]!);
  return {
    perSecond: (gaps.length * 1000) / (times.at(-1)! - times[0]!),
    late: gaps.filter((gap) => gap > LATE_MS).length,
    longest: Math.max(...gaps),
    frames: gaps.length,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function against(value: number, target: number, isMost: boolean): string {
  const isReached = isMost ? value <= target : value >= target;
  const wanted = isMost ? `at most ${target} ms` : `${FRAMES}, one in a hundred less at the most`;
  return ` (target ${wanted}: ${isReached ? 'reached' : 'not reached'})`;
}

function say(name: string, figure: string): void {
  console.log(`${name.padEnd(44)} ${figure}`);
}
