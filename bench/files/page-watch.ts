import type { CDPSession, Page } from 'playwright-core';

const SAMPLE_MS = 500;

/** In the page, before anything else: tasks longer than 50 ms, as the browser tells them. */
export function observeTasks(): void {
  const tasks: number[] = [];
  Object.assign(globalThis, { benchTasks: tasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: 'longtask', buffered: true });
}

/** What the main thread and the heap of a page go through. */
export class PageWatch {
  private peak = 0;
  /** Processor time of the main thread so far, and when it was told last, in seconds. */
  private busy = 0;
  private busyTold = 0;
  private timer: ReturnType<typeof setInterval> | undefined;
  private readonly page: Page;
  private readonly session: CDPSession;

  constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  async begin(): Promise<void> {
    await this.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    this.timer = setInterval(() => void this.sample(), SAMPLE_MS);
  }

  /** The longest task and the largest heap since it was asked last. */
  async told(): Promise<string> {
    await this.sample();
    const tasks = await this.page.evaluate(() =>
      (globalThis as unknown as { benchTasks: number[] }).benchTasks.splice(0),
    );
    const longest = Math.round(Math.max(0, ...tasks));
    const blocked = tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0);
    const peak = Math.round(this.peak / 1_000_000);
    this.peak = 0;
    const busy = this.busy - this.busyTold;
    this.busyTold = this.busy;
    const said =
      longest === 0
        ? 'no task over 50 ms'
        : `longest task ${longest} ms, ${tasks.length} over 50 ms, ${seconds(blocked)} above`;
    return `${said}; ${seconds(busy * 1000)} of processor time; heap at most ${peak} MB`;
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.session.detach().catch(() => {});
  }

  private async sample(): Promise<void> {
    const { metrics } = await this.session.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    this.peak = Math.max(this.peak, of('JSHeapUsedSize'));
    this.busy = Math.max(this.busy, of('TaskDuration'));
  }
}

export function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
