import {
  type BitCoder,
  codeByte,
  codeDistance,
  codeIsSame,
  codeKind,
  codeLength,
  LONGEST,
  type Odds,
  SHORTEST,
  type State,
  stateAfter,
} from '../lib/packed/text-model.ts';

/** A byte by itself (`distance` 0, `length` 1), or a stretch that stood `distance` bytes before. */
export interface Step {
  distance: number;
  length: number;
}

/** The cheapest way found to a place in the text. */
interface Way extends Step {
  price: number;
  state: State;
  /** The distance of its last stretch. */
  last: number;
}

/** The steps that tell some bytes in the fewest bits, as far as `odds` tell what a bit will take. */
export function cheapestSteps(bytes: Uint8Array, odds: Odds): Step[] {
  const prices = new Prices(odds);
  const stretches = new Stretches(bytes);
  const ways: Way[] = [{ price: 0, state: 0, last: 0, distance: 0, length: 0 }];
  for (let at = 0; at < bytes.length; at += 1) {
    const way = ways[at]!;
    const offer = (distance: number, length: number, price: number): void => {
      const known = ways[at + length];
      if (known && known.price <= price) return;
      const isStretch = distance === 0 ? 0 : 1;
      const last = isStretch === 1 ? distance : way.last;
      ways[at + length] = { price, state: stateAfter(way.state, isStretch), last, distance, length };
    };
    offer(0, 1, way.price + prices.ofByte(way.state, bytes[at - 1] ?? 0, bytes[at]!));
    for (const { distance, length, shortest } of stretches.before(at, way.last)) {
      const isSame = distance === way.last ? 1 : 0;
      for (let each = length < LONG_ENOUGH ? shortest : length; each <= length; each += 1)
        offer(distance, each, way.price + prices.ofStretch(way.state, isSame, each, distance));
    }
  }
  return stepsOf(ways, bytes.length);
}

function stepsOf(ways: readonly Way[], end: number): Step[] {
  const steps: Step[] = [];
  for (let at = end; at > 0; at -= ways[at]!.length) steps.push(ways[at]!);
  return steps.reverse();
}

/** Shorter stretches at the same distance are told for no less where a nearer one has that length, too. */
interface Stretch extends Step {
  shortest: number;
}

/** How many places that begin alike are looked at, and a stretch long enough to look no further and be taken whole. */
const MOST_LOOKS = 400;
const LONG_ENOUGH = 48;

/** Places where the next bytes stood before, nearest first, each longer than those before it. */
class Stretches {
  private readonly bytes: Uint8Array;
  private readonly latest = new Map<number, number>();
  private readonly earlier: Int32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.earlier = new Int32Array(bytes.length);
  }

  /** To be asked for every place in order; what stands at the distance of the last stretch comes first. */
  before(at: number, last: number): Stretch[] {
    const found: Stretch[] = [];
    const atLast = last > 0 ? this.lengthAt(at, last) : 0;
    if (atLast >= SHORTEST) found.push({ distance: last, length: atLast, shortest: SHORTEST });
    const start = (this.bytes[at]! << 8) | (this.bytes[at + 1] ?? 0);
    let longest = SHORTEST - 1;
    let place = this.latest.get(start) ?? -1;
    for (let looks = 0; place >= 0 && looks < MOST_LOOKS && longest < LONG_ENOUGH; looks += 1) {
      const length = this.lengthAt(at, at - place);
      if (length > longest) found.push({ distance: at - place, length, shortest: longest + 1 });
      longest = Math.max(longest, length);
      place = this.earlier[place]!;
    }
    this.earlier[at] = this.latest.get(start) ?? -1;
    this.latest.set(start, at);
    return found;
  }

  private lengthAt(at: number, distance: number): number {
    const most = Math.min(LONGEST, this.bytes.length - at);
    let length = 0;
    while (length < most && this.bytes[at + length] === this.bytes[at + length - distance]) length += 1;
    return length;
  }
}

/** What steps take, in bits, by odds that stay as they are. */
class Prices implements BitCoder {
  private readonly odds: Odds;
  private sum = 0;
  private readonly kinds = new Map<number, number>();
  private readonly lengths = new Map<number, number>();
  private readonly distances = new Map<number, number>();

  constructor(odds: Odds) {
    this.odds = odds;
  }

  ofByte(state: State, before: number, byte: number): number {
    return this.of(() => {
      codeKind(this, state, 0);
      codeByte(this, before, byte);
    });
  }

  ofStretch(state: State, isSame: number, length: number, distance: number): number {
    const told = this.kept(this.kinds, (state << 1) | isSame, () => {
      codeKind(this, state, 1);
      codeIsSame(this, state, isSame);
    });
    const key = (length << 1) | isSame;
    const inLength = this.kept(this.lengths, key, () => codeLength(this, isSame, length));
    if (isSame === 1) return told + inLength;
    const distanceKey = (Math.min(length, SHORTEST + 3) << 5) | Math.clz32(distance);
    return told + inLength + this.kept(this.distances, distanceKey, () => codeDistance(this, length, distance));
  }

  bit(context: number, bit: number): number {
    const ones = this.odds.of(context) / 4096;
    this.sum -= Math.log2(bit === 1 ? ones : 1 - ones);
    return bit;
  }

  private of(code: () => void): number {
    this.sum = 0;
    code();
    return this.sum;
  }

  private kept(prices: Map<number, number>, key: number, code: () => void): number {
    let price = prices.get(key);
    if (price === undefined) {
      price = this.of(code);
      prices.set(key, price);
    }
    return price;
  }
}
