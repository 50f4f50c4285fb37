/** What stands in a cell: words, a number, a day (ISO), or an instant (UTC, `2026-11-24T12:00:00.000Z`). */
export type WorkbookCell = string | number | null | { day: string } | { instant: string };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Places in `cellXfs` below. */
const STYLES = { plain: 0, day: 1, instant: 2, head: 3 } as const;

/** The parts of a workbook besides its sheets. */
export function workbookParts(names: readonly string[]): Record<string, string> {
  const numbers = names.map((_, at) => at + 1);
  const overrides = numbers.map(
    (at) => `<Override PartName="/${sheetPath(at)}" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const sheets = names.map(
    (name, at) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const relations = numbers.map(
    (at) => `<Relationship Id="rId${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${names.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/>`;
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/>${overrides.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}${styles}</Relationships>`,
    'xl/styles.xml': stylesXml(),
  };
}

/** Formats 14 and 22 are a day and a moment as the reader's own spreadsheet writes them, in any language. */
function stylesXml(): string {
  const font = '<font><sz val="11"/><name val="Calibri"/></font>';
  const fonts = `<fonts count="2">${font}${font.replace('<sz', '<b/><sz')}</fonts>`;
  const fills =
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
  const format = (id: number, fontId: number) =>
    `<xf numFmtId="${id}" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`;
  const formats = [format(0, 0), format(14, 0), format(22, 0), format(0, 1)];
  return `<styleSheet xmlns="${MAIN}">${fonts}${fills}${borders}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** What stands before the rows of a sheet; `hasHead`: its first row stays in sight. */
export function sheetStart(widths: readonly number[], hasHead = false): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  const cols = columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = hasHead ? `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` : '';
  return `<worksheet xmlns="${MAIN}">${views}${cols}<sheetData>`;
}

export const SHEET_END = '</sheetData></worksheet>';

/** `number`: counts from 1. */
export function rowXml(cells: readonly WorkbookCell[], number: number, isHead = false): string {
  return `<row r="${number}">${cells.map((cell) => cellXml(cell, isHead)).join('')}</row>`;
}

function cellXml(value: WorkbookCell, isHead: boolean): string {
  if (value === null) return '<c/>';
  if (typeof value === 'number') return Number.isFinite(value) ? `<c><v>${value}</v></c>` : '<c/>';
  if (typeof value === 'string') {
    const style = isHead ? ` s="${STYLES.head}"` : '';
    return `<c${style} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
  }
  const [moment, style] = 'day' in value ? [value.day, STYLES.day] : [value.instant, STYLES.instant];
  const serial = serialOf(moment);
  // A day that Excel cannot count stays words.
  return serial === null ? cellXml(moment, false) : `<c s="${style}"><v>${serial}</v></c>`;
}

/** Day 0 of Excel's calendar, as it counts from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;

function serialOf(moment: string): number | null {
  const days = (Date.parse(moment) - DAY_ZERO) / 86_400_000;
  return Number.isFinite(days) && days >= FIRST_SERIAL ? Math.round(days * 1e8) / 1e8 : null;
}

/** Excel refuses some signs, and more than 31 of any. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31) || 'Sheet';
}

/**
 * Words for XML. What XML cannot hold is written as Excel does, `_x0001_`, and words that look so already are kept from being
 * taken for it; half a surrogate pair is no character.
 */
function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (sign) => `_x${hex(sign)}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
