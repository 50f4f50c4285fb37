import { fileURLToPath } from 'node:url';
import { type DrivenChromium, launchChromium } from '../scripts/drive/drive-chromium.ts';
import { bundleMark } from './bundle-mark.ts';
import { MeasuredTab } from './measured-tab.ts';
import { type BenchPage, paragraphsPage, sheetPage } from './page/pages.ts';

/**
 * What the built extension costs a page, in Chromium: main-thread time by Chrome's own counters, with and without it, as a
 * multiple of one warm walk over the page's text nodes; the longest task; the time to the first mark; memory. Build first.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RUNS = 3;
/** Of runs with and without the extension; an odd number. */
const PAIRS = 3;

interface Added {
  walk: number;
  task: number;
  script: number;
  heap: number;
}

const driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
try {
  await warmUp(sheetPage(300));
  await compareWithMark(sheetPage(300), await whole(sheetPage(300), { firstMark: 300, task: 100 }));
  await whole(sheetPage(10_000), { longest: 50, walks: 6 });
  await whole(paragraphsPage(5_000), {});
  await changes(sheetPage(300), 200, 10);
  await linearity([1_000, 5_000, 10_000, 50_000]);
} finally {
  await driven.close();
}

/** A browser's first tab is left out: its counters miss most of what the extension does there. */
async function warmUp(page: BenchPage): Promise<void> {
  const tab = await MeasuredTab.open(driven, page);
  await tab.letIn(page.hasFindings);
  await tab.settle();
  await tab.close();
}

interface Targets {
  firstMark?: number;
  task?: number;
  longest?: number;
  walks?: number;
}

async function whole(page: BenchPage, targets: Targets): Promise<Added> {
  const added = await addedTo(driven, page);
  const tab = await MeasuredTab.open(driven, page);
  const firstMark = await tab.firstMark();
  await tab.close();
  const traced = await MeasuredTab.open(driven, page);
  const longest = await traced.longestTask(async () => {
    await traced.letIn(page.hasFindings);
    await traced.settle();
  });
  await traced.close();
  const walks = added.task / added.walk;
  say(page.name, [
    `adds ${ms(added.task)} of main thread (script ${ms(added.script)})${against(added.task, targets.task, 'ms')}`,
    `${walks.toFixed(1)} times one warm walk of ${ms(added.walk)}${against(walks, targets.walks, '')}`,
    `longest task ${ms(longest)}${against(longest, targets.longest, 'ms')}`,
    firstMark === null ? 'no mark' : `first mark after ${ms(firstMark)}${against(firstMark, targets.firstMark, 'ms')}`,
    `memory ${(added.heap / 1e6).toFixed(1)} MB`,
  ]);
  return added;
}

/** The least of several runs in tabs of their own: what else the machine does only ever adds. */
async function addedTo(browser: DrivenChromium, page: BenchPage, times = RUNS): Promise<Added> {
  const runs: Added[] = [];
  for (let run = 0; run < times; run += 1) {
    const tab = await MeasuredTab.open(browser, page);
    const walk = await tab.walk();
    await tab.settle();
    const idle = await tab.counters(true);
    await tab.settle();
    const before = await tab.counters();
    await tab.letIn(page.hasFindings);
    await tab.settle();
    const after = await tab.counters();
    const held = await tab.counters(true);
    await tab.close();
    runs.push({
      walk,
      task: after.task - before.task,
      script: after.script - before.script,
      heap: held.heap - idle.heap,
    });
  }
  const walk = Math.min(...runs.map((each) => each.walk));
  return { ...runs.reduce((least, each) => (each.task < least.task ? each : least)), walk };
}

async function compareWithMark(page: BenchPage, ours: Added): Promise<void> {
  const script = await bundleMark(ROOT);
  const tab = await MeasuredTab.open(driven, page);
  await tab.page.addScriptTag({ content: script });
  const markJs = await tab.page.evaluate(() => globalThis.markNames());
  await tab.close();
  say(`mark.js, ${page.name}`, [
    `${ms(markJs)} for the same names: ${(markJs / ours.task).toFixed(1)} times what the whole extension adds`,
  ]);
}

/**
 * The page's own changes cost something too: the same ones with and without the extension, in turns. What the page alone takes
 * varies by as much as is added, so the middle one of several pairs counts.
 */
async function changes(page: BenchPage, perSecond: number, seconds: number): Promise<void> {
  const alone: number[] = [];
  const added: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    alone.push((await costOfChanges(page, perSecond, seconds, false)) / seconds);
    added.push((await costOfChanges(page, perSecond, seconds, true)) / seconds - alone.at(-1)!);
  }
  const share = middleOf(added) / 10;
  say(`${perSecond} changes a second, ${page.name}`, [
    `adds ${ms(middleOf(added))} a second, ${share.toFixed(1)} % of the main thread${against(share, 5, '%')}`,
    `single pairs ${added.map((each) => `${(each / 10).toFixed(1)} %`).join(', ')}`,
    `the page alone takes ${ms(middleOf(alone))} a second`,
  ]);
}

async function costOfChanges(page: BenchPage, perSecond: number, seconds: number, isIn: boolean): Promise<number> {
  const tab = await MeasuredTab.open(driven, page);
  if (isIn) await tab.letIn(page.hasFindings);
  await tab.settle();
  const before = await tab.counters();
  await tab.page.evaluate(changeCells, { perSecond, seconds });
  await tab.page.waitForTimeout(500);
  const { task } = await tab.counters();
  await tab.close();
  return task - before.task;
}

function middleOf(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)]!;
}

function changeCells({ perSecond, seconds }: { perSecond: number; seconds: number }): Promise<void> {
  const cells = [...document.querySelectorAll('td:nth-child(6)')];
  const start = performance.now();
  let done = 0;
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(perSecond * seconds, ((performance.now() - start) / 1000) * perSecond);
      for (; done < due; done += 1) cells[(done * 37) % cells.length]!.textContent = `US$ ${1000 + done}`;
      if (done < perSecond * seconds) return;
      clearInterval(timer);
      resolve();
    }, 5);
  });
}

async function linearity(sizes: readonly number[]): Promise<void> {
  const perRow: number[] = [];
  for (const rows of sizes) {
    const { task } = await addedTo(driven, sheetPage(rows), 1);
    perRow.push((task * 1000) / rows);
    say(`linear, ${rows} rows`, [
      `${ms(task)}, ${perRow.at(-1)!.toFixed(1)} µs a row: ${(perRow.at(-1)! / perRow[0]!).toFixed(2)} of that at ${sizes[0]}`,
    ]);
  }
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function against(value: number, target: number | undefined, unit: string): string {
  if (target === undefined) return '';
  return ` (target ${target}${unit && ` ${unit}`}: ${value <= target ? 'reached' : 'not reached'})`;
}

function say(name: string, figures: readonly string[]): void {
  for (const [at, figure] of figures.entries()) console.log(`${at === 0 ? name.padEnd(34) : ' '.repeat(34)} ${figure}`);
}
