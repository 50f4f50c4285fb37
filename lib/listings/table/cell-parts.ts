import type { FieldName } from '../types.ts';
import { labelOf } from './find-header.ts';

/** A stretch of a cell's text with the label that stands before it. */
export interface CellPart {
  field: FieldName;
  label: string;
  start: number;
  end: number;
}

const PIECE = /[^|;；•·\n]+/g;
const LABELLED = /^\s*([^:：=]{2,40}?)\s*[:：=]\s*(?=\S)/;

/** "Origin: Bria | Certificate: yes": each part with its field; null where no part has a label that we know. */
export function labelledParts(text: string, language: string | null): CellPart[] | null {
  const parts: CellPart[] = [];
  let labelled = 0;
  for (const piece of text.matchAll(PIECE)) {
    const label = LABELLED.exec(piece[0]);
    const match = label ? labelOf(label[1]!, language, false) : null;
    const start = piece.index + (match ? label![0].length : 0);
    const end = piece.index + piece[0].trimEnd().length;
    if (match) labelled += 1;
    parts.push({ field: match?.field ?? 'description', label: match ? label![1]!.trim() : '', start, end });
  }
  return labelled > 0 ? parts : null;
}
