import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { type OriginStatement, readOrigins, type TextField } from '@/lib/gazetteer';
import { type Parcel, readPage } from '@/lib/listings';
import { parcelOfJson, type ScreenedParcel, screenDocument, screenParcel } from '@/lib/screening';

/** What an auditor does: takes the exported JSON alone and holds it against the list again. */
const DATES = ['2013-01-15', '2014-06-01', '2017-03-01', '2025-06-01'];

function screened(parcels: Parcel[], asOf: string): ScreenedParcel[] {
  const counts = { listings: parcels.length, read: parcels.length, unread: 0 };
  const source = { source: 'page', url: null, asOf, counts, list: bundledList(), extensionVersion: '0' };
  const document = screenDocument({ ...source, parcels });
  return (JSON.parse(JSON.stringify(document)) as typeof document).parcels;
}

function expectRederived(json: ScreenedParcel, asOf: string): void {
  const again = screenParcel(parcelOfJson(json), bundledList(), asOf);
  const { verdict, zone, regime, stated, reasons } = again;
  expect({ verdict, zone, regime, stated, reasons }).toEqual({
    verdict: json.verdict,
    zone: json.zone,
    regime: json.regime,
    stated: json.stated,
    reasons: json.reasons,
  });
}

const pages = new URL('./pages/', import.meta.url);
const names = readdirSync(pages).filter((file) => file.endsWith('.html'));

describe('reasons follow from the exported JSON alone', () => {
  test.each(names)('%s', (name) => {
    const { document } = parseHTML(readFileSync(new URL(name, pages), 'utf8'));
    const { listings } = readPage(document as unknown as Document, 'https://pages.example/');
    for (const asOf of DATES) {
      for (const json of screened(
        listings.map(({ parcel }) => parcel),
        asOf,
      ))
        expectRederived(json, asOf);
    }
  });

  const lines = readdirSync(new URL('./accuracy/lines/', import.meta.url)).flatMap((file) =>
    readFileSync(new URL(`./accuracy/lines/${file}`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { id: string; field: TextField; text: string; asOf?: string }),
  );

  test('every labelled line', () => {
    for (const { field, text, asOf = '2013-01-15' } of lines) {
      const parcel = parcelWith(field, text, readOrigins(text, field));
      for (const json of screened([parcel], asOf)) expectRederived(json, asOf);
    }
  });
});

function parcelWith(field: TextField, text: string, origin: OriginStatement[]): Parcel {
  const none = { lot: null, title: null, description: null, carats: null, stones: null, price: null, seller: null };
  const parcel: Parcel = { ...none, certificate: null, closes: null, goods: null, origin };
  if (field === 'title' || field === 'description') parcel[field] = text;
  return parcel;
}
