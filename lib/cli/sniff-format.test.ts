import { expect, test } from 'vitest';
import { type InputFormat, sniffFormat } from './sniff-format.ts';

const latin = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

test.each<[string, Uint8Array, InputFormat]>([
  ['nothing', latin(''), 'empty'],
  ['blanks', latin(' \n\t'), 'empty'],
  ['words', latin('Chair of the Kimberley Process'), 'text'],
  ['words in UTF-16 with its mark', utf16('\ufeffChair of the Kimberley Process'), 'text'],
  ['words in UTF-16 without one', utf16('Chair of the Kimberley Process'), 'text'],
  ['markup', latin('<!doctype html><p>Chair'), 'html'],
  ['markup in UTF-16', utf16('\ufeff<!doctype html><p>Chair'), 'html'],
  ['a PDF', latin('%PDF-1.4'), 'pdf'],
  ['an archive', latin('PK\u0003\u0004'), 'spreadsheet'],
  ['other bytes', new Uint8Array([0, 1, 2, 3, 0, 9, 0, 0, 7]), 'binary'],
])('tells %s', (_name, bytes, format) => {
  expect(sniffFormat(bytes)).toBe(format);
});
