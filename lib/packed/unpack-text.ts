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
  Odds,
  shifted,
  stateAfter,
  WHOLE_INTERVAL,
} from './text-model.ts';
import { fromWindows } from './windows.ts';

/** A text as `scripts/pack-text.ts` packed it. At once, since a reading cannot wait for it; a few milliseconds. */
export function unpackText(packed: string): string {
  return fromWindows(unpackBytes(atob(packed)));
}

/** The length in three bytes, then the coded bits. */
function unpackBytes(packed: string): Uint8Array {
  const bytes = new Uint8Array((packed.charCodeAt(0) << 16) | (packed.charCodeAt(1) << 8) | packed.charCodeAt(2));
  const bits = new BitReader(packed, 3);
  let state = 0;
  let distance = 0;
  for (let at = 0; at < bytes.length; ) {
    const isStretch = codeKind(bits, state, 0);
    if (isStretch === 0) {
      bytes[at] = codeByte(bits, at === 0 ? 0 : bytes[at - 1]!, 0);
      at += 1;
    } else {
      const isSame = codeIsSame(bits, state, 0);
      const length = codeLength(bits, isSame, 0);
      if (isSame === 0) distance = codeDistance(bits, length, 0);
      // One by one: a stretch may reach into itself.
      for (const end = at + length; at < end; at++) bytes[at] = bytes[at - distance]!;
    }
    state = stateAfter(state, isStretch);
  }
  return bytes;
}

class BitReader implements BitCoder {
  private readonly odds = new Odds();
  private readonly packed: string;
  private at: number;
  private low = 0;
  private high = WHOLE_INTERVAL;
  private value = 0;

  constructor(packed: string, at: number) {
    this.packed = packed;
    this.at = at;
    for (let bits = 0; bits < INTERVAL_BITS; bits += 8) this.value = shifted(this.value, this.nextByte());
  }

  bit(context: number): number {
    const cut = cutOf(this.low, this.high, this.odds.of(context));
    const bit = this.value <= cut ? 1 : 0;
    if (bit === 1) this.high = cut;
    else this.low = cut + 1;
    this.odds.learn(context, bit);
    while (isSettled(this.low, this.high)) {
      this.low = shifted(this.low, 0);
      this.high = shifted(this.high, 255);
      this.value = shifted(this.value, this.nextByte());
    }
    return bit;
  }

  /** Past the end any byte does. */
  private nextByte(): number {
    const byte = this.packed.charCodeAt(this.at);
    this.at += 1;
    return byte & 255;
  }
}
