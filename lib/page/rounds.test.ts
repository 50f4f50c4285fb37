import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Rounds } from './rounds.ts';

/** Runs rounds with readings that take `cost` each, and notes when they started. */
function roundsOf(cost: number) {
  const starts: number[] = [];
  let open = 0;
  let most = 0;
  const abort = new AbortController();
  const began = performance.now();
  const rounds = new Rounds(async () => {
    starts.push(performance.now() - began);
    open += 1;
    most = Math.max(most, open);
    await new Promise((resolve) => setTimeout(resolve, cost));
    open -= 1;
    return cost;
  }, abort.signal);
  return { rounds, starts, abort, mostAtOnce: () => most };
}

/** Mutations every `every` milliseconds for `length` milliseconds. */
async function mutate(rounds: Rounds, every: number, length: number): Promise<void> {
  for (let time = 0; time < length; time += every) {
    rounds.changed();
    await vi.advanceTimersByTimeAsync(every);
  }
}

describe('when a page is read again (H37)', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('waits for 100 ms of quiet', async () => {
    const { rounds, starts } = roundsOf(5);
    rounds.changed();
    await vi.advanceTimersByTimeAsync(60);
    rounds.changed();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(starts).toEqual([160]);
  });

  it('reads a page that never gets quiet', async () => {
    const { rounds, starts } = roundsOf(5);
    await mutate(rounds, 50, 1_000);
    expect(starts.length).toBeGreaterThanOrEqual(3);
    expect(starts[0]).toBeLessThanOrEqual(301);
  });

  it('never reads twice at once, and reads again what changed meanwhile', async () => {
    const { rounds, starts, mostAtOnce } = roundsOf(400);
    rounds.readNow();
    await vi.advanceTimersByTimeAsync(50);
    rounds.changed();
    rounds.readNow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(mostAtOnce()).toBe(1);
    expect(starts.length).toBe(2);
  });

  it('waits a second between readings past 100 rounds in two seconds', async () => {
    const { rounds, starts } = roundsOf(10);
    await mutate(rounds, 5, 10_000);
    const inStorm = starts.filter((start) => start > 1_500);
    expect(inStorm.length).toBeGreaterThanOrEqual(6);
    expect(inStorm.length).toBeLessThanOrEqual(10);
  });

  it('reads the final state within 200 ms of quiet after a storm', async () => {
    const { rounds, starts } = roundsOf(10);
    await mutate(rounds, 5, 10_000);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(starts.at(-1)).toBeGreaterThanOrEqual(10_000);
    expect(starts.at(-1)).toBeLessThanOrEqual(10_200);
  });

  it('spends at most a twentieth of the time on cheap readings of a restless page', async () => {
    const { rounds, starts } = roundsOf(20);
    await mutate(rounds, 25, 60_000);
    expect((starts.length * 20) / 60_000).toBeLessThan(0.07);
  });

  it('pauses a second at most, however dear readings are', async () => {
    const { rounds, starts } = roundsOf(2_000);
    await mutate(rounds, 150, 30_000);
    expect(starts.length).toBeGreaterThanOrEqual(8);
  });

  it('stops with its signal', async () => {
    const { rounds, starts, abort } = roundsOf(5);
    rounds.changed();
    abort.abort();
    rounds.changed();
    rounds.readNow();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(starts).toEqual([]);
  });
});
