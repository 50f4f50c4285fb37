import { latinOf } from '../byte-source.ts';
import { utf16Label } from '../text/utf16-label.ts';

/** A page's text and how it was decoded. */
export interface DecodedPage {
  text: string;
  encoding: string;
  /** Where the encoding was guessed or some bytes fit none, else `null`. */
  doubt: { code: 'encoding-guessed' | 'characters-lost'; encoding: string } | null;
}

/** How far into a page browsers look for its `meta charset`; pages with long comments before it are met. */
const PRESCAN_BYTES = 8192;

const XML_ENCODING = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w-]+)["']/i;
const META_CHARSET = /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

/**
 * Decodes as a browser does: byte order mark, then what the transport said, then the page's own `meta`, then UTF-8 where
 * the bytes are UTF-8, and windows-1252 as the last guess, which is said.
 */
export function decodePage(bytes: Uint8Array, transportCharset: string | null = null): DecodedPage {
  const marked = markedEncoding(bytes);
  if (marked !== null) return decodeAs(bytes, marked);
  const named = usableLabel(transportCharset) ?? usableLabel(namedInPage(bytes));
  if (named !== null) return decodeAs(bytes, named);
  const strict = decodeStrictly(bytes, 'utf-8');
  if (strict !== null) return { text: strict, encoding: 'utf-8', doubt: null };
  return {
    ...decodeAs(bytes, 'windows-1252'),
    doubt: { code: 'encoding-guessed', encoding: 'windows-1252' },
  };
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return utf16Label(bytes);
}

function namedInPage(bytes: Uint8Array): string | null {
  const head = latinOf(bytes.subarray(0, PRESCAN_BYTES));
  const label = XML_ENCODING.exec(head)?.[1] ?? META_CHARSET.exec(head)?.[1] ?? null;
  // A page that names UTF-16 in ASCII bytes is not UTF-16; browsers take it for UTF-8.
  return label !== null && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

/** The decoder's own name for a label, `null` for one that no decoder knows. */
function usableLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null; // an invented label: the next way of telling is tried
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedPage {
  const strict = decodeStrictly(bytes, encoding);
  if (strict !== null) return { text: strict, encoding, doubt: null };
  return {
    text: new TextDecoder(encoding).decode(bytes),
    encoding,
    doubt: { code: 'characters-lost', encoding },
  };
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null; // bytes that are not of this encoding: the caller decides what that means
  }
}
