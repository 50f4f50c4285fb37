import { expect, test } from 'vitest';
import { pdfText } from './pdf-text.ts';

/** A page of text as a PDF of the simplest kind: each entry is a line at its place. */
function pdf(lines: readonly [x: number, y: number, text: string][]): Uint8Array {
  const content = `BT /F1 12 Tf ${lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${text}) Tj`).join(' ')} ET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>',
    `<</Length ${content.length}>>stream\n${content}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, n) => {
    const offset = file.length;
    file += `${n + 1} 0 obj${body}endobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 6\n0000000000 65535 f \n${rows}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new TextEncoder().encode(file);
}

test('keeps lines, paragraphs and cells apart', async () => {
  const read = await pdfText(
    pdf([
      [50, 700, 'Exports from these places'],
      [50, 686, 'are suspended:'],
      [50, 660, 'Bria'],
      [200, 660, 'Haute-Kotto'],
    ]),
  );
  expect(read).toEqual({ ok: true, text: 'Exports from these places\nare suspended:\n\nBria\tHaute-Kotto' });
});

test.each<[string, Uint8Array, RegExp]>([
  ['a scan', pdf([]), /without words/],
  ['a damaged file', new TextEncoder().encode('%PDF-1.4\nnothing'), /damaged/],
])('says what is wrong with %s', async (_name, bytes, sentence) => {
  const read = await pdfText(bytes);
  expect(read.ok ? '' : read.problem.says).toMatch(sentence);
});
