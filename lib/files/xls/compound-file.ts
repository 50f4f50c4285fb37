import { joinedBytes } from '../joined-bytes.ts';
import { refuse } from '../problems.ts';

const HEADER = 512;
const END_OF_CHAIN = 0xfffffffe;
const ENTRY = 128;
const FIRST_DIFAT = 109;
const STREAM = 2;
const ROOT = 5;

/** A stream of a compound file by its name ([MS-CFB]); `null` where it holds none of that name. Loops and holes are refused. */
export function streamOf(bytes: Uint8Array, names: readonly string[]): Uint8Array | null {
  try {
    return new CompoundFile(bytes).stream(names);
  } catch (fault) {
    if (fault instanceof RangeError) return refuse('damaged');
    throw fault;
  }
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly fat: Uint32Array;
  private readonly entries: { name: string; type: number; start: number; size: number }[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(0x1e, true);
    if (shift !== 9 && shift !== 12) refuse('damaged');
    this.sector = 1 << shift;
    this.fat = this.readFat();
    this.entries = this.readDirectory();
  }

  stream(names: readonly string[]): Uint8Array | null {
    const entry = this.entries.find(({ name, type }) => type === STREAM && names.includes(name.toLowerCase()));
    if (!entry) return null;
    const isSmall = entry.size < this.view.getUint32(0x38, true);
    return isSmall ? this.smallStream(entry.start, entry.size) : this.chain(entry.start).subarray(0, entry.size);
  }

  /** The numbers of all sectors that hold the table of chains, then that table. */
  private readFat(): Uint32Array {
    const sectors: number[] = [];
    for (let at = 0; at < FIRST_DIFAT; at += 1) sectors.push(this.view.getUint32(0x4c + at * 4, true));
    let more = this.view.getUint32(0x44, true);
    for (let guard = this.count; isSector(more) && guard > 0; guard -= 1) {
      const start = this.offset(more);
      for (let at = 0; at < this.sector / 4 - 1; at += 1) sectors.push(this.view.getUint32(start + at * 4, true));
      more = this.view.getUint32(start + this.sector - 4, true);
    }
    const used = sectors.filter(isSector);
    if (used.length > this.count) refuse('damaged');
    return numbersOf(joinedBytes(used.map((sector) => this.read(sector))));
  }

  private readDirectory(): CompoundFile['entries'] {
    const directory = this.chain(this.view.getUint32(0x30, true));
    const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
    const entries: CompoundFile['entries'] = [];
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const length = Math.max(0, Math.min(view.getUint16(at + 0x40, true), 64) - 2);
      entries.push({
        name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
        type: directory[at + 0x42]!,
        start: view.getUint32(at + 0x74, true),
        size: view.getUint32(at + 0x78, true),
      });
    }
    return entries;
  }

  /** Streams of less than 4 kB share sectors of 64 bytes within the stream of the root. */
  private smallStream(start: number, size: number): Uint8Array {
    const root = this.entries.find(({ type }) => type === ROOT);
    if (!root) return refuse('damaged');
    const store = this.chain(root.start);
    const table = numbersOf(this.chain(this.view.getUint32(0x3c, true)));
    const small = 1 << this.view.getUint16(0x20, true);
    const parts: Uint8Array[] = [];
    for (let at = start; isSector(at); at = table[at] ?? END_OF_CHAIN) {
      if (parts.length > table.length) refuse('damaged');
      parts.push(store.subarray(at * small, (at + 1) * small));
    }
    return joinedBytes(parts).subarray(0, size);
  }

  private chain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    for (let at = start; isSector(at); at = this.fat[at] ?? END_OF_CHAIN) {
      if (parts.length > this.count) refuse('damaged');
      parts.push(this.read(at));
    }
    return joinedBytes(parts);
  }

  private read(sector: number): Uint8Array {
    const start = this.offset(sector);
    if (start >= this.bytes.length) refuse('damaged');
    return this.bytes.subarray(start, start + this.sector);
  }

  private offset(sector: number): number {
    return Math.max(HEADER, this.sector) + sector * this.sector;
  }

  /** As many sectors as the file can hold. */
  private get count(): number {
    return Math.ceil(this.bytes.length / this.sector);
  }
}

function isSector(number: number): boolean {
  return number < 0xfffffffa;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}
