import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docxText } from './docx-text.ts';

const docx = (body: string, name = 'word/document.xml') =>
  zipSync({ [name]: strToU8(`<?xml version="1.0"?><w:document><w:body>${body}</w:body></w:document>`) });
const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;

test.each<[string, string, string]>([
  ['paragraphs', paragraph('One') + paragraph('Two'), 'One\n\nTwo'],
  ['a word in several runs', '<w:p><w:r><w:t>Br</w:t></w:r><w:r><w:t>ia</w:t></w:r></w:p>', 'Bria'],
  ['marks of markup', paragraph('a &amp; b &lt;c&gt; &#233; &#x27;'), "a & b <c> é '"],
  ['breaks and tabs', '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>', 'a\nb\tc'],
  [
    'rows',
    `<w:tbl><w:tr><w:tc>${paragraph('Bria')}</w:tc><w:tc>${paragraph('Haute-Kotto')}</w:tc></w:tr><w:tr><w:tc>${paragraph('Ippy')}</w:tc><w:tc>${paragraph('Ouaka')}</w:tc></w:tr></w:tbl>`,
    'Bria\tHaute-Kotto\nIppy\tOuaka',
  ],
  [
    'entries of a list',
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>Bria</w:t></w:r></w:p>`,
    '• Bria',
  ],
])('keeps %s', (_name, body, text) => {
  expect(docxText(docx(body))).toEqual({ ok: true, text });
});

test.each<[string, Uint8Array, RegExp]>([
  ['another archive', docx('', 'xl/workbook.xml'), /no Word document/],
  ['a damaged file', docx(paragraph('One')).subarray(0, 60), /damaged/],
  ['no archive', strToU8('PK not really'), /damaged|no Word document/],
  [
    'an archive that unpacks without end',
    zipSync({ 'word/document.xml': new Uint8Array(21_000_000) }, { level: 9 }),
    /far more/,
  ],
])('says what is wrong with %s', (_name, bytes, sentence) => {
  const read = docxText(bytes);
  expect(read.ok ? '' : read.sentence).toMatch(sentence);
});
