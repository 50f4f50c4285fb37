import { isHeaderRow } from '../table/find-header.ts';
import { statesOriginAsHeading } from '../table/governing-words.ts';
import { type Cell, ownCells, type Row } from '../table/grid.ts';
import { noticeKindOf } from '../table/notice-of-origin.ts';
import { isLetterHead } from '../table/sheet-titles.ts';
import { RowWindow } from './row-window.ts';
import type { SheetCell } from './sheet-cell.ts';
import type { SheetRow } from './types.ts';

/** A notice of origin and the rows above it that it is about. */
export interface NoticeOfRows {
  first: number;
  /** The row in which it begins. */
  end: number;
  text: string;
}

/** One pass over a long sheet for the notices below its lots, which would otherwise have to wait for them in memory. */
export function noticesInRows(rows: Iterable<SheetRow>, language: string | null): NoticeOfRows[] {
  const search = new NoticeSearch(language);
  const grid = new RowWindow(rows);
  for (let index = 0; index < grid.count; index += 1) search.look(grid.row(index), index);
  return search.notices;
}

class NoticeSearch {
  readonly notices: NoticeOfRows[] = [];
  /** The notice whose sentence may go on in the next row. */
  private open: NoticeOfRows | null = null;
  private first = 0;
  private hasLots = false;

  constructor(private readonly language: string | null) {}

  look(row: Row<SheetCell>, index: number): void {
    const filled = filledCells(row);
    if (filled === 0) return;
    if (filled === 1) {
      this.lookAtWords(ownCells(row, index)[0]?.text ?? '', index);
      return;
    }
    this.open = null;
    if (!startsWithDigit(row) && isHeaderRow(row, index, this.language)) this.begin(index + 1);
    else this.hasLots = true;
  }

  private lookAtWords(text: string, index: number): void {
    if (text === '') return;
    if (this.open && this.continues(text)) {
      this.open.text += ` ${text}`;
      return;
    }
    this.open = null;
    if (noticeKindOf(text, this.language) === 'notice') {
      if (!this.hasLots) return;
      this.open = { first: this.first, end: index, text };
      this.notices.push(this.open);
    } else if (!isLetterHead(text) && statesOriginAsHeading(text, this.language)) this.begin(index);
  }

  private continues(text: string): boolean {
    if (!/[.!。]\s*$/.test(this.open!.text)) return true;
    return !isLetterHead(text) && !statesOriginAsHeading(text, this.language);
  }

  private begin(row: number): void {
    this.first = row;
    this.hasLots = false;
    this.open = null;
  }
}

function filledCells(row: Row<Cell>): number {
  const seen = new Set<Cell>();
  for (const cell of row.slots) if (cell && cell.text !== '') seen.add(cell);
  return seen.size;
}

/** Most rows of lots begin with a number: no header does. */
function startsWithDigit(row: Row<Cell>): boolean {
  const code = row.slots[0]?.text.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}
