import { type ExportSheet, type WorkbookCell, writeSheets } from '@/lib/files/write-workbook';
import { decisionTable } from './decision-table.ts';
import { findingTable } from './finding-table.ts';
import type { SaidExport } from './in-language.ts';
import { listTable } from './list-table.ts';
import { safeCell } from './safe-cell.ts';
import type { Table } from './table.ts';
import type { ExportWords } from './words/export-words.ts';

/** Findings, decisions and the lists that judged, a sheet each. */
export function writeXlsx(
  data: SaidExport,
  words: ExportWords,
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const tables = [findingTable(data, words), decisionTable(data, words), listTable(data, words)];
  return writeSheets(tables.map(sheetOf), pause);
}

export function sheetOf({ name, columns, rows }: Table): ExportSheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: (function* () {
      yield columns.map(({ label }) => label);
      for (const row of rows) yield row.map(safe);
    })(),
  };
}

function safe(cell: WorkbookCell): WorkbookCell {
  return typeof cell === 'string' ? safeCell(cell) : cell;
}
