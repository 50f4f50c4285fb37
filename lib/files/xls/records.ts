import { refuse } from '../problems.ts';

/** The records that are read, by their numbers in [MS-XLS]. */
export const RECORD = {
  FORMULA: 0x0006,
  EOF: 0x000a,
  DATE_MODE: 0x0022,
  FILE_PASS: 0x002f,
  CONTINUE: 0x003c,
  SHEET: 0x0085,
  NUMBERS: 0x00bd,
  RICH_LABEL: 0x00d6,
  STYLE: 0x00e0,
  MERGES: 0x00e5,
  STRINGS: 0x00fc,
  SHARED_LABEL: 0x00fd,
  NUMBER: 0x0203,
  LABEL: 0x0204,
  BOOLEAN: 0x0205,
  FORMULA_TEXT: 0x0207,
  RK: 0x027e,
  FORMAT: 0x041e,
  BEGIN: 0x0809,
} as const;

export interface BiffRecord {
  type: number;
  data: DataView;
}

/** The records from a place on, in order; the stream may end in the middle of one. */
export function* recordsFrom(stream: Uint8Array, start: number): Generator<BiffRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let at = start;
  while (at + 4 <= stream.length) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) refuse('damaged');
    yield { type: view.getUint16(at, true), data: new DataView(stream.buffer, stream.byteOffset + at + 4, length) };
    at += 4 + length;
  }
}

const WIDE = 1;
const HAS_EXTENSION = 4;
const HAS_RUNS = 8;

/** The strings of one record and those that continue it: one may be cut at any letter, and go on in letters of another width. */
export class StringReader {
  private part = 0;
  private at: number;

  constructor(
    private readonly parts: readonly DataView[],
    start = 0,
  ) {
    this.at = start;
  }

  /** A string with its length before it, in one byte or two; what says how it looks is passed over. */
  read(lengthBytes: 1 | 2 = 2): string {
    this.passPart();
    const length = lengthBytes === 1 ? this.byte() : this.short();
    const flags = this.byte();
    const runs = (flags & HAS_RUNS) !== 0 ? this.short() : 0;
    const extension = (flags & HAS_EXTENSION) !== 0 ? this.short() + this.short() * 0x10000 : 0;
    const text = this.letters(length, (flags & WIDE) !== 0);
    this.skip(runs * 4 + extension);
    return text;
  }

  private letters(length: number, startsWide: boolean): string {
    let text = '';
    let isWide = startsWide;
    for (let left = length; left > 0; ) {
      if (this.room === 0) {
        this.nextPart();
        isWide = (this.byte() & WIDE) !== 0;
      }
      const size = isWide ? 2 : 1;
      const count = Math.min(left, Math.floor(this.room / size));
      if (count === 0) refuse('damaged');
      text += decoded(this.view, this.at, count, isWide);
      this.at += count * size;
      left -= count;
    }
    return text;
  }

  private skip(bytes: number): void {
    for (let left = bytes; left > 0; ) {
      if (this.room === 0) this.nextPart();
      const passed = Math.min(left, this.room);
      this.at += passed;
      left -= passed;
    }
  }

  private byte(): number {
    const value = this.view.getUint8(this.at);
    this.at += 1;
    return value;
  }

  private short(): number {
    const value = this.view.getUint16(this.at, true);
    this.at += 2;
    return value;
  }

  private get view(): DataView {
    return this.parts[this.part] ?? refuse('damaged');
  }

  private get room(): number {
    return this.view.byteLength - this.at;
  }

  private passPart(): void {
    if (this.room === 0) this.nextPart();
  }

  private nextPart(): void {
    this.part += 1;
    this.at = 0;
    if (this.part >= this.parts.length) refuse('damaged');
  }
}

const UTF_16 = new TextDecoder('utf-16le');

function decoded(view: DataView, start: number, count: number, isWide: boolean): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + start, isWide ? count * 2 : count);
  // Narrow letters are the first 256 of Unicode.
  return isWide ? UTF_16.decode(bytes) : String.fromCharCode(...bytes);
}

/** A number in four bytes: an integer of 30 bits or the upper half of a fraction, perhaps in hundredths. */
export function numberOfRk(rk: number): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setInt32(4, rk & ~3, true);
  const value = (rk & 2) !== 0 ? rk >> 2 : view.getFloat64(0, true);
  return (rk & 1) !== 0 ? value / 100 : value;
}
