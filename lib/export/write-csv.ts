import type { WorkbookCell } from '@/lib/files/write-workbook';
import { findingTable } from './finding-table.ts';
import type { SaidExport } from './in-language.ts';
import { safeCell } from './safe-cell.ts';
import type { Table } from './table.ts';
import type { ExportWords } from './words/export-words.ts';

/** Excel reads UTF-8 only behind this mark; others pass over it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The findings as CSV for the spreadsheets of one language: semicolons and decimal commas in French, as Excel has them there,
 * commas and points in English. There is no `sep=` line: behind the mark some versions of Excel show it as a row, without the
 * mark they take the file for Windows-1252, and every other program reads it as data. Days are ISO, which Excel takes for days
 * in either language.
 */
export function writeCsv(data: SaidExport, words: ExportWords): Iterable<string> {
  return csvOf(findingTable(data, words), words);
}

export function* csvOf(
  { columns, rows }: Table,
  words: Pick<ExportWords, 'separator' | 'decimalMark'>,
): Iterable<string> {
  const line = (cells: readonly WorkbookCell[]) =>
    `${cells.map((cell) => csvCell(cell, words)).join(words.separator)}\r\n`;
  yield BYTE_ORDER_MARK;
  yield line(columns.map(({ label }) => label));
  for (const row of rows) yield line(row);
}

function csvCell(cell: WorkbookCell, { decimalMark }: Pick<ExportWords, 'decimalMark'>): string {
  if (cell === null) return '';
  // Our own numbers stay numbers; only words can be taken for a formula.
  if (typeof cell === 'number') return plainNumber(cell).replace('.', decimalMark);
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.instant.slice(0, 19).replace('T', ' ');
  // In quotes always: then no mark in a page's words ends its cell.
  return `"${safeCell(cell).replaceAll('"', '""')}"`;
}

const PLAIN_NUMBER = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 15 });

/** Without an exponent, which not every spreadsheet takes for a number behind a comma. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  return PLAIN_NUMBER.format(value);
}
