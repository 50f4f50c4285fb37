import { Gunzip } from 'fflate';
import { piecesOf } from '../byte-source.ts';
import { FileRefusal } from '../file-problem.ts';
import { joinedBytes } from '../joined-bytes.ts';
import { refuse } from '../problems.ts';
import type { InflateBudget } from '../zip/read-zip.ts';
import { MemberCheck } from './member-check.ts';
import type { Piece } from './piece-reader.ts';

const MARK_LENGTH = 3;

/** True for the beginning of a gzip stream. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 8;
}

/** The bytes of a file of records as they are before packing. A gzip stream of many members is told apart into them. */
export function* unpackedPieces(chunks: Iterable<Uint8Array>, budget: InflateBudget): Generator<Piece> {
  let gunzip: MemberUnpacker | null | undefined;
  let start = 0;
  for (const chunk of withWholeMark(chunks)) {
    gunzip ??= gunzip === undefined && isGzip(chunk) ? new MemberUnpacker(budget) : null;
    if (gunzip === null) {
      yield { bytes: chunk, place: { start, inner: 0 } };
      start += chunk.length;
      continue;
    }
    // In small pieces: what one of them comes to must still fit into memory.
    for (const piece of piecesOf(chunk)) {
      yield* gunzip.unpack(piece, false);
    }
  }
  if (gunzip) yield* gunzip.unpack(new Uint8Array(0), true);
}

/** The same chunks, the first of them long enough to show whether the file is packed. */
function* withWholeMark(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let first: number[] | null = [];
  for (const chunk of chunks) {
    if (first !== null && first.length + chunk.length < MARK_LENGTH) {
      first.push(...chunk);
      continue;
    }
    yield first === null || first.length === 0 ? chunk : Uint8Array.of(...first, ...chunk);
    first = null;
  }
  if (first !== null && first.length > 0) yield Uint8Array.from(first);
}

/** Bytes at the end of a member that are held back until its checksum was seen: more than the blank lines behind a record. */
const HELD = 16;

class MemberUnpacker {
  private readonly ready: Piece[] = [];
  /** The last of the member in hand. */
  private held: Piece | null = null;
  private start = 0;
  private inner = 0;
  private readonly gunzip: Gunzip;
  private readonly check = new MemberCheck();

  constructor(budget: InflateBudget) {
    this.gunzip = new Gunzip((bytes) => {
      if (bytes.length === 0) return;
      budget.spend(bytes.length);
      this.check.add(bytes);
      this.hold(bytes);
      this.inner += bytes.length;
    });
    this.gunzip.onmember = (offset) => {
      if (!this.check.holdsBefore(offset)) refuse('archive-damaged');
      this.giveHeld();
      this.start = offset;
      this.inner = 0;
    };
  }

  private hold(bytes: Uint8Array): void {
    const place = { start: this.start, inner: this.inner };
    const { held } = this;
    if (held !== null && bytes.length < HELD) {
      this.held = { bytes: joinedBytes([held.bytes, bytes]), place: held.place };
      return;
    }
    this.giveHeld();
    this.held = { bytes, place };
  }

  private giveHeld(): void {
    if (this.held !== null) this.ready.push(this.held);
    this.held = null;
  }

  /** What some more bytes unpack to; a fault in them is told after what stands before it. */
  *unpack(bytes: Uint8Array, isLast: boolean): Generator<Piece> {
    const fault = this.push(bytes, isLast);
    yield* this.ready.splice(0);
    if (fault instanceof FileRefusal) throw fault;
    if (fault !== null) refuse('archive-damaged');
  }

  private push(bytes: Uint8Array, isLast: boolean): unknown {
    try {
      this.check.see(bytes);
      this.gunzip.push(bytes, isLast);
      if (!isLast) return null;
      if (!this.check.holdsAtEnd()) refuse('archive-damaged');
      this.giveHeld();
      return null;
    } catch (fault) {
      return fault;
    }
  }
}
