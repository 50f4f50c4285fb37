import { describe, expect, test } from 'vitest';
import labelData from './data/labels.json';
import { editDistance } from './edit-distance.ts';
import { fieldOfLabel, lengthOfRepeatedLabel, matchLabel } from './labels.ts';

describe('fieldOfLabel', () => {
  test.each([
    ['LOT NOT', 'lot'],
    ['DEEC LOT NO', 'lot'],
    ['N° de lot', 'lot'],
    ['№ лота', 'lot'],
    ['批号', 'lot'],
    ['رقم اللوت', 'lot'],
    ['Lot # ▲', 'lot'],
    ['DESCRIPTION', 'description'],
    ['Lot description', 'description'],
    ['Assortment', 'assortment'],
    ['AMT OF STONES', 'stones'],
    ['Number of stones', 'stones'],
    ['Amount (pcs)', 'stones'],
    ['Nombre de pierres', 'stones'],
    ['מספר אבנים', 'stones'],
    ['WEIGHT', 'carats'],
    ['WIEGHT', 'carats'],
    ['Poids (cts)', 'carats'],
    ['Poids / Weight', 'carats'],
    ['Масса, карат', 'carats'],
    ['重量(克拉)', 'carats'],
    ['重量 Weight', 'carats'],
    ['Size (ct)', 'carats'],
    ['Weight of the lot', 'carats'],
    ['Gesamtgewicht', 'carats'],
    ['Rohgewicht', 'carats'],
    ['Country of origin of the goods', 'origin'],
    ['Herkunftsland', 'origin'],
    ['Lieu d’extraction', 'origin'],
    ['产地', 'origin'],
    ['ऑरिजिन', 'origin'],
    ['ઓરિજિન', 'origin'],
    ['بلد المنشأ', 'origin'],
    ['ארץ מקור', 'origin'],
    ['Origin as stated by seller', 'origin'],
    ['$ PER CARAT SOLD', 'price'],
    ['Per carat selling pice', 'price'],
    ['Schätzpreis', 'price'],
    ['Certificat PK', 'certificate'],
    ['KP cert. no.', 'certificate'],
    ['Supplier', 'seller'],
    ['Country of export', 'location'],
    ['Seller country', 'location'],
    ['VIEWING COMMENCES', 'location'],
    ['Ships from', 'location'],
    ['Closing date', 'closes'],
    ['Clôture', 'closes'],
    ['Avg size', 'other'],
    ['Carats per stone', 'other'],
    ['Clarity', 'other'],
  ])('%s is about %s', (label, field) => {
    expect(fieldOfLabel(label)).toBe(field);
  });

  test.each([
    'Bria',
    'Sawable 2-4 gr',
    'T-101',
    '',
    'Angola',
    '12.50',
    'A sentence that is far too long to be the label of anything at all',
  ])('"%s" is no label', (text) => {
    expect(fieldOfLabel(text)).toBeNull();
  });

  test('the language of the page decides where a word means two things', () => {
    expect(fieldOfLabel('Nombre', 'fr')).toBe('stones');
    expect(fieldOfLabel('Nombre', 'es')).toBe('title');
    expect(matchLabel('Provenance', 'fr')?.kind).toBeNull();
    expect(matchLabel('Provenance', 'en')?.kind).toBe('provenance');
  });

  test('a label says its unit, and whether it names a channel', () => {
    expect(matchLabel('Weight (g)')?.unit).toBe('gram');
    expect(matchLabel('Weight (ct)')?.unit).toBe('carat');
    expect(matchLabel('Source')).toMatchObject({ field: 'origin', kind: 'source' });
  });

  test('no label is listed twice for one field and language', () => {
    for (const [field, byLanguage] of Object.entries(labelData.fields)) {
      for (const [language, list] of Object.entries(byLanguage as Record<string, string>)) {
        const labels = list.split('|');
        expect(new Set(labels).size, `${field} ${language}`).toBe(labels.length);
      }
    }
  });
});

describe('lengthOfRepeatedLabel', () => {
  test.each([
    ['Carat13.08', 'Carat', 5],
    ['Origin: Bria', 'Origin', 8],
    ['ORIGIN Bria', 'Origin', 7],
    ['Bria', 'Origin', 0],
    ['Originally Bria', 'Origin', 0],
    ['Origin', 'Origin', 0],
  ])('%s under %s: %i', (value, label, length) => {
    expect(lengthOfRepeatedLabel(value, label)).toBe(length);
  });
});

test.each([
  ['weight', 'weight', 0],
  ['wieght', 'weight', 1],
  ['weght', 'weight', 1],
  ['wight', 'height', 2],
  ['stones', 'weight', 3],
])('from %s to %s: %i', (one, other, distance) => {
  expect(editDistance(one, other, 2)).toBe(distance);
});
