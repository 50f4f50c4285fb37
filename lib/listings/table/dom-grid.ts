import {
  attributeOf,
  childElements,
  childrenOf,
  firstElementOf,
  htmlOf,
  localNameOf,
  nearest,
  nextElementOf,
  parentElementOf,
  queryAll,
  queryFirst,
  textContentOf,
} from '../dom.ts';
import { alternativeText, fieldText, joinFieldTexts } from '../field-text.ts';
import { LazyWords } from '../lazy-words.ts';
import type { FieldText, TextRun } from '../types.ts';
import type { Cell, Grid, Row } from './grid.ts';
import { type PlainCells, plainCellsOf } from './plain-cells.ts';

/** Spans past these are a page's mischief, not a sheet's layout. */
const MOST_COLUMNS = 200;
const MOST_ROWS_SPANNED = 1000;

/** A cell of the page; its words are read when they are first asked for. */
class WalkedCell implements Cell {
  private read: FieldText | null = null;

  constructor(
    readonly element: Element,
    readonly row: number,
    readonly column: number,
    readonly columnSpan: number,
    readonly isHeader: boolean,
  ) {}

  get words(): FieldText {
    this.read ??= wordsOf(this.element);
    return this.read;
  }

  get text(): string {
    return this.words.text;
  }

  /** The same cell in a sheet whose columns are read as rows. */
  turned(): DomCell {
    return new WalkedCell(this.element, this.column, this.row, 1, this.isHeader);
  }
}

/** A cell of a plain row: words known before its element, which is looked up where it is asked for. */
class PlainCell extends LazyWords implements Cell {
  constructor(
    text: string,
    private readonly raw: RawRow,
    private readonly at: number,
    readonly row: number,
    readonly column: number,
    readonly isHeader: boolean,
  ) {
    super(text, text === '' ? 0 : 1);
  }

  get columnSpan(): number {
    return 1;
  }

  get isPlain(): boolean {
    return true;
  }

  get element(): Element {
    return this.raw.cellAt?.(this.at) ?? this.raw.cells[this.at]!;
  }

  get words(): FieldText {
    return this;
  }

  turned(): DomCell {
    return new PlainCell(this.text, this.raw, this.at, this.column, this.row, this.isHeader);
  }

  protected find(): TextRun[] {
    const words = fieldText(this.element);
    return words.text === this.text ? words.runs : [];
  }
}

export type DomCell = WalkedCell | PlainCell;

/** A cell's words; where it holds only pictures, their names; where it holds only a button, the button's. */
function wordsOf(element: Element): FieldText {
  const words = fieldText(element, { withoutButtons: true, without: isOnlyForLooks });
  if (words.text !== '') return words;
  const withButtons = fieldText(element);
  return withButtons.text !== '' ? withButtons : alternativeText(element);
}

const ICON = /^i |icon/i;

/** A number that is hidden before the one to be seen, for a table that sorts by its words; an icon drawn by its name. */
function isOnlyForLooks(element: Element): boolean {
  if (attributeOf(element, 'aria-hidden') === 'true')
    return ICON.test(`${localNameOf(element)} ${attributeOf(element, 'class')}`);
  const style = attributeOf(element, 'style');
  const isHidden = style === null ? attributeOf(element, 'hidden') !== null : /display:\s*none/i.test(style);
  return isHidden && !/\p{L}/u.test(textContentOf(element));
}

/** Words of a cell with the names of its pictures: a flag's tooltip names the country that its code only hints at. */
export function wordsWithPictures(element: Element, words: FieldText): FieldText {
  if (childElements(element).length === 0 && attributeOf(element, 'title') === null) return words;
  const named = queryAll(element, 'img, svg, [title], [aria-label], i, abbr');
  if (named.length === 0 && attributeOf(element, 'title') === null) return words;
  const alternative = alternativeText(element);
  return alternative.text === '' || words.text.includes(alternative.text)
    ? words
    : joinFieldTexts([words, alternative]);
}

/** One row as the page has it, before spans are worked out. */
export interface RawRow {
  element: Element;
  readonly cells: Element[];
  isFoot: boolean;
  /** Its cells without their elements; null where it is no plain row. */
  plain?(): PlainCells | null;
  /** One cell of a plain row. */
  cellAt?(at: number): Element | null;
}

/** A grid over rows of elements: spans placed as a browser does, a row at a time. */
export class DomGrid implements Grid<DomCell> {
  /** `null` for a plain row that was forgotten: it is made again where it is asked for. */
  private readonly made: (Row<DomCell> | null)[] = [];
  private forgotten = 0;
  /** Cells from above that still cover a column, with the rows they have left. */
  private readonly hanging: { cell: DomCell; rows: number }[] = [];

  constructor(readonly rows: readonly RawRow[]) {}

  get count(): number {
    return this.rows.length;
  }

  row(index: number): Row<DomCell> {
    while (this.made.length <= index && this.made.length < this.rows.length) {
      this.made.push(this.place(this.rows[this.made.length]!, this.made.length));
    }
    return this.made[index] ?? this.again(index) ?? { slots: [], isFoot: false };
  }

  forget(before: number): void {
    for (; this.forgotten < before; this.forgotten += 1) {
      if (this.made[this.forgotten]?.isPlain) this.made[this.forgotten] = null;
    }
  }

  private again(index: number): Row<DomCell> | null {
    const raw = this.rows[index];
    const plain = raw?.plain?.();
    return raw && plain ? plainRow(raw, plain, index) : null;
  }

  private place(raw: RawRow, index: number): Row<DomCell> {
    const plain = raw.plain?.() ?? null;
    if (plain && this.hanging.every((hanging) => !hanging || hanging.rows === 0)) return plainRow(raw, plain, index);
    return this.placeSpans(raw, index);
  }

  private placeSpans(raw: RawRow, index: number): Row<DomCell> {
    const slots: (DomCell | undefined)[] = [];
    const take = (column: number): boolean => {
      const hanging = this.hanging[column];
      if (!hanging || hanging.rows === 0) return false;
      hanging.rows -= 1;
      slots[column] = hanging.cell;
      return true;
    };
    let column = 0;
    for (const element of raw.cells) {
      while (column < MOST_COLUMNS && take(column)) column += 1;
      const span = Math.min(spanOf(element, 'colspan', 'aria-colspan'), MOST_COLUMNS - column);
      if (span <= 0) break;
      const rows = Math.min(spanOf(element, 'rowspan', 'aria-rowspan'), MOST_ROWS_SPANNED);
      const cell = new WalkedCell(element, index, column, span, isHeaderCell(element));
      for (let each = 0; each < span; each += 1, column += 1) {
        slots[column] = cell;
        if (rows > 1) this.hanging[column] = { cell, rows: rows - 1 };
      }
    }
    for (; column < this.hanging.length; column += 1) take(column);
    return { slots: Array.from(slots), isFoot: raw.isFoot };
  }
}

function plainRow(raw: RawRow, { texts, heads }: PlainCells, index: number): Row<DomCell> {
  const slots: DomCell[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] ?? null;
    const isHead = heads?.includes(at) ?? false;
    if (text === null) slots.push(new WalkedCell(raw.cells[at]!, index, at, 1, isHead));
    else slots.push(new PlainCell(text, raw, at, index, at, isHead));
  }
  return { slots, isFoot: raw.isFoot, isPlain: true };
}

function spanOf(element: Element, name: string, ariaName: string): number {
  const written = attributeOf(element, name) ?? attributeOf(element, ariaName);
  if (written === null) return 1;
  const span = Number.parseInt(written, 10);
  return span === 0 && name === 'rowspan' ? MOST_ROWS_SPANNED : span > 0 ? span : 1;
}

function isHeaderCell(element: Element): boolean {
  return localNameOf(element) === 'th' || attributeOf(element, 'role') === 'columnheader';
}

const SECTIONS = new Set(['thead', 'tbody', 'tfoot', 'form', 'template']);

/** A `tr`; its cells are looked up when they are first asked for, so that long tables can be read in slices. */
class TableRow implements RawRow {
  private found: Element[] | null = null;

  constructor(
    readonly element: Element,
    readonly isFoot: boolean,
    private readonly mayBePlain: boolean,
  ) {}

  plain(): PlainCells | null {
    return this.mayBePlain ? plainCellsOf(htmlOf(this.element), MOST_COLUMNS) : null;
  }

  /** Without listing them all: of most rows a single cell is asked for, or none. */
  cellAt(at: number): Element | null {
    if (this.found) return this.found[at] ?? null;
    let cell = firstElementOf(this.element);
    for (let left = at; cell && left > 0; left -= 1) cell = nextElementOf(cell);
    return cell;
  }

  get cells(): Element[] {
    this.found ??= cellsOfRow(this.element);
    return this.found;
  }
}

/** The rows of a `table`, not those of tables inside it. */
export function rowsOfTable(table: Element): RawRow[] {
  const rows: RawRow[] = [];
  const hasTables = queryFirst(table, 'table') !== null;
  const visit = (parent: Element, isFoot: boolean): void => {
    for (const child of childrenOf(parent)) {
      const name = localNameOf(child);
      if (name === 'tr') rows.push(new TableRow(child, isFoot, !hasTables));
      else if (SECTIONS.has(name) && parent === table && name !== 'template') visit(child, name === 'tfoot');
    }
  };
  visit(table, false);
  return hasTables ? rows.flatMap(unfolded) : rows;
}

function cellsOfRow(row: Element): Element[] {
  return childElements(row).flatMap((child) => {
    const name = localNameOf(child);
    if (name === 'td' || name === 'th') return [child];
    return name === 'form' ? cellsOfRow(child) : [];
  });
}

/** A row whose only cell holds a table of a few rows is that table's rows: a lot laid out in a table of its own. */
function unfolded(row: RawRow): RawRow[] {
  if (row.cells.length !== 1) return [row];
  const inner = queryAll(row.cells[0]!, 'table');
  if (inner.length !== 1 || nearestTable(parentElementOf(inner[0]!)) !== nearestTable(row.element)) return [row];
  const rows = rowsOfTable(inner[0]!);
  const isOneLot = rows.length >= 1 && rows.length <= 2 && (rows[0]?.cells.length ?? 0) >= 3;
  return isOneLot ? rows : [row];
}

export function nearestTable(element: Element | null): Element | null {
  return nearest(element, (each) => localNameOf(each) === 'table');
}

const ROW_ROLE = '[role="row"]';
const CELL_ROLES = new Set(['gridcell', 'cell', 'columnheader', 'rowheader']);

/**
 * The rows of an ARIA grid or table. Some grids keep pinned columns apart from the rest and draw rows in any order: rows of
 * one index are one row, and the index gives their order.
 */
export function rowsOfAria(grid: Element): RawRow[] {
  const byIndex = new Map<string, RawRow & { order: number }>();
  const rows: (RawRow & { order: number })[] = [];
  for (const element of queryAll(grid, `${ROW_ROLE}, tr`)) {
    const cells = ariaCellsOf(element);
    const key =
      attributeOf(element, 'aria-rowindex') ??
      attributeOf(element, 'row-index') ??
      attributeOf(element, 'data-rowindex') ??
      attributeOf(element, 'data-row-index');
    const isHead = cells.some((cell) => attributeOf(cell, 'role') === 'columnheader');
    const mapKey = key === null ? null : `${isHead ? 'head' : 'row'} ${key}`;
    const known = mapKey === null ? undefined : byIndex.get(mapKey);
    if (known) known.cells.push(...cells);
    else {
      const order = key === null ? Number.NaN : Number.parseInt(key, 10) - (isHead ? 1e9 : 0);
      const row = { element, cells, isFoot: false, order };
      rows.push(row);
      if (mapKey !== null) byIndex.set(mapKey, row);
    }
  }
  for (const row of rows) inColumnOrder(row);
  if (rows.every((row) => !Number.isNaN(row.order))) rows.sort((one, other) => one.order - other.order);
  return rows;
}

function ariaCellsOf(row: Element): Element[] {
  const direct: Element[] = [];
  const walk = (parent: Element, depth: number): void => {
    for (const child of childElements(parent)) {
      const role = attributeOf(child, 'role');
      const name = localNameOf(child);
      if ((role && CELL_ROLES.has(role)) || name === 'td' || name === 'th') direct.push(child);
      else if (depth < 4 && role !== 'row') walk(child, depth + 1);
    }
  };
  walk(row, 0);
  return direct;
}

function inColumnOrder(row: RawRow): void {
  const indexOf = (cell: Element): number => Number.parseInt(attributeOf(cell, 'aria-colindex') ?? '', 10);
  if (row.cells.every((cell) => !Number.isNaN(indexOf(cell)))) {
    row.cells.sort((one, other) => indexOf(one) - indexOf(other));
  }
}
