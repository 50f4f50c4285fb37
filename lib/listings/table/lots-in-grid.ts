import type { ColumnHints } from '../build-parcel.ts';
import type { FieldName } from '../types.ts';
import { labelledParts } from './cell-parts.ts';
import { classifyRow, type RowKind } from './classify-row.ts';
import { type Column, type ColumnGroup, groupColumns, prefixLength } from './columns.ts';
import { findHeader, type Header, headerAt, isHeaderRow, labelOf } from './find-header.ts';
import { type Cell, type Grid, ownCells, type Row } from './grid.ts';
import type { NoticeKind } from './notice-of-origin.ts';
import { groupsOfOwnGoods } from './same-goods.ts';

export interface FoundField<C extends Cell> {
  name: FieldName;
  label: string;
  cell: C;
  /** The part of the cell's text that is the value. */
  start: number;
  end: number;
}

/** One lot of a sheet, as cells. */
export interface FoundLot<C extends Cell> {
  fields: FoundField<C>[];
  hints: ColumnHints;
  /** Index of its first row. */
  row: number;
  rows: number[];
  /** Position among the lots that share a row, and how many these are. */
  group: number;
  groups: number;
  /** The heading row, title or column header that states where it comes from, and the notice under its sheet. */
  headings: C[];
  notices: C[][];
}

export interface SheetOptions<C extends Cell> {
  language: string | null;
  /** Whether words over a sheet state where goods come from. */
  statesOrigin(text: string): boolean;
  /** Whether words are a notice of origin for all lots of their sheet, or an origin with its label. */
  noticeKind(text: string): NoticeKind | null;
  /** Notices stand below what they are about: where there may be one, lots wait for the end of their sheet. */
  mayHaveNotice: boolean;
  /** The header of an earlier sheet, for one that has none of its own. */
  header?: Header<C>;
  /** Decides on the evidence whether these are lots on offer. */
  accept(groups: ColumnGroup<C>[], titles: string[]): boolean;
}

export interface SheetResult<C extends Cell> {
  header: Header<C> | null;
  /** Labels of lots were found, and the sheet offers none. */
  isRefused: boolean;
  lots: number;
}

/** Reads a sheet from top to bottom; `null` is a place to pause. Knows nothing of where the cells come from. */
export function* lotsInGrid<C extends Cell>(
  grid: Grid<C>,
  options: SheetOptions<C>,
): Generator<FoundLot<C> | null, SheetResult<C>> {
  const header = options.header ?? findHeader(grid, options.language);
  if (!header) return { header: null, isRefused: false, lots: 0 };
  const groups = groupsOfOwnGoods(groupColumns(header, samplesOf(grid, header, options.language)));
  const titles = titlesBefore(grid, header);
  if (groups.length === 0) return { header, isRefused: false, lots: 0 };
  if (
    !options.accept(
      groups,
      titles.map((cell) => cell.text),
    )
  )
    return { header, isRefused: true, lots: 0 };
  const sheet = new SheetReader(grid, options, header, groups, titles);
  let lots = 0;
  for (const lot of sheet.read()) {
    if (lot) lots += 1;
    yield lot;
  }
  return { header, isRefused: false, lots };
}

const SAMPLE_ROWS = 80;
const PAUSE_EVERY = 25;

/** The values under each column, from the top; for headers of two lines, those of each line. */
function samplesOf<C extends Cell>(grid: Grid<C>, header: Header<C>, language: string | null): string[][][] {
  const samples = [header.columns, header.columns].map((columns) => columns.map((): string[] => []));
  let line = 0;
  const end = Math.min(grid.count, header.last + 1 + SAMPLE_ROWS);
  for (let index = header.last + 1; index < end; index += 1) {
    const row = grid.row(index);
    if (row.isFoot || ownCells(row, index).length < 2 || isHeaderRow(row, index, language)) continue;
    for (let column = 0; column < header.columns.length; column += 1) {
      const cell = row.slots[column];
      const isSpanned = cell !== undefined && cell.row === index && cell.column !== column;
      samples[line]![column]!.push(isSpanned ? '' : (cell?.text ?? ''));
    }
    if (header.secondLine) line = 1 - line;
  }
  return samples;
}

/** Lines of words over the header, nearest first; letter heads have labels of their own and are no titles. */
function titlesBefore<C extends Cell>(grid: Grid<C>, header: Header<C>): C[] {
  const titles: C[] = [];
  for (let index = header.first - 1; index >= 0; index -= 1) {
    const own = ownCells(grid.row(index), index);
    if (own.length === 1 && !isLetterHead(own[0]!.text)) titles.push(own[0]!);
  }
  return titles;
}

const LETTER_HEAD =
  /^\s*(?:to|from|tel|fax|phone|attn?|attention|date|e-?mail|viewing|venue|address|tender in|dear|ref)\b|^\s*(?:de|à|von|an|van|aan|от|кому)\s*[:：]/i;

/** "FROM: ...", "VIEWING: ...": who writes, where to look; never where the goods come from. */
export function isLetterHead(text: string): boolean {
  if (LETTER_HEAD.test(text)) return true;
  const label = /^([^:：]{2,40})[:：]/.exec(text)?.[1];
  const field = label ? labelOf(label, null, false)?.field : undefined;
  return field !== undefined && field !== 'origin' && field !== 'lot' && field !== 'description' && field !== 'title';
}

class SheetReader<C extends Cell> {
  private headings: C[] = [];
  private groupHeadings: C[][] = [];
  private notice: C[] | null = null;
  /** Lots of the last row: rows below may add to them. */
  private current: FoundLot<C>[] = [];
  /** Lots of the sheet that waits for its notice. */
  private waiting: FoundLot<C>[] = [];
  private noticesAbove: C[][] = [];
  private before: RowKind = 'header';
  private hasDetails: boolean;
  /** For ditto marks: what stood last in a column. */
  private readonly lastFilled = new Map<Column<C>, C>();
  private index: number;

  constructor(
    private readonly grid: Grid<C>,
    private readonly options: SheetOptions<C>,
    private header: Header<C>,
    private groups: ColumnGroup<C>[],
    titles: C[],
  ) {
    this.index = header.last + 1;
    const heading = titles.find((title) => options.statesOrigin(title.text));
    if (heading && options.noticeKind(heading.text) === 'notice') this.noticesAbove = [[heading]];
    else if (heading) this.headings = [heading];
    this.groupHeadings = this.titlesOfGroups();
    this.hasDetails = this.followsEachLot();
  }

  *read(): Generator<FoundLot<C> | null> {
    for (; this.index < this.grid.count; this.index += 1) {
      if (this.index % PAUSE_EVERY === 0) yield null;
      yield* this.readRow(this.grid.row(this.index));
    }
    yield* this.flush();
  }

  private *readRow(row: Row<C>): Generator<FoundLot<C>> {
    const group = this.groups[0]!;
    if (this.isSecondLine()) {
      for (const lot of this.current) this.addLine(lot, row, 1);
      this.current = yield* this.release(this.current);
      this.before = 'more';
      return;
    }
    const kind = classifyRow(row, this.index, group, this.options.language);
    if (kind === 'lot') yield* this.startLots(row);
    else if (kind === 'header') yield* this.readHeader();
    else if (kind === 'words') yield* this.readWords(row);
    else if (kind === 'more') this.readMore(row);
    else {
      if (kind !== 'other') this.notice = null;
      this.current = yield* this.release(this.current);
    }
    this.before = kind;
  }

  private isSecondLine(): boolean {
    return this.header.secondLine !== null && this.before === 'lot' && this.current.length > 0;
  }

  private *startLots(row: Row<C>): Generator<FoundLot<C>> {
    this.current = yield* this.release(this.current);
    this.notice = null;
    const inRow = this.groups.filter((group, position) => position === 0 || holdsLot(row, this.index, group));
    for (const [position, group] of inRow.entries()) {
      const at = this.groups.indexOf(group);
      const lot: FoundLot<C> = {
        fields: [],
        hints: group.hints,
        row: this.index,
        rows: [],
        group: position,
        groups: inRow.length,
        headings: this.groupHeadings[at]?.length ? this.groupHeadings[at]! : this.headings,
        notices: [...this.noticesAbove],
      };
      this.addLine(lot, row, 0, group);
      this.current.push(lot);
    }
  }

  private addLine(lot: FoundLot<C>, row: Row<C>, line: 0 | 1, group = this.groups[lot.group] ?? this.groups[0]!): void {
    lot.rows.push(this.index);
    for (const column of group.columns) {
      const cell = row.slots[column.index];
      if (!cell || cell.text === '' || column.line !== line) continue;
      if (column.match?.certainty !== 'exact' && this.options.statesOrigin(column.label))
        lot.headings = column.headerCells;
      if (column.field === null || lot.fields.some((field) => field.cell === cell)) continue;
      const filled = DITTO.test(cell.text) ? this.above(column) : cell;
      if (filled) this.lastFilled.set(column, filled);
      if (filled) lot.fields.push(fieldOf(filled, column));
    }
  }

  private above(column: Column<C>): C | null {
    return this.lastFilled.get(column) ?? null;
  }

  /** Ended lots: at once, or with the rest of their sheet where a notice may still come. */
  private *release(lots: FoundLot<C>[]): Generator<FoundLot<C>, FoundLot<C>[]> {
    if (this.options.mayHaveNotice) this.waiting.push(...lots);
    else yield* lots;
    return [];
  }

  private *flush(): Generator<FoundLot<C>> {
    yield* this.waiting;
    yield* this.current;
    this.waiting = [];
    this.current = [];
  }

  /** The same labels again say nothing; other labels begin another sheet. */
  private *readHeader(): Generator<FoundLot<C>> {
    yield* this.flush();
    this.notice = null;
    const header = headerAt(this.grid, this.index, this.options.language);
    if (!header) return;
    const isSame = header.columns.every((column, at) => column.text === (this.header.columns[at]?.text ?? ''));
    this.noticesAbove = [];
    if (!isSame) {
      const groups = groupsOfOwnGoods(groupColumns(header, samplesOf(this.grid, header, this.options.language)));
      if (groups.length === 0) return;
      this.header = header;
      this.groups = groups;
    }
    this.groupHeadings = this.titlesOfGroups(header);
    this.index = header.last;
  }

  private *readWords(row: Row<C>): Generator<FoundLot<C>> {
    const cell = ownCells(row, this.index)[0]!;
    if (this.notice) {
      if (this.continuesNotice(cell)) this.notice.push(cell);
      else this.notice = null;
      if (this.notice) return;
    }
    if (this.current.length > 0 && this.isDetail(cell)) {
      for (const lot of this.current) this.addParts(lot, cell);
      return;
    }
    const notice = this.options.noticeKind(cell.text);
    if (notice === 'notice' || (notice === 'label' && !this.isFollowedByLot())) {
      this.startNotice(cell);
      return;
    }
    yield* this.flush();
    this.readHeading(cell);
  }

  /** Words right over a lot belong to what follows: "Origin: Angola" opens a group. */
  private isFollowedByLot(): boolean {
    const next = this.index + 1;
    if (next >= this.grid.count) return false;
    return classifyRow(this.grid.row(next), next, this.groups[0]!, this.options.language) === 'lot';
  }

  private startNotice(cell: C): void {
    this.notice = [cell];
    const lots = [...this.waiting, ...this.current];
    if (lots.length === 0) this.noticesAbove.push(this.notice);
    for (const lot of lots) lot.notices.push(this.notice);
  }

  /** A sentence that the sheet broke anywhere goes on in the next row of words. */
  private continuesNotice(cell: C): boolean {
    const said = this.notice!.map((each) => each.text).join(' ');
    return !/[.!。]\s*$/.test(said) || !this.options.statesOrigin(cell.text);
  }

  private isDetail(cell: C): boolean {
    const isLabelled = labelledParts(cell.text, this.options.language) !== null;
    return this.hasDetails || (isLabelled && cell.column > 0);
  }

  /** A heading holds down to the next one; one that only sorts the goods leaves the origin that was stated above it. */
  private readHeading(cell: C): void {
    if (isLetterHead(cell.text)) return;
    const follows = this.before === 'words';
    if (this.options.statesOrigin(cell.text)) this.headings = follows ? [...this.headings, cell] : [cell];
    else if (!follows && !sortsGoods(cell.text)) this.headings = [];
    this.noticesAbove = [];
  }

  private readMore(row: Row<C>): void {
    if (this.current.length === 0) return;
    const cells = ownCells(row, this.index);
    const lot = this.current[0]!;
    const used = new Set<C>();
    for (const [position, cell] of cells.entries()) {
      if (used.has(cell)) continue;
      const next = cells[position + 1];
      const label =
        next && cell.text.length <= 40
          ? labelOf(cell.text.replace(/[:：]\s*$/u, ''), this.options.language, false)
          : null;
      if (label?.certainty === 'exact' && next && !/\p{Nd}/u.test(cell.text)) {
        used.add(next);
        lot.fields.push({ name: label.field, label: cell.text, cell: next, start: 0, end: next.text.length });
      } else this.addMoreCell(lot, cell);
    }
    lot.rows.push(this.index);
  }

  private addMoreCell(lot: FoundLot<C>, cell: C): void {
    if (labelledParts(cell.text, this.options.language)) {
      this.addParts(lot, cell);
      return;
    }
    const column = this.groups[0]!.columns.find((each) => each.index === cell.column && each.line === 0);
    const isNarrow = cell.columnSpan === 1 && column?.field && column.field !== 'lot';
    if (isNarrow) lot.fields.push(fieldOf(cell, column));
    else lot.fields.push({ name: 'description', label: '', cell, start: 0, end: cell.text.length });
  }

  private addParts(lot: FoundLot<C>, cell: C): void {
    const whole = [{ field: 'description' as FieldName, label: '', start: 0, end: cell.text.length }];
    for (const part of labelledParts(cell.text, this.options.language) ?? whole) {
      lot.fields.push({ name: part.field, label: part.label, cell, start: part.start, end: part.end });
    }
    if (!lot.rows.includes(this.index)) lot.rows.push(this.index);
  }

  /** A line of words under nearly every lot, the first row being a lot: these lines belong to the lots. */
  private followsEachLot(): boolean {
    const group = this.groups[0]!;
    let lots = 0;
    let followed = 0;
    let before: RowKind = 'header';
    const end = Math.min(this.grid.count, this.header.last + 41);
    for (let index = this.header.last + 1; index < end; index += 1) {
      const row = this.grid.row(index);
      const kind = classifyRow(row, index, group, this.options.language);
      if (kind === 'words' && lots === 0 && before === 'header') return false;
      if (kind === 'lot') lots += 1;
      if (kind === 'words' && before === 'lot') followed += 1;
      before = kind;
    }
    return lots >= 2 && followed >= lots * 0.6 && followed >= 2;
  }

  /** Titles that stand over the columns of one group only: "Mine A (…)" left, "Mine B (…)" right. */
  private titlesOfGroups(header = this.header): C[][] {
    return this.groups.map((group) => {
      const columns = group.columns.map((column) => column.index);
      const first = Math.min(...columns);
      const last = Math.max(...columns);
      const over = [header.first - 1, header.first].flatMap((index) =>
        index < 0 ? [] : ownCells(this.grid.row(index), index),
      );
      return over.filter(
        (cell) =>
          cell.column >= first &&
          cell.column <= last &&
          cell.column + cell.columnSpan - 1 <= last &&
          (cell.columnSpan > 1 || this.groups.length > 1) &&
          this.options.statesOrigin(cell.text),
      );
    });
  }
}

const DITTO =
  /^(?:["″〃״”„]{1,2}|''|-?\s?\/\/\s?-?|ditto|dito|dto\.?|do\.|idem|id\.|same|gleich|то же|同上|〃|كذلك|نفسه|כנ["״”]ל)$/i;

function fieldOf<C extends Cell>(cell: C, column: Column<C>): FoundField<C> {
  const start = column.repeatedLabel ? prefixLength(cell.text, column) : 0;
  return { name: column.field!, label: column.label, cell, start, end: cell.text.length };
}

/** A second or third lot in the row, with a number of its own that is no other group's cell. */
function holdsLot<C extends Cell>(row: Row<C>, index: number, group: ColumnGroup<C>): boolean {
  const cell = group.lot ? row.slots[group.lot.index] : undefined;
  if (!cell || cell.text === '' || cell.row !== index) return false;
  return group.columns.some((column) => {
    const other = row.slots[column.index];
    return column !== group.lot && column.field !== null && other !== undefined && other !== cell && other.text !== '';
  });
}

/** "SPECIAL STONES", "2-4 gr", "Melee": a class of goods under the same source. */
function sortsGoods(text: string): boolean {
  return (
    /\d\s*(?:-|\+|gr|ct)|\b(?:stones?|goods|melees?|sawables?|makeables?|cleavages?|clivages?|boarts?|borts?|gems?|near gems?|rejections?|browns?|white|coloured|colored|colou?rs?|fancy|yellows?|specials?|sizes?|large|small|fine|rom|run of mine|rough|assort\w*|singles?|pierres?|blancs?|bruts?|sciables?|pedras|piedras|steine|stenen|qualit\w*)\b|камн|ювелир|технич|颗粒|大石|小石|أحجار|אבנים/i.test(
      text,
    ) && text.length <= 60
  );
}
