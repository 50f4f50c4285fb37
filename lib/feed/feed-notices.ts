import type { FeedState } from './feed-state.ts';
import { CLOCK_TOLERANCE_MS, GRACE_MS, OLD_AFTER_MS } from './limits.ts';

/**
 * What the reader must know beside every finding. Days as `2026-11-24`. `never`: the list was not confirmed since the feed was
 * set on `day`; `last`: not since `day`, too long ago; `notSince`: not since `day`, later than it said itself.
 */
export type FeedNotice =
  | { code: 'clock' | 'noEd25519' }
  | { code: 'never' | 'last'; day: string; days: number }
  | { code: 'notSince'; day: string };

/** `builtAt`: when the package was made. */
export function feedNotices(state: FeedState, now: number, builtAt: number): FeedNotice[] {
  return [...clockNotices(state, now, builtAt), ...ageNotices(state, now)];
}

function clockNotices({ lastFailure, confirmedAt }: FeedState, now: number, builtAt: number): FeedNotice[] {
  const isBehind = now < Math.max(builtAt, confirmedAt ?? 0) - CLOCK_TOLERANCE_MS;
  const isDoubted = lastFailure?.problem === 'clock-ahead' || lastFailure?.problem === 'clock-behind';
  if (!isBehind && !isDoubted) return [];
  return [{ code: 'clock' }];
}

function ageNotices({ confirmedAt, confirmedUntil, since, lastFailure }: FeedState, now: number): FeedNotice[] {
  if (now - (confirmedAt ?? since) > OLD_AFTER_MS) {
    const days = Math.floor((now - (confirmedAt ?? since)) / OLD_AFTER_DAY_MS);
    return [{ code: confirmedAt === null ? 'never' : 'last', day: dayOf(confirmedAt ?? since), days }];
  }
  if (confirmedAt !== null && confirmedUntil !== null && now > confirmedUntil + GRACE_MS) {
    return [{ code: 'notSince', day: dayOf(confirmedAt) }];
  }
  return lastFailure?.problem === 'no-ed25519' ? [{ code: 'noEd25519' }] : [];
}

const OLD_AFTER_DAY_MS = 24 * 3_600_000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
