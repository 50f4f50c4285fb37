import type { SheetRow } from '@/lib/listings';
import type { ReadingContext } from '../types.ts';
import { wordsOfNumber } from './number-formats.ts';
import { RowCells } from './row-limits.ts';
import { attributeIn, type XmlHandler } from './xml-tokens.ts';

/** A row that is written once and stands for many: a sheet's blank end stands for a million. */
const MOST_REPEATED_ROWS = 1_000;
const MOST_BLANK_ROWS = 30;

/** The sheets of an OpenDocument spreadsheet as its content goes by (ODF 1.3, part 3, 9.1). */
export class OdsSheets implements XmlHandler {
  /** Rows that are ready, each with the index of its sheet. */
  readonly ready: { sheet: number; row: SheetRow }[] = [];
  readonly names: string[] = [];
  private readonly cells: RowCells;
  private column = 0;
  private cellRepeat = 1;
  private rowRepeat = 1;
  private blank = 0;
  private value = '';
  private number: string | null = null;
  private isWords = false;
  /** Notes on cells and shapes stand in a cell and are no words of it. */
  private aside = 0;

  constructor(private readonly context: ReadingContext) {
    this.cells = new RowCells(context);
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'table':
        this.names.push(attributeIn(attributes, 'name') ?? '');
        this.blank = 0;
        break;
      case 'table-row':
        this.column = 0;
        this.rowRepeat = repeated(attributes, 'number-rows-repeated');
        break;
      case 'table-cell':
      case 'covered-table-cell':
        this.openCell(attributes);
        break;
      case 'annotation':
      case 'shapes':
        this.aside += 1;
        break;
      case 'p':
        if (this.aside > 0) break;
        if (this.value !== '') this.value += '\n';
        this.isWords = true;
        break;
      case 's':
        if (this.isWords) this.value += ' ';
        break;
      case 'line-break':
      case 'tab':
        if (this.isWords) this.value += '\n';
        break;
    }
  }

  words(text: string): void {
    if (this.isWords && this.aside === 0 && this.value.length <= this.context.limits.cellLength) this.value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'table-cell':
      case 'covered-table-cell':
        this.closeCell();
        break;
      case 'table-row':
        this.closeRow();
        break;
      case 'annotation':
      case 'shapes':
        this.aside -= 1;
        break;
      case 'p':
        this.isWords = false;
        break;
    }
  }

  private openCell(attributes: string): void {
    this.value = '';
    this.cellRepeat = repeated(attributes, 'number-columns-repeated');
    const columns = repeated(attributes, 'number-columns-spanned');
    const rows = repeated(attributes, 'number-rows-spanned');
    if (columns > 1 || rows > 1) this.cells.span(this.column, { columns, rows });
    this.number = plainNumberIn(attributes);
  }

  private closeCell(): void {
    const text = this.number ?? this.value;
    const last = Math.min(this.column + this.cellRepeat, this.context.limits.columns + 1);
    for (let column = this.column; text !== '' && column < last; column += 1) this.cells.set(column, text);
    this.column += this.cellRepeat;
  }

  private closeRow(): void {
    const row = this.cells.take();
    const sheet = this.names.length - 1;
    if (row.texts.length === 0) {
      this.blank = Math.min(this.blank + this.rowRepeat, MOST_BLANK_ROWS);
      return;
    }
    for (; this.blank > 0; this.blank -= 1) this.ready.push({ sheet, row: { texts: [] } });
    const times = Math.min(this.rowRepeat, MOST_REPEATED_ROWS);
    for (let count = 0; count < times; count += 1) this.ready.push({ sheet, row });
  }
}

function repeated(attributes: string, name: string): number {
  return Math.max(1, Math.floor(Number(attributeIn(attributes, name) ?? '1')) || 1);
}

/** A number or a day as the file keeps it, whatever its cell draws; a price with its currency. */
function plainNumberIn(attributes: string): string | null {
  const type = attributeIn(attributes, 'value-type');
  if (type === 'float' || type === 'currency') {
    const value = Number(attributeIn(attributes, 'value') ?? '');
    return Number.isFinite(value)
      ? `${attributeIn(attributes, 'currency') ?? ''} ${wordsOfNumber(value)}`.trim()
      : null;
  }
  return type === 'date' ? (attributeIn(attributes, 'date-value')?.slice(0, 10) ?? null) : null;
}
