/** Words at a place of a page; `size` in points, 10 where not given. */
export interface PdfWords {
  x: number;
  y: number;
  text: string;
  size?: number;
}

/** A PDF of the simplest kind, a page for each list of words, in Helvetica with the letters of windows-1252. */
export function pdf(pages: readonly (readonly PdfWords[])[], extras: { catalog?: string } = {}): Uint8Array {
  const FIRST_PAGE = 4;
  const objects: string[] = [
    `<</Type/Catalog/Pages 2 0 R${extras.catalog ?? ''}>>`,
    `<</Type/Pages/Kids[${pages.map((_, at) => `${FIRST_PAGE + 2 * at} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  for (const [at, words] of pages.entries()) {
    const content = `BT ${words.map(({ x, y, text, size = 10 }) => `/F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[\\()]/g, '\\$&')}) Tj`).join('\n')} ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents ${FIRST_PAGE + 2 * at + 1} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    );
  }
  return written(objects);
}

function written(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.4\n'];
  let length = parts[0]!.length;
  const offsets: number[] = [];
  for (const [at, body] of objects.entries()) {
    const part = `${at + 1} 0 obj${body}endobj\n`;
    offsets.push(length);
    parts.push(part);
    length += part.length;
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`,
  );
  return Uint8Array.from(parts.join(''), (character) => character.charCodeAt(0));
}

/** A table: each column's left edge, the header and the rows, from the top of a page down. */
export function tableWords(
  columns: readonly number[],
  rows: readonly (readonly string[])[],
  top: number,
  step = 16,
): PdfWords[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => (text === '' ? [] : [{ x: columns[column]!, y: top - row * step, text }])),
  );
}
