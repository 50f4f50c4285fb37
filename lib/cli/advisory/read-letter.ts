import { documentText, docxText, problem } from '@/lib/files';
import { decodePage } from '@/lib/files/pages/decode-page';
import { parseHtml } from '@/lib/files/pages/parse-html';
import { pdfText } from '@/lib/files/pdf-text';
import { sniffFormat } from '../sniff-format.ts';

export type Letter = { ok: true; text: string; doubts: string[] } | { ok: false; sentence: string };

/** Longest letter, in characters: some forty pages. */
const MOST = 100_000;

/** The words of a letter, whatever kind of file it is. */
export async function readLetter(bytes: Uint8Array): Promise<Letter> {
  const read = await textOf(bytes);
  if (!read.ok) return read;
  if (read.text.trim() === '') return { ok: false, sentence: 'holds no words.' };
  if (read.text.length > MOST)
    return {
      ok: false,
      sentence: `is too long for a notice: ${read.text.length} characters, ${MOST} at most are read.`,
    };
  return read;
}

async function textOf(bytes: Uint8Array): Promise<Letter> {
  switch (sniffFormat(bytes)) {
    case 'empty':
      return { ok: false, sentence: 'is empty.' };
    case 'pdf':
      return pdf(bytes);
    case 'spreadsheet':
      return docx(bytes);
    case 'binary':
      return { ok: false, sentence: 'holds binary data; text, HTML, DOCX and PDF are read.' };
    case 'mhtml':
      return { ok: false, sentence: 'is a saved page with its pictures (MHTML). Save it as HTML only.' };
    case 'html':
      return html(bytes);
    default:
      return plain(bytes);
  }
}

function plain(bytes: Uint8Array): Letter {
  const { text, doubt } = decodePage(bytes);
  return { ok: true, text, doubts: saidOf(doubt) };
}

function saidOf(doubt: ReturnType<typeof decodePage>['doubt']): string[] {
  return doubt === null ? [] : [problem(doubt.code, { encoding: doubt.encoding }).says];
}

function html(bytes: Uint8Array): Letter {
  const { text, doubt } = decodePage(bytes);
  try {
    return { ok: true, text: documentText(parseHtml(text)), doubts: saidOf(doubt) };
  } catch (error) {
    return { ok: false, sentence: `could not be parsed (${error instanceof Error ? error.message : String(error)}).` };
  }
}

function docx(bytes: Uint8Array): Letter {
  const read = docxText(bytes);
  return read.ok ? { ok: true, text: read.text, doubts: [] } : { ok: false, sentence: read.problem.says };
}

async function pdf(bytes: Uint8Array): Promise<Letter> {
  const read = await pdfText(bytes);
  if (!read.ok) return { ok: false, sentence: read.problem.says };
  return { ok: true, text: read.text, doubts: ['was read from a PDF: check that its paragraphs are whole.'] };
}
