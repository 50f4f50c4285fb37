import { CLAIM_CLOCK_MS, CLAIM_MS } from './limits.ts';
import type { ClaimDocument } from './types.ts';

/**
 * Whether somebody still looks at a lot. What came while this page was open counts by our own clock, from when it came, so that
 * a clock that is off does no harm; what lay there before counts only where its own time is of now.
 */
export function isClaimLive(
  { at }: Pick<ClaimDocument, 'at'>,
  { seenAt, startedAt, now }: { seenAt: number; startedAt: number; now: number },
): boolean {
  if (now - seenAt >= CLAIM_MS || seenAt > now) return false;
  const isOfNow = Math.abs(Date.parse(at) - now) < CLAIM_CLOCK_MS;
  // The first look at the server brings what has lain there, too.
  return isOfNow || seenAt - startedAt > CLAIM_MS;
}
