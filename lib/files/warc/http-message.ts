import { Decompress } from 'fflate';
import { latinOf, piecesOf } from '../byte-source.ts';
import { joinedBytes } from '../joined-bytes.ts';
import { refuse } from '../problems.ts';
import { InflateBudget } from '../zip/read-zip.ts';

/** An answer of a web server as an archive keeps it. */
export interface HttpMessage {
  status: number;
  headers: ReadonlyMap<string, string>;
  /** As it went over the wire. */
  body: Uint8Array;
}

/** How far into a message its header ends at the latest. */
const MOST_HEADER = 262_144;

/** Takes an HTTP answer apart; `null` for what is none. */
export function readHttpMessage(block: Uint8Array): HttpMessage | null {
  const head = latinOf(block.subarray(0, MOST_HEADER));
  const end = /\r?\n\r?\n/.exec(head);
  const text = end === null ? head : head.slice(0, end.index);
  const [first = '', ...lines] = text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/i.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return {
    status: Number(status),
    headers,
    body: block.subarray(end === null ? block.length : end.index + end[0].length),
  };
}

/** The page itself: without the chunks and the packing of the way. What a writer had unpacked already stays as it is. */
export function bodyOf({ headers, body }: HttpMessage, most: number): Uint8Array {
  const transfer = headers.get('transfer-encoding') ?? '';
  const whole = /\bchunked\b/i.test(transfer) ? withoutChunks(body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',');
  return codings.reverse().reduce((bytes, coding) => withoutCoding(bytes, coding.trim(), most), whole);
}

/** RFC 9112, 7.1. A body whose first line is no length was kept without its chunks. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const end = body.indexOf(0x0a, at);
    const line = end < 0 || end - at > 1024 ? '' : latinOf(body.subarray(at, end));
    const length = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(line.replace(/\r$/, ''))?.[1];
    if (length === undefined) {
      if (parts.length === 0) return body;
      return at >= body.length ? joinedBytes(parts) : refuse('damaged');
    }
    const size = Number.parseInt(length, 16);
    if (size === 0) return joinedBytes(parts);
    const start = end + 1;
    if (start + size > body.length) return refuse('damaged');
    parts.push(body.subarray(start, start + size));
    at = start + size;
    if (body[at] === 0x0d) at += 1;
    if (body[at] === 0x0a) at += 1;
  }
}

function withoutCoding(bytes: Uint8Array, coding: string, most: number): Uint8Array {
  switch (coding) {
    case '':
    case 'identity':
      return bytes;
    case 'gzip':
    case 'x-gzip':
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? inflated(bytes, most) : bytes;
    case 'deflate':
      return inflated(bytes, most);
    default:
      return refuse('unreadable', { reason: `its server packed it as ${coding}, which is not read here` });
  }
}

function inflated(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  const budget = new InflateBudget(most);
  const stream = new Decompress((part) => {
    budget.spend(part.length);
    parts.push(part);
  });
  try {
    for (const piece of piecesOf(bytes)) stream.push(piece, false);
    stream.push(new Uint8Array(0), true);
  } catch (fault) {
    if (fault instanceof Error && fault.name === 'FileRefusal') throw fault;
    refuse('damaged');
  }
  return joinedBytes(parts);
}
