import { afterEach, describe, expect, it } from 'vitest';
import { selectionInPage } from '@/lib/page/selection-in-page';

afterEach(() => {
  document.getSelection()?.removeAllRanges();
  document.body.replaceChildren();
});

const LOTS = '<tr><td>1</td><td>Angola</td></tr><tr><td>2</td><td>Bria</td></tr><tr><td>3</td><td>DRC</td></tr>';
const HEADER = '<tr><th>Lot</th><th>Origin</th></tr>';
const TITLE = '<tr><td colspan="2">Sale</td></tr>';

describe('a selection of some rows of a table', () => {
  it.each([
    ['whose header is its first row', `<table><tbody>${HEADER}${LOTS}</tbody></table>`, ['Lot', '2']],
    [
      'whose head has a title too',
      `<table><thead>${TITLE}${HEADER}</thead><tbody>${LOTS}</tbody></table>`,
      ['Sale', 'Lot', '2'],
    ],
    ['with a title above its header', `<table><tbody>${TITLE}${HEADER}${LOTS}</tbody></table>`, ['Sale', 'Lot', '2']],
  ])('%s is taken with all of its head, and none of the other rows', (_, html, begins) => {
    document.body.innerHTML = html;
    const row = [...document.querySelectorAll('tr')].find(({ cells }) => cells[0]?.textContent === '2')!;
    document.getSelection()?.setBaseAndExtent(row, 0, row, row.cells.length);
    const taken = new DOMParser().parseFromString(selectionInPage().html, 'text/html');
    expect([...taken.querySelectorAll('tr')].map(({ cells }) => cells[0]?.textContent)).toEqual(begins);
  });
});
