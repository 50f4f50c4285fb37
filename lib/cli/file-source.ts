import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { ByteSource } from '@/lib/files';

/** Bytes read from the disk at once. */
const PIECE = 65_536;

/** A file on the disk, read in pieces as often as it is asked for. */
export function fileSource(path: string, size: number): ByteSource {
  return { name: path, size, chunks: () => chunksOf(path), bytes: () => readFileSync(path) };
}

function* chunksOf(path: string): Generator<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}
