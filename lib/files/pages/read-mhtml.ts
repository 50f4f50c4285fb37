import { latinOf } from '../byte-source.ts';

/** Parts inside parts: deeper than this is no saved page. */
const MOST_DEPTH = 8;

/** One page of an MHTML file: the saved page itself or one of its frames. */
export interface MhtmlPage {
  bytes: Uint8Array;
  /** What the part's own header says about its encoding. */
  charset: string | null;
  /** `Content-Location`, the address that the part was saved from. */
  location: string | null;
  /** `Content-ID` without its brackets: what a frame's `cid:` address names. */
  contentId: string | null;
}

/** The pages of an MHTML file, the saved page first; empty where it holds none. */
export interface MhtmlFile {
  pages: MhtmlPage[];
  /** `Snapshot-Content-Location`: the address of the whole. */
  location: string | null;
}

interface Part {
  headers: Map<string, string>;
  body: string;
}

/**
 * Reads the pages out of a saved page in MHTML (RFC 2557), as Chromium, Edge and Internet Explorer write it. Works on
 * Latin-1 text, one character a byte, so that binary parts stay whole.
 */
export function readMhtml(bytes: Uint8Array): MhtmlFile {
  const whole = splitHead(latinOf(bytes).trimStart());
  const pages: MhtmlPage[] = [];
  collectPages(whole, 0, pages);
  return { pages, location: whole.headers.get('snapshot-content-location') ?? pages[0]?.location ?? null };
}

function collectPages(part: Part, depth: number, pages: MhtmlPage[]): void {
  const type = part.headers.get('content-type') ?? 'text/html';
  if (/^multipart\//i.test(type)) {
    const boundary = parameter(type, 'boundary');
    if (boundary === null || depth >= MOST_DEPTH) return;
    for (const inner of splitParts(part.body, boundary)) collectPages(inner, depth + 1, pages);
  } else if (/^(?:text\/html|application\/xhtml\+xml)/i.test(type)) {
    pages.push({
      bytes: decodeBody(part),
      charset: parameter(type, 'charset'),
      location: part.headers.get('content-location') ?? null,
      contentId: part.headers.get('content-id')?.replace(/^<|>$/g, '') ?? null,
    });
  }
}

function splitParts(body: string, boundary: string): Part[] {
  const parts: Part[] = [];
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  for (const piece of pieces.slice(1)) {
    if (piece.startsWith('--')) break;
    parts.push(splitHead(piece.replace(/^[^\n]*\n/, '')));
  }
  return parts;
}

function splitHead(text: string): Part {
  const headers = new Map<string, string>();
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? text : text.slice(0, end.index);
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) };
}

function parameter(header: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(header);
  return match?.[1] ?? match?.[2] ?? null;
}

function decodeBody(part: Part): Uint8Array {
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding === 'base64') return bytesOf(decodeBase64(part.body));
  if (encoding === 'quoted-printable') return bytesOf(decodeQuotedPrintable(part.body));
  return bytesOf(part.body);
}

/** A part that is cut off is read as far as it goes. */
function decodeBase64(body: string): string {
  const digits = body.replace(/[^A-Za-z0-9+/]/g, '');
  return atob(digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0)));
}

function decodeQuotedPrintable(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function bytesOf(latin: string): Uint8Array {
  return Uint8Array.from(latin, (character) => character.charCodeAt(0));
}
