import { describe, expect, test } from 'vitest';
import { addEntry, confirmField, pathText, removeEntry, setField, valueAt } from './edit-draft.ts';
import { type Draft, draftAdvisory } from './index.ts';

const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2031',
  'To: All participants in the Kimberley Process',
  'The Chair draws attention to recent events that were reported in several producing areas of the country.',
  'We ask for vigilance for goods from the zones of Bria, Ouadda and Yalinga.',
].join('\n\n');
const draft = draftAdvisory(LETTER, { readOn: '2031-06-01' });
const zoneIds = ({ advisory }: Draft) => advisory.zones.map(({ id }) => id);
const wordsOf = ({ readings }: Draft, field: string) => readings.find((reading) => reading.field === field)?.words;

describe('editing a draft', () => {
  test.each([
    [['date', 'earliest'], 'date.earliest'],
    [['zones', 0, 'places', 1], 'zones[0].places[1]'],
    [['contacts', 2, 'who', 'en'], 'contacts[2].who.en'],
  ])('%j is written %s', (path, text) => {
    expect(pathText(path)).toBe(text);
  });

  test('a changed field is neither read from the letter nor unsure any more, all else stays', () => {
    const changed = setField(draft, ['date'], { earliest: '2031-05-05', latest: '2031-05-05', certainty: 'confirmed' });
    expect(changed.advisory.date.earliest).toBe('2031-05-05');
    expect(wordsOf(draft, 'date')).toBeDefined();
    expect(wordsOf(changed, 'date')).toBeUndefined();
    expect(changed.readings.length).toBe(draft.readings.filter(({ field }) => !field.startsWith('date')).length);
    expect(changed.text).toBe(draft.text);
    expect(draft.advisory.date.earliest).toBe('2031-05-04');
  });

  test('a field that was looked at is sure, and its words stay', () => {
    const field = draft.unsure.find(({ field: one }) => one.startsWith('zones[0]'))!.field;
    const looked = confirmField(draft, ['zones', 0]);
    expect(looked.unsure.map((one) => one.field)).not.toContain(field);
    expect(looked.readings.filter(({ field: one }) => one.startsWith('zones[0]')).every(({ sure }) => sure)).toBe(true);
    expect(wordsOf(looked, 'zones[0]')).toBe('Bria');
  });

  test('an entry that is taken out takes its words along, and those after it move up', () => {
    const shorter = removeEntry(draft, ['zones'], 1);
    expect(zoneIds(shorter)).toEqual(['bria', 'yalinga']);
    expect([wordsOf(shorter, 'zones[0]'), wordsOf(shorter, 'zones[1]'), wordsOf(shorter, 'zones[2]')]).toEqual([
      'Bria',
      'Yalinga',
      undefined,
    ]);
  });

  test('an entry can be added, also to a list that is not there', () => {
    const longer = addEntry(draft, ['deadlines'], { what: { en: 'Report' }, by: '2031-06-01', passage: null });
    expect(longer.advisory.deadlines).toHaveLength(1);
    expect(valueAt(longer.advisory, ['deadlines', 0, 'by'])).toBe('2031-06-01');
  });

  test('an optional field can be taken out', () => {
    const longer = addEntry(draft, ['deadlines'], { what: { en: 'Report' }, by: '2031-06-01', passage: null });
    expect('deadlines' in setField(longer, ['deadlines'], undefined).advisory).toBe(false);
  });
});
