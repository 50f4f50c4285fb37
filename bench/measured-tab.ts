import type { CDPSession, Page } from 'playwright-core';
import type { DrivenChromium } from '../scripts/drive/drive-chromium.ts';
import type { BenchPage } from './page/pages.ts';

/** Main-thread milliseconds by Chrome's own counters, and what the page's heap holds after a collection. */
export interface Counters {
  task: number;
  script: number;
  heap: number;
}

const LOOKOUT = 'content-scripts/content.js';
const QUIET_MS = 300;
const LONGEST_WAIT_MS = 30_000;

/** The API as it stands in the worker's own world. */
declare const chrome: {
  scripting: {
    unregisterContentScripts(): Promise<void>;
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
};

/**
 * A tab with a page that is loaded and laid out before the extension enters it, so that what the counters gain after that is
 * the extension's alone: loading and layout of ten thousand rows vary by more than it takes.
 */
export class MeasuredTab {
  readonly page: Page;
  private readonly driven: DrivenChromium;
  private readonly session: CDPSession;
  private readonly tabId: number;

  private constructor(driven: DrivenChromium, page: Page, session: CDPSession, tabId: number) {
    this.driven = driven;
    this.page = page;
    this.session = session;
    this.tabId = tabId;
  }

  static async open(driven: DrivenChromium, { html }: BenchPage): Promise<MeasuredTab> {
    await (await driven.worker()).evaluate(() => chrome.scripting.unregisterContentScripts());
    const page = await driven.context.newPage();
    await page.route('http://127.0.0.1/**', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('http://127.0.0.1/tender');
    const session = await driven.context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const tab = new MeasuredTab(driven, page, session, await driven.tabId(page));
    await tab.settle();
    return tab;
  }

  /**
   * Lets the lookout in, as the browser does where the site is granted; it calls the reader itself. `untilMarked` waits for
   * the first mark: on a busy machine the reader may come later than a quiet moment.
   */
  async letIn(untilMarked = false): Promise<void> {
    const { tabId } = this;
    await (await this.driven.worker()).evaluate(
      ([id, file]) => chrome.scripting.executeScript({ target: { tabId: id }, files: [file] }),
      [tabId, LOOKOUT] as const,
    );
    if (untilMarked) await this.page.waitForFunction(() => CSS.highlights.size > 0, null, { polling: 200 });
  }

  async counters(collect = false): Promise<Counters> {
    if (collect) await this.session.send('HeapProfiler.collectGarbage');
    const { metrics } = await this.session.send('Performance.getMetrics');
    const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return { task: of('TaskDuration') * 1000, script: of('ScriptDuration') * 1000, heap: of('JSHeapUsedSize') };
  }

  /** Waits until the main thread has had next to nothing to do for a while. */
  async settle(): Promise<void> {
    const end = Date.now() + LONGEST_WAIT_MS;
    let quietSince = Date.now();
    let before = (await this.counters()).task;
    while (Date.now() < end && Date.now() - quietSince < QUIET_MS * 3) {
      await this.page.waitForTimeout(QUIET_MS / 3);
      const { task } = await this.counters();
      if (task - before > 2) quietSince = Date.now();
      before = task;
    }
  }

  /** One warm walk over all text nodes, in milliseconds by the same counters: the least of several. */
  async walk(): Promise<number> {
    const times: number[] = [];
    for (let run = 0; run < 6; run += 1) {
      const before = await this.counters();
      await this.page.evaluate(walkOften, WALKS);
      times.push(((await this.counters()).task - before.task) / WALKS);
    }
    return Math.min(...times);
  }

  /** Milliseconds until words are painted after `letIn`; `null` where none are within the time. */
  async firstMark(): Promise<number | null> {
    const started = await this.page.evaluate(() => {
      const { promise, resolve } = Promise.withResolvers<number | null>();
      const end = performance.now() + 10_000;
      const look = (): void => {
        if (CSS.highlights.size > 0) resolve(performance.now());
        else if (performance.now() > end) resolve(null);
        else setTimeout(look, 1);
      };
      look();
      Object.assign(globalThis, { benchPainted: promise });
      return performance.now();
    });
    await this.letIn();
    const painted = await this.page.evaluate(
      () => (globalThis as unknown as { benchPainted: Promise<number | null> }).benchPainted,
    );
    return painted === null ? null : painted - started;
  }

  /** The longest task of the main thread while `work` goes on, in milliseconds. */
  async longestTask(work: () => Promise<void>): Promise<number> {
    const { session } = this;
    const events: TraceEvent[] = [];
    session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
    await session.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] },
    } as never);
    await work();
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
    await session.send('Tracing.end');
    await complete;
    return longestOf(events);
  }

  async close(): Promise<void> {
    await this.page.close();
  }
}

/** So many at once, that what the call itself takes does not count. */
const WALKS = 20;

function walkOften(walks: number): number {
  let length = 0;
  for (let walk = 0; walk < walks; walk += 1) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  }
  return length;
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  dur?: number;
  /** Of `dur`, what the thread itself worked: what else the machine does at the time is no work of the page. */
  tdur?: number;
  args?: { name?: string };
}

/** Of the renderer's main thread that worked most: the page's own. */
function longestOf(events: readonly TraceEvent[]): number {
  const isMain = new Set(
    events.filter((event) => event.name === 'thread_name' && event.args?.name === 'CrRendererMain').map(threadOf),
  );
  const threads = new Map<string, { sum: number; longest: number }>();
  for (const event of events) {
    if (!/^(?:RunTask|ThreadControllerImpl::RunTask)$/.test(event.name) || !event.dur || !isMain.has(threadOf(event)))
      continue;
    const worked = event.tdur ?? event.dur;
    const known = threads.get(threadOf(event)) ?? { sum: 0, longest: 0 };
    threads.set(threadOf(event), { sum: known.sum + worked, longest: Math.max(known.longest, worked) });
  }
  const [busiest] = [...threads.values()].sort((one, other) => other.sum - one.sum);
  return (busiest?.longest ?? 0) / 1000;
}

function threadOf({ pid, tid }: TraceEvent): string {
  return `${pid} ${tid}`;
}
