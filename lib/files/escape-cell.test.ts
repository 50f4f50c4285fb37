import { describe, expect, it } from 'vitest';
import { escapeCell } from './escape-cell.ts';

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
});
