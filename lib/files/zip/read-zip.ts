import { Inflate } from 'fflate';
import { type ByteSource, piecesOf, wholeOf } from '../byte-source.ts';
import type { FileLimits } from '../limits.ts';
import { refuse, refuseTooLarge } from '../problems.ts';
import { Crc32 } from './crc32.ts';
import { type DirectoryEntry, readDirectory } from './read-directory.ts';

/** What is left of what a file may inflate to, archives within it included. */
export class InflateBudget {
  constructor(
    private left: number,
    private readonly most = left,
  ) {}

  spend(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) refuse('inflates-too-far', { most: `${this.most / 1_000_000} MB` });
  }

  get bytes(): number {
    return this.left;
  }
}

/**
 * The files of an archive, folders left out. What the directory says is held against the limits before anything is
 * inflated, and each entry against what the directory said while it is.
 */
export function readZip(source: ByteSource, limits: FileLimits, budget: InflateBudget): ByteSource[] {
  const archive = wholeOf(source, limits);
  const entries = readDirectory(archive, limits);
  const total = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (total > budget.bytes) refuse('inflates-too-far', { most: `${limits.inflatedBytes / 1_000_000} MB` });
  for (const entry of entries) checkRatio(entry.size, entry.packed, limits);
  return entries
    .filter((entry) => !entry.name.endsWith('/'))
    .map((entry) => sourceOf(entry, archive, source.name, limits, budget));
}

function checkRatio(size: number, packed: number, limits: FileLimits): void {
  if (size > limits.ratioFrom && size > packed * limits.ratio)
    refuse('inflates-too-far', { most: `${limits.ratio} times its size` });
}

function sourceOf(
  entry: DirectoryEntry,
  archive: Uint8Array,
  outer: string,
  limits: FileLimits,
  budget: InflateBudget,
): ByteSource {
  let isCounted = false;
  const chunks = function* (): Generator<Uint8Array> {
    if (entry.isEncrypted) refuse('encrypted');
    // Read twice, it is still one entry's bytes.
    if (!isCounted) budget.spend(entry.size);
    isCounted = true;
    yield* checked(entry, inflated(entry, archive.subarray(entry.start, entry.start + entry.packed)));
  };
  return {
    name: `${outer}/${entry.name}`,
    size: entry.size,
    chunks,
    bytes() {
      if (entry.size > limits.fileBytes) refuseTooLarge(entry.size, limits.fileBytes);
      const whole = new Uint8Array(entry.size);
      let at = 0;
      for (const chunk of chunks()) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      return whole;
    },
  };
}

/** The size and the checksum that the directory gives must be those of the bytes. */
function* checked(entry: DirectoryEntry, chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  const sum = new Crc32();
  let size = 0;
  for (const chunk of chunks) {
    size += chunk.length;
    if (size > entry.size) refuse('archive-lies');
    sum.add(chunk);
    yield chunk;
  }
  if (size !== entry.size || sum.value !== entry.crc) refuse('archive-lies');
}

const STORED = 0;
const DEFLATED = 8;

function* inflated(entry: DirectoryEntry, packed: Uint8Array): Generator<Uint8Array> {
  if (entry.method === STORED) {
    yield* piecesOf(packed);
    return;
  }
  if (entry.method !== DEFLATED) refuse('archive-damaged');
  const waiting: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => {
    if (chunk.length > 0) waiting.push(chunk);
  });
  for (const piece of piecesOf(packed)) {
    push(inflate, piece, false);
    yield* waiting.splice(0);
  }
  push(inflate, new Uint8Array(0), true);
  yield* waiting.splice(0);
}

function push(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    refuse('archive-damaged');
  }
}
