import {
  type BitCoder,
  codeByte,
  codeDistance,
  codeIsSame,
  codeKind,
  codeLength,
  cutOf,
  INTERVAL_BITS,
  isSettled,
  MOST_BYTES,
  Odds,
  shifted,
  stateAfter,
  WHOLE_INTERVAL,
} from '../lib/packed/text-model.ts';
import { toWindows } from '../lib/packed/windows.ts';
import { cheapestSteps, type Step } from './cheapest-steps.ts';

/** How often the steps are chosen anew by what the odds became the last time; more gains next to nothing. */
const PASSES = 3;

/** Text for a script, compressed; `lib/packed/unpack-text.ts` gives it back. */
export function packText(text: string): string {
  const bytes = toWindows(text);
  if (bytes.length >= MOST_BYTES) throw new RangeError(`A text of ${bytes.length} bytes is too long to be packed.`);
  let odds = new Odds();
  let packed: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const writer = new BitWriter();
    writeSteps(writer, bytes, cheapestSteps(bytes, odds));
    odds = writer.odds;
    packed = writer.finish();
  }
  const length = [bytes.length >> 16, (bytes.length >> 8) & 255, bytes.length & 255];
  return Buffer.from([...length, ...packed]).toString('base64');
}

function writeSteps(coder: BitCoder, bytes: Uint8Array, steps: readonly Step[]): void {
  let at = 0;
  let state = 0;
  let last = 0;
  for (const { distance, length } of steps) {
    const isStretch = codeKind(coder, state, distance === 0 ? 0 : 1);
    if (isStretch === 0) codeByte(coder, bytes[at - 1] ?? 0, bytes[at]!);
    else {
      const isSame = codeIsSame(coder, state, distance === last ? 1 : 0);
      codeLength(coder, isSame, length);
      if (isSame === 0) codeDistance(coder, length, distance);
      last = distance;
    }
    state = stateAfter(state, isStretch);
    at += length;
  }
}

class BitWriter implements BitCoder {
  readonly odds = new Odds();
  private readonly bytes: number[] = [];
  private low = 0;
  private high = WHOLE_INTERVAL;

  bit(context: number, bit: number): number {
    const cut = cutOf(this.low, this.high, this.odds.of(context));
    if (bit === 1) this.high = cut;
    else this.low = cut + 1;
    this.odds.learn(context, bit);
    while (isSettled(this.low, this.high)) {
      this.bytes.push(this.low >> (INTERVAL_BITS - 8));
      this.low = shifted(this.low, 0);
      this.high = shifted(this.high, 255);
    }
    return bit;
  }

  /** Some number of the interval, whatever follows it. */
  finish(): number[] {
    for (let bits = 0; bits < INTERVAL_BITS; bits += 8) {
      this.bytes.push(this.high >> (INTERVAL_BITS - 8));
      this.high = shifted(this.high, 0);
    }
    return this.bytes;
  }
}
