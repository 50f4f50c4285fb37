import { refuse } from '../problems.ts';
import { InflateBudget } from '../zip/read-zip.ts';
import { PieceReader, type Place } from './piece-reader.ts';
import { unpackedPieces } from './unpacked-pieces.ts';

/** One record of a WARC file (ISO 28500; versions 1.0 and 1.1). */
export interface WarcRecord {
  place: Place;
  /** `response`, `resource`, `warcinfo`, `request`, `metadata`, `revisit`, … */
  type: string;
  /** Header fields by their names in small letters. */
  headers: ReadonlyMap<string, string>;
  /** What it holds; `null` where that is larger than is held in memory, and where its kind was not asked for. */
  block: Uint8Array | null;
  size: number;
}

export interface WarcLimits {
  /** Bytes of one record that is held. */
  recordBytes: number;
  /** Bytes that the whole file may unpack to. */
  unpackedBytes: number;
}

/** Kinds of records that hold what a server gave. */
const HELD_TYPES = new Set(['response', 'resource']);
/** Bytes of one header line, and lines of one header: far beyond what any writer makes. */
const MOST_LINE = 65_536;
const MOST_LINES = 200;

/** The records of a file one by one, from the beginning of the chunks; what is no record is a fault of the file. */
export function* warcRecords(chunks: Iterable<Uint8Array>, limits: WarcLimits): Generator<WarcRecord> {
  const pieces = unpackedPieces(chunks, new InflateBudget(limits.unpackedBytes));
  const reader = new PieceReader(pieces);
  try {
    for (reader.skipLineEnds(); reader.hasMore(); reader.skipLineEnds()) yield record(reader, limits);
  } finally {
    // Who looks at one record only lets go of the file that it lies in.
    pieces.return(undefined);
  }
}

function record(reader: PieceReader, limits: WarcLimits): WarcRecord {
  const place = reader.place();
  if (!/^WARC\/1\.[01]$/.test(reader.line(MOST_LINE)?.trim() ?? '')) refuse('archive-damaged');
  const headers = headerFields(reader);
  const type = headers.get('warc-type') ?? '';
  const length = headers.get('content-length') ?? '';
  if (!/^\d{1,15}$/.test(length)) refuse('archive-damaged');
  const size = Number(length);
  const isHeld = HELD_TYPES.has(type) && size <= limits.recordBytes;
  return { place, type, headers, size, block: isHeld ? held(reader, size) : skipped(reader, size) };
}

function held(reader: PieceReader, size: number): Uint8Array {
  const block = new Uint8Array(size);
  let at = 0;
  const isWhole = reader.each(size, (bytes) => {
    block.set(bytes, at);
    at += bytes.length;
  });
  return isWhole ? block : refuse('archive-damaged');
}

function skipped(reader: PieceReader, size: number): null {
  return reader.each(size, () => {}) ? null : refuse('archive-damaged');
}

/** Lines up to a blank one; a line that begins with a blank goes on with the one before (1.0). */
function headerFields(reader: PieceReader): Map<string, string> {
  const fields = new Map<string, string>();
  let last = '';
  for (let lines = 0; lines < MOST_LINES; lines += 1) {
    const line = reader.line(MOST_LINE);
    if (line === null) return refuse('archive-damaged');
    if (line === '') return fields;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) fields.set(last, `${fields.get(last) ?? ''} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return refuse('archive-damaged');
}
