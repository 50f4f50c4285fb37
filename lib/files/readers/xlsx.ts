import type { Sheet, SheetRow } from '@/lib/listings';
import { refuse } from '../problems.ts';
import { pageOfSheets } from '../sheets/page-of-sheets.ts';
import { type Merges, xlsxRows } from '../sheets/xlsx-rows.ts';
import { readWorkbook, type Workbook } from '../sheets/xlsx-workbook.ts';
import type { FileReader, ReadingContext } from '../types.ts';
import { firstEntryIn } from '../zip/first-entry.ts';
import { readZip } from '../zip/read-zip.ts';

/** What stands first in a workbook, in whatever order its writer packs it. */
const PART = /^(?:\[Content_Types\]\.xml|_rels\/|xl\/|docProps\/)/;

/** Workbooks of Excel and its like (XLSX, XLSM). Macros, links and formulas are not looked at: a formula's last value is. */
export const reader: FileReader = {
  id: 'xlsx',
  priority: 20,
  accepts: ({ name, bytes, latin }) =>
    latin.startsWith('PK') && (/\.xls[xm]?$/.test(name) || PART.test(firstEntryIn(bytes))),
  read(source, context) {
    const entries = readZip(source, context.limits, context.budget);
    if (entries.some(({ name }) => name.endsWith('/xl/workbook.bin'))) refuse('old-workbook');
    const workbook = readWorkbook(entries, source.name, context.limits);
    const sheets = workbook.sheets.map((sheet) => sheetOf(sheet, workbook, context));
    return { kind: 'sheets', sheets, asPage: () => pageOfSheets(sheets) };
  },
};

function sheetOf({ name, part }: Workbook['sheets'][number], workbook: Workbook, context: ReadingContext): Sheet {
  const merges: Merges = new Map();
  let isKnown = false;
  return {
    titles: [name],
    *rows() {
      const rows = xlsxRows(part, workbook, context, merges);
      // Merged cells are told of behind the rows: a short sheet is read to its end first, a long one the second time.
      if (isKnown) yield* rows;
      else yield* withMerges(rows, merges);
      isKnown = true;
    },
  };
}

const MOST_ROWS_HELD = 4_000;

function* withMerges(rows: Iterable<SheetRow>, merges: Merges): Generator<SheetRow> {
  const held: SheetRow[] = [];
  let isLong = false;
  for (const row of rows) {
    if (isLong) yield row;
    else if (held.push(row) >= MOST_ROWS_HELD) {
      isLong = true;
      yield* held.splice(0);
    }
  }
  for (const [index, row] of held.entries()) yield merges.has(index) ? { ...row, spans: merges.get(index)! } : row;
}
