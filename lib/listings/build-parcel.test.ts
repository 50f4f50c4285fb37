import { describe, expect, test } from 'vitest';
import { buildListing, lotNumberOf, withColumnHints } from './build-parcel.ts';
import { plainText } from './field-text.ts';
import type { FieldName, Parcel, RawListing } from './types.ts';

type Given = [FieldName, string, string?];

function listing(fields: Given[], more: Partial<RawListing> = {}): RawListing {
  return {
    element: {} as Element,
    reader: 'test',
    fields: fields.map(([name, value, label = '']) => ({ name, label, value: plainText(value) })),
    ...more,
  };
}

function parcelOf(fields: Given[], more: Partial<RawListing> = {}): Parcel {
  return buildListing(listing(fields, more), { language: 'en', goods: 'rough' }).parcel;
}

function statedIn(parcel: Parcel): [string, string[]][] {
  return parcel.origin.map((each) => [each.field, each.places.map((place) => place.text)]);
}

describe('buildListing', () => {
  test('keeps which of a certificate’s dates is which', () => {
    const { certificate } = parcelOf([
      ['certificate', 'CF-000123', 'KP certificate'],
      ['certificate', '2014-05-01', 'Issue date'],
      ['certificate', '2014-07-01', 'Expiry date'],
    ]);
    expect(certificate).toBe('CF-000123; Issue date: 2014-05-01; Expiry date: 2014-07-01');
  });

  test('reads every field of a lot', () => {
    const parcel = parcelOf([
      ['lot', 'Lot no. T-105', 'Lot'],
      ['title', 'White rough'],
      ['description', 'Sawable 6-8 gr'],
      ['stones', '127', 'Stones'],
      ['carats', '47.76', 'Carats'],
      ['price', '$ 180', '$/ct'],
      ['seller', 'Blue Stones, Dubai', 'Seller'],
      ['certificate', 'KP 00017', 'KP certificate'],
      ['closes', '18 Jan 2013', 'Closes'],
    ]);
    expect(parcel).toEqual({
      lot: 'T-105',
      title: 'White rough',
      description: 'Sawable 6-8 gr',
      stones: 127,
      carats: 47.76,
      price: { amount: 180, currency: 'USD', per: 'carat', text: '$ 180' },
      seller: 'Blue Stones, Dubai',
      certificate: 'KP 00017',
      closes: '2013-01-18',
      goods: 'rough',
      origin: [],
    });
  });

  test('looked for and not found is null', () => {
    expect(parcelOf([])).toEqual({
      lot: null,
      title: null,
      description: null,
      stones: null,
      carats: null,
      price: null,
      seller: null,
      certificate: null,
      closes: null,
      goods: 'rough',
      origin: [],
    });
  });

  test.each(['-', '–', 'n/a', 'N.A.', 'TBA', '...', ' '])('"%s" says nothing', (text) => {
    expect(parcelOf([['origin', text, 'Origin']]).origin).toEqual([]);
    expect(parcelOf([['description', text]]).description).toBeNull();
  });

  test('several texts of one field are one text, and offsets point into it', () => {
    const { parcel, texts } = buildListing(
      listing([
        ['origin', 'Central African Republic', 'Country'],
        ['origin', 'Bria', 'Mine'],
      ]),
      { language: 'en', goods: 'rough' },
    );
    expect(texts.origin?.text).toBe('Central African Republic; Bria');
    const places = parcel.origin.flatMap((each) => each.places);
    expect(places.map(({ start, end }) => texts.origin?.text.slice(start, end))).toEqual([
      'Central African Republic',
      'Bria',
    ]);
  });

  test('other fields are description, with the label that says what they mean', () => {
    const parcel = parcelOf([
      ['description', 'Rough whites'],
      ['assortment', '2-4 gr'],
      ['other', 'H', 'Colour'],
      ['other', 'H', 'Clarity'],
    ]);
    expect(parcel.description).toBe('Rough whites; 2-4 gr; Colour: H; Clarity: H');
  });

  test('drops a label that the value repeats', () => {
    expect(parcelOf([['carats', 'Carat13.08', 'Carat']]).carats).toBe(13.08);
    expect(statedIn(parcelOf([['origin', 'Origin: Bria', 'Origin']]))).toEqual([['origin', ['Bria']]]);
  });

  test.each<[string, Given[], [string, string[]][]]>([
    ['a certificate', [['certificate', 'CF 000417, issued at Bria, CAR', 'Certificate']], []],
    ['a seller', [['seller', 'Trader, Bria, Central African Republic', 'Seller']], []],
    ['a place of viewing', [['location', 'Bangui, Central African Republic', 'Viewing']], []],
    ['a channel', [['origin', 'DTC', 'Source']], []],
    ['an adjective under Source', [['origin', 'Russian', 'Source']], []],
    ['a place under Source', [['origin', 'Bria, CAR', 'Source']], [['origin', ['Bria', 'CAR']]]],
    ['a chain of owners', [['origin', 'Private collection, Angola', 'Provenance']], []],
    ['a provenance of rough', [['origin', 'Bamingui, RCA', 'Provenance']], [['origin', ['Bamingui', 'RCA']]]],
    [
      'the heading, where the lot itself says nothing',
      [['heading', 'MINE 2 (BRIA, CAR)']],
      [['heading', ['BRIA', 'CAR']]],
    ],
    [
      'not the heading, where the lot names a place of its own',
      [
        ['origin', 'Angola', 'Origin'],
        ['heading', 'MINE 2 (BRIA, CAR)'],
        ['notice', 'All goods originate from Bria.'],
      ],
      [['origin', ['Angola']]],
    ],
  ])('what states an origin: %s', (_, fields, stated) => {
    expect(statedIn(parcelOf(fields))).toEqual(stated);
  });

  test('a denied origin leaves the heading in force', () => {
    const parcel = parcelOf([
      ['origin', 'not Angola', 'Origin'],
      ['heading', 'Lots from Bria, CAR'],
    ]);
    expect(parcel.origin.map((each) => [each.field, each.denied])).toEqual([
      ['origin', true],
      ['heading', false],
    ]);
  });

  test('columns settle numbers and dates', () => {
    const raw = withColumnHints(
      listing(
        [
          ['carats', '4.125', 'Gewicht'],
          ['closes', '03/04/2013', 'Schluss'],
        ],
        { language: 'de' },
      ),
      {
        carats: { decimal: '.' },
        closes: { order: 'month-first' },
      },
    );
    const { parcel } = buildListing(raw, { language: 'de', goods: null });
    expect([parcel.carats, parcel.closes]).toEqual([4.125, '2013-03-04']);
  });

  test('a column in grams', () => {
    expect(parcelOf([['carats', '2.5', 'Weight (g)']]).carats).toBe(12.5);
  });

  test("a lot's own words say what the goods are, before the page's", () => {
    expect(parcelOf([['description', 'Round brilliant, GIA']]).goods).toBe('polished');
    expect(parcelOf([['description', 'Mixed']], { goods: 'polished' }).goods).toBe('polished');
    expect(parcelOf([['description', 'Mixed']]).goods).toBe('rough');
  });
});

test.each([
  ['Lot 77', '77'],
  ['LOT NO: T-105', 'T-105'],
  ['Lot n° 12', '12'],
  ['#4', '4'],
  ['№ 15', '15'],
  ['лот 15', '15'],
  ['批号: 甲1', '甲1'],
  ['Lotus', 'Lotus'],
  ['N-1', 'N-1'],
  ['Lot 77 – 12.10 ct – Angola', '77'],
  ['A-1, white rough', 'A-1'],
  ['12 (offered again)', '12 (offered again)'],
  ['T12P3', 'T12P3'],
  ['Lot', 'Lot'],
])('the number of "%s" is %s', (text, number) => {
  expect(lotNumberOf(text)).toBe(number);
});
