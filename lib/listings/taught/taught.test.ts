import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';
import { generalise, type TaughtExample } from './generalise.ts';
import { readTaught } from './read-taught.ts';
import { parseTaughtSite } from './schema.ts';
import { siteFileText, siteIdOf } from './site-file-text.ts';
import { taughtReader } from './taught-reader.ts';
import { isTaughtPage, pathPatternOf, type TaughtFieldName, type TaughtSite } from './taught-site.ts';

const URL_OF_PAGE = 'https://rough.example/tenders/2013-01/lots';

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document as unknown as Document;
}

type Pointed = Partial<Record<TaughtFieldName, string>>;

/** Points at elements by selectors, the fields within the lot. */
function pointAt(page: Document, lot: string, fields: Pointed, url = URL_OF_PAGE): TaughtExample {
  const element = page.querySelector(lot)!;
  const pointed = Object.entries(fields).map(([name, selector]) => [name, element.querySelector(selector)!] as const);
  return { url, page, lot: element, fields: new Map(pointed as [TaughtFieldName, Element][]) };
}

function teach(page: Document, lot: string, fields: Pointed): TaughtSite {
  const made = generalise(pointAt(page, lot, fields));
  if (!made.ok) throw new Error(made.fault);
  expect(parseTaughtSite(JSON.parse(JSON.stringify(made.site)))).toEqual({ ok: true, site: made.site });
  return made.site;
}

/** The words of the lots: `12 | Bria`. */
function lotsOf(page: Document, site: TaughtSite, url = URL_OF_PAGE): string[] {
  return readTaught(page, url, site).map(({ fields }) => fields.map(({ value }) => value.text).join(' | '));
}

const box = (lot: string, origin: string, weight: string, given = '') =>
  `<div${given}><div>${lot}</div><div><i>${weight}</i></div><div>${origin}</div></div>`;
const BOXES = `<section><h2>January</h2>${box('A12', 'Bria', '3.20')}${box('A13', 'Angola', '4.10')}${box('A14', 'Sam Ouandja', '9')}</section>`;
const IN_BOX: Pointed = { lot: 'div:nth-child(1)', carats: 'i', origin: 'div:nth-child(3)' };

describe('one lot pointed at gives its siblings', () => {
  test.each<[string, string, string, Pointed, string[]]>([
    [
      'boxes without a class',
      BOXES,
      'section > div',
      IN_BOX,
      ['A12 | Bria | 3.20', 'A13 | Angola | 4.10', 'A14 | Sam Ouandja | 9'],
    ],
    [
      'boxes among headings, advertisements and a total',
      `<section>${box('Lot', 'Origin', 'Weight')}${box('1', 'Bria', '3')}<div>Ask us</div>${box('2', 'Angola', '4')}${box('Total', '', '7')}</section>`,
      'section > div:nth-child(2)',
      IN_BOX,
      ['1 | Bria | 3', '2 | Angola | 4'],
    ],
    [
      'a lot with a class of its own',
      `<ul><li class="row featured"><b>1</b><em>Bria</em></li><li class="row"><b>2</b><em>Angola</em></li><li class="row"><b>3</b><em>Ghana</em></li></ul>`,
      'li',
      { lot: 'b', origin: 'em' },
      ['1 | Bria', '2 | Angola', '3 | Ghana'],
    ],
    [
      'cards in wrappers of their own',
      `<ul><li><a class="card"><b>1</b><em>Bria</em></a></li><li><a class="card"><b>2</b><em>Angola</em></a></li></ul><nav><a class="card"><b>9</b><em>Ghana</em></a></nav>`,
      'a',
      { lot: 'b', origin: 'em' },
      ['1 | Bria', '2 | Angola'],
    ],
    [
      'columns of a table without header',
      '<table><tbody><tr><td>1</td><td>x</td><td>Bria</td></tr><tr><td>2</td><td>y</td><td>Angola</td></tr></tbody></table>',
      'tr',
      { lot: 'td:nth-child(1)', origin: 'td:nth-child(3)' },
      ['1 | Bria', '2 | Angola'],
    ],
    [
      'fields with classes stay right where another is missing',
      `<p class="l"><b class="n">1</b><s class="c">note</s><i class="o">Bria</i></p><p class="l"><b class="n">2</b><i class="o">Angola</i></p>`,
      'p',
      { lot: '.n', origin: '.o' },
      ['1 | Bria', '2 | Angola'],
    ],
    [
      'classes that a build or a state writes do not count',
      `<p class="css-1a2b3c odd"><b>1</b><i>Bria</i></p><p class="css-9z8y7x even"><b>2</b><i>Angola</i></p>`,
      'p',
      { lot: 'b', origin: 'i' },
      ['1 | Bria', '2 | Angola'],
    ],
    [
      'fields with the number of their lot in a class',
      `<p class="l"><b class="n-1">1</b><i class="o-1">Bria</i></p><p class="l"><b class="n-2">2</b><i class="o-2">Angola</i></p><p class="l"><b class="n-3">3</b><i class="o-3">Ghana</i></p>`,
      'p',
      { lot: 'b', origin: 'i' },
      ['1 | Bria', '2 | Angola', '3 | Ghana'],
    ],
    [
      'names of parts in the way of BEM, and names like those of tools',
      `<p class="score"><b class="lot__number">1</b><i class="lot__origin">Bria</i></p><p class="score"><s>note</s><b class="lot__number">2</b><i class="lot__origin">Angola</i></p><p><b>9</b><i>Ghana</i></p>`,
      'p',
      { lot: 'b', origin: 'i' },
      ['1 | Bria', '2 | Angola'],
    ],
    [
      'the only lot of a page',
      '<main><p class="lot"><b>1</b><i>Bria</i></p></main>',
      'p',
      { lot: 'b', origin: 'i' },
      ['1 | Bria'],
    ],
  ])('%s', (_name, body, lot, fields, expected) => {
    const page = pageOf(body);
    const before = page.toString();
    const site = teach(page, lot, fields);
    expect(lotsOf(page, site)).toEqual(expected);
    expect(page.toString()).toBe(before);
  });

  test('the same description, whichever field was pointed at first', () => {
    const page = pageOf(BOXES);
    const reversed = Object.fromEntries(Object.entries(IN_BOX).reverse());
    expect(teach(page, 'section > div', IN_BOX)).toEqual(teach(page, 'section > div', reversed));
  });

  test('what lies outside the pages that were taught is not read', () => {
    const page = pageOf(BOXES);
    const site = teach(page, 'section > div', IN_BOX);
    expect(lotsOf(page, site, 'https://rough.example/tenders/2014-06/lots')).toHaveLength(3);
    for (const url of ['https://rough.example/news', 'https://other.example/tenders/2013-01/lots', 'about:blank', '']) {
      expect(lotsOf(page, site, url)).toEqual([]);
    }
    expect(lotsOf(pageOf('<section><p>News of 2013</p></section>'), site)).toEqual([]);
  });
});

describe('what cannot be taught', () => {
  const page = pageOf(`<aside><b>9</b></aside>${BOXES}`);
  const example = pointAt(page, 'section > div', IN_BOX);
  test.each<[string, Partial<TaughtExample>, string]>([
    ['no field', { fields: new Map() }, 'noField'],
    ['a field outside the lot', { fields: new Map([['lot', page.querySelector('aside b')!]]) }, 'outsideLot'],
    ['the whole page', { lot: page.querySelector('body')! }, 'notALot'],
    ['what is no longer there', { lot: page.createElement('div') }, 'notALot'],
    ['a page without a host', { url: 'about:blank' }, 'noAddress'],
    ['a file', { url: 'file:///tmp/a.html' }, 'noAddress'],
  ])('%s', (_name, given, fault) => {
    expect(generalise({ ...example, ...given })).toEqual({ ok: false, fault });
  });
});

describe('addresses', () => {
  test.each([
    ['/', '/'],
    ['/lots', '/lots'],
    ['/tenders/2013-01/lots', '/tenders/*/lots'],
    ['/lot/T-105', '/lot/*'],
  ])('%s stands for %s', (path, pattern) => expect(pathPatternOf(path)).toBe(pattern));

  test.each([
    ['/lot/*', 'https://a.example/lot/T-2?x=1#y', true],
    ['/lot/*', 'http://a.example:8080/lot/T-2', true],
    ['/lot/*', 'https://a.example/lot/', false],
    ['/lot/*', 'https://a.example/lot/a/b', false],
    ['/lot/*', 'https://b.a.example/lot/1', false],
  ])('%s and %s', (path, url, is) =>
    expect(isTaughtPage({ version: 1, host: 'a.example', path, lot: [], fields: [] }, url)).toBe(is),
  );
});

describe('in the reading of a page', () => {
  const page = pageOf(BOXES);
  const taught = [teach(page, 'section > div', IN_BOX)];

  test('lots that no reader sees are read, with their origins', () => {
    expect(readPage(page, URL_OF_PAGE).listings).toEqual([]);
    const { listings, counts } = readPage(page, URL_OF_PAGE, { taught });
    expect(counts).toEqual({ listings: 3, read: 3, unread: 0 });
    expect(
      listings.map(({ parcel, reader }) => [reader, parcel.lot, parcel.carats, parcel.origin[0]?.places[0]?.id]),
    ).toEqual([
      ['taught', 'A12', 3.2, 'town-bria'],
      ['taught', 'A13', 4.1, 'origin-ao'],
      ['taught', 'A14', 9, 'town-sam-ouandja'],
    ]);
  });

  test('what was taught comes before what the readers see, and nothing is read twice', () => {
    const sheet =
      pageOf(`<h1>Rough diamonds</h1><table><tr><th>Lot</th><th>Carats</th><th>Stones</th><th>Origin</th></tr>
      <tr><td>1</td><td>3.2</td><td>2</td><td>Angola</td></tr><tr><td>2</td><td>4.1</td><td>1</td><td>Angola</td></tr></table>`);
    const plain = readPage(sheet, URL_OF_PAGE).listings.map(({ parcel }) => [parcel.carats, parcel.stones]);
    expect(plain).toEqual([
      [3.2, 2],
      [4.1, 1],
    ]);
    const swapped = teach(sheet, 'tr:nth-child(2)', {
      lot: 'td:nth-child(1)',
      stones: 'td:nth-child(2)',
      carats: 'td:nth-child(3)',
    });
    const { listings } = readPage(sheet, URL_OF_PAGE, { taught: [swapped] });
    expect(listings.map(({ reader, parcel }) => [reader, parcel.carats])).toEqual([
      ['taught', 2],
      ['taught', 1],
    ]);
  });

  test('pages of other addresses are read as before', () => {
    expect(readPage(page, 'https://rough.example/news', { taught }).listings).toEqual([]);
  });
});

describe('a description from outside', () => {
  const good = teach(pageOf(BOXES), 'section > div', IN_BOX);
  test.each<[string, (site: Record<string, unknown>) => unknown]>([
    ['nothing', () => null],
    ['another version', (site) => ({ ...site, version: 2 })],
    ['a key too many', (site) => ({ ...site, script: 'x' })],
    ['no lot', (site) => ({ ...site, lot: [] })],
    ['no field', (site) => ({ ...site, fields: [] })],
    ['a field twice', (site) => ({ ...site, fields: [...good.fields, good.fields[0]] })],
    ['a field there is none of', (site) => ({ ...site, fields: [{ name: 'review', path: [] }] })],
    ['a selector for a tag', (site) => ({ ...site, lot: [{ tag: 'div,script', classes: [], attributes: [] }] })],
    ['a tag that is all', (site) => ({ ...site, lot: [{ tag: '*', classes: [], attributes: [] }] })],
    ['markup for a class', (site) => ({ ...site, lot: [{ tag: 'div', classes: ['"><x'], attributes: [] }] })],
    ['an address for a host', (site) => ({ ...site, host: 'https://a.example/' })],
    ['quotes in a host', (site) => ({ ...site, host: "a'.example" })],
    ['a path with a line', (site) => ({ ...site, path: '/a\nb' })],
    [
      'a place before the first',
      (site) => ({ ...site, fields: [{ name: 'lot', path: [{ tag: 'b', classes: [], attributes: [], at: -1 }] }] }),
    ],
    ['too much around', (site) => ({ ...site, lot: Array(13).fill(good.lot[0]) })],
  ])('%s is refused', (_name, change) => {
    const read = parseTaughtSite(change({ ...good }));
    expect(read.ok ? null : read.faults.length).toBeGreaterThan(0);
  });
});

describe('as a site file', () => {
  const site = teach(pageOf(BOXES), 'section > div', IN_BOX);

  test('holds the description as data, which reads the same', () => {
    const text = siteFileText(site);
    const data = /taughtReader\('([^']+)', (\{.*\})\);\n$/s.exec(text)!;
    expect(data[1]).toBe('rough-example');
    expect(JSON.parse(data[2]!)).toEqual(site);
    const reader = taughtReader(data[1]!, JSON.parse(data[2]!) as TaughtSite);
    expect(reader.hosts).toEqual(['rough.example']);
    const page = pageOf(BOXES);
    const context = { url: URL_OF_PAGE, language: null, title: '', isClaimed: () => false };
    expect(reader.read(page, context)!.map((lot) => lot.reader)).toEqual(Array(3).fill('rough-example'));
    expect(reader.read(pageOf(''), context)).toBeNull();
  });

  test.each([
    ['www.rough.example', 'rough-example'],
    ['127.0.0.1', 'site-127-0-0-1'],
    ['[::1]', 'site-1'],
  ])('%s is called %s', (host, id) => expect(siteIdOf({ ...site, host })).toBe(id));
});
