import { latinOf, wholeOf } from '../byte-source.ts';
import { refuse } from '../problems.ts';
import { looksBinary } from '../text/looks-binary.ts';
import type { FileReader } from '../types.ts';

const NAME = /\.x?html?$/;
const OTHER_NAME = /\.(?:csv|tsv|txt)$/;
const MARKUP =
  /<(?:!doctype|!--|\?xml|html|head|body|title|meta|table|tr|div|span|a|p|h[1-6]|ul|ol|dl|section|article|main|pre)(?:[\s/>-]|$)/i;

/** A workbook as one piece of XML (Excel 2003, flat ODS): no page, though its tables look like some. */
const XML_WORKBOOK =
  /^[^<]{0,8}(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<(?:\?mso-application|office:document|(?:ss:)?Workbook)\b/;

/** Saved pages. */
export const reader: FileReader = {
  id: 'html',
  priority: 60,
  accepts({ name, bytes, latin }) {
    if (looksBinary(bytes) || OTHER_NAME.test(name)) return false;
    return NAME.test(name) || MARKUP.test(withoutNulls(latin));
  },
  async read(source, { limits, encoding, remark }) {
    const bytes = wholeOf(source, limits);
    if (XML_WORKBOOK.test(withoutNulls(latinOf(bytes.subarray(0, HEAD))))) refuse('old-workbook');
    if (!hasMarkup(bytes.subarray(0, HEAD)) && !hasMarkup(bytes)) refuse('no-markup');
    const { loadHtml } = await import('../pages/load-page.ts');
    const { document, url, doubts } = loadHtml(
      bytes,
      encoding ?? source.fetched?.charset ?? null,
      source.fetched?.url ?? null,
    );
    for (const doubt of doubts) remark(doubt);
    return { kind: 'page', document, url };
  },
};

/** Bytes in which nearly every page shows that it is one. */
const HEAD = 4_096;

function hasMarkup(bytes: Uint8Array): boolean {
  return MARKUP.test(withoutNulls(latinOf(bytes)));
}

/** Of text in UTF-16 every second byte is none of a letter's. */
function withoutNulls(latin: string): string {
  return latin.replaceAll('\0', '');
}
