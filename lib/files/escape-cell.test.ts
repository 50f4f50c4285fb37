import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCell, unescapeCell } from './escape-cell.ts';

describe('H55: words that a spreadsheet takes for a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+31 20 555', "'+31 20 555"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['\n=1', "'\n=1"],
    ['\0=1', "'\0=1"],
    ['  =HYPERLINK("x")', '\'  =HYPERLINK("x")'],
    ['\u00a0=1', "'\u00a0=1"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ["'=1", "''=1"],
    ["'tis", "''tis"],
  ])('%j becomes %j', (text, escaped) => {
    expect(escapeCell(text)).toBe(escaped);
  });

  it.each(['', 'Bria', 'Sam-Ouandja', '2-4 gr', '3 = three', 'a@b', '🙂', '（x）'])('%j stays as it is', (text) => {
    expect(escapeCell(text)).toBe(text);
  });

  it('any text is read back as it was, and never begins like a formula', () => {
    const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\0', "'", ' ', '\u00a0', '＝', 'a', '1');
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign, maxLength: 6 })), (text) => {
        expect(unescapeCell(escapeCell(text))).toBe(text);
        expect(escapeCell(text)).not.toMatch(/^\s*[=+\-@]/);
      }),
    );
  });
});
