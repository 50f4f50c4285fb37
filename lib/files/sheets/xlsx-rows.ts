import type { CellSpan, SheetRow } from '@/lib/listings';
import type { ByteSource } from '../byte-source.ts';
import type { ReadingContext } from '../types.ts';
import { dayOfSerial, wordsOfNumber } from './number-formats.ts';
import { readXmlPart } from './read-xml-part.ts';
import { RowCells } from './row-limits.ts';
import type { Workbook } from './xlsx-workbook.ts';
import { attributeIn, type XmlHandler } from './xml-tokens.ts';

/** Merged cells by row, then column: they stand behind the rows, and are known from the second reading on. */
export type Merges = Map<number, Map<number, CellSpan>>;

/** Blank rows that are kept where a sheet leaves rows out; what is merged is told by the row. */
const MOST_BLANK_ROWS = 1_000;

/** The rows of a sheet of a workbook as they stand in it; fills `merges` at the end. */
export function* xlsxRows(
  part: ByteSource,
  workbook: Workbook,
  context: ReadingContext,
  merges: Merges,
): Generator<SheetRow> {
  const reader = new XlsxSheet(workbook, context, merges);
  for (const _ of readXmlPart(part, reader, context.limits)) {
    if (reader.rows.length > 0) yield* reader.rows.splice(0);
  }
  yield* reader.rows.splice(0);
}

class XlsxSheet implements XmlHandler {
  readonly rows: SheetRow[] = [];
  private readonly cells: RowCells;
  private row = 0;
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly context: ReadingContext,
    private readonly merges: Merges,
  ) {
    this.cells = new RowCells(context);
  }

  open(name: string, attributes: string): void {
    switch (name) {
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
        this.isValue = true;
        break;
      case 't':
        this.isValue = !this.isPhonetic;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'mergeCell':
        this.addMerge(attributeIn(attributes, 'ref') ?? '');
        break;
    }
  }

  words(text: string): void {
    if (this.isValue && this.value.length <= this.context.limits.cellLength) this.value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'c':
        this.cells.set(this.column, this.textOfCell());
        this.column += 1;
        break;
      case 'v':
      case 't':
        this.isValue = false;
        break;
      case 'rPh':
        this.isPhonetic = false;
        break;
      case 'row':
        this.closeRow();
        break;
    }
  }

  private openRow(attributes: string): void {
    const number = Number(attributeIn(attributes, 'r') ?? '') || this.row + 1;
    const blank = Math.min(number - 1 - this.row, MOST_BLANK_ROWS);
    for (let count = 0; count < blank; count += 1) this.rows.push({ texts: [] });
    this.row = number - 1;
    this.column = 0;
  }

  private closeRow(): void {
    for (const [column, span] of this.merges.get(this.row) ?? []) this.cells.span(column, span);
    this.rows.push(this.cells.take());
    this.row += 1;
  }

  private openCell(attributes: string): void {
    const reference = attributeIn(attributes, 'r');
    if (reference !== null) this.column = columnOf(reference);
    this.type = attributeIn(attributes, 't') ?? 'n';
    this.style = Number(attributeIn(attributes, 's') ?? '0');
    this.value = '';
  }

  private textOfCell(): string {
    if (this.value === '') return '';
    switch (this.type) {
      case 's':
        return decoded(this.workbook.strings.get(Number(this.value)));
      case 'n':
        return this.textOfNumber();
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'e':
        return '';
      case 'd':
        return this.value.slice(0, 10);
      default:
        return decoded(this.value);
    }
  }

  private textOfNumber(): string {
    const value = Number(this.value);
    if (!Number.isFinite(value)) return this.value;
    const format = this.workbook.formats[this.style];
    if (format?.isDate) return dayOfSerial(value, this.workbook.is1904) ?? wordsOfNumber(value);
    return format?.currency ? `${format.currency} ${wordsOfNumber(value)}` : wordsOfNumber(value);
  }

  private addMerge(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const row = rowOf(from);
    const column = columnOf(from);
    const spans = this.merges.get(row) ?? new Map<number, CellSpan>();
    spans.set(column, { columns: columnOf(to) - column + 1, rows: rowOf(to) - row + 1 });
    // As many as a sheet of lots may have rows; more are an attack on memory.
    if (this.merges.size < this.context.limits.rows) this.merges.set(row, spans);
  }
}

/** Signs that XML cannot hold are written `_x0001_` (ECMA-376, part 1, 22.4.2.4). */
function decoded(words: string): string {
  if (!words.includes('_x')) return words;
  return words.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const A = 65;

/** "AB12" stands in column 27, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - A;
    if (letter < 0 || letter > 25) break;
    column = column * 26 + letter + 1;
  }
  return Math.max(0, column - 1);
}

function rowOf(reference: string): number {
  return Math.max(0, Number(/\d+$/.exec(reference)?.[0] ?? '1') - 1);
}
