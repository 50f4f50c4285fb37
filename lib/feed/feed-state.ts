import * as z from 'zod/mini';
import { FEED_PROBLEMS, type FeedProblem } from './feed-problem.ts';
import { HOUR_MS, POLL_HOURS, RETRY_MS } from './limits.ts';

const time = z.int().check(z.minimum(0));

const feedStateSchema = z.strictObject({
  schema: z.literal(1),
  /** First time that this feed was asked. */
  since: time,
  /** Last time that the feed was found to say that the list in use holds; `null`: never. */
  confirmedAt: z.nullable(time),
  /** Until when what it said then holds. */
  confirmedUntil: z.nullable(time),
  nextTryAt: time,
  pollHours: z.int().check(z.minimum(POLL_HOURS.least), z.maximum(POLL_HOURS.most)),
  /** Failures one after another, and the last of them. */
  failures: z.int().check(z.minimum(0)),
  lastFailure: z.nullable(z.strictObject({ at: time, problem: z.enum(FEED_PROBLEMS), detail: z.string() })),
});

/** How the updates went and when the next one is due. Times in milliseconds since 1970. */
export type FeedState = z.infer<typeof feedStateSchema>;

/** `null` for anything else. */
export function readFeedState(value: unknown): FeedState | null {
  const parsed = feedStateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

export function firstState(now: number): FeedState {
  return {
    schema: 1,
    since: now,
    confirmedAt: null,
    confirmedUntil: null,
    nextTryAt: now,
    pollHours: POLL_HOURS.usual,
    failures: 0,
    lastFailure: null,
  };
}

/** `random`, 0 to 1, spreads the questions of many browsers over a tenth of the wait. */
export function afterSuccess(
  state: FeedState,
  { now, pollHours, expires, random }: { now: number; pollHours: number | null; expires: string; random: number },
): FeedState {
  const hours = pollHours ?? POLL_HOURS.usual;
  return {
    ...state,
    confirmedAt: now,
    confirmedUntil: Date.parse(expires),
    pollHours: hours,
    nextTryAt: Math.round(now + hours * HOUR_MS * (0.95 + random * 0.1)),
    failures: 0,
    lastFailure: null,
  };
}

/** The wait doubles from a quarter of an hour up to the usual one. */
export function afterFailure(
  state: FeedState,
  { now, problem, detail, random }: { now: number; problem: FeedProblem; detail: string; random: number },
): FeedState {
  const failures = state.failures + 1;
  const wait = Math.min(RETRY_MS * 2 ** Math.min(failures - 1, 20), state.pollHours * HOUR_MS);
  return {
    ...state,
    failures,
    nextTryAt: Math.round(now + wait * (0.75 + random * 0.5)),
    lastFailure: { at: now, problem, detail },
  };
}

/** Also where the clock was put back: no wait is longer than the longest. */
export function isDue({ nextTryAt }: FeedState, now: number): boolean {
  return now >= nextTryAt || nextTryAt > now + 2 * POLL_HOURS.most * HOUR_MS;
}
