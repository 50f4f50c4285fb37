import { unzipSync } from 'fflate';

export type DocxText = { ok: true; text: string } | { ok: false; sentence: string };

/** Largest text of a letter inside its archive, in bytes: an archive that says more is not unpacked. */
const MOST_BYTES = 20_000_000;
const DOCUMENT = 'word/document.xml';

/** The words of a Word document (DOCX): a blank line between paragraphs, a tab between cells of a table. */
export function docxText(bytes: Uint8Array): DocxText {
  let isTooLarge = false;
  let isDocx = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== DOCUMENT) return false;
        isDocx = true;
        isTooLarge = originalSize > MOST_BYTES;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return { ok: false, sentence: 'unpacks to far more than a letter; it was not read.' };
    const xml = files[DOCUMENT];
    if (!isDocx || xml === undefined)
      return { ok: false, sentence: 'is no Word document (DOCX): save it as DOCX, HTML or text.' };
    return { ok: true, text: wordsOf(new TextDecoder().decode(xml)) };
  } catch {
    return { ok: false, sentence: 'is a damaged or old Word file; save it as DOCX, HTML or text.' };
  }
}

const PIECES = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?:\s[^>]*)?\/>|<\/w:(p|tc|tr)>|<w:(numPr)(?:\s[^>]*)?>/g;

function wordsOf(xml: string): string {
  let text = '';
  let rowHasCell = false;
  for (const [, words, gap, end, listed] of xml.matchAll(PIECES)) {
    if (words !== undefined) text += unescaped(words);
    else if (gap !== undefined) text += gap === 'tab' ? '\t' : '\n';
    else if (listed !== undefined) text += '• ';
    else if (end === 'p') text += '\n\n';
    else if (end === 'tc') {
      text = `${text.trimEnd()}\t`;
      rowHasCell = true;
    } else if (end === 'tr' && rowHasCell) text = `${text.trimEnd()}\n`;
  }
  return text.replace(/\n{3,}/g, '\n\n').trim();
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(words: string): string {
  return words.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
