import { labelStrength, type SheetRow } from '@/lib/listings';
import { columnAt, columnsOf, type Span } from './columns.ts';
import { splitByHeader } from './split-by-header.ts';
import type { TextLine } from './text-lines.ts';

/** Cells of a line that make it a row of a table and not words. */
const LEAST_CELLS = 3;

/**
 * The lines of all pages as the rows of one sheet. A line with labels of lots begins a table; its columns are where the cells of
 * its rows stand. The same header on the next page only goes on, and what stands on every page (a head, the page's number)
 * is said once or not at all.
 */
export function rowsOfPages(pages: readonly (readonly TextLine[])[]): SheetRow[] {
  const lines = withoutMarginals(pages);
  const starts = lines.flatMap((line, index) => (isHeader(line) ? [index] : []));
  const tables = starts.filter((start, at) => at === 0 || wordsOf(lines[start]!) !== wordsOf(lines[starts[at - 1]!]!));
  const repeats = new Set(starts.filter((start) => !tables.includes(start)));
  const rows: SheetRow[] = lines.slice(0, tables[0] ?? lines.length).map(plainRow);
  for (const [at, start] of tables.entries()) {
    const end = tables[at + 1] ?? lines.length;
    const own = lines.slice(start, end).filter((_, index) => !repeats.has(start + index));
    rows.push(...rowsOfTable(own));
  }
  return rows;
}

function rowsOfTable(given: readonly TextLine[]): SheetRow[] {
  const labels = given[0]?.segments ?? [];
  const lines = given.map((line, index) => (index === 0 ? line : splitByHeader(line, labels)));
  const columns = columnsOf(
    lines.filter(({ segments }) => segments.length >= LEAST_CELLS).map(({ segments }) => segments),
  );
  return lines.map((line, index) => {
    const isRow = index === 0 || line.segments.length > 1 || isUnderOneColumn(line, columns);
    return isRow ? rowUnder(line, columns) : plainRow(line);
  });
}

/** A lone cell that goes on under a column of its own, not a line of words across the table. */
function isUnderOneColumn({ segments }: TextLine, columns: readonly Span[]): boolean {
  const [only] = segments;
  if (!only || segments.length > 1) return false;
  const covered = columns.filter(({ left, right }) => only.left < right && only.right > left);
  return covered.length === 1 && covered[0] !== columns[0];
}

function rowUnder({ segments }: TextLine, columns: readonly Span[]): SheetRow {
  const texts: string[] = columns.map(() => '');
  for (const segment of segments) {
    const column = columnAt(segment, columns);
    texts[column] = texts[column] ? `${texts[column]} ${segment.text}` : segment.text;
  }
  return { texts };
}

function plainRow({ segments }: TextLine): SheetRow {
  return { texts: [segments.map(({ text }) => text).join(' ')] };
}

function isHeader({ segments }: TextLine): boolean {
  return segments.length >= LEAST_CELLS && labelStrength(segments.map(({ text }) => text)) >= 2;
}

function wordsOf({ segments }: TextLine): string {
  return segments
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

const PAGE_NUMBER =
  /^(?:page|p\.?|seite|página|pagina|стр\.?|第)?\s*\d{1,4}\s*(?:(?:of|\/|de|sur|von|van|из|页|\/)\s*\d{1,4})?\s*页?$/i;
/** Lines at the top and at the foot of a page that may be its margin. */
const MARGIN_LINES = 3;

/** All lines in order; what the margin of most pages repeats is kept on the first page only, page numbers nowhere. */
function withoutMarginals(pages: readonly (readonly TextLine[])[]): TextLine[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const words of new Set(marginOf(page).map(wordsOf))) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const isRepeated = (line: TextLine) =>
    pages.length > 1 && (counts.get(wordsOf(line)) ?? 0) * 2 > pages.length && !isHeader(line);
  return pages.flatMap((page, number) => {
    const margin = new Set(marginOf(page));
    return page.filter(
      (line) => !margin.has(line) || (!PAGE_NUMBER.test(wordsOf(line)) && (number === 0 || !isRepeated(line))),
    );
  });
}

function marginOf(page: readonly TextLine[]): TextLine[] {
  return [...page.slice(0, MARGIN_LINES), ...page.slice(-MARGIN_LINES)];
}
