import { describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { english } from './phrases/en.ts';
import { phrasesOf, reasonsIn } from './reasons-in.ts';
import { screenedParcel } from './screen-document.ts';
import { screenParcel } from './screen-parcel.ts';
import type { ScreenedParcel } from './types.ts';

const FILES = import.meta.glob(['./phrases/??.ts', '!./phrases/en.ts']);
const LANGUAGES = Object.keys(FILES).map((file) => file.slice('./phrases/'.length, -'.ts'.length));

const LOTS: [Partial<Parcel> & { stated: string }, string][] = [
  [{ stated: 'Bria' }, '2013-01-15'],
  [{ stated: 'Bria' }, '2013-05-01'],
  [{ stated: 'Bria' }, '2025-06-01'],
  [{ stated: 'Hyrra Banda' }, '2013-01-15'],
  [{ stated: 'Carnot' }, '2014-01-01'],
  [{ stated: 'Carnot' }, '2016-01-01'],
  [{ stated: 'Carnot' }, '2017-01-01'],
  [{ stated: 'Carnot' }, '2013-01-15'],
  [{ stated: 'Berbérati' }, '2016-05-25'],
  [{ stated: 'Haute-Kotto' }, '2013-01-15'],
  [{ stated: 'CAR' }, '2013-01-15'],
  [{ stated: 'Central Africa' }, '2013-01-15'],
  [{ stated: 'possibly CAR' }, '2013-01-15'],
  [{ stated: 'CAR or DRC' }, '2013-01-15'],
  [{ stated: 'Botswana, not Bria' }, '2013-01-15'],
  [{ stated: 'Atlantis' }, '2013-01-15'],
  [{ stated: '' }, '2013-01-15'],
  [{ stated: 'Brіa' }, '2013-01-15'],
  [{ stated: 'Bria', description: '2014 production' }, '2013-01-15'],
  [{ stated: 'Bria', description: 'old stock, no certificate' }, '2025-06-01'],
  [{ stated: 'Bria', description: 'Mixed origin, via Bertoua', certificate: 'KP certificate BE 12345' }, '2025-06-01'],
  [{ stated: 'Carnot', certificate: 'KP certificate CF 001, issued 1 June 2014' }, '2025-06-01'],
];

function judged({ stated, ...given }: (typeof LOTS)[number][0], asOf: string): ScreenedParcel {
  const { description = null } = given;
  const parcel: Parcel = {
    lot: 'A1',
    title: null,
    description,
    carats: null,
    stones: null,
    price: null,
    seller: null,
    certificate: null,
    closes: null,
    goods: null,
    ...given,
    origin: [
      ...(description === null ? [] : readOrigins(description, 'description')),
      ...(stated === '' ? [] : readOrigins(stated, 'origin')),
    ],
  };
  return screenedParcel(parcel, screenParcel(parcel, bundledList(), asOf));
}

describe.each(LANGUAGES)('reasons in %s', (language) => {
  it.each(LOTS)('say the same of %o on %s, and nothing in English', async (lot, asOf) => {
    const phrases = await phrasesOf(language);
    if (phrases === null) throw new Error(`There are no phrases in '${language}'.`);
    const before = judged(lot, asOf);
    const said = reasonsIn(phrases, bundledList())(before, asOf);
    expect(said.map(({ says: _, ...rest }) => rest)).toEqual(before.reasons.map(({ says: _, ...rest }) => rest));
    for (const [at, reason] of before.reasons.entries()) {
      const says = said[at]?.says ?? '';
      expect(says, reason.says).not.toBe(reason.says);
      expect(says).not.toMatch(/undefined|null|NaN|\[object|\$\d| {2}/u);
      expect(says).not.toMatch(/The page|The listing|Ask for|The notice|Be vigilant|Kimberley Process/u);
      // Words of the page are quoted as they are.
      for (const [, words = ''] of reason.says.matchAll(/“([^”]+)”/gu)) {
        if (lot.stated.includes(words) || lot.description?.includes(words)) expect(says).toContain(words);
      }
    }
  });

  it('has a sentence of its own for each that English has', async () => {
    const phrases = await phrasesOf(language);
    expect(Object.keys(phrases ?? {}).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(phrases?.signs ?? {}).sort()).toEqual(Object.keys(english.signs).sort());
  });
});

describe('reasons in the reader’s language', () => {
  it('stay as they were kept where the list in use gives another sentence', async () => {
    const phrases = await phrasesOf('fr');
    const lot = judged({ stated: 'Bria' }, '2013-01-15');
    const older = { ...lot, reasons: lot.reasons.map((reason) => ({ ...reason, says: `${reason.says} As then.` })) };
    expect(phrases && reasonsIn(phrases, bundledList())(older, '2013-01-15')).toEqual(older.reasons);
  });

  it('stay as they were kept where a place is not known any more', async () => {
    const phrases = await phrasesOf('fr');
    const lot = judged({ stated: 'Bria' }, '2013-01-15');
    const renamed = lot.origin.map((one) => ({
      ...one,
      places: one.places.map((place) => ({ ...place, id: 'gone' })),
    }));
    expect(phrases && reasonsIn(phrases, bundledList())({ ...lot, origin: renamed }, '2013-01-15')).toEqual(
      lot.reasons,
    );
  });

  it('are the English ones where a language has none', async () => {
    expect(await phrasesOf('sv')).toBeNull();
    expect(await phrasesOf('en')).toBeNull();
    expect(await phrasesOf('fr-CA')).not.toBeNull();
  });
});
