import { strToU8, type Zippable, zipSync } from 'fflate';

/** A cell: words, a number, a day as a serial number, a price in dollars, or nothing. */
export type BuiltCell = string | number | null | { day: number } | { dollars: number };

export interface BuiltSheet {
  name: string;
  rows: readonly (readonly BuiltCell[])[];
  /** "A1:D1" */
  merges?: readonly string[];
  /** Words in their cells instead of in the shared strings. */
  isInline?: boolean;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The parts of a workbook, so that a test can put a fault into one of them. */
export function xlsxParts(sheets: readonly BuiltSheet[]): Record<string, string> {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const shared = (text: string): number => {
    const at = known.get(text) ?? strings.push(text) - 1;
    known.set(text, at);
    return at;
  };
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${xml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;$&quot;#,##0.00"/></numFmts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(sheet, shared);
  parts['xl/sharedStrings.xml'] =
    `${HEAD}<sst xmlns="${MAIN}" count="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${xml(text)}</t></si>`).join('')}</sst>`;
  parts['xl/_rels/workbook.xml.rels'] =
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdF" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`;
  return parts;
}

export function xlsx(sheets: readonly BuiltSheet[]): Uint8Array {
  return packed(xlsxParts(sheets));
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = [typeof content === 'string' ? strToU8(content) : content, { mtime: '2012-12-28T12:00:00' }];
  }
  return zipSync(files);
}

function sheetXml(sheet: BuiltSheet, shared: (text: string) => number): string {
  const rows = sheet.rows.map((cells, row) => {
    const written = cells.map((cell, column) =>
      cellXml(cell, `${letters(column)}${row + 1}`, sheet.isInline ? null : shared),
    );
    return written.every((cell) => cell === '') ? '' : `<row r="${row + 1}">${written.join('')}</row>`;
  });
  const merges = sheet.merges ?? [];
  const merged =
    merges.length === 0 ? '' : `<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

function cellXml(cell: BuiltCell, ref: string, shared: ((text: string) => number) | null): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${ref}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    if (shared) return `<c r="${ref}" t="s"><v>${shared(cell)}</v></c>`;
    return `<c r="${ref}" t="inlineStr"><is><t>${xml(cell)}</t></is></c>`;
  }
  return 'day' in cell
    ? `<c r="${ref}" s="1"><v>${cell.day}</v></c>`
    : `<c r="${ref}" s="2"><v>${cell.dollars}</v></c>`;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : letters(Math.floor(column / 26) - 1) + rest;
}
