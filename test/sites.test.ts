import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type Parcel, readPage, type SiteReader } from '@/lib/listings';

/**
 * The pages of each site file: `test/sites/ID/CASE.html` and `CASE.json` beside it, with the page's address and its
 * parcels. A site needs a page with parcels and a page with none: a false alarm costs a reputation.
 */
interface ExpectedPage {
  url: string;
  parcels: (Partial<Pick<Parcel, 'lot' | 'title' | 'carats' | 'stones' | 'seller'>> & { places?: string[] })[];
}

const sites = Object.values(
  import.meta.glob<{ site: SiteReader }>(['../lib/listings/sites/*.ts', '!../lib/listings/sites/*.test.ts'], {
    eager: true,
  }),
).map((module) => module.site);
const folder = new URL('./sites/', import.meta.url);

function casesOf(id: string): { name: string; html: string; expected: ExpectedPage }[] {
  const pages = new URL(`${id}/`, folder);
  const names = readdirSync(pages).filter((file) => file.endsWith('.html'));
  return names.map((file) => ({
    name: file.slice(0, -'.html'.length),
    html: readFileSync(new URL(file, pages), 'utf8'),
    expected: JSON.parse(readFileSync(new URL(file.replace('.html', '.json'), pages), 'utf8')) as ExpectedPage,
  }));
}

test('every folder of pages belongs to a site file', () => {
  const ids = sites.map((site) => site.id);
  expect(readdirSync(folder).filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(sites.map((site) => ({ site, cases: casesOf(site.id) })))('$site.id', ({ site, cases }) => {
  test('has a page with parcels and a page with none', () => {
    expect(cases.filter((each) => each.expected.parcels.length > 0)).not.toEqual([]);
    expect(cases.filter((each) => each.expected.parcels.length === 0)).not.toEqual([]);
  });

  test('names hosts, and none that serve anybody', () => {
    expect(site.hosts).not.toEqual([]);
    expect(site.hosts.filter((host) => /^(?:localhost|[\d.]+|\[.*\]|\.?\w+)$/.test(host))).toEqual([]);
  });

  test.each(cases)('reads $name', ({ html, expected }) => {
    const { document } = parseHTML(html);
    const before = document.toString();
    const reading = readPage(document as unknown as Document, expected.url);
    expect(reading.faults).toEqual([]);
    expect(reading.listings.map(({ parcel }, at) => asExpected(parcel, expected.parcels[at]))).toEqual(
      expected.parcels,
    );
    expect(document.toString()).toBe(before);
  });
});

function asExpected(parcel: Parcel, expected: ExpectedPage['parcels'][number] | undefined): unknown {
  const shown: Record<string, unknown> = {};
  for (const key of Object.keys(expected ?? { lot: null })) {
    shown[key] = key === 'places' ? placesOf(parcel) : Reflect.get(parcel, key);
  }
  return shown;
}

function placesOf(parcel: Parcel): string[] {
  const stated = parcel.origin.filter((statement) => !statement.denied);
  return [...new Set(stated.flatMap((statement) => statement.places.map((place) => place.id)))];
}
