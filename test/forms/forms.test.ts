import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readPage } from '@/lib/listings';
import { screenParcel } from '@/lib/screening';
import { LAYOUTS } from './layouts.ts';
import { drawPage, type ExpectedLot, LANGUAGES, makeSheet, PLACES } from './sheet.ts';

/**
 * The same four lots in every layout, every language and with their origin in every place: what one page of each kind by
 * hand does not show is a layout that works in English only, or with a column of origins only.
 */
const NUMBERS = [
  ['101', '102', '103', '104'],
  ['T12P1', 'T12P2', 'T12P3', 'T12P4'],
  ['A-01', 'A-02', 'A-03', 'A-04'],
] as const;

describe.each(Object.entries(LAYOUTS))('%s', (name, layout) => {
  test.each(LANGUAGES)('in %s', (language) => {
    const wrong: Record<string, unknown> = {};
    for (const [at, place] of PLACES.entries()) {
      if (place === 'group' && layout.groups === false) continue;
      const [sheet, expected] = makeSheet(language, place, NUMBERS[(at + name.length) % NUMBERS.length]!);
      const found = lotsOf(drawPage(sheet, place, layout.draw(sheet)));
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong[place] = found;
    }
    expect(wrong).toEqual({});
  });
});

function lotsOf(html: string): (ExpectedLot | Record<string, unknown>)[] {
  const { document } = parseHTML(html);
  const { listings } = readPage(document as unknown as Document, 'https://forms.example/');
  return listings.map(({ parcel }) => {
    const { verdict } = screenParcel(parcel, bundledList(), '2013-01-15');
    return { lot: parcel.lot, carats: parcel.carats, stones: parcel.stones, verdict };
  });
}
