import { describe, expect, it } from 'vitest';
import { type PlaceRecord, packGazetteer } from './pack-gazetteer.ts';
import { readMeaning, unpackOtherWords, unpackPlaces } from './unpack-gazetteer.ts';
import { unpackWordList } from './word-list.ts';

function place(given: Partial<PlaceRecord> & { id: string; name: string }): PlaceRecord {
  return { kind: 'town', names: [{ text: given.name }], ...given };
}

const COUNTRY = place({ id: 'cf', name: 'Central African Republic', kind: 'country' });

function unpacked(places: PlaceRecord[], codes = [{ text: 'CAR', dotted: true, weak: false }]) {
  const packed = packGazetteer({ places: [COUNTRY, ...places], codes, homonyms: [] });
  const { places: unpackedPlaces, meanings } = unpackPlaces(packed.places);
  const formsOf = (words: readonly string[], meant: readonly string[]) =>
    new Map(words.map((word, number) => [word, readMeaning(meant[number]!, unpackedPlaces)]));
  const others = unpackOtherWords(packed.otherWords);
  return {
    places: unpackedPlaces,
    forms: formsOf(unpackWordList(packed.words), meanings),
    others: formsOf(others.words, others.meanings),
  };
}

describe('a packed gazetteer', () => {
  it('gives every place back as it was', () => {
    const bria = place({
      id: 'town-bria',
      name: 'Bria',
      parents: ['sub-bria', 'cf'],
      parents2021: ['cf'],
      validFrom: '2021-01-21',
      risk: 'medium',
    });
    const { places } = unpacked([bria, place({ id: 'sub-bria', name: 'Bria', kind: 'sub-prefecture', country: 'XX' })]);
    expect(places[1]).toEqual({
      id: 'town-bria',
      name: 'Bria',
      kind: 'town',
      country: 'CF',
      parents: ['sub-bria', 'cf'],
      parents2021: ['cf'],
      validFrom: '2021-01-21',
      risk: 'medium',
    });
    expect(places[2]).toMatchObject({ id: 'sub-bria', country: 'XX', parents: [], risk: 'low' });
  });

  it('keeps ids that are not made of the name', () => {
    const { places } = unpacked([
      place({ id: 'town-1', name: 'Sam-Ouandja' }),
      place({ id: 'x-sam-ouandja', name: 'Sam Ouandja' }),
    ]);
    expect(places.slice(1).map(({ id }) => id)).toEqual(['town-1', 'x-sam-ouandja']);
  });

  it('gives each spelling its places in their order, and what the first of them says it is', () => {
    const { forms, places } = unpacked([
      place({
        id: 'a',
        name: 'Bria',
        names: [{ text: 'Bria' }, { text: 'Briáa', slip: true }, { text: 'Briaan', adjective: true }],
      }),
      place({ id: 'b', name: 'Bria (unit)', names: [{ text: 'BRIA' }, { text: 'briaa' }] }),
    ]);
    expect(forms.get('bria')?.places).toEqual([places[1], places[2]]);
    expect(forms.get('briaa')).toMatchObject({ slip: true, adjective: false, places: [places[1], places[2]] });
    expect(forms.get('briaan')).toMatchObject({ slip: false, adjective: true });
    expect(forms.has('bria unit')).toBe(false);
  });

  it('takes a code for the country, with dots too, unless a place is called so', () => {
    const { forms, places } = unpacked(
      [place({ id: 'rca', name: 'RCA' })],
      [
        { text: 'CAR', dotted: true, weak: false },
        { text: 'CF', dotted: false, weak: true },
        { text: 'RCA', dotted: false, weak: false },
      ],
    );
    expect(forms.get('car')).toMatchObject({ code: 'CAR', weak: false, places: [places[0]] });
    expect(forms.get('c a r')).toMatchObject({ code: 'CAR' });
    expect(forms.get('cf')).toMatchObject({ code: 'CF', weak: true });
    expect(forms.has('c f')).toBe(false);
    expect(forms.get('rca')).toMatchObject({ code: null, places: [places[1]] });
  });

  it('keeps spellings and codes that are not Latin apart', () => {
    const names = [{ text: 'Bria' }, { text: 'Бриа' }, { text: '布里亚' }, { text: 'бриайский', adjective: true }];
    const codes = [
      { text: 'ЦАР', dotted: false, weak: false },
      { text: 'Бриа', dotted: false, weak: false },
    ];
    const { forms, others, places } = unpacked([place({ id: 'a', name: 'Bria', names })], codes);
    expect([...forms.keys()]).toEqual(['bria', 'central african republic']);
    expect([...others.keys()].sort()).toEqual(['бриа', 'бриаискии', 'цар', '布里亚']);
    expect(others.get('цар')).toMatchObject({ code: 'ЦАР', places: [places[0]] });
    expect(others.get('бриа')).toMatchObject({ code: null, places: [places[1]] });
    expect(others.get('бриаискии')).toMatchObject({ adjective: true });
  });

  it('says which parent is missing', () => {
    expect(() => unpacked([place({ id: 'a', name: 'A', parents: ['nowhere'] })])).toThrow(/'nowhere'/);
  });
});
