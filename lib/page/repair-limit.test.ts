import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RepairLimit } from './repair-limit.ts';

describe('repairs of what a page takes away (H38)', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are done five times in five seconds, and never again after the sixth wish', () => {
    const limit = new RepairLimit();
    expect(Array.from({ length: 6 }, () => limit.take())).toEqual([true, true, true, true, true, false]);
    vi.advanceTimersByTime(60_000);
    expect([limit.take(), limit.hasGivenUp]).toEqual([false, true]);
  });

  it('go on where the page does it seldom', () => {
    const limit = new RepairLimit();
    for (let time = 0; time < 20; time++) {
      expect(limit.take()).toBe(true);
      vi.advanceTimersByTime(1_000);
    }
    expect(limit.hasGivenUp).toBe(false);
  });
});
