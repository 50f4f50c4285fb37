import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { SliceClock, type Steps } from './slices.ts';

/** Steps of 5 ms each; ends where it is told to. */
function* steps(count: number, done: number[] = []): Steps<number> {
  for (let step = 0; step < count; step++) {
    vi.advanceTimersByTime(5);
    done.push(step);
    if ((yield) === 'stop') break;
  }
  return done.length;
}

describe('work in slices (H36)', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('finishes in several slices and adds up what they took', async () => {
    const clock = new SliceClock(1_000);
    const result = clock.run(steps(10), new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await result).toBe(10);
    expect(clock.spent).toBe(50);
  });

  it('ends at the budget with what it has', async () => {
    const clock = new SliceClock(40);
    const result = clock.run(steps(100), new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(await result).toBe(8);
    expect(clock.spent).toBeLessThanOrEqual(45);
  });

  it('gives up when aborted', async () => {
    const clock = new SliceClock(1_000);
    const abort = new AbortController();
    const done: number[] = [];
    const result = clock.run(steps(100, done), abort.signal);
    abort.abort();
    await vi.runAllTimersAsync();
    expect(await result).toBeNull();
    expect(done.length).toBeLessThan(5);
  });
});
