import type { RawListing } from './types.ts';

/** Runs a reader's steps to their end without a pause. */
export function inOneGo(steps: Iterable<RawListing | null>): RawListing[] {
  const found: RawListing[] = [];
  for (const step of steps) if (step) found.push(step);
  return found;
}
