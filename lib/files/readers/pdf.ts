import { wholeOf } from '../byte-source.ts';
import { openPdf } from '../pdf/open-pdf.ts';
import { rowsOfPages } from '../pdf/rows-of-lines.ts';
import { linesOf, type TextLine } from '../pdf/text-lines.ts';
import { problem, refuse } from '../problems.ts';
import type { FileReader, ReadingContext } from '../types.ts';

/** Tender catalogues as PDF: tables by the places of their words, and prose. */
export const reader: FileReader = {
  id: 'pdf',
  priority: 5,
  accepts: ({ latin }) => latin.trimStart().startsWith('%PDF-'),
  async read(source, context) {
    const pages = await pagesOf(wholeOf(source, context.limits), context);
    if (pages === null) return refuse('too-slow', { seconds: context.limits.pdfMs / 1000 });
    const rows = rowsOfPages(pages);
    if (rows.length === 0) refuse('no-words');
    const asPage = async () => {
      const { pageOfText } = await import('../pages/load-page.ts');
      return pageOfText(textOf(pages), 'paragraphs');
    };
    return { kind: 'sheets', sheets: [{ titles: [], rows: () => rows }], asPage };
  },
};

/** The lines of each page, as far as the limits for pages and time go; `null` where time did not reach for one. */
async function pagesOf(bytes: Uint8Array, { limits, now, remark }: ReadingContext): Promise<TextLine[][] | null> {
  const end = now() + limits.pdfMs;
  const pdf = await within(openPdf(bytes), limits.pdfMs);
  if (pdf === null) return null;
  const pages: TextLine[][] = [];
  try {
    if (pdf.pages > limits.pages) remark(problem('pages-left-out', { pages: pdf.pages, most: limits.pages }));
    for (let number = 1; number <= Math.min(pdf.pages, limits.pages); number += 1) {
      const runs = now() < end ? await within(pdf.runs(number), end - now()) : null;
      if (runs === null && pages.length === 0) return null;
      if (runs === null) {
        remark(problem('time-left-out', { seconds: limits.pdfMs / 1000, pages: pages.length }));
        break;
      }
      pages.push(linesOf(runs));
    }
    return pages;
  } catch (fault) {
    // A page that is broken ends the reading; those before it were read.
    if (pages.length === 0) refuse('damaged');
    remark(problem('reader-fault', { fault: `Page ${pages.length + 1} could not be read (${nameOf(fault)}).` }));
    return pages;
  } finally {
    await pdf.close();
  }
}

function nameOf(fault: unknown): string {
  return fault instanceof Error ? fault.name : 'unknown fault';
}

/** What comes within some milliseconds; `null` for what does not. */
async function within<Value>(value: Promise<Value>, milliseconds: number): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Lines further apart than this many heights are paragraphs. */
const PARAGRAPH_GAP = 1.7;

/** Lines of one paragraph as one line of text. */
function textOf(pages: readonly (readonly TextLine[])[]): string {
  return pages
    .map((lines) =>
      lines
        .map((line, at) => {
          const before = lines[at - 1];
          const text = line.segments.map((segment) => segment.text).join(' ');
          const isNext =
            before !== undefined && before.y - line.y <= PARAGRAPH_GAP * Math.max(before.height, line.height);
          return `${at === 0 ? '' : isNext ? ' ' : '\n'}${text}`;
        })
        .join(''),
    )
    .join('\n');
}
