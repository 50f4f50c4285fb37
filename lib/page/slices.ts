import { READING_BUDGET_MS, SLICE_AIM_MS } from './limits.ts';

/** Work in steps of well under a slice each. Its return value is the result. */
export type Steps<Result> = Generator<unknown, Result, void>;

/**
 * Runs steps on the main thread in short slices and lets the page work in between. `isOver` tells the steps' owner that the
 * budget is spent; the owner then ends its loop at the next step with what it has.
 */
export class SliceClock {
  private spentBefore = 0;
  private sliceStart = 0;

  constructor(private readonly budget = READING_BUDGET_MS) {}

  get spent(): number {
    return this.spentBefore + (this.sliceStart === 0 ? 0 : performance.now() - this.sliceStart);
  }

  get isOver(): boolean {
    return this.spent >= this.budget;
  }

  async run<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result | null> {
    while (!signal.aborted) {
      this.sliceStart = performance.now();
      const end = this.sliceStart + SLICE_AIM_MS;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      this.spentBefore += performance.now() - this.sliceStart;
      this.sliceStart = 0;
      if (step.done) return step.value;
      await yieldToPage();
    }
    steps.return(undefined as never);
    return null;
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
