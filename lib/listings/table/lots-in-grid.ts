import { readCarats } from '../read-number.ts';
import { says } from '../words.ts';
import { labelledParts } from './cell-parts.ts';
import { classifyRow, type RowKind } from './classify-row.ts';
import { samplesOf } from './column-samples.ts';
import { type Column, type ColumnGroup, groupColumns, isNumeric } from './columns.ts';
import { findHeader, type Header, headerAt, isLotHeader, isOfferHeader } from './find-header.ts';
import { addCells, addParts, type FoundLot, fieldOfColumn, isDitto } from './found-lot.ts';
import { type Cell, type Grid, ownCells, type Row } from './grid.ts';
import type { NoticeKind } from './notice-of-origin.ts';
import { groupsOfOwnGoods } from './same-goods.ts';
import { isLetterHead, sortsGoods, titlesBefore, titlesOfGroups } from './sheet-titles.ts';

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
  const header =
    options.header ?? findHeader(grid, options.language) ?? findHeader(grid, options.language, isOfferHeader);
  if (!header) return { header: null, isRefused: false, lots: 0 };
  const groups = groupsOfOwnGoods(
    groupColumns(header, samplesOf(grid, header, options.language)),
    options.statesOrigin,
  );
  yield null;
  const titles = titlesBefore(grid, header);
  if (groups.length === 0) {
    return { header: isLotHeader(header.columns) ? header : null, isRefused: false, lots: 0 };
  }
  if (
    !options.accept(
      groups,
      titles.map((cell) => cell.text),
    )
  )
    return { header, isRefused: true, lots: 0 };
  yield null;
  const sheet = new SheetReader(grid, options, header, groups, titles);
  let lots = 0;
  for (const lot of sheet.read()) {
    if (lot) lots += 1;
    yield lot;
  }
  return { header, isRefused: false, lots };
}

/** Rows that one lot is made of, and by how much their weights may differ from its own. */
const MOST_PARTS = 40;
const TOLERANCE = 0.011;
/** "– 4 grainers", "of which 10 cts up". */
const PART = /^(?:[–—•·]|-\s|of which|thereof|incl|dont|davon|waarvan|в том числе|в т)\s?\p{L}?/iu;

const PAUSE_EVERY = 25;
/** Rows above the one that is read, for titles and notices. */
const ROWS_KEPT = 60;

class SheetReader<C extends Cell> {
  private headings: C[] = [];
  private groupHeadings: C[][] = [];
  private notice: C[] | null = null;
  /** Lots of the last row: rows below may add to them. */
  private current: FoundLot<C>[] = [];
  /** Lots of the sheet that waits for its notice. */
  private waiting: FoundLot<C>[] = [];
  private hasLotsUnderHeading = false;
  private noticesAbove: C[][] = [];
  private before: RowKind = 'header';
  private hasDetails: boolean;
  /** For ditto marks: what stood last in a column. */
  private readonly lastFilled = new Map<Column<C>, C>();
  private index: number;
  /** The row after those that were found to be parts of a lot. */
  private partsEnd = 0;

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
    this.groupHeadings = titlesOfGroups(grid, header, groups, options.statesOrigin);
    this.hasDetails = this.followsEachLot();
  }

  *read(): Generator<FoundLot<C> | null> {
    for (; this.index < this.grid.count; this.index += 1) {
      if (this.index % PAUSE_EVERY === 0) {
        this.grid.forget?.(this.index - ROWS_KEPT);
        yield null;
      }
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
    if (kind === 'lot' && this.isPart(row, group)) {
      this.addRow(row, true);
      return;
    }
    if (kind === 'lot') yield* this.startLots(row);
    else if (kind === 'header') yield* this.readHeader();
    else if (kind === 'words') yield* this.readWords(row);
    else if (kind === 'more') this.addRow(row);
    else {
      if (kind !== 'other') this.notice = null;
      this.current = yield* this.release(this.current);
    }
    this.before = kind;
  }

  /** What a numbered lot is made of, in rows without a number that weigh together what it weighs, or begin with a dash. */
  private isPart(row: Row<C>, { lot, columns, hints }: ColumnGroup<C>): boolean {
    const whole = this.current.at(-1);
    if (!lot || !whole || (row.slots[lot.index]?.text ?? '') !== '') return false;
    if (this.index < this.partsEnd) return true;
    const weight = columns.find(({ field, line }) => field === 'carats' && line === 0);
    const weightOf = (each: Row<C>): number | null =>
      weight ? readCarats(each.slots[weight.index]?.text ?? '', hints.carats ?? {}) : null;
    const all = weightOf(this.grid.row(whole.row));
    if (all === null || (this.grid.row(whole.row).slots[lot.index]?.text ?? '') === '') return false;
    let left = all;
    let end = this.index;
    for (; end < this.grid.count && end < this.index + MOST_PARTS && left > TOLERANCE; end += 1) {
      const each = this.grid.row(end);
      const part = (each.slots[lot.index]?.text ?? '') === '' ? weightOf(each) : null;
      if (part === null) break;
      left -= part;
    }
    const isWhole = Math.abs(left) <= TOLERANCE && end > this.index + 1;
    if (isWhole) this.partsEnd = end;
    return isWhole || ownCells(row, this.index).some((cell) => PART.test(cell.text));
  }

  private isSecondLine(): boolean {
    return this.header.secondLine !== null && this.before === 'lot' && this.current.length > 0;
  }

  private *startLots(row: Row<C>): Generator<FoundLot<C>> {
    this.current = yield* this.release(this.current);
    this.notice = null;
    this.hasLotsUnderHeading = true;
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
      const filled = isDitto(cell.text) ? this.above(column) : cell;
      if (filled) this.lastFilled.set(column, filled);
      if (filled) lot.fields.push(fieldOfColumn(filled, column));
      if (column === group.weighed) lot.fields.push({ ...fieldOfColumn(cell, column), name: 'carats', label: '' });
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
      const groups = groupsOfOwnGoods(
        groupColumns(header, samplesOf(this.grid, header, this.options.language)),
        this.options.statesOrigin,
      );
      if (groups.length === 0) return;
      this.header = header;
      this.groups = groups;
    }
    this.groupHeadings = titlesOfGroups(this.grid, header, this.groups, this.options.statesOrigin);
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
      for (const lot of this.current) addParts(lot, cell, this.index, this.options.language);
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
    if (!/[.!。]\s*$/.test(said)) return true;
    return !isLetterHead(cell.text) && !this.options.statesOrigin(cell.text);
  }

  private isDetail(cell: C): boolean {
    const isLabelled = labelledParts(cell.text, this.options.language) !== null;
    return this.hasDetails || (isLabelled && cell.column > 0);
  }

  /**
   * A heading holds down to the next one. One that only sorts the goods leaves the origin that was stated above it, and so
   * does a line of the same title block.
   */
  private readHeading(cell: C): void {
    if (isLetterHead(cell.text)) return;
    if (this.options.statesOrigin(cell.text)) {
      const isNextLevel = this.before === 'words' && !this.hasLotsUnderHeading;
      this.headings = isNextLevel ? [...this.headings, cell] : [cell];
      this.hasLotsUnderHeading = false;
    } else if (this.hasLotsUnderHeading && !sortsGoods(cell.text) && !says('elsewhereLine', cell.text))
      this.headings = [];
    this.noticesAbove = [];
  }

  private addRow(row: Row<C>, isPart = false): void {
    const lot = this.current[0];
    const cells = ownCells(row, this.index).filter((cell) => !isPart || !isNumeric(cell.text));
    if (lot) addCells(lot, cells, this.index, this.groups[0]!, this.options.language);
  }

  /**
   * A line of words under nearly every lot, the first row being a lot: these lines belong to the lots. So do lines under
   * every lot that leave the first column free, where the first row is a heading.
   */
  private followsEachLot(): boolean {
    const group = this.groups[0]!;
    let lots = 0;
    let followed = 0;
    let isUnderHeading = false;
    let before: RowKind = 'header';
    const end = Math.min(this.grid.count, this.header.last + 41);
    for (let index = this.header.last + 1; index < end; index += 1) {
      const row = this.grid.row(index);
      const kind = classifyRow(row, index, group, this.options.language);
      if (kind === 'words' && lots === 0 && before === 'header') isUnderHeading = true;
      if (kind === 'lot') lots += 1;
      if (kind === 'words' && before === 'lot') {
        if (isUnderHeading && ownCells(row, index)[0]!.column === 0) return false;
        followed += 1;
      }
      before = kind;
    }
    return lots >= 2 && followed >= 2 && followed >= lots * (isUnderHeading ? 1 : 0.6);
  }
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
