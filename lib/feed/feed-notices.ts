import type { FeedState } from './feed-state.ts';
import { CLOCK_TOLERANCE_MS, GRACE_MS, OLD_AFTER_MS } from './limits.ts';

/** What the reader must know beside every finding, one sentence or two each. `builtAt`: when the package was made. */
export function feedNotices(state: FeedState, now: number, builtAt: number): string[] {
  return [...clockNotices(state, now, builtAt), ...ageNotices(state, now)];
}

function clockNotices({ lastFailure, confirmedAt }: FeedState, now: number, builtAt: number): string[] {
  const isBehind = now < Math.max(builtAt, confirmedAt ?? 0) - CLOCK_TOLERANCE_MS;
  const isDoubted = lastFailure?.problem === 'clock-ahead' || lastFailure?.problem === 'clock-behind';
  if (!isBehind && !isDoubted) return [];
  return ["This computer's clock may be wrong, so it is not certain that the list is up to date. Check your clock."];
}

function ageNotices({ confirmedAt, confirmedUntil, since, lastFailure }: FeedState, now: number): string[] {
  if (now - (confirmedAt ?? since) > OLD_AFTER_MS) {
    const days = Math.floor((now - (confirmedAt ?? since)) / OLD_AFTER_DAY_MS);
    const what =
      confirmedAt === null ? 'has never been confirmed; the feed was set' : 'was confirmed for the last time';
    return [
      `The advisory list ${what} ${days} days ago (${dayOf(confirmedAt ?? since)}). It is still used. Ask for an update.`,
    ];
  }
  if (confirmedAt !== null && confirmedUntil !== null && now > confirmedUntil + GRACE_MS) {
    return [`The advisory list was not confirmed since ${dayOf(confirmedAt)}. It is still used. Ask for an update.`];
  }
  if (lastFailure?.problem === 'no-ed25519') {
    return [
      'This browser cannot verify signatures, so only the list that ships with the extension is used. Update the browser.',
    ];
  }
  return [];
}

const OLD_AFTER_DAY_MS = 24 * 3_600_000;

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
