import type { Sheet, SheetRow } from '@/lib/listings';
import { wholeOf } from '../byte-source.ts';
import { refuse } from '../problems.ts';
import { pageOfSheets } from '../sheets/page-of-sheets.ts';
import type { FileReader, ReadingContext } from '../types.ts';
import { streamOf } from '../xls/compound-file.ts';
import { type OldWorkbook, readOldWorkbook, rowsOfOldSheet } from '../xls/read-xls.ts';

/** Workbooks of Excel 97 to 2003 (XLS); new ones under a password come in the same wrapping. */
export const reader: FileReader = {
  id: 'xls',
  priority: 40,
  accepts: ({ latin }) => latin.startsWith('\u00d0\u00cf\u0011\u00e0'),
  read(source, context) {
    const bytes = wholeOf(source, context.limits);
    if (streamOf(bytes, ['encryptedpackage'])) refuse('encrypted');
    const stream = streamOf(bytes, ['workbook', 'book']);
    if (!stream) return refuse('old-workbook');
    const book = kept(() => readOldWorkbook(stream, context));
    const sheets = book.sheets.map((sheet) => sheetOf(sheet, book, context));
    return { kind: 'sheets', sheets, asPage: () => pageOfSheets(sheets) };
  },
};

function sheetOf({ name, start }: OldWorkbook['sheets'][number], book: OldWorkbook, context: ReadingContext): Sheet {
  let rows: SheetRow[] | null = null;
  return {
    titles: [name],
    rows() {
      rows ??= kept(() => rowsOfOldSheet(book, start, context));
      return rows;
    },
  };
}

/** What reaches beyond a record is a fault of the file. */
function kept<Value>(read: () => Value): Value {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof RangeError) return refuse('damaged');
    throw fault;
  }
}
