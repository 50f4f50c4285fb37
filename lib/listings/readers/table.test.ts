import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Listing, readPage } from '../index.ts';
import { reader } from './table.ts';
import { reader as textReader } from './text-table.ts';

function read(body: string, title = 'Rough diamonds'): Listing[] {
  const { document } = parseHTML(`<html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`);
  const reading = readPage(document as unknown as Document, '', { readers: [reader, textReader] });
  expect(reading.faults).toEqual([]);
  return reading.listings;
}

const lots = (body: string): (string | null)[] => read(body).map(({ parcel }) => parcel.lot);
const HEAD = '<tr><th>Lot</th><th>Goods</th><th>Pcs</th><th>Cts</th></tr>';
const row = (lot: number): string => `<tr><td>${lot}</td><td>GEM</td><td>${lot + 1}</td><td>${lot}.50</td></tr>`;
const sheet = (...numbers: number[]): string => `<table>${HEAD}${numbers.map(row).join('')}</table>`;

describe('which element a lot is', () => {
  const nameOf = ({ element }: Listing): string => element.localName;

  test('its row', () => {
    expect(read(sheet(1, 2)).map(nameOf)).toEqual(['tr', 'tr']);
  });

  test('its number’s cell, where lots share a row or stand in columns', () => {
    const columns =
      '<table><tr><th>Lot</th><td>1</td><td>2</td></tr><tr><th>Cts</th><td>3.3</td><td>4.4</td></tr></table>';
    expect(read(columns).map(({ element }) => element.textContent)).toEqual(['1', '2']);
  });

  test('the whole text, where it is a line of it', () => {
    const text = '<pre>Lot  Stones  Carats  Origin\n1    4       5.5     Angola\n2    6       7.7     Bria\n</pre>';
    expect(read(text).map((listing) => [nameOf(listing), listing.parcel.lot, listing.texts.origin?.text])).toEqual([
      ['pre', '1', 'Angola'],
      ['pre', '2', 'Bria'],
    ]);
  });
});

describe('a heading over a sheet', () => {
  test.each<[string, string, (string | undefined)[]]>([
    ['a line right above', `<p>Mine 2 (CAR)</p>${sheet(1)}`, ['Mine 2 (CAR)']],
    ['a caption', `<table><caption>Ex Bria, CAR</caption>${HEAD}${row(1)}</table>`, ['Ex Bria, CAR']],
    ['the nearest of several', `<h1>Goods from Angola</h1><h2>Lots from Bria</h2>${sheet(1)}`, ['Lots from Bria']],
    [
      'one farther up, where the nearest says nothing',
      `<h1>Goods from Angola</h1><h2>Part two</h2>${sheet(1)}`,
      ['Goods from Angola'],
    ],
    ['only its own', `<h2>Lots from Bria</h2>${sheet(1)}<h2>Other lots</h2>${sheet(2)}`, ['Lots from Bria', undefined]],
    ['down to the next', `<h2>Lots from Bria</h2>${sheet(1)}${sheet(2)}`, ['Lots from Bria', 'Lots from Bria']],
    [
      'a line is for the next sheet only',
      `<p>Mine 2 (CAR)</p>${sheet(1)}<p>Mine 3</p>${sheet(2)}`,
      ['Mine 2 (CAR)', undefined],
    ],
    ['in a box of its own', `<div><h2>Lots from Bria</h2></div><div><div>${sheet(1)}</div></div>`, ['Lots from Bria']],
    ['not in the navigation', `<nav><h2>Lots from Bria</h2></nav>${sheet(1)}`, [undefined]],
    [
      'not in another section',
      `<section><h2>Lots from Bria</h2><p>${'News. '.repeat(80)}</p></section><section>${sheet(1)}</section>`,
      [undefined],
    ],
    ['not where to look', `<p>Viewing: our office in Bria, CAR</p>${sheet(1)}`, [undefined]],
    ['not who sells', `<p>Seller: Trader in Bria, CAR</p>${sheet(1)}`, [undefined]],
    ['the origin in a line of head data', `<p>Mine: Bria | Viewing: Bangui</p>${sheet(1)}`, ['Bria']],
    ['the tab that opens it', `<a href="#t1">Ex Bria, CAR</a><div id="t1" hidden>${sheet(1)}</div>`, ['Ex Bria, CAR']],
    ['a label of the sheet', `<div role="region" aria-label="Lots from Bria">${sheet(1)}</div>`, ['Lots from Bria']],
  ])('%s', (_, body, headings) => {
    expect(read(body).map(({ texts }) => texts.heading?.text)).toEqual(headings);
  });

  test('the page’s title, where nothing nearer states one', () => {
    expect(read(sheet(1), 'Lots from Sam Ouandja').map(({ texts }) => texts.heading?.text)).toEqual([
      'Lots from Sam Ouandja',
    ]);
  });
});

describe('a notice of origin', () => {
  test.each<[string, string, (string | undefined)[]]>([
    ['under its heading', `${sheet(1)}<h4>Notice of origin</h4><p>From Bria.</p>`, ['Notice of origin From Bria.']],
    [
      'in a sentence for all lots',
      `${sheet(1)}<p>All lots originate from Bria.</p>`,
      ['All lots originate from Bria.'],
    ],
    [
      'for its own sheet',
      `${sheet(1)}<p>All lots originate from Bria.</p>${sheet(2)}`,
      ['All lots originate from Bria.', undefined],
    ],
    [
      'around the box of the sheet',
      `<div>${sheet(1)}</div><p>All lots originate from Bria.</p>`,
      ['All lots originate from Bria.'],
    ],
    ['not any sentence', `${sheet(1)}<p>We also buy in Bria.</p>`, [undefined]],
    ['not of another chapter', `${sheet(1)}<h2>News</h2><p>All lots originate from Bria.</p>`, [undefined]],
    [
      'in the foot of the sheet',
      `<table>${HEAD}${row(1)}<tfoot><tr><td colspan="4">All lots originate from Bria.</td></tr></tfoot></table>`,
      ['All lots originate from Bria.'],
    ],
  ])('%s', (_, body, notices) => {
    expect(read(body).map(({ texts }) => texts.notice?.text)).toEqual(notices);
  });
});

describe('tables that are left alone', () => {
  test.each<[string, string]>([
    [
      'labels and values of one lot',
      '<table><tr><th>Lot</th><td>77</td></tr><tr><th>Weight</th><td>41.20 ct</td></tr><tr><th>Stones</th><td>3</td></tr></table>',
    ],
    [
      'two pairs in a row',
      '<table><tr><td>Lot</td><td>77</td><td>Weight</td><td>41.20 ct</td></tr><tr><td>Stones</td><td>3</td><td>Origin</td><td>Bria</td></tr></table>',
    ],
    ['no lots', '<table><tr><th>Day</th><th>Place</th></tr><tr><td>Monday</td><td>Antwerp</td></tr></table>'],
    ['an empty sheet that a script will fill', `<table>${HEAD}</table>`],
    [
      'rows for a script to copy',
      `<table>${HEAD}<tr><td>{{lot}}</td><td>{{goods}}</td><td>{{pcs}}</td><td>{{cts}}</td></tr></table>`,
    ],
  ])('%s', (_, body) => {
    expect(lots(body)).toEqual([]);
  });
});

describe('odd and hostile markup', () => {
  test('spans past every measure', () => {
    const wide = '<td colspan="99999999" rowspan="65534">x</td>';
    expect(lots(`<table><tr>${wide}</tr>${HEAD}${row(1)}</table>`)).toEqual([]);
    expect(
      lots(
        `<table>${HEAD}${row(1)}<tr><td>2</td><td rowspan="65534">GEM</td><td>3</td><td>4.4</td></tr><tr><td>3</td><td>3</td><td>5.5</td></tr></table>`,
      ),
    ).toEqual(['1', '2', '3']);
    expect(
      lots(`<table>${HEAD}<tr><td colspan="-1">1</td><td rowspan="x">GEM</td><td>3</td><td>4.4</td></tr></table>`),
    ).toEqual(['1']);
  });

  test('more columns than any sheet has', () => {
    const cells = '<td>x</td>'.repeat(5000);
    expect(
      lots(
        `<table><tr><th>Lot</th><th>Pcs</th><th>Cts</th></tr><tr><td>1</td><td>2</td><td>3.3</td>${cells}</tr></table>`,
      ),
    ).toEqual(['1']);
  });

  test('tables in tables in tables', () => {
    expect(lots(`${'<table><tr><td>'.repeat(300)}${sheet(1)}${'</td></tr></table>'.repeat(300)}`)).toEqual(['1']);
  });

  test('cells of digits, spaces and marks without end, in linear time', () => {
    const cell = (text: string): string => `<td>${text.repeat(4000)}</td>`;
    const rows = `<tr>${cell('1')}${cell('1 ')}${cell('1.')}${cell('a:')}</tr>`.repeat(50);
    const started = performance.now();
    read(`<table>${HEAD}${row(1)}${rows}</table>`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test('rows in forms, and without a body', () => {
    expect(lots(`<form><table><form>${HEAD}${row(1)}</form></table></form>`)).toEqual(['1']);
  });
});

describe('rows that are drawn apart', () => {
  test('a header in a table of its own', () => {
    const head = `<table>${HEAD}</table>`;
    expect(lots(`${head}<table>${row(1)}${row(2)}</table>`)).toEqual(['1', '2']);
    expect(lots(`${head}<table><tr><td>a</td><td>b</td></tr></table>`)).toEqual([]);
  });

  test('pinned columns in a table of their own', () => {
    const left = '<table><tr><th>Lot</th></tr><tr><td>1</td></tr><tr><td>2</td></tr></table>';
    const right =
      '<table><tr><th>Pcs</th><th>Cts</th></tr><tr><td>3</td><td>4.4</td></tr><tr><td>5</td><td>6.6</td></tr></table>';
    expect(read(left + right).map(({ parcel }) => [parcel.lot, parcel.stones, parcel.carats])).toEqual([
      ['1', 3, 4.4],
      ['2', 5, 6.6],
    ]);
  });

  test('rows of one index in any order and container', () => {
    const cell = (role: string, text: string): string => `<div role="${role}">${text}</div>`;
    const body = `<div role="grid"><div><div role="row" row-index="1">${cell('gridcell', 'B')}</div><div role="row" row-index="0">${cell('gridcell', 'A')}</div></div>
      <div role="row" row-index="0">${cell('columnheader', 'Lot')}${cell('columnheader', 'Cts')}${cell('columnheader', 'Pcs')}</div>
      <div role="row" row-index="0">${cell('gridcell', '3.3')}${cell('gridcell', '4')}</div><div role="row" row-index="1">${cell('gridcell', '5.5')}${cell('gridcell', '6')}</div></div>`;
    expect(read(body).map(({ parcel }) => [parcel.lot, parcel.carats, parcel.stones])).toEqual([
      ['A', 3.3, 4],
      ['B', 5.5, 6],
    ]);
  });
});
