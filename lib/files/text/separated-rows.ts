import type { SheetRow } from '@/lib/listings';
import { RowCells } from '../sheets/row-limits.ts';
import type { ReadingContext } from '../types.ts';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/**
 * The rows of a text whose cells are kept apart by a mark (RFC 4180 and what is written in its name): lines ended by CR, LF or
 * both, cells in quotes with separators and line ends in them, quotes doubled or left alone. A quote that is never closed
 * is a letter like others.
 */
export function* separatedRows(
  pieces: Iterable<string>,
  separator: string,
  context: Pick<ReadingContext, 'limits' | 'remark'>,
): Generator<SheetRow> {
  const reader = new SeparatedReader(separator.charCodeAt(0), context);
  for (const piece of pieces) {
    reader.feed(piece);
    if (reader.rows.length > 0) yield* reader.rows.splice(0);
  }
  reader.end();
  yield* reader.rows.splice(0);
}

class SeparatedReader {
  readonly rows: SheetRow[] = [];
  private readonly cells: RowCells;
  private column = 0;
  private cell = '';
  private isQuoted = false;
  /** A quote was read within a quoted cell: the end of it, or the first of two. */
  private isAfterQuote = false;
  private isAfterReturn = false;
  private hasAny = false;

  constructor(
    private readonly separator: number,
    private readonly context: Pick<ReadingContext, 'limits' | 'remark'>,
  ) {
    this.cells = new RowCells(context);
  }

  feed(text: string): void {
    let at = 0;
    while (at < text.length) at = this.isQuoted ? this.feedQuoted(text, at) : this.feedPlain(text, at);
  }

  end(): void {
    if (this.isQuoted && !this.isAfterQuote) this.takeQuoteBack();
    if (this.hasAny || this.cell !== '') this.endRow();
  }

  private feedPlain(text: string, start: number): number {
    if (this.isAfterReturn) {
      this.isAfterReturn = false;
      if (text.charCodeAt(start) === LF) return start + 1;
    }
    let at = start;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code !== this.separator && code !== LF && code !== CR && code !== QUOTE) continue;
      if (code === QUOTE && (at > start || this.cell !== '')) continue;
      break;
    }
    this.append(text, start, at);
    if (at === text.length) return at;
    const code = text.charCodeAt(at);
    if (code === QUOTE) this.openQuote();
    else if (code === this.separator) this.endCell();
    else this.endLine(code);
    return at + 1;
  }

  private feedQuoted(text: string, start: number): number {
    if (this.isAfterQuote) return this.afterQuote(text, start);
    const end = text.indexOf('"', start);
    this.append(text, start, end === -1 ? text.length : end);
    if (end === -1) {
      if (this.cell.length > this.context.limits.cellLength) this.takeQuoteBack();
      return text.length;
    }
    this.isAfterQuote = true;
    return end + 1;
  }

  private afterQuote(text: string, start: number): number {
    this.isAfterQuote = false;
    if (text.charCodeAt(start) === QUOTE) {
      this.cell += '"';
      return start + 1;
    }
    this.isQuoted = false;
    return start;
  }

  /** Longer than any cell, or never closed: the quote was a mark of its text, and what stood behind it are cells and lines. */
  private takeQuoteBack(): void {
    const held = this.cell;
    this.isQuoted = false;
    this.cell = '"';
    this.feed(held);
  }

  private openQuote(): void {
    this.isQuoted = true;
    this.hasAny = true;
  }

  private endLine(code: number): void {
    this.isAfterReturn = code === CR;
    this.endRow();
  }

  private append(text: string, start: number, end: number): void {
    if (end === start) return;
    this.hasAny = true;
    if (this.cell.length <= this.context.limits.cellLength) this.cell += text.slice(start, end);
  }

  private endCell(): void {
    this.cells.set(this.column, this.cell);
    this.column += 1;
    this.cell = '';
    this.hasAny = true;
  }

  private endRow(): void {
    this.endCell();
    this.rows.push(this.cells.take());
    this.column = 0;
    this.hasAny = false;
  }
}
