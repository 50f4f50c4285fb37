import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Listing, type Parcel, readPage } from '@/lib/listings';

/**
 * Whole pages, our own inventions: `name.html` and `name.json` beside it, for pages with parcels and pages with none.
 * `parcels` is a count, or one object for each parcel in reading order with the fields that matter: those of `Parcel`
 * (but `origin`), `texts` (the words behind a field) and `places` (ids of the places stated and not denied).
 */
interface ExpectedPage {
  parcels: number | ExpectedParcel[];
  url?: string;
  statedDate?: string | null;
}

type ExpectedParcel = Partial<Omit<Parcel, 'origin'>> & {
  texts?: Record<string, string | null>;
  places?: string[];
};

const folder = new URL('./pages/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

describe.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as ExpectedPage;
  const html = readFileSync(new URL(`${name}.html`, folder), 'utf8');
  const { document } = parseHTML(html);
  const before = document.toString();
  const reading = readPage(document as unknown as Document, expected.url ?? 'https://pages.example/');

  test('reads exactly its parcels', () => {
    expect(reading.faults).toEqual([]);
    if (typeof expected.parcels === 'number') expect(reading.listings.map(keyOf)).toHaveLength(expected.parcels);
    else
      expect(reading.listings.map(keyOf)).toEqual(expected.parcels.map((parcel) => parcel.lot ?? parcel.title ?? null));
    if (expected.statedDate !== undefined) expect(reading.statedDate).toBe(expected.statedDate);
  });

  test('reads their fields', () => {
    const parcels = typeof expected.parcels === 'number' ? [] : expected.parcels;
    expect(parcels.map((parcel, at) => asExpected(reading.listings[at], parcel))).toEqual(parcels);
  });

  test('leaves the page as it was, and points into its text', () => {
    expect(document.toString()).toBe(before);
    for (const text of reading.listings.flatMap((listing) => Object.values(listing.texts))) {
      for (const { node, nodeStart, start, length } of text.runs) {
        expect(node.data.slice(nodeStart, nodeStart + length)).toBe(text.text.slice(start, start + length));
      }
    }
  });
});

function keyOf({ parcel }: Listing): string | null {
  return parcel.lot ?? parcel.title;
}

/** The fields of a listing that the expectation names, in its shape. */
function asExpected(listing: Listing | undefined, expected: ExpectedParcel): unknown {
  if (!listing) return null;
  const shown: Record<string, unknown> = {};
  for (const name of Object.keys(expected)) {
    if (name === 'texts') shown.texts = textsAsExpected(listing, expected.texts ?? {});
    else if (name === 'places') shown.places = placesOf(listing);
    else if (name === 'price' && expected.price && listing.parcel.price) {
      const price: object = listing.parcel.price;
      shown.price = Object.fromEntries(Object.keys(expected.price).map((key) => [key, Reflect.get(price, key)]));
    } else shown[name] = Reflect.get(listing.parcel, name);
  }
  return shown;
}

function textsAsExpected(listing: Listing, expected: Record<string, string | null>): Record<string, string | null> {
  const texts: Record<string, { text: string } | undefined> = listing.texts;
  return Object.fromEntries(Object.keys(expected).map((name) => [name, texts[name]?.text ?? null]));
}

function placesOf(listing: Listing): string[] {
  const stated = listing.parcel.origin.filter((statement) => !statement.denied);
  return [...new Set(stated.flatMap((statement) => statement.places.map((place) => place.id)))];
}
