/**
 * Pasted or selected words as a document that is never shown: lines of cells between tabs, as a spreadsheet gives them, become
 * a table; all other lines paragraphs.
 */
export function documentOfText(text: string): Document {
  const page = document.implementation.createHTMLDocument('');
  let table: HTMLTableElement | null = null;
  for (const line of text.split(/\r?\n/)) {
    if (!line.includes('\t')) table = null;
    if (line.trim() === '') continue;
    if (!line.includes('\t')) {
      append(page, page.body, 'p', line);
      continue;
    }
    table ??= page.body.appendChild(page.createElement('table'));
    const row = table.appendChild(page.createElement('tr'));
    const tag = table.rows.length === 1 ? 'th' : 'td';
    for (const cell of line.split('\t')) append(page, row, tag, cell.trim());
  }
  return page;
}

function append(page: Document, into: Element, tag: string, text: string): void {
  into.appendChild(page.createElement(tag)).textContent = text;
}
