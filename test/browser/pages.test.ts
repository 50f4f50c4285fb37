import { describe, expect, it } from 'vitest';
import { type Listing, readPage } from '@/lib/listings';
import { keyLots } from '@/lib/page/lot-key';
import { parseReport } from '@/lib/page/parse-report';
import { partsOf } from '@/lib/page/report';

/** The saved pages of `test/pages`, read by the browser's own parser, with the same expectations as in Node. */
const pages = import.meta.glob<string>('../pages/*.html', { eager: true, query: '?raw', import: 'default' });
const expectations = import.meta.glob<Expected>('../pages/*.json', { eager: true, import: 'default' });

interface Expected {
  parcels: number | Record<string, unknown>[];
  url?: string;
}

function keyOf({ parcel }: Listing): string | null {
  return parcel.lot ?? parcel.title;
}

function placesOf({ parcel }: Listing): string[] {
  const stated = parcel.origin.filter((statement) => !statement.denied);
  return [...new Set(stated.flatMap((statement) => statement.places.map((place) => place.id)))];
}

/** The plain fields that an expectation names: texts, places and prices have their own comparison. */
function plainFields(listing: Listing, expected: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(expected).filter((name) => !['texts', 'places', 'price'].includes(name));
  return Object.fromEntries(names.map((name) => [name, Reflect.get(listing.parcel, name)]));
}

describe.each(Object.keys(pages))('%s in a real browser', (path) => {
  const expected = expectations[path.replace(/\.html$/, '.json')];
  const page = new DOMParser().parseFromString(pages[path]!, 'text/html');
  const before = page.documentElement.outerHTML;
  const reading = readPage(page, expected?.url ?? 'https://pages.example/');

  it('gives exactly its parcels', () => {
    if (!expected) throw new Error(`${path} has no expectation beside it.`);
    const { parcels } = expected;
    if (typeof parcels === 'number') expect(reading.listings.length).toBe(parcels);
    else expect(reading.listings.map(keyOf)).toEqual(parcels.map(({ lot, title }) => lot ?? title ?? null));
    expect(reading.faults).toEqual([]);
  });

  it('gives their fields and places', () => {
    const parcels = typeof expected?.parcels === 'object' ? expected.parcels : [];
    for (const [index, parcel] of parcels.entries()) {
      const listing = reading.listings[index]!;
      const { texts: _texts, price: _price, places, ...plain } = parcel;
      expect(plainFields(listing, plain)).toEqual(plain);
      if (places) expect(placesOf(listing)).toEqual(places);
    }
  });

  it('gives parcels that the background takes', () => {
    const parcels = reading.listings.map((listing) => listing.parcel);
    const report = { state: 'done', counts: reading.counts, parcels, keys: keyLots(parcels), notes: [] } as const;
    const { statedDate, faults } = reading;
    for (const part of partsOf({ ...report, statedDate, faults, notVisible: [] }, null, 1)) {
      expect(parseReport(JSON.parse(JSON.stringify(part)))).toEqual({ ok: true, report: part });
    }
  });

  it('stays as it was', () => expect(page.documentElement.outerHTML).toBe(before));
});
