import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { fieldText, plainText } from './field-text.ts';
import { readPage, readPageInSteps } from './read-page.ts';
import type { ListingReader, RawListing } from './types.ts';

function pageOf(body: string, head = '<title>Rough diamonds</title>'): Document {
  return parseHTML(`<html lang="en"><head>${head}</head><body>${body}</body></html>`).document as unknown as Document;
}

function reader(id: string, priority: number, read: ListingReader['read']): ListingReader {
  return { id, priority, read };
}

function lot(element: Element, number: string, id: string, more: Partial<RawListing> = {}): RawListing {
  const field = { name: 'lot' as const, label: 'Lot', value: plainText(number) };
  return { element, reader: id, fields: [field], ...more };
}

const items = (id: string, priority = 1): ListingReader =>
  reader(id, priority, (root) =>
    Array.from(root.querySelectorAll('li'), (item) => lot(item, item.textContent ?? '', id)),
  );

describe('readPage', () => {
  test('a page without a word about goods runs no reader', () => {
    let runs = 0;
    const spy = reader('spy', 1, () => {
      runs += 1;
      return [];
    });
    const reading = readPage(pageOf('<p>Weather for Tuesday</p>', '<title>Weather</title>'), '', { readers: [spy] });
    expect(runs).toBe(0);
    expect(reading).toEqual({
      listings: [],
      counts: { listings: 0, read: 0, unread: 0 },
      faults: [],
      partRead: false,
      statedDate: null,
    });
  });

  test('one lot that cannot be read loses no other, and the counts add up', () => {
    const broken = reader('broken', 1, (root) =>
      Array.from(root.querySelectorAll('li'), (item, at) => {
        const raw = lot(item, String(at), 'broken');
        return at === 1
          ? {
              ...raw,
              get fields(): never {
                throw new TypeError('page words');
              },
            }
          : raw;
      }),
    );
    const reading = readPage(pageOf('<ul><li>a<li>b<li>c</ul>'), '', { readers: [broken] });
    expect(reading.counts).toEqual({ listings: 3, read: 2, unread: 1 });
    expect(reading.faults).toEqual(["A lot found by the reader 'broken' could not be read: TypeError."]);
  });

  test('a reader that breaks loses no other', () => {
    const breaks = reader('breaks', 1, () => {
      throw new RangeError('page words');
    });
    const reading = readPage(pageOf('<ul><li>a</ul>'), '', { readers: [breaks, items('items', 2)] });
    expect(reading.counts.read).toBe(1);
    expect(reading.faults).toEqual(["The reader 'breaks' stopped early: RangeError."]);
  });

  test('what one reader has claimed is skipped by those after it', () => {
    const first = reader('first', 1, (root) => [
      lot(root.querySelector('#a')!, 'A', 'first', { claims: [root.querySelector('#b')!] }),
    ]);
    const page = pageOf('<ul><li id="a">a</li><li id="b"><i>b</i></li><li>c</li></ul>');
    const reading = readPage(page, '', { readers: [first, items('items', 2)] });
    expect(reading.listings.map(({ parcel, reader: id }) => [parcel.lot, id])).toEqual([
      ['A', 'first'],
      ['c', 'items'],
    ]);
  });

  test('a lot drawn again in another form counts once, equal lots in one form count each', () => {
    const weighed = (id: string, priority: number, selector: string): ListingReader =>
      reader(id, priority, (root) =>
        Array.from(root.querySelectorAll(selector), (element) => {
          const raw = lot(element, '1', id);
          raw.fields.push({ name: 'carats', label: 'Carats', value: plainText('5.05') });
          return raw;
        }),
      );
    const page = pageOf('<ul><li>x</li><li>x</li></ul><p>x</p>');
    const reading = readPage(page, '', { readers: [weighed('one', 1, 'li'), weighed('other', 2, 'p')] });
    expect(reading.listings.map((listing) => listing.reader)).toEqual(['one', 'one']);
  });

  test.each([
    [3, 3, false],
    [4, 3, true],
  ])('%i lots under a cap of 3: %i read, in part: %s', (count, read, partRead) => {
    const page = pageOf(`<ul>${'<li>x</li>'.repeat(count)}</ul>`);
    const reading = readPage(page, '', { readers: [items('items')], limits: { listings: 3 } });
    expect([reading.counts.read, reading.partRead]).toEqual([read, partRead]);
  });

  test.each([
    [2, 2, false],
    [1, 1, true],
  ])('a cap of %i text nodes: %i lots read, in part: %s', (textNodes, read, partRead) => {
    const titled = reader('titled', 1, (root) =>
      Array.from(root.querySelectorAll('li'), (element) => ({
        element,
        reader: 'titled',
        fields: [{ name: 'title' as const, label: '', value: fieldText(element) }],
      })),
    );
    const reading = readPage(pageOf('<ul><li>a</li><li>b</li></ul>'), '', { readers: [titled], limits: { textNodes } });
    expect([reading.counts.read, reading.partRead]).toEqual([read, partRead]);
  });

  test('stopped by its driver, it keeps what was read and says so', () => {
    const inner = items('items');
    let handedOut = 0;
    const counted: ListingReader = {
      ...inner,
      *read(document, page) {
        for (const raw of inner.read(document, page)) {
          handedOut += 1;
          yield raw;
        }
      },
    };
    const page = pageOf(`<ul>${'<li>a'.repeat(20)}</ul>`);
    const steps = readPageInSteps(page, '', { readers: [counted] });
    while (handedOut < 2) steps.next();
    expect(handedOut).toBeLessThan(20);
    const stopped = steps.next('stop');
    expect(stopped.done).toBe(true);
    expect(stopped.value).toMatchObject({ counts: { read: handedOut }, partRead: true });
  });

  test.each([
    ['<title>Rough tender, 18 January 2013</title>', '', '2013-01-18'],
    ['<title>Rough tender</title>', '<h1>Closing 25.01.2013</h1>', '2013-01-25'],
    ['<title>Rough tender</title>', '<h1>Lots</h1>', null],
  ])('the date of the sale in %s %s: %s', (head, body, date) => {
    expect(readPage(pageOf(body, head), '', { readers: [] }).statedDate).toBe(date);
  });
});
