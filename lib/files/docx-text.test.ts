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
  [
    'what follows a table apart from it',
    `<w:tbl><w:tr><w:tc>${paragraph('Bria')}</w:tc></w:tr></w:tbl>${paragraph('I ask for vigilance.')}`,
    'Bria\n\nI ask for vigilance.',
  ],
  [
    'nothing that is hidden',
    '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>c</w:t></w:r></w:p>',
    'ac',
  ],
  [
    'nothing that was taken out or moved away',
    `<w:p><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:moveFrom w:id="1"><w:r><w:t>b</w:t></w:r></w:moveFrom><w:moveTo w:id="1"><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>`,
    'b',
  ],
  [
    'a box of text once',
    `<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>a</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    'a',
  ],
])('keeps %s', (_name, body, text) => {
  expect(docxText(docx(body))).toEqual({ ok: true, text });
});

test('keeps a letterhead above the text, once, and notes below it', () => {
  const part = (words: string) => strToU8(`<w:x>${paragraph(words)}</w:x>`);
  const bytes = zipSync({
    'word/document.xml': part('Text'),
    'word/footnotes.xml': part('Note'),
    'word/header1.xml': part('Ministry of Mines'),
    'word/header2.xml': part('Ministry of Mines'),
  });
  expect(docxText(bytes)).toEqual({ ok: true, text: 'Ministry of Mines\n\nText\n\nNote' });
});

test.each<[string, Uint8Array, RegExp]>([
  [
    'entities of its own',
    zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:t>&a;</w:t>') }),
    /entities/,
  ],
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
  expect(read.ok ? '' : read.problem.says).toMatch(sentence);
});
