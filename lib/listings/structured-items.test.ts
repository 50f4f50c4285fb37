import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import {
  STRUCTURED_DATA_BLOCK_LENGTH,
  STRUCTURED_DATA_DEPTH,
  STRUCTURED_DATA_ITEMS,
  STRUCTURED_DATA_PAGE_LENGTH,
} from './limits.ts';
import { itemsInJson, itemsInMarkup, jsonBlocks, MICRODATA, RDFA, type StructuredItem } from './structured-items.ts';
import { recordOf } from './structured-record.ts';

function documentOf(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
}

function block(json: string): string {
  return `<script type="application/ld+json">${json}</script>`;
}

function blocksIn(body: string): unknown[] {
  return jsonBlocks(documentOf(body), 'script[type*="ld+json"]');
}

function namesOf(items: readonly StructuredItem[]): string[] {
  return items.map((item) => item.properties.get('name')?.[0]?.words?.text ?? '');
}

const PRODUCT = '{"@type":"Product","name":"A"}';

describe('H47: JSON within its caps', () => {
  it('takes a block at the cap and none one past it', () => {
    const padding = STRUCTURED_DATA_BLOCK_LENGTH - PRODUCT.length;
    expect(blocksIn(block(PRODUCT + ' '.repeat(padding)))).toHaveLength(1);
    expect(blocksIn(block(PRODUCT + ' '.repeat(padding + 1)))).toHaveLength(0);
  });

  it('takes as many blocks as a page may hold', () => {
    const large = block(PRODUCT + ' '.repeat(STRUCTURED_DATA_PAGE_LENGTH / 4 - PRODUCT.length));
    expect(blocksIn(large.repeat(5))).toHaveLength(4);
  });

  it('goes as deep as the cap and no deeper', () => {
    const nested = (depth: number): unknown => JSON.parse(`${'{"a":'.repeat(depth)}${PRODUCT}${'}'.repeat(depth)}`);
    expect(itemsInJson([nested(STRUCTURED_DATA_DEPTH)])).toHaveLength(1);
    expect(itemsInJson([nested(STRUCTURED_DATA_DEPTH + 1)])).toHaveLength(0);
  });

  it('reads as many items as the cap and no more', () => {
    const items = (count: number): unknown => Array.from({ length: count }, () => JSON.parse(PRODUCT) as unknown);
    expect(itemsInJson([items(STRUCTURED_DATA_ITEMS)])).toHaveLength(STRUCTURED_DATA_ITEMS);
    expect(itemsInJson([items(STRUCTURED_DATA_ITEMS + 1)])).toHaveLength(STRUCTURED_DATA_ITEMS);
  });

  it('survives brackets without end', () => {
    expect(blocksIn(block('['.repeat(200_000)))).toEqual([]);
    expect(itemsInJson(blocksIn(block('['.repeat(2_000) + ']'.repeat(2_000))))).toEqual([]);
  });

  it('leaves out a broken block and reads the next', () => {
    expect(namesOf(itemsInJson(blocksIn(block('{"@type":"Product",') + block(PRODUCT))))).toEqual(['A']);
  });

  it('lets no name reach a prototype', () => {
    const json = '{"@type":"Product","name":"A","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
    const [item] = itemsInJson(blocksIn(block(json)));
    expect(namesOf([item!])).toEqual(['A']);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(recordOf(item!)).toBeNull();
  });
});

const JSON_ITEMS: [claim: string, json: string, names: string[]][] = [
  ['a graph', `{"@graph":[{"@type":"WebSite","name":"W"},${PRODUCT}]}`, ['A']],
  ['a list of items', `{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":${PRODUCT}}]}`, ['A']],
  ['a type with its vocabulary', '{"@type":"https://schema.org/Product","schema:name":"A"}', ['A']],
  ['several types', '{"@type":["Thing","Product"],"name":"A"}', ['A']],
  ['no product that is only compared with', `{"@type":"Product","name":"A","isSimilarTo":${PRODUCT}}`, ['A']],
  ['no news', '{"@type":"NewsArticle","name":"Bria"}', []],
];

describe('itemsInJson', () => {
  it.each(JSON_ITEMS)('reads %s', (_claim, json, names) => {
    expect(namesOf(itemsInJson(blocksIn(block(json))))).toEqual(names);
  });
});

describe('itemsInMarkup', () => {
  it('reads microdata, and points into the page', () => {
    const root = documentOf(
      '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Rough 5 ct</b><i itemprop="countryOfOrigin">Bria</i></div>',
    );
    const [item] = itemsInMarkup(root, MICRODATA);
    const origin = item?.properties.get('countryOfOrigin')?.[0]?.words;
    expect(origin?.text).toBe('Bria');
    expect(origin?.runs[0]?.node.data).toBe('Bria');
  });

  it('reads RDFa', () => {
    const root = documentOf(
      '<p typeof="Product"><b property="name">A</b><i property="offers" typeof="Offer"><u property="price">3</u></i></p>',
    );
    const [item] = itemsInMarkup(root, RDFA);
    expect(namesOf([item!])).toEqual(['A']);
    expect(item?.properties.get('offers')?.[0]?.item?.properties.get('price')?.[0]?.words?.text).toBe('3');
  });
});

const RECORDS: [claim: string, json: string, fields: string[] | null][] = [
  [
    'a region and a country as one origin, the narrower first',
    '{"@type":"Product","sku":"R-2","name":"Rough diamond","weight":{"value":8.02,"unitText":"ct"},"countryOfOrigin":{"name":"CF"},"additionalProperty":[{"name":"Mine or region","value":"Sam-Ouandja"}]}',
    ['lot=R-2', 'title=Rough diamond', 'carats=8.02 ct', 'origin=Sam-Ouandja, CF'],
  ],
  [
    'a weight by its code, and a price with its currency',
    '{"@type":"Product","name":"Rough diamond","weight":{"value":3,"unitCode":"CTM"},"offers":{"price":"900","priceCurrency":"USD"}}',
    ['title=Rough diamond', 'carats=3 ct', 'price=900 USD'],
  ],
  [
    'an offer with its product',
    '{"@type":"Offer","price":5,"priceCurrency":"EUR","itemOffered":{"@type":"Product","name":"Uncut diamond 2 ct"}}',
    ['title=Uncut diamond 2 ct', 'price=5 EUR', 'carats=2 ct'],
  ],
  [
    'no placeholder',
    '{"@type":"Product","name":"Rough diamond 2 ct","additionalProperty":[{"name":"Mine","value":"n/a"}]}',
    ['title=Rough diamond 2 ct', 'carats=2 ct'],
  ],
  ['no ring', '{"@type":"Product","name":"Bria diamond ring, 18 carat gold"}', null],
  ['no sapphire', '{"@type":"Product","name":"Sapphire 2 ct","countryOfOrigin":"Madagascar"}', null],
];

describe('recordOf', () => {
  it.each(RECORDS)('reads %s', (_claim, json, fields) => {
    const record = recordOf(itemsInJson([JSON.parse(json)])[0]!);
    expect(record?.fields.map((field) => `${field.name}=${field.value.text}`) ?? null).toEqual(fields);
  });
});
