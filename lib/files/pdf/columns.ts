import type { Segment } from './text-lines.ts';

/** A stretch from left to right. */
export interface Span {
  left: number;
  right: number;
}

/**
 * Where the columns of a table stand: stretches in which cells of most rows lie, and between which there is a gap in nearly all
 * of them. A cell that reaches into its neighbour's column (a long description, a wide label) joins none.
 */
export function columnsOf(rows: readonly (readonly Segment[])[]): Span[] {
  const widest = mostFrequentWidth(rows);
  const spans: Span[] = [];
  // Rows with all of their cells first: what is missing in others has its place then.
  for (const row of rows.filter(({ length }) => length >= widest)) for (const cell of row) place(cell, spans, row);
  for (const row of rows.filter(({ length }) => length < widest)) for (const cell of row) place(cell, spans, row);
  return spans.sort((one, other) => one.left - other.left);
}

function mostFrequentWidth(rows: readonly (readonly Segment[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts)
    if (count > (counts.get(best) ?? 0) || (count === counts.get(best) && width > best)) best = width;
  return best;
}

/** Widens the column that a cell lies in, begins one where it lies in none, and leaves all as they are where it lies in several. */
function place(cell: Segment, spans: Span[], row: readonly Segment[]): void {
  const under = spans.filter((span) => cell.left < span.right && cell.right > span.left);
  if (under.length === 0) {
    spans.push({ left: cell.left, right: cell.right });
    return;
  }
  const [span] = under;
  if (under.length > 1 || !span) return;
  const left = Math.min(span.left, cell.left);
  const right = Math.max(span.right, cell.right);
  // Not over a neighbour in its own row, nor over another column.
  const isFree = [...row.filter((other) => other !== cell), ...spans.filter((other) => other !== span)].every(
    (other) => other.right <= left || other.left >= right,
  );
  if (isFree) Object.assign(span, { left, right });
}

/** The column of a cell: the one that it shares most with, else the nearest. */
export function columnAt(cell: Segment, columns: readonly Span[]): number {
  let best = 0;
  let score = Number.NEGATIVE_INFINITY;
  for (const [index, { left, right }] of columns.entries()) {
    const shared = Math.min(cell.right, right) - Math.max(cell.left, left);
    if (shared > score) [best, score] = [index, shared];
  }
  return best;
}
