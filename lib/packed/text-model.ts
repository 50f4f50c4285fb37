/**
 * How a packed text is told, bit by bit: a byte by itself, or a stretch that stood before, by its distance and length. Whoever
 * packs and whoever unpacks walk through the same steps and learn from each bit how likely the next like it is, so that
 * what was likely takes a fraction of a bit. A tenth smaller than deflate, with less code than it takes to inflate.
 */

/** A bit goes through here: written down when packing, read when unpacking; its context says what is known of it. */
export interface BitCoder {
  bit(context: number, bit: number): number;
}

export const SHORTEST = 2;
export const LONGEST = SHORTEST + 255;
/** Texts are far shorter than this: their length and every distance fit. */
export const MOST_BYTES = 1 << 24;

const STATES = 4;
const IS_STRETCH = 0;
const IS_SAME_DISTANCE = IS_STRETCH + STATES;
const LENGTHS = IS_SAME_DISTANCE + STATES;
const DISTANCES = LENGTHS + 2 * 256;
const PLAIN_BITS = DISTANCES + 4 * 32;
const LITERALS = PLAIN_BITS + 1;
const CONTEXTS = LITERALS + 256 * 256;

/** The last two steps, newest in the lowest bit: 1 for a stretch. */
export type State = number;

export function stateAfter(state: State, isStretch: number): State {
  return ((state << 1) | isStretch) & (STATES - 1);
}

export function codeKind(coder: BitCoder, state: State, isStretch: number): number {
  return coder.bit(IS_STRETCH + state, isStretch);
}

export function codeIsSame(coder: BitCoder, state: State, isSame: number): number {
  return coder.bit(IS_SAME_DISTANCE + state, isSame);
}

export function codeByte(coder: BitCoder, before: number, byte: number): number {
  return codeTree(coder, LITERALS + (before << 8), 8, byte);
}

/** A stretch at the distance of the last one has a length of its own kind. */
export function codeLength(coder: BitCoder, isSame: number, length: number): number {
  return codeTree(coder, LENGTHS + (isSame << 8), 8, length - SHORTEST) + SHORTEST;
}

/** How many bits it has, which short stretches tell otherwise than long ones; then all but the first of them. */
export function codeDistance(coder: BitCoder, length: number, distance: number): number {
  const kind = Math.min(length - SHORTEST, 3);
  const bits = codeTree(coder, DISTANCES + (kind << 5), 5, 31 - Math.clz32(distance));
  let told = 1;
  for (let at = bits - 1; at >= 0; at--) told = (told << 1) | coder.bit(PLAIN_BITS, (distance >> at) & 1);
  return told;
}

/** A number from its highest bit down, each bit in the context of those before it. */
function codeTree(coder: BitCoder, contexts: number, bits: number, number: number): number {
  let node = 1;
  for (let at = bits - 1; at >= 0; at--) node = (node << 1) | coder.bit(contexts + node, (number >> at) & 1);
  return node - (1 << bits);
}

/** How likely a 1 is in each context, in 65536ths: what comes first teaches most, and nothing is ever certain. */
export class Odds {
  private readonly ones = new Uint16Array(CONTEXTS).fill(1 << 15);
  private readonly seen = new Uint8Array(CONTEXTS);

  /** In 4096ths, never 0 and never all of them. */
  of(context: number): number {
    return this.ones[context]! >> 4;
  }

  learn(context: number, bit: number): void {
    if (context === PLAIN_BITS) return;
    const seen = this.seen[context]!;
    const target = bit === 1 ? LIKELIEST : UNLIKELIEST;
    this.ones[context]! += ((target - this.ones[context]!) * RATES[seen]!) >> 15;
    if (seen < RATES.length - 1) this.seen[context] = seen + 1;
  }
}

const UNLIKELIEST = 32;
const LIKELIEST = 65_536 - UNLIKELIEST;
/** By how often a context was seen, in 32768ths of the way to what was seen now. */
const RATES = Array.from({ length: 32 }, (_, seen) => Math.floor(32_768 / (seen + 1.6)));

/** The coder's interval of numbers, of so many bits, in whole bytes: small enough for the fast whole numbers of all engines. */
export const INTERVAL_BITS = 24;
export const WHOLE_INTERVAL = 2 ** INTERVAL_BITS - 1;

/** Where the interval is cut: up to here a 1, after it a 0. */
export function cutOf(low: number, high: number, odds: number): number {
  return low + ((high - low) >> 12) * odds + ((((high - low) & 4095) * odds) >> 12);
}

/** Both ends begin with the same eight bits: these are settled. */
export function isSettled(low: number, high: number): boolean {
  return (low ^ high) >> (INTERVAL_BITS - 8) === 0;
}

export function shifted(end: number, byte: number): number {
  return ((end << 8) & WHOLE_INTERVAL) | byte;
}
