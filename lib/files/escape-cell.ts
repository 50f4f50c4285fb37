/**
 * What a spreadsheet takes for the start of a formula, also behind blanks: the signs that OWASP names, line feeds, and
 * the full-width signs that some spreadsheets fold to them.
 */
const FORMULA_START = /^\s*[=+\-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Makes a page's words safe in a cell of any spreadsheet: what would begin a formula gets a `'` before it. A real
 * leading `'` is doubled, so that reading the cell back takes exactly one away.
 */
export function escapeCell(text: string): string {
  return text.startsWith("'") || FORMULA_START.test(text) ? `'${text}` : text;
}

/** The words of a cell that `escapeCell` wrote. Only for cells of our own exports: elsewhere a `'` is a letter like others. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}
