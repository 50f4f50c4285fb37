import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readParts } from './label-pairs.ts';
import { linesOf } from './page-lines.ts';
import type { PageContext } from './types.ts';

function pairsIn(body: string, language: string | null): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${body}</body></html>`);
  const page: PageContext = { url: '', language, title: '', isClaimed: () => false };
  const steps = linesOf(document as unknown as Document, page);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return readParts(step.value, language).map((part) =>
    part.label === '' ? part.value.text : `${part.name}=${part.value.text}`,
  );
}

const PAIRS: [claim: string, body: string, language: string | null, pairs: string[]][] = [
  ['a colon', '<p>Origin: Bria</p>', 'en', ['origin=Bria']],
  [
    'several colons in a line',
    '<p>Weight: 3 ct, Origin: Bria | Price: $300</p>',
    'en',
    ['carats=3 ct', 'origin=Bria', 'price=$300'],
  ],
  [
    'a dash after a known label',
    '<p>Country of origin – C.A.R. | Weight – 84.10 ct</p>',
    'en',
    ['origin=C.A.R.', 'carats=84.10 ct'],
  ],
  ['a full-width colon', '<p>产地：中非布里亚</p>', 'zh', ['origin=中非布里亚']],
  ['a bold label', '<p><b>Place of Origin:</b> <span>Bria</span></p>', 'en', ['origin=Bria']],
  [
    'labels before bare text',
    '<div><span>Carats</span> 318.44 <span>Pcs</span> 97</div>',
    'en',
    ['carats=318.44', 'stones=97'],
  ],
  ['two blocks in a box', '<div><div>Weight</div><div>3.77 ct</div></div>', 'en', ['carats=3.77 ct']],
  [
    'terms',
    '<dl><dt>Procedencia</dt><dd>Bria</dd><dd>RCA</dd><dt>Peso</dt><dd>3 ct</dd></dl>',
    'es',
    ['origin=Bria, RCA', 'carats=3 ct'],
  ],
  [
    'two pairs in a row',
    '<table><tr><td>Kavel</td><td>5</td><td>Stuks</td><td>58</td></tr></table>',
    'nl',
    ['lot=5', 'stones=58'],
  ],
  ['a heading over a paragraph', '<div><h4>Origin</h4><p>Bria</p></div>', 'en', ['origin=Bria']],
  [
    'labels and values between breaks',
    '<p><b>Gewicht</b><br>12 ct<br><b>Herkunft</b><br>Bria</p>',
    'de',
    ['carats=12 ct', 'origin=Bria'],
  ],
  [
    'a number over its label',
    '<div><div><b>41.2</b><small>Carats</small></div><div><b>9</b><small>Stones</small></div></div>',
    'en',
    ['carats=41.2', 'stones=9'],
  ],
  [
    'an origin that is written like a label',
    '<table><tr><td>Origin:</td><td>CAR</td></tr></table>',
    'en',
    ['origin=CAR'],
  ],
  [
    'no value where a header row stands',
    '<table><tr><th>Lot</th><th>Carats</th><th>Origin</th></tr></table>',
    'en',
    ['Lot', 'Carats', 'Origin'],
  ],
  [
    'no value where a filter counts its choices',
    '<div><h4>Origin</h4><ul><li>Angola (4)</li><li>Bria (0)</li></ul></div>',
    'en',
    ['Origin', 'Angola (4)', 'Bria (0)'],
  ],
  [
    'no weight where it is explained',
    '<dl><dt>Carat weight</dt><dd>The weight in carats.</dd></dl>',
    'en',
    ['Carat weight', 'The weight in carats.'],
  ],
  ['no label in a button', '<div><span>R-1 12.41 ct</span><button>Bid</button></div>', 'en', ['R-1 12.41 ct', 'Bid']],
  ['no label in a clock', '<p>Viewing at 12:30</p>', 'en', ['Viewing at 12:30']],
  [
    'the end of a value in sentences',
    '<p>Origin: Bria. Price on request.</p>',
    'en',
    ['origin=Bria.', 'Price on request.'],
  ],
];

describe('readParts', () => {
  it.each(PAIRS)('tells %s', (_claim, body, language, pairs) => {
    expect(pairsIn(body, language)).toEqual(pairs);
  });
});
