import { describe, expect, test } from 'vitest';
import { plainCellsOf } from './plain-cells.ts';

describe('a row as written out by the DOM', () => {
  test.each<[string, string, (string | null)[] | null]>([
    ['cells with and without attributes', '<td>1</td> <td class="o">Bria</td>\n', ['1', 'Bria']],
    ['white space around the words, and an empty cell', '<td>\n  Bria, CAR </td><td></td>', ['Bria, CAR', '']],
    ['signs that are written out', '<td>A &amp; B</td><td>&lt; 5 ct</td>', ['A & B', '< 5 ct']],
    ['an attribute that holds the end of a tag', '<td data-x="a>b">5.05</td>', ['5.05']],
    ['a cell with an element is walked', '<td>1</td><td><b>Bria</b></td>', ['1', null]],
    ['words that need collapsing are walked', '<td>Bria  CAR</td><td>a&nbsp;b</td>', [null, null]],
    ['a cell with a title is no plain one', '<td title="Bria">CF</td>', null],
    ['nor is one that spans', '<td colspan="2">Bria</td>', null],
    ['nor is a row with anything but cells', '<td>1</td><form></form>', null],
    ['words that look like the end of a cell', '<td><script>"</td>"</script></td><td>2</td>', null],
    ['a table in a cell', '<td><table><tr><td>1</td></tr></table></td>', null],
    ['more cells than a sheet has', '<td></td>'.repeat(6), null],
  ])('%s', (_, html, expected) => {
    expect(plainCellsOf(html, 5)?.texts ?? null).toEqual(expected);
  });

  test('tells which cells are headers', () => {
    expect(plainCellsOf('<th>Lot</th><td>5</td>', 5)?.heads).toEqual([0]);
  });
});
