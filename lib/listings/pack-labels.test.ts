import { describe, expect, it } from 'vitest';
import labelData from './data/labels.json';
import { fieldOfLabel } from './labels.ts';
import { packLabels, unpackLabels } from './pack-labels.ts';

describe('packed labels', () => {
  it('come back folded, by field and language', () => {
    const packed = packLabels({ lot: { en: 'Lot No.|parcel', fr: 'N° de lot' }, carats: { de: 'Karat' } });
    expect([...unpackLabels(packed)]).toEqual([
      { group: 'lot', language: 'en', labels: ['lot no', 'parcel'] },
      { group: 'lot', language: 'fr', labels: ['no de lot'] },
      { group: 'carats', language: 'de', labels: ['karat'] },
    ]);
  });

  it.each(Object.entries(labelData.fields))('hold every label of %s', (_, byLanguage) => {
    for (const [language, list] of Object.entries(byLanguage)) {
      expect(list.split('|').filter((label) => fieldOfLabel(label, language) === null)).toEqual([]);
    }
  });
});
