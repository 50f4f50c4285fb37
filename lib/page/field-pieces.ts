import type { FieldText } from '@/lib/listings';

/** Words of one text node: `node.data.slice(start, end)`. */
export interface TextPiece {
  node: Text;
  start: number;
  end: number;
}

/**
 * Where a stretch of a field's words stands in the page, in order; empty for words that stand in no text node. White space
 * that the page has inside the stretch is part of its piece, so that a name broken over lines is one piece.
 */
export function piecesOf(field: FieldText, start: number, end: number): TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const run of field.runs) {
    if (run.start >= end) break;
    const from = Math.max(start, run.start);
    const to = Math.min(end, run.start + run.length);
    if (from >= to) continue;
    const piece = { node: run.node, start: run.nodeStart + from - run.start, end: run.nodeStart + to - run.start };
    const last = pieces.at(-1);
    if (last?.node === piece.node) last.end = piece.end;
    else pieces.push(piece);
  }
  return pieces;
}
