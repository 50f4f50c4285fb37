import type { Sheet } from '@/lib/listings';

/** Rows of all sheets that still make a page; longer ones are lists or nothing. */
const MOST_ROWS = 2_000;

/** Short sheets as the tables of a page: one that describes a single lot reads like a page that does. */
export async function pageOfSheets(sheets: readonly Sheet[]): Promise<Document> {
  const { pageOfText } = await import('../pages/load-page.ts');
  const document = pageOfText('', 'paragraphs');
  let left = MOST_ROWS;
  for (const sheet of sheets) {
    const heading = document.createElement('h2');
    heading.textContent = sheet.titles.join(' ; ');
    const table = document.createElement('table');
    for (const { texts } of sheet.rows()) {
      if (left === 0) return document;
      left -= 1;
      table.appendChild(rowOf(document, texts));
    }
    document.body.append(heading, table);
  }
  return document;
}

function rowOf(document: Document, texts: readonly string[]): Element {
  const row = document.createElement('tr');
  for (const text of texts) {
    const cell = document.createElement('td');
    cell.textContent = text;
    row.appendChild(cell);
  }
  return row;
}
