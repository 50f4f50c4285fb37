import type { CellSpan, SheetRow } from '@/lib/listings';
import { refuse } from '../problems.ts';
import { builtInFormat, type CellFormat, dayOfSerial, formatOfCode, wordsOfNumber } from '../sheets/number-formats.ts';
import { RowCells } from '../sheets/row-limits.ts';
import { StringTable } from '../sheets/string-table.ts';
import type { ReadingContext } from '../types.ts';
import { type BiffRecord, numberOfRk, RECORD, recordsFrom, StringReader } from './records.ts';

/** What the cells of an old workbook refer to. */
export interface OldWorkbook {
  stream: Uint8Array;
  sheets: { name: string; start: number }[];
  strings: StringTable;
  /** By the number of a cell's style. */
  formats: CellFormat[];
  is1904: boolean;
}

const BIFF8 = 0x0600;
const WORKSHEET = 0;

/** Reads what stands before the sheets. Workbooks older than Excel 97 are refused. */
export function readOldWorkbook(stream: Uint8Array, { limits }: ReadingContext): OldWorkbook {
  const book: OldWorkbook = {
    stream,
    sheets: [],
    strings: new StringTable(limits.stringBytes),
    formats: [],
    is1904: false,
  };
  const codes = new Map<number, CellFormat>();
  const shared: DataView[] = [];
  let before = 0;
  for (const { type, data } of recordsFrom(stream, 0)) {
    if (type === RECORD.EOF) break;
    if (type === RECORD.BEGIN && data.getUint16(0, true) !== BIFF8) refuse('old-workbook');
    else if (type === RECORD.FILE_PASS) refuse('encrypted');
    else if (type === RECORD.DATE_MODE) book.is1904 = data.getUint16(0, true) === 1;
    else if (type === RECORD.FORMAT)
      codes.set(data.getUint16(0, true), formatOfCode(new StringReader([data], 2).read()));
    else if (type === RECORD.STYLE) book.formats.push(formatBy(data.getUint16(2, true), codes));
    else if (type === RECORD.STRINGS || (type === RECORD.CONTINUE && before === RECORD.STRINGS)) shared.push(data);
    else if (type === RECORD.SHEET && data.getUint8(5) === WORKSHEET)
      book.sheets.push({ start: data.getUint32(0, true), name: new StringReader([data], 6).read(1) });
    if (type !== RECORD.CONTINUE) before = type;
  }
  readStrings(shared, book.strings);
  return book;
}

function formatBy(id: number, codes: ReadonlyMap<number, CellFormat>): CellFormat {
  return codes.get(id) ?? builtInFormat(id);
}

function readStrings(parts: readonly DataView[], table: StringTable): void {
  const [first] = parts;
  if (!first) return;
  const count = first.getUint32(4, true);
  const reader = new StringReader(parts, 8);
  for (let index = 0; index < count; index += 1) table.add(reader.read());
}

/** The rows of a sheet. Its cells may come in any order, so they are gathered first; a sheet has 65,536 rows at most. */
export function rowsOfOldSheet(book: OldWorkbook, start: number, context: ReadingContext): SheetRow[] {
  const sheet = new OldSheet(book, context);
  let nested = 0;
  for (const record of recordsFrom(book.stream, start)) {
    if (record.type === RECORD.BEGIN) nested += 1;
    else if (record.type === RECORD.EOF) nested -= 1;
    // Charts stand within a sheet as sheets of their own.
    else if (nested === 1) sheet.take(record);
    if (nested === 0) break;
  }
  return sheet.rows();
}

const MOST_ROWS = 65_536;

class OldSheet {
  private readonly cells: RowCells[] = [];
  /** Where the words of a formula go that come in the next record. */
  private awaits: { row: number; column: number } | null = null;

  constructor(
    private readonly book: OldWorkbook,
    private readonly context: ReadingContext,
  ) {}

  take({ type, data }: BiffRecord): void {
    if (type === RECORD.MERGES) this.addMerges(data);
    else if (type === RECORD.FORMULA_TEXT && this.awaits) {
      this.set(this.awaits.row, this.awaits.column, new StringReader([data]).read());
      this.awaits = null;
    } else if (CELLS.has(type)) this.takeCell(type, data);
  }

  rows(): SheetRow[] {
    return Array.from({ length: this.cells.length }, (_, row) => this.cells[row]?.take() ?? { texts: [] });
  }

  private takeCell(type: number, data: DataView): void {
    const row = data.getUint16(0, true);
    const column = data.getUint16(2, true);
    const style = data.getUint16(4, true);
    switch (type) {
      case RECORD.SHARED_LABEL:
        this.set(row, column, this.book.strings.get(data.getUint32(6, true)));
        break;
      case RECORD.LABEL:
      case RECORD.RICH_LABEL:
        this.set(row, column, new StringReader([data], 6).read());
        break;
      case RECORD.NUMBER:
        this.set(row, column, this.words(data.getFloat64(6, true), style));
        break;
      case RECORD.RK:
        this.set(row, column, this.words(numberOfRk(data.getInt32(6, true)), style));
        break;
      case RECORD.NUMBERS:
        this.takeNumbers(row, column, data);
        break;
      case RECORD.BOOLEAN:
        if (data.getUint8(7) === 0) this.set(row, column, data.getUint8(6) === 1 ? 'TRUE' : 'FALSE');
        break;
      case RECORD.FORMULA:
        this.takeFormula(row, column, style, data);
        break;
    }
  }

  private takeNumbers(row: number, first: number, data: DataView): void {
    const count = Math.floor((data.byteLength - 6) / 6);
    for (let at = 0; at < count; at += 1) {
      const value = numberOfRk(data.getInt32(6 + at * 6, true));
      this.set(row, first + at, this.words(value, data.getUint16(4 + at * 6, true)));
    }
  }

  private takeFormula(row: number, column: number, style: number, data: DataView): void {
    const isNoNumber = data.getUint16(12, true) === 0xffff;
    if (!isNoNumber) this.set(row, column, this.words(data.getFloat64(6, true), style));
    else if (data.getUint8(6) === 0) this.awaits = { row, column };
    else if (data.getUint8(6) === 1) this.set(row, column, data.getUint8(8) === 1 ? 'TRUE' : 'FALSE');
  }

  private words(value: number, style: number): string {
    const format = this.book.formats[style];
    if (format?.isDate) return dayOfSerial(value, this.book.is1904) ?? wordsOfNumber(value);
    return format?.currency ? `${format.currency} ${wordsOfNumber(value)}` : wordsOfNumber(value);
  }

  private addMerges(data: DataView): void {
    const count = Math.min(data.getUint16(0, true), Math.floor((data.byteLength - 2) / 8));
    for (let at = 0; at < count; at += 1) {
      const [first, last, left, right] = [0, 2, 4, 6].map((offset) => data.getUint16(2 + at * 8 + offset, true));
      const span: CellSpan = { columns: right! - left! + 1, rows: last! - first! + 1 };
      this.row(first!).span(left!, span);
    }
  }

  private set(row: number, column: number, text: string): void {
    this.row(row).set(column, text);
  }

  private row(row: number): RowCells {
    if (row >= MOST_ROWS) refuse('damaged');
    this.cells[row] ??= new RowCells(this.context);
    return this.cells[row];
  }
}

const CELLS = new Set<number>([
  RECORD.SHARED_LABEL,
  RECORD.LABEL,
  RECORD.RICH_LABEL,
  RECORD.NUMBER,
  RECORD.RK,
  RECORD.NUMBERS,
  RECORD.BOOLEAN,
  RECORD.FORMULA,
]);
