import { buildListing, type ListingContext } from '../build-parcel.ts';
import { plainText } from '../field-text.ts';
import { goodsIn } from '../goods.ts';
import type { Header } from '../table/find-header.ts';
import type { FoundLot } from '../table/found-lot.ts';
import { statesOriginAsHeading } from '../table/governing-words.ts';
import { type Grid, transposed } from '../table/grid.ts';
import { inferHeader } from '../table/infer-header.ts';
import { goodsOfSheet, isLotSheet } from '../table/is-lot-sheet.ts';
import { lotsInGrid, type SheetResult } from '../table/lots-in-grid.ts';
import { noticeKindOf } from '../table/notice-of-origin.ts';
import { fieldsOf } from '../table/raw-listing.ts';
import type { RawListing } from '../types.ts';
import { type NoticeOfRows, noticesInRows } from './notices-in-rows.ts';
import { RowWindow } from './row-window.ts';
import type { SheetCell } from './sheet-cell.ts';
import type { Sheet, SheetLot, SheetRow } from './types.ts';

/** Rows up to which a sheet is held as a whole; longer ones are read through a window. */
const MOST_ROWS_HELD = 3_000;

/** What holds for all sheets of a file. */
export interface FileContext {
  language: string | null;
  /** Words about the whole file, which tell what kind of goods or of list it is and state no origin: its name. */
  about: string;
}

/** The sheets of one file, in order: one may use the header of the one before. `null` is a place to pause. */
export class SheetsOfFile {
  private lastHeader: Header<SheetCell> | null = null;

  constructor(private readonly file: FileContext) {}

  *lots(sheet: Sheet): Generator<SheetLot | null> {
    const held = firstRows(sheet.rows(), MOST_ROWS_HELD);
    if (held.length === 0) return;
    const isShort = held.length < MOST_ROWS_HELD;
    const grid = () => (isShort ? new RowWindow(held, MOST_ROWS_HELD) : new RowWindow(sheet.rows()));
    const reading = { sheet, mayHaveNotice: isShort };
    const notices = isShort ? [] : noticesInRows(sheet.rows(), this.file.language);
    let result = yield* this.read({ ...reading, notices, grid: grid() });
    if (!result.header && isShort) {
      const turned = transposed(grid(), (cell) => cell.turned());
      result = yield* this.read({ ...reading, notices, grid: turned });
    }
    if (!result.header) {
      const header = this.headerOfLast(held) ?? inferHeader(new RowWindow(held), this.namesPlace);
      if (header) result = yield* this.read({ ...reading, notices, grid: grid(), header });
    }
    if (result.header) this.lastHeader = result.isRefused ? null : result.header;
  }

  private readonly namesPlace = (text: string): boolean => statesOriginAsHeading(text, this.file.language);

  /** For a sheet without a header of its own that is as wide as the last one that had one. */
  private headerOfLast(rows: readonly SheetRow[]): Header<SheetCell> | null {
    const width = this.lastHeader?.columns.length ?? 0;
    if (!this.lastHeader || width < 3 || rows[0]!.texts.length !== width) return null;
    return { ...this.lastHeader, first: -1, last: -1 };
  }

  private *read(reading: SheetToRead): Generator<SheetLot | null, SheetResult<SheetCell>> {
    const { language, about } = this.file;
    const { sheet, grid, notices, mayHaveNotice, header } = reading;
    const heading = sheet.titles.find((title) => statesOriginAsHeading(title, language)) ?? null;
    const context: ListingContext = { language, goods: goodsIn(about) };
    let goods: RawListing['goods'] = null;
    const lots = lotsInGrid(grid, {
      language,
      header,
      statesOrigin: (text) => statesOriginAsHeading(text, language),
      noticeKind: (text) => noticeKindOf(text, language),
      mayHaveNotice,
      accept: (groups, titles) => {
        const words = [...titles, ...sheet.titles].join(' ; ');
        goods = goodsIn(words) ?? goodsOfSheet(groups);
        return isLotSheet({ groups, heading: words, page: about });
      },
    });
    try {
      let step = lots.next();
      for (; !step.done; step = lots.next()) {
        const lot = step.value;
        if (lot === null) yield null;
        else yield { row: lot.row, parcel: parcelOf(lot, { heading, notices, goods, context }) };
      }
      return step.value;
    } finally {
      // Also where no more lots are wanted, or a row further down is damaged.
      if (grid instanceof RowWindow) grid.close();
    }
  }
}

interface SheetToRead {
  sheet: Sheet;
  grid: Grid<SheetCell>;
  notices: readonly NoticeOfRows[];
  mayHaveNotice: boolean;
  header?: Header<SheetCell> | undefined;
}

interface AroundLot {
  heading: string | null;
  notices: readonly NoticeOfRows[];
  goods: RawListing['goods'];
  context: ListingContext;
}

/** `null` for a lot that the reading stumbles over: it is counted, and the rest goes on. */
function parcelOf(lot: FoundLot<SheetCell>, around: AroundLot): SheetLot['parcel'] {
  const notice = around.notices.find(({ first, end }) => lot.row >= first && lot.row < end)?.text ?? null;
  try {
    const fields = fieldsOf(lot, {
      heading: around.heading === null ? null : plainText(around.heading),
      notice: notice === null ? null : plainText(notice),
      isNoticeAbove: false,
      titles: '',
    }).filter(({ name, value }) => name !== 'origin' || /\D/.test(value.text));
    const raw: RawListing = { element: NO_ELEMENT, reader: 'sheet', fields, hints: lot.hints, goods: around.goods };
    return buildListing(raw, around.context).parcel;
  } catch {
    return null; // counted as unread by whoever asked
  }
}

/** A sheet of a file stands in no page; nothing here looks at a listing's element. */
const NO_ELEMENT = null as unknown as Element;

function firstRows(rows: Iterable<SheetRow>, most: number): SheetRow[] {
  const first: SheetRow[] = [];
  for (const row of rows) {
    first.push(row);
    if (first.length >= most) break;
  }
  return first;
}
