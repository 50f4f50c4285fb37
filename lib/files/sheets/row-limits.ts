import type { CellSpan, SheetRow } from '@/lib/listings';
import { problem } from '../problems.ts';
import type { ReadingContext } from '../types.ts';

/** Keeps the rows of one file within its limits, and says what was left out. */
export class RowLimits {
  private rows = 0;

  constructor(private readonly context: Pick<ReadingContext, 'limits' | 'remark'>) {}

  /** Each sheet counts, also one that is read a second time: it has its own count from `start`. */
  *within(rows: Iterable<SheetRow>, start: number): Generator<SheetRow> {
    const { limits, remark } = this.context;
    let count = start;
    for (const row of rows) {
      if (count >= limits.rows) {
        remark(problem('rows-left-out', { most: limits.lots }));
        return;
      }
      count += 1;
      this.rows = Math.max(this.rows, count);
      yield row;
    }
  }

  /** Rows that were read up to here, over all sheets so far. */
  get count(): number {
    return this.rows;
  }
}

/** The cells of a row as they come, within the limits for columns and for what one holds. */
export class RowCells {
  texts: string[] = [];
  spans: Map<number, CellSpan> | null = null;

  constructor(private readonly context: Pick<ReadingContext, 'limits' | 'remark'>) {}

  set(column: number, text: string): void {
    if (text === '') return;
    const { columns } = this.context.limits;
    if (column >= columns) {
      this.context.remark(problem('columns-left-out', { most: columns }));
      return;
    }
    while (this.texts.length < column) this.texts.push('');
    this.texts[column] = this.cut(text);
  }

  span(column: number, span: CellSpan): void {
    const { columns, rows } = this.context.limits;
    if (column >= columns) return;
    this.spans ??= new Map();
    this.spans.set(column, {
      columns: Math.max(1, Math.min(span.columns, columns - column)),
      rows: Math.max(1, Math.min(span.rows, rows)),
    });
  }

  /** The row as it is, and a new one begun. */
  take(): SheetRow {
    const row: SheetRow = this.spans ? { texts: this.texts, spans: this.spans } : { texts: this.texts };
    this.texts = [];
    this.spans = null;
    return row;
  }

  private cut(text: string): string {
    const { cellLength } = this.context.limits;
    if (text.length <= cellLength) return text;
    this.context.remark(problem('cells-cut', { most: cellLength }));
    return text.slice(0, cellLength);
  }
}
