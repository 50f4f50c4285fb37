import type { FileLimits } from './limits.ts';
import { refuseTooLarge } from './problems.ts';

/** A file, or an entry of an archive, that can be read more than once, in pieces or whole. */
export interface ByteSource {
  /** Its path as the person knows it: `tender.zip/lots.csv`. */
  name: string;
  /** Bytes; what an archive says of its entry, which is checked as it is read. */
  size: number;
  /** Its bytes in pieces, in order, from the beginning each time. */
  chunks(): Iterable<Uint8Array>;
  bytes(): Uint8Array;
  /** Of an entry that an archive keeps as a server gave it: where it came from, and what was said of its encoding. */
  fetched?: { url: string | null; charset: string | null };
}

/** Pieces in which bytes in memory are handed on: what one of them inflates to must still fit into memory. */
const PIECE = 16_384;

export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, bytes: () => bytes, chunks: () => piecesOf(bytes) };
}

export function* piecesOf(bytes: Uint8Array, size = PIECE): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** All bytes of a source that is held in memory; larger ones are refused before they are read. */
export function wholeOf(source: ByteSource, limits: Pick<FileLimits, 'fileBytes'>): Uint8Array {
  if (source.size > limits.fileBytes) refuseTooLarge(source.size, limits.fileBytes);
  return source.bytes();
}

/** The first bytes of a source, enough to tell its kind. */
export function headOf(source: ByteSource, most = 4_096): Uint8Array {
  const head = new Uint8Array(Math.min(most, source.size));
  let length = 0;
  for (const chunk of source.chunks()) {
    const piece = chunk.subarray(0, head.length - length);
    head.set(piece, length);
    length += piece.length;
    if (length >= head.length) break;
  }
  return head.subarray(0, length);
}

/** Bytes as text one character a byte, for looking at what is markup or not. */
export function latinOf(bytes: Uint8Array): string {
  let text = '';
  // Given as it is: spread out, a piece would be walked through byte by byte, ten times as slowly.
  for (const piece of piecesOf(bytes)) text += Reflect.apply(String.fromCharCode, null, piece);
  return text;
}
