import { Claims } from '../claims.ts';
import { localNameOf, nearest, queryAny, textContentOf } from '../dom.ts';
import { foldWords } from '../fold-label.ts';
import { goodsIn } from '../goods.ts';
import { divTables } from '../table/div-tables.ts';
import { type DomCell, DomGrid, type RawRow, rowsOfAria, rowsOfTable } from '../table/dom-grid.ts';
import { type Header, headerAt, isTurnedHeader } from '../table/find-header.ts';
import { governingWords, statesOriginAsHeading } from '../table/governing-words.ts';
import { transposed, widthOf } from '../table/grid.ts';
import { inferHeader } from '../table/infer-header.ts';
import { goodsOfSheet, isLotSheet } from '../table/is-lot-sheet.ts';
import { lotsInGrid, type SheetResult } from '../table/lots-in-grid.ts';
import { noticeKindOf } from '../table/notice-of-origin.ts';
import { rawListingOf } from '../table/raw-listing.ts';
import { withoutMargin, withoutSheetFrame } from '../table/sheet-frame.ts';
import { isSpecTable, isTurnedTable } from '../table/turned-table.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';
import { anyOf, NOT_IN_WORD, once, wordsFor } from '../words.ts';

/**
 * Tables of lots, one row a lot: HTML tables, ARIA grids, tables drawn with other elements, tables that give each lot a
 * column. Tables of labels and values that describe one lot are left to another reader.
 */
export const reader: ListingReader = {
  id: 'table',
  priority: 30,
  read: steps,
};

const SHEETS = ['table', '[role="grid"]', '[role="table"]', '[role="treegrid"]'];

function* steps(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const sheets = new Sheets(page);
  for (const element of queryAny(root, SHEETS)) {
    if (page.isClaimed(element) || sheets.isRead(element) || isInTemplate(element)) continue;
    const isTable = localNameOf(element) === 'table';
    yield* sheets.read(element, isTable ? withoutMargin(withoutSheetFrame(rowsOfTable(element))) : rowsOfAria(element));
    yield null;
  }
  for (const table of divTables(
    root,
    page.language,
    (element) => sheets.covers(element) || (page.isTaken?.(element) ?? false),
  )) {
    if (table === null) yield null;
    else if (!page.isClaimed(table.element) && !sheets.isRead(table.element))
      yield* sheets.read(table.element, table.rows);
  }
}

/** What a script copies from is no part of the page; a parser that runs no scripts shows it as one. */
function isInTemplate(element: Element): boolean {
  return nearest(element, (each) => localNameOf(each) === 'template') !== null;
}

const LONG_TABLE = 500;

/** All sheets of a page, in order: one may use the header of the one before. */
class Sheets {
  private readonly done = new Claims();
  private lastHeader: Header<DomCell> | null = null;
  /** A narrow table just before: pinned columns of the next one, if that has as many rows. */
  private pinned: RawRow[] | null = null;
  private noticesStandAbove = false;

  constructor(private readonly page: PageContext) {}

  /** Read already: as part of a sheet around it, or as a sheet of its own inside. */
  isRead(element: Element): boolean {
    return this.done.isClaimed(element);
  }

  /** All of it lies in a sheet that was read. */
  covers(element: Element): boolean {
    return this.done.covers(element);
  }

  /** What is looked at in all of a long table, its rows, its words, its columns, is a stretch of work of its own each. */
  *read(element: Element, rows: RawRow[]): Generator<RawListing | null> {
    if (rows.length >= LONG_TABLE) yield null;
    if (rows.length === 0 || isSpecTable(rows, this.page.language)) return;
    if (rows.length >= LONG_TABLE) yield null;
    const grid = new DomGrid(rows);
    let result = yield* this.lots(element, grid);
    if (!result.header && isTurnedTable(rows, this.page.language)) {
      const turned = transposed(grid, (cell) => cell.turned());
      const header = headerAt(turned, 0, this.page.language) ?? headerAt(turned, 0, this.page.language, isTurnedHeader);
      result = yield* this.lots(element, turned, header ?? undefined, true);
    }
    if (!result.header && this.lastHeader && this.isLikeLast(grid)) {
      result = yield* this.lots(element, grid, { ...this.lastHeader, first: -1, last: -1 });
    }
    if (!result.header && this.pinned?.length === rows.length && widthOf(grid, 3) >= 2) {
      result = yield* this.lots(element, new DomGrid(joinedRows(this.pinned, rows)));
    }
    this.pinned = !result.header && rows.length > 1 && widthOf(grid, 3) <= 3 ? rows : null;
    const isHeaderOnly = result.header !== null && result.header.last + 1 >= grid.count;
    if (!result.header) {
      const inferred = inferHeader(grid, (text) => statesOriginAsHeading(text, this.page.language));
      if (inferred) result = yield* this.lots(element, grid, inferred);
    }
    if (result.header) this.lastHeader = result.isRefused && !isHeaderOnly ? null : result.header;
    if (result.lots > 0) this.done.add(element);
    if (result.isRefused && !isHeaderOnly) this.page.dismiss?.(element);
  }

  private *lots(
    element: Element,
    grid: DomGrid | ReturnType<typeof transposed<DomCell>>,
    header?: Header<DomCell>,
    isTurned = false,
  ): Generator<RawListing | null, SheetResult<DomCell>> {
    const { page } = this;
    let around: ReturnType<typeof governingWords> | null = null;
    const words = () => {
      around ??= governingWords(element, page, this.noticesStandAbove);
      return around;
    };
    let goods: RawListing['goods'] = null;
    const mayNotice = mayHaveNotice(element);
    if (grid.count >= LONG_TABLE) yield null;
    const lots = lotsInGrid<DomCell>(grid, {
      language: page.language,
      header,
      statesOrigin: (text) => statesOriginAsHeading(text, page.language),
      noticeKind: (text) => noticeKindOf(text, page.language),
      mayHaveNotice: mayNotice,
      accept: (groups, titles) => {
        const heading = [...titles, words().titles].join(' ; ');
        const labels = groups.flatMap((group) => group.columns.map((column) => column.label)).join(' ; ');
        goods = goodsOfLabels(labels) ?? goodsIn(heading) ?? goodsOfSheet(groups);
        return isLotSheet({ groups, heading, page: page.title });
      },
    });
    let step = lots.next();
    for (; !step.done; step = lots.next()) {
      const lot = step.value;
      yield lot &&
        rawListingOf(lot, {
          reader: 'table',
          sheet: element,
          around: words(),
          rows: isTurned ? null : rowsOf(grid),
          goods,
        });
    }
    if (step.value.lots > 0) this.noticesStandAbove ||= words().isNoticeAbove;
    return step.value;
  }

  /** A table without a header of its own, as wide as the last one that had one. */
  private isLikeLast(grid: DomGrid): boolean {
    const columns = this.lastHeader!.columns;
    // Over a scroll bar the header has a cell more.
    const width = columns.findLastIndex((column) => column.text !== '') + 1;
    const own = grid.count > 0 ? grid.row(0).slots.length : 0;
    return width >= 3 && own >= width && own <= columns.length;
  }
}

function rowsOf(grid: { count: number }): readonly RawRow[] | null {
  return grid instanceof DomGrid ? grid.rows : null;
}

function joinedRows(left: RawRow[], right: RawRow[]): RawRow[] {
  return right.map((row, index) => ({
    element: row.element,
    isFoot: row.isFoot,
    cells: [...left[index]!.cells, ...row.cells],
  }));
}

const ORIGIN_WORD =
  /orig|proven|herk|ursprung|oorsprong|comes? from|mined|sourced|stammen|afkomstig|происх|добыт|产自|產自|产地|產地|来自|原产|منشأ|المنشأ|استخرج|מקור|menşe|provien/i;

/** Only sheets with such words in running text wait for their end; a header that says "Origin" alone does not count. */
function mayHaveNotice(element: Element): boolean {
  const words = textContentOf(element);
  const header = ORIGIN_WORD.exec(words.slice(0, 1500));
  return ORIGIN_WORD.test(words.slice(header ? header.index + header[0].length : 0));
}

const cutLabels = once(() => new RegExp(anyOf(wordsFor('cutLabel'), NOT_IN_WORD), 'gu'));

/** Two columns about the cut are those of cut stones. */
function goodsOfLabels(labels: string): RawListing['goods'] {
  return new Set(foldWords(labels).match(cutLabels())).size >= 2 ? 'polished' : null;
}
