import { type FileProblem, FileRefusal } from './file-problem.ts';
import { openPdf, type TextRun } from './pdf/open-pdf.ts';
import { problem } from './problems.ts';

/** A letter's text out of a PDF, or why there is none. */
export type PdfText = { ok: true; text: string } | { ok: false; problem: FileProblem };

const MOST_PAGES = 60;

interface Line {
  text: string;
  x: number;
  y: number;
  height: number;
  /** Right end of what stands on it so far. */
  end: number;
}

/**
 * The words of a PDF as a letter: lines by their baselines, a blank line where the gap between lines is wider than within a
 * paragraph, a tab where cells stand apart. Scans hold no words.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  try {
    const pdf = await openPdf(bytes);
    try {
      if (pdf.pages > MOST_PAGES)
        return { ok: false, problem: problem('letter-too-long', { pages: pdf.pages, most: MOST_PAGES }) };
      const pages: string[] = [];
      for (let number = 1; number <= pdf.pages; number++) pages.push(pageText(await pdf.runs(number)));
      const text = pages.join('\n\n').trim();
      return text === '' ? { ok: false, problem: problem('pdf-scan') } : { ok: true, text };
    } finally {
      await pdf.close();
    }
  } catch (error) {
    return { ok: false, problem: failure(error) };
  }
}

function failure(error: unknown): FileProblem {
  const isLocked = error instanceof FileRefusal && error.problem.code === 'encrypted';
  return problem(isLocked ? 'pdf-locked' : 'pdf-damaged');
}

/** Wider than this many heights between two baselines is a new paragraph; lines of one stand up to 1.5 apart. */
const PARAGRAPH_GAP = 1.7;
/** Wider than this many heights between two runs on a line is a gap between cells. */
const CELL_GAP = 1.5;

function pageText(runs: readonly TextRun[]): string {
  const lines = linesOf(runs.filter(({ str }) => str.trim() !== ''));
  return lines
    .map((line, n) => {
      const before = lines[n - 1];
      if (before === undefined) return line.text;
      const isParagraph = Math.abs(before.y - line.y) > PARAGRAPH_GAP * Math.max(before.height, line.height);
      // A word broken at its hyphen ("ci-joint") is one word again.
      const between = isParagraph ? '\n\n' : /\p{L}-$/u.test(before.text) ? '' : '\n';
      return `${between}${line.text}`;
    })
    .join('');
}

function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  for (const { str, transform, height, width } of runs) {
    const [x = 0, y = 0] = transform.slice(4);
    const last = lines.at(-1);
    const isSame = last !== undefined && Math.abs(last.y - y) < Math.max(height, last.height) / 2 && x >= last.x;
    if (!isSame) {
      lines.push({ text: str, x, y, height, end: x + width });
      continue;
    }
    const gap = x - last.end;
    const between = gap > CELL_GAP * last.height ? '\t' : gap > last.height / 6 && !/\s$/.test(last.text) ? ' ' : '';
    last.text += between + str;
    last.end = x + width;
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}
