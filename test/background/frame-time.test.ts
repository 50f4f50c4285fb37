import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFrameTime } from '@/entrypoints/background/frame-time';

const TAB = 3;
let time = 0;

/** Frames that have their turn, with the time they were given. */
function frames(count: number) {
  const frameTime = createFrameTime(() => time);
  const given = new Map<number, number>();
  for (let frame = 1; frame <= count; frame++) void frameTime.turn(TAB, frame).then((ms) => given.set(frame, ms));
  return { frameTime, given };
}

describe('the time for reading in frames (H44)', () => {
  beforeEach(() => {
    time = 0;
    vi.useFakeTimers();
  });
  afterEach(() => void vi.useRealTimers());

  it('is given to one frame after the other, 2 s in all', async () => {
    const { frameTime, given } = frames(4);
    await vi.advanceTimersByTimeAsync(0);
    expect([...given]).toEqual([[1, 2_000]]);
    frameTime.spent(TAB, 1, 1_500);
    await vi.advanceTimersByTimeAsync(0);
    frameTime.spent(TAB, 2, 900);
    await vi.advanceTimersByTimeAsync(0);
    expect([...given]).toEqual([
      [1, 2_000],
      [2, 500],
      [3, 0],
    ]);
  });

  it('does not wait for a frame that never reports', async () => {
    const { given } = frames(2);
    await vi.advanceTimersByTimeAsync(1_500);
    expect([...given.keys()]).toEqual([1, 2]);
  });

  it('counts what the page itself took, and comes back slowly', async () => {
    const { frameTime, given } = frames(1);
    await vi.advanceTimersByTimeAsync(0);
    frameTime.spent(TAB, 1, 0);
    frameTime.spent(TAB, 0, 2_000);
    const left = async () => {
      const ms = await frameTime.turn(TAB, 9);
      frameTime.spent(TAB, 9, 0);
      return ms;
    };
    expect(await left()).toBe(0);
    time = 10_000;
    expect(await left()).toBe(500);
    time = 1_000_000;
    expect(await left()).toBe(2_000);
    expect(given.get(1)).toBe(2_000);
  });
});
