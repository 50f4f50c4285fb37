import type { Mention, Scene } from './scene.ts';

/** Where the sentence around a name begins and ends. */
export function sentenceOf({ stops, text }: Scene, { start, end }: Mention): [start: number, end: number] {
  return [stops.findLast((stop) => stop < start) ?? 0, stops.find((stop) => stop >= end) ?? text.length];
}

/** Behind a name: its part of the sentence ends. */
export const ENDS_PART = /^[)\]"»”]*\s*(?:[,،、，;:.!?|(–—]|$)/u;
