import { looksBinary } from '@/lib/files/text/looks-binary';
import { utf16Label } from '@/lib/files/text/utf16-label';

/** What kind of letter the bytes of an input are, whatever its name says. */
export type InputFormat = 'html' | 'mhtml' | 'empty' | 'pdf' | 'spreadsheet' | 'binary' | 'text';

/** How far into a file its kind shows. */
const SNIFFED_BYTES = 4096;

const MHTML_TYPE = /^content-type:\s*multipart\/(?:related|alternative|mixed)/im;
const MARKUP = /<(?:!doctype|!--|\?xml|[a-z][a-z0-9:-]*[\s/>])/i;

export function sniffFormat(bytes: Uint8Array): InputFormat {
  if (bytes.length === 0) return 'empty';
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const latin = Buffer.from(head).toString('latin1');
  if (latin.trimStart().startsWith('%PDF-')) return 'pdf';
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'spreadsheet';
  const utf16 = utf16Label(head);
  if (utf16 === null && looksBinary(head)) return 'binary';
  if (isMhtml(latin)) return 'mhtml';
  const whole = utf16 === null ? Buffer.from(bytes).toString('latin1') : new TextDecoder(utf16).decode(bytes);
  if (MARKUP.test(whole)) return 'html';
  return whole.trim() === '' ? 'empty' : 'text';
}

/** A mail-like head: header lines before the first markup, one of which says that parts follow. */
function isMhtml(latin: string): boolean {
  const head = latin.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^\s*[\w-]+:/.test(head) && MHTML_TYPE.test(head);
}
