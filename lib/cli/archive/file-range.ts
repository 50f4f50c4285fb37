import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read from the disk at once. */
const PIECE = 65_536;

/** The bytes of a file from one place on, in pieces, as far as they are asked for. */
export function* fileRange(path: string, start: number, length = Number.POSITIVE_INFINITY): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let at = 0;
    while (at < length) {
      const piece = new Uint8Array(Math.min(PIECE, length - at));
      const count = readSync(file, piece, 0, piece.length, start + at);
      if (count === 0) return;
      at += count;
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
