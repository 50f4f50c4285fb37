import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

function block(...products: object[]): string {
  const list = products.map((product) => ({ '@type': 'Product', ...product }));
  return `<script type="application/ld+json">${JSON.stringify({ '@graph': list })}</script>`;
}

function lotsIn(body: string): string[] {
  const { document } = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
  const { listings, faults } = readPage(document as unknown as Document, '');
  expect(faults).toEqual([]);
  return listings.map(({ parcel, texts, element }) =>
    [element.localName, parcel.lot ?? parcel.title, parcel.carats, texts.origin?.text ?? ''].join(' | '),
  );
}

const ONE = { sku: 'R-1', name: 'Rough diamond 5 ct', countryOfOrigin: 'Angola' };
const TWO = { sku: 'R-2', name: 'Rough diamond 7 ct', countryOfOrigin: 'CF' };
const cards = (one: string, two: string): string =>
  `<div><div class="t" ${one}><h3>Rough diamond 5 ct</h3><b>$5</b></div><div class="t" ${two}><h3>Rough diamond 7 ct</h3><b>$7</b></div></div>`;

const JOINED: [claim: string, body: string, lots: string[]][] = [
  ['by name', block(ONE, TWO) + cards('', ''), ['div | R-1 | 5 | Angola', 'div | R-2 | 7 | CF']],
  [
    'by number in an attribute, whatever the order',
    block(TWO, ONE) + cards('data-sku="R-1"', 'data-sku="R-2"'),
    ['div | R-1 | 5 | Angola', 'div | R-2 | 7 | CF'],
  ],
  [
    'by number in a table, whose other rows stay',
    `${block(TWO)}<table><tr><th>Lot</th><th>Carats</th><th>Stones</th></tr><tr><td>R-1</td><td>5.00</td><td>2</td></tr><tr><td>R-2</td><td>7.00</td><td>3</td></tr></table>`,
    ['tr | R-1 | 5 | ', 'tr | R-2 | 7 | CF'],
  ],
  [
    'by number in one of several lines',
    `${block(TWO)}<pre>\nLot R-1: 5 ct rough, $5\nLot R-2: 7 ct rough, $7\n</pre>`,
    ['pre | R-1 | 5 | ', 'pre | R-2 | 7 | CF'],
  ],
  [
    'with nothing, where the page shows other lots',
    block(TWO) + cards('', '').replaceAll('7 ct', '9 ct'),
    ['div | Rough diamond 5 ct | 5 | ', 'div | Rough diamond 9 ct | 9 | '],
  ],
  [
    'with a heading, where no reader saw a lot',
    `${block(TWO)}<h1>Rough diamond 7 ct</h1><p>On request.</p>`,
    ['h1 | R-2 | 7 | CF'],
  ],
  ['with the block itself, where nothing shows it', `${block(TWO)}<p>On request.</p>`, ['script | R-2 | 7 | CF']],
];

describe('structured data', () => {
  it.each(JOINED)('is joined %s', (_claim, body, lots) => {
    expect(lotsIn(body)).toEqual(lots);
  });
});
