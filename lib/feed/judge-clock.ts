import { FeedError } from './feed-problem.ts';
import { CLOCK_AHEAD_MS, CLOCK_TOLERANCE_MS } from './limits.ts';

/** Times in milliseconds since 1970. */
export interface ClockFacts {
  /** What this computer says: one time for a whole update. */
  now: number;
  /** A time that is surely past: the package was made then, or the authority has said something since. */
  surelyPast: number;
}

/** The time to check against: no clock that is behind makes something live longer than until what is surely past. */
export function timeToCheck({ now, surelyPast }: ClockFacts): number {
  return Math.max(now, surelyPast);
}

export function checkIssued(issued: string, clock: ClockFacts): void {
  if (Date.parse(issued) > timeToCheck(clock) + CLOCK_TOLERANCE_MS) throw new FeedError('clock-behind', issued);
}

/** Expired by a clock that is far ahead of all that is known for sure is told as that: the file may well be good. */
export function checkExpires(expires: string, problem: 'expired' | 'root-expired', clock: ClockFacts): void {
  if (timeToCheck(clock) < Date.parse(expires)) return;
  const isFarAhead = clock.now > clock.surelyPast + CLOCK_AHEAD_MS;
  throw new FeedError(isFarAhead ? 'clock-ahead' : problem, expires);
}
