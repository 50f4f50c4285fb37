/** Gives the messages of a tab their turns: at most so many in any second. */
export interface RateLimit {
  /** Milliseconds until this message may be handled, 0 for now; `null` where too many wait already. */
  turnOf(tabId: number, now: number): number | null;
  forget(tabId: number): void;
}

/**
 * `longestWait`: a page of many frames says more in its first second than is taken; what it says waits for so many
 * milliseconds at most, and is refused past them. `now` never goes back.
 */
export function createRateLimit(perSecond: number, longestWait: number): RateLimit {
  /** Times of the last turns, also those to come. */
  const turns = new Map<number, number[]>();
  return {
    turnOf(tabId, now) {
      const recent = (turns.get(tabId) ?? []).filter((time) => time > now - 1_000);
      const before = recent.at(-perSecond);
      const turn = before === undefined ? now : Math.max(now, before + 1_000);
      turns.set(tabId, recent);
      if (turn - now > longestWait) return null;
      recent.push(turn);
      return turn - now;
    },
    forget: (tabId) => void turns.delete(tabId),
  };
}
