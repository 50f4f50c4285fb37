import { READING_LIMITS } from '../limits.ts';
import type { WordsCell } from '../table/raw-listing.ts';
import type { FieldText, TextRun } from '../types.ts';

const NOWHERE: TextRun[] = [];

/** A cell of a file: words that stand in no page. */
export class SheetCell implements WordsCell, FieldText {
  readonly isHeader = false;
  readonly isPlain = true;
  readonly runs = NOWHERE;

  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
    readonly columnSpan = 1,
  ) {}

  get words(): FieldText {
    return this;
  }

  /** The same cell in a sheet whose columns are read as rows. */
  turned(): SheetCell {
    return new SheetCell(this.text, this.column, this.row);
  }
}

const NOT_YET_COLLAPSED = /[^\S ]|^ | $| {2}/;

export function collapsed(text: string): string {
  const kept = text.length > READING_LIMITS.fieldLength ? text.slice(0, READING_LIMITS.fieldLength) : text;
  return NOT_YET_COLLAPSED.test(kept) ? kept.replace(/\s+/g, ' ').trim() : kept;
}
