import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import {
  rowXml,
  SHEET_END,
  sheetPath,
  sheetStart,
  type WorkbookCell,
  workbookParts,
  XML_HEAD,
} from './workbook-xml.ts';

export type { WorkbookCell } from './workbook-xml.ts';

export interface WorkbookSheet {
  name: string;
  rows: readonly (readonly (string | number | null)[])[];
  /** Widths of the columns in characters. */
  widths?: readonly number[];
}

/** The archive's times are local ones: the first that it can hold, wherever it is written. */
const FIRST_TIME = () => new Date(1980, 0, 1);

/**
 * A workbook of one sheet for a few hundred rows (a template). Words are written as text and never as formulas, so a class
 * called "-11+9" stays what it is; the same rows give the same bytes.
 */
export function writeWorkbook({ name, rows, widths = [] }: WorkbookSheet): Uint8Array<ArrayBuffer> {
  const body = rows.map((row, at) => rowXml(row, at + 1)).join('');
  const files = { ...workbookParts([name]), [sheetPath(1)]: `${sheetStart(widths)}${body}${SHEET_END}` };
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(XML_HEAD + xml)] as const);
  return zipSync(Object.fromEntries(parts), { mtime: FIRST_TIME() });
}

/** A sheet of an export: its first row is the header. */
export interface ExportSheet {
  name: string;
  widths: readonly number[];
  rows: Iterable<readonly WorkbookCell[]>;
}

/** Rows that are written between two pauses. */
const ROWS_AT_ONCE = 500;

/** A workbook of many rows, in pieces; `pause` lets the page breathe. The same rows give the same bytes. */
export async function writeSheets(
  sheets: readonly ExportSheet[],
  pause: () => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let fault: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) fault = error;
    else pieces.push(piece as Uint8Array<ArrayBuffer>);
  });
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = FIRST_TIME();
    zip.add(part);
    return part;
  };
  for (const [path, xml] of Object.entries(workbookParts(sheets.map(({ name }) => name)))) {
    begin(path).push(strToU8(XML_HEAD + xml), true);
  }
  for (const [at, { rows, widths }] of sheets.entries()) {
    const part = begin(sheetPath(at + 1));
    part.push(strToU8(XML_HEAD + sheetStart(widths, true)));
    for (const xml of rowPieces(rows)) {
      part.push(strToU8(xml));
      await pause();
    }
    part.push(strToU8(SHEET_END), true);
  }
  zip.end();
  if (fault !== null) throw fault;
  return pieces;
}

function* rowPieces(rows: ExportSheet['rows']): Iterable<string> {
  let number = 0;
  let piece = '';
  for (const row of rows) {
    number += 1;
    piece += rowXml(row, number, number === 1);
    if (number % ROWS_AT_ONCE !== 0) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
