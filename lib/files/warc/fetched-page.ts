import { type ByteSource, bytesSource } from '../byte-source.ts';
import { webAddress } from '../pages/page-address.ts';
import { bodyOf, readHttpMessage } from './http-message.ts';
import type { WarcRecord } from './warc-records.ts';

/** A page or catalogue that a record holds, not yet unpacked. */
export interface FetchedPage {
  url: string | null;
  /** The day on which it was fetched, YYYY-MM-DD. */
  fetchedOn: string | null;
  /** What its server said of its encoding. */
  charset: string | null;
  /** Its bytes; throws `FileRefusal` for what is damaged. */
  body(most: number): Uint8Array;
}

/** Kinds of content that hold no lots: they lie beside the pages in every archive. */
const BESIDE =
  /^(?:image|font|audio|video)\/|css|javascript|ecmascript|json|wasm|xml-dtd|rss|atom|x-icon|octet-stream\+/i;

/** The page of a record; `null` for what is none: an answer without a page, a picture, a script, a record about records. */
export function fetchedPage(record: WarcRecord): FetchedPage | null {
  const { headers, block } = record;
  if (block === null) return null;
  const target = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? '';
  // What a crawler writes of itself (its log, its arguments), and look-ups of names.
  if (/^(?:metadata|dns|whois):/i.test(target)) return null;
  const about = {
    url: webAddress(target),
    fetchedOn: /^\d{4}-\d\d-\d\d/.exec(headers.get('warc-date') ?? '')?.[0] ?? null,
  };
  if (record.type === 'resource') {
    const type = headers.get('content-type') ?? '';
    return BESIDE.test(type) || block.length === 0 ? null : { ...about, charset: charsetOf(type), body: () => block };
  }
  const message = readHttpMessage(block);
  if (message === null || message.status < 200 || message.status > 299 || message.body.length === 0) return null;
  const type = message.headers.get('content-type') ?? '';
  if (BESIDE.test(type)) return null;
  return { ...about, charset: charsetOf(type), body: (most) => bodyOf(message, most) };
}

/** A fetched page as a file of its own, under the archive's name and its address. */
export function pageSource(page: FetchedPage, archive: string, at: number, most: number): ByteSource {
  const bytes = page.body(most);
  const { url, charset } = page;
  return { ...bytesSource(`${archive}/${url ?? `record at ${at}`}`, bytes), fetched: { url, charset } };
}

function charsetOf(type: string): string | null {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1] ?? null;
}
