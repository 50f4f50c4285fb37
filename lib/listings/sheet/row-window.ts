import type { Grid, Row } from '../table/grid.ts';
import { collapsed, SheetCell } from './sheet-cell.ts';
import type { SheetRow } from './types.ts';

/** Rows that are looked at ahead of the one in hand: a header, and values below it. */
const AHEAD = 256;
/** Rows kept behind it: values are looked at far below a header before the first row under it is read. */
const BEHIND = 256;

/**
 * A sheet as a grid whose rows are asked for from top to bottom: only those near the last one asked for are held, so that
 * a sheet of any length takes the same memory. A row that has gone is an empty row.
 */
export class RowWindow implements Grid<SheetCell> {
  private readonly rows: Iterator<SheetRow>;
  private readonly held = new Map<number, Row<SheetCell>>();
  private readonly hanging: { cell: SheetCell; rows: number }[] = [];
  private pulled = 0;
  private asked = 0;
  private hasEnded = false;

  constructor(
    rows: Iterable<SheetRow>,
    private readonly behind = BEHIND,
  ) {
    this.rows = rows[Symbol.iterator]();
  }

  /** Rows known by now; before the end always more than have been asked for. */
  get count(): number {
    this.pullTo(this.asked + AHEAD);
    return this.pulled;
  }

  row(index: number): Row<SheetCell> {
    this.asked = Math.max(this.asked, index);
    this.pullTo(index + 1);
    return this.held.get(index) ?? { slots: [], isFoot: false };
  }

  /** Lets go of the file, where reading ended before its end. */
  close(): void {
    if (!this.hasEnded) this.rows.return?.();
    this.hasEnded = true;
  }

  private pullTo(count: number): void {
    while (this.pulled < count && !this.hasEnded) {
      const next = this.rows.next();
      if (next.done) {
        this.hasEnded = true;
        return;
      }
      this.held.set(this.pulled, this.place(next.value, this.pulled));
      this.pulled += 1;
      this.held.delete(this.asked - this.behind - 1);
      this.held.delete(this.pulled - AHEAD - this.behind - 2);
    }
  }

  private place({ texts, spans }: SheetRow, row: number): Row<SheetCell> {
    const slots: (SheetCell | undefined)[] = [];
    for (let column = 0; column < Math.max(texts.length, this.hanging.length); column += 1) {
      const above = this.hanging[column];
      if (above && above.rows > 0) {
        above.rows -= 1;
        slots[column] = above.cell;
        continue;
      }
      if (slots[column] !== undefined) continue;
      this.setCell(slots, collapsed(texts[column] ?? ''), row, column, spans?.get(column));
    }
    return { slots, isFoot: false };
  }

  private setCell(
    slots: (SheetCell | undefined)[],
    text: string,
    row: number,
    column: number,
    span: { columns: number; rows: number } | undefined,
  ): void {
    const cell = new SheetCell(text, row, column, span?.columns ?? 1);
    slots[column] = cell;
    if (!span) return;
    for (let at = column; at < column + span.columns; at += 1) {
      slots[at] = cell;
      if (span.rows > 1) this.hanging[at] = { cell, rows: span.rows - 1 };
    }
  }
}
