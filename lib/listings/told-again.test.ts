import { expect, test } from 'vitest';
import { buildListing } from './build-parcel.ts';
import { plainText } from './field-text.ts';
import { ToldAgain } from './told-again.ts';
import type { FieldName, RawListing } from './types.ts';

function told(reader: string, form: string | null, fields: [FieldName, string][]): RawListing {
  return {
    element: {} as Element,
    reader,
    claims: form === null ? undefined : [forms.get(form) ?? newForm(form)],
    fields: fields.map(([name, value]) => ({ name, label: '', value: plainText(value) })),
  };
}

const forms = new Map<string, Element>();

function newForm(name: string): Element {
  forms.set(name, {} as Element);
  return forms.get(name)!;
}

const lot = (...more: [FieldName, string][]): [FieldName, string][] => [['lot', '1'], ['carats', '5.05'], ...more];

test.each<[string, RawListing, RawListing, boolean]>([
  ['equal rows of one sheet', told('table', 'a', lot()), told('table', 'a', lot()), false],
  [
    'a second copy of a sheet',
    told('table', 'a', lot(['stones', '2'])),
    told('table', 'b', lot(['stones', '2'])),
    true,
  ],
  [
    'a copy of a card',
    told('cards', null, lot(['title', 'Lot 1'])),
    told('cards', null, lot(['title', 'Lot 1'])),
    true,
  ],
  [
    'a card with its number and another price',
    told('cards', null, lot(['price', '$100'])),
    told('cards', null, lot(['price', '$200'])),
    false,
  ],
  [
    'another sheet whose numbers start again',
    told('table', 'a', lot(['stones', '2'])),
    told('table', 'b', lot(['stones', '3'])),
    false,
  ],
  [
    'a card of the same lot',
    told('table', 'a', lot(['origin', 'Bria'])),
    told('cards', null, lot(['origin', 'Bria, CAR'])),
    true,
  ],
  [
    'a card that names another origin',
    told('table', 'a', lot(['origin', 'Bria'])),
    told('cards', null, lot(['origin', 'Angola'])),
    false,
  ],
  ['a lot without a weight', told('table', 'a', [['lot', '1']]), told('cards', null, [['lot', '1']]), false],
])('%s', (_, first, second, isKnown) => {
  const toldAgain = new ToldAgain();
  const context = { language: 'en', goods: 'rough' as const };
  expect(toldAgain.isKnown(first, buildListing(first, context))).toBe(false);
  expect(toldAgain.isKnown(second, buildListing(second, context))).toBe(isKnown);
});

test('what only the second form says is kept', () => {
  const toldAgain = new ToldAgain();
  const context = { language: 'en', goods: 'rough' as const };
  const row = told('table', 'a', lot());
  const kept = buildListing(row, context);
  toldAgain.isKnown(row, kept);
  const card = told('cards', null, lot(['origin', 'Bria, CAR'], ['stones', '4']));
  expect(toldAgain.isKnown(card, buildListing(card, context))).toBe(true);
  expect(kept.parcel.stones).toBe(4);
  expect(kept.texts.origin?.text).toBe('Bria, CAR');
  expect(kept.parcel.origin.flatMap((statement) => statement.places.map((place) => place.text))).toEqual([
    'Bria',
    'CAR',
  ]);
});
