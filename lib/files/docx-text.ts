import { unzipSync } from 'fflate';
import type { FileProblem } from './file-problem.ts';
import { problem } from './problems.ts';

/** A letter's text out of a Word document, or why there is none. */
export type DocxText = { ok: true; text: string } | { ok: false; problem: FileProblem };

/** Largest text of a letter inside its archive, in bytes: an archive that says more is not unpacked. */
const MOST_BYTES = 20_000_000;
const DOCUMENT = 'word/document.xml';
/** Letterheads stand above the text, notes below it. */
const ABOVE = /^word\/header\d*\.xml$/;
const BELOW = /^word\/(?:footnotes|endnotes)\.xml$/;

/**
 * The words of a Word document (DOCX), as who opens it reads them: a blank line between paragraphs, a tab between cells of a
 * table; nothing that is hidden or was taken out.
 */
export function docxText(bytes: Uint8Array): DocxText {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (name !== DOCUMENT && !ABOVE.test(name) && !BELOW.test(name)) return false;
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
    if (total > MOST_BYTES) return { ok: false, problem: problem('letter-inflates') };
    if (files[DOCUMENT] === undefined) return { ok: false, problem: problem('no-docx') };
    const names = Object.keys(files).sort();
    const ordered = [
      ...names.filter((name) => ABOVE.test(name)),
      DOCUMENT,
      ...names.filter((name) => BELOW.test(name)),
    ];
    const parts = ordered.map((name) => new TextDecoder().decode(files[name]));
    if (parts.some((xml) => /<!(?:DOCTYPE|ENTITY)/i.test(xml))) return { ok: false, problem: problem('docx-entities') };
    // The first page and the others often have the same letterhead.
    return { ok: true, text: [...new Set(parts.map(wordsOf))].filter((text) => text !== '').join('\n\n') };
  } catch {
    return { ok: false, problem: problem('docx-damaged') };
  }
}

const PIECES =
  /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr|noBreakHyphen)(?:\s[^>]*)?\/>|<\/w:(p|tc|tr|tbl)>|<w:(numPr)(?:\s[^>]*)?>|<w:(r)(?:\s[^>]*)?>|<w:(vanish)(?:\s+w:val="(?:1|true|on)")?\s*\/>/g;
/** What stands elsewhere by now, and what older programs show in place of what newer ones do. */
const TWICE = /<w:moveFrom(?:\s[^>]*)?>.*?<\/w:moveFrom>|<mc:Fallback(?:\s[^>]*)?>.*?<\/mc:Fallback>/gs;
const GAPS: Record<string, string> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

function wordsOf(xml: string): string {
  let text = '';
  let rowHasCell = false;
  let isHidden = false;
  for (const [, words, gap, end, listed, run, hidden] of xml.replace(TWICE, '').matchAll(PIECES)) {
    if (run !== undefined || hidden !== undefined) isHidden = hidden !== undefined;
    else if (words !== undefined) text += isHidden ? '' : unescaped(words);
    else if (gap !== undefined) text += isHidden ? '' : GAPS[gap];
    else if (listed !== undefined) text += '• ';
    else if (end === 'p' || end === 'tbl') text += '\n\n';
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
