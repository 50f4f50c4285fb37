/** Counts messages of a tab in a sliding second. */
export interface RateLimit {
  /** True where one more message may be taken now. */
  take(tabId: number, now: number): boolean;
  forget(tabId: number): void;
}

export function createRateLimit(perSecond: number): RateLimit {
  const taken = new Map<number, number[]>();
  return {
    take(tabId, now) {
      const recent = (taken.get(tabId) ?? []).filter((time) => now - time < 1_000 && time <= now);
      const free = recent.length < perSecond;
      if (free) recent.push(now);
      taken.set(tabId, recent);
      return free;
    },
    forget: (tabId) => void taken.delete(tabId),
  };
}
