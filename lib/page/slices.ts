import { SLICE_AIM_MS } from './limits.ts';

/** Work in steps of well under a slice each. Told to stop, it ends at that step with the result it has by then. */
export type Steps<Result> = Generator<void, Result, 'stop' | undefined>;

/** Runs steps on the main thread in short slices, lets the page work in between, and keeps one budget for all it runs. */
export class SliceClock {
  private spentMs = 0;

  constructor(private readonly budget: number) {}

  /** Main-thread time of all slices so far, in milliseconds. */
  get spent(): number {
    return this.spentMs;
  }

  /** The result of the steps; `null` where the signal ended them. */
  async run<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
    while (!signal.aborted) {
      const done = this.runSlice(steps);
      if (done) return done.value;
      await yieldToPage();
    }
    return null;
  }

  private runSlice<Result>(steps: Steps<Result>): { value: Result } | null {
    const started = performance.now();
    let now = started;
    try {
      while (now - started < SLICE_AIM_MS) {
        const isOver = this.spentMs + now - started >= this.budget;
        const step = steps.next(isOver ? 'stop' : undefined);
        if (step.done) return { value: step.value };
        now = performance.now();
      }
      return null;
    } finally {
      this.spentMs += performance.now() - started;
    }
  }
}

/** Lets the browser paint and the page run; then the work goes on in front of later tasks where the browser can say so. */
export function yieldToPage(): Promise<void> {
  if (typeof scheduler !== 'undefined' && typeof scheduler.yield === 'function') return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Resolves in the page's first idle moment, or after `timeout` milliseconds. */
export function idleMoment(timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout });
    else setTimeout(resolve, 1);
  });
}
