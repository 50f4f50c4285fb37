/** What the bytes of an input are, whatever its name says. */
export type InputFormat = 'html' | 'mhtml' | 'empty' | 'pdf' | 'spreadsheet' | 'csv' | 'binary' | 'text';

const PAGE_NAME = /\.(?:html?|xhtml|mhtml?|mht)$/i;
const CATALOGUE_NAME = /\.(?:csv|tsv|xlsx?|ods|pdf)$/i;

export function isPageName(name: string): boolean {
  return PAGE_NAME.test(name);
}

/** Catalogues are part of what a house screens; they are named rather than passed over in silence. */
export function isCatalogueName(name: string): boolean {
  return CATALOGUE_NAME.test(name);
}

/** How far into a file its kind shows. */
const SNIFFED_BYTES = 4096;

const MHTML_TYPE = /^content-type:\s*multipart\/(?:related|alternative|mixed)/im;
const MARKUP = /<(?:!doctype|!--|\?xml|[a-z][a-z0-9:-]*[\s/>])/i;

/** Decides by the first bytes, and by the name only where they leave it open. */
export function sniffFormat(source: string, bytes: Uint8Array): InputFormat {
  if (bytes.length === 0) return 'empty';
  const head = bytes.subarray(0, SNIFFED_BYTES);
  const latin = Buffer.from(head).toString('latin1');
  if (latin.trimStart().startsWith('%PDF-')) return 'pdf';
  if (latin.startsWith('PK\u0003\u0004') || latin.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'spreadsheet';
  if (isUtf16(head)) return 'html';
  if (looksBinary(head)) return 'binary';
  if (isMhtml(latin)) return 'mhtml';
  if (/\.(?:csv|tsv)$/i.test(source)) return 'csv';
  if (MARKUP.test(latin) || MARKUP.test(Buffer.from(bytes).toString('latin1'))) return 'html';
  if (latin.trim() === '' && Buffer.from(bytes).toString('latin1').trim() === '') return 'empty';
  return 'text';
}

/** The sentence for an input of a kind that is not read. */
export function refusal(format: Exclude<InputFormat, 'html' | 'mhtml'>): string {
  switch (format) {
    case 'empty':
      return 'is empty.';
    case 'pdf':
      return 'is a PDF; this format is not read yet. Open the sale in a browser, save its page as HTML and screen that.';
    case 'spreadsheet':
      return 'is a spreadsheet or an archive; this format is not read yet. Save the sheet as a web page (HTML) and screen that.';
    case 'csv':
      return 'is a CSV file; this format is not read yet. Save the sheet as a web page (HTML) and screen that.';
    case 'binary':
      return 'is not a page: it holds binary data.';
    case 'text':
      return 'is not a page: it holds no markup.';
  }
}

/** A mail-like head: header lines before the first markup, one of which says that parts follow. */
function isMhtml(latin: string): boolean {
  const head = latin.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return /^\s*[\w-]+:/.test(head) && MHTML_TYPE.test(head);
}

function isUtf16(head: Uint8Array): boolean {
  return utf16Label(head) !== null;
}

/** UTF-16 by its byte order mark, or by the zero bytes of its markup where it has none. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const lessThan = 0x3c;
  if (first === lessThan && second === 0 && third !== 0 && fourth === 0) return 'utf-16le';
  if (first === 0 && second === lessThan && third === 0 && fourth !== 0) return 'utf-16be';
  return null;
}

/** A page holds next to no control characters; a stray one does not make it another thing. */
function looksBinary(head: Uint8Array): boolean {
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > head.length / 20;
}
