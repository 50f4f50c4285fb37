import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes read from the disk at once. */
const PIECE = 65_536;

/**
 * The bytes of a file from one place on, in pieces, as far as they are asked for. A `first` that is smaller than others is for
 * who may need little: each piece is then twice as large as the one before.
 */
export function* fileRange(
  path: string,
  start: number,
  length = Number.POSITIVE_INFINITY,
  first = PIECE,
): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    let at = 0;
    let size = first;
    while (at < length) {
      const piece = new Uint8Array(Math.min(size, length - at));
      const count = readSync(file, piece, 0, piece.length, start + at);
      if (count === 0) return;
      at += count;
      size = Math.min(PIECE, 2 * size);
      yield piece.subarray(0, count);
    }
  } finally {
    closeSync(file);
  }
}
