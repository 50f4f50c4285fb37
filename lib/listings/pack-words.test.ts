import { describe, expect, it } from 'vitest';
import labelData from './data/labels.json';
import wordData from './data/words.json';
import { fieldOfLabel } from './labels.ts';
import { packWords, unpackWords } from './pack-words.ts';
import { isOnly, says } from './words.ts';

describe('packed words', () => {
  it('come back by field and language, and by meaning, folded where the text is', () => {
    const packed = packWords({
      labels: { fields: { lot: { en: 'Lot No.|parcel', fr: 'N° de lot' }, carats: { de: 'Karat' } } },
      words: {
        words: { rough: ['Brut|né', 'brut|原石'], diamond: ['алмаз*'] },
        spelt: { carat: ['ct|kırat'] },
        currencies: { EUR: '€', AUD: 'a$|-aud' },
        months: { en: 'january|february', fr: 'janvier|février' },
      },
    });
    const { labels, words, spelt, currencies, months } = unpackWords(packed);
    expect([...labels]).toEqual([
      ['lot en', ['lot no|parcel']],
      ['lot fr', ['no de lot']],
      ['carats de', ['karat']],
    ]);
    expect([...words]).toEqual([
      ['rough', ['brut|ne', '原石']],
      ['diamond', ['', '', 'алмаз']],
    ]);
    expect([...spelt, ...currencies]).toEqual([
      ['carat', ['ct|kırat']],
      ['EUR', ['', '€']],
      ['AUD', ['-aud', '', 'a$']],
    ]);
    expect([...months]).toEqual([
      ['1', ['january|janvier']],
      ['2', ['february|fevrier']],
    ]);
  });

  it.each(Object.entries(labelData.fields))('hold every label of %s', (_, byLanguage) => {
    for (const [language, list] of Object.entries(byLanguage)) {
      expect(list.split('|').filter((label) => fieldOfLabel(label, language) === null)).toEqual([]);
    }
  });

  it.each(Object.keys(wordData.words) as (keyof typeof wordData.words)[])(
    'find every word of %s in a text',
    (meaning) => {
      const words = wordData.words[meaning]
        .join('|')
        .split('|')
        .map((word) => word.replace('*', ''));
      expect(words.filter((word) => !says(meaning, `A ${word.toUpperCase()} b`))).toEqual([]);
    },
  );

  it('have a name for each month', () => {
    expect(Object.values(wordData.months).filter((list) => list.split('|').length !== 12)).toEqual([]);
  });
});

describe('a word', () => {
  it.each([
    ['is found whole', 'rough', 'ROUGH stones', true],
    ['is not found in another', 'rough', 'thorough', false],
    ['is found with an open end', 'diamond', 'Diamantenhandel', true],
    ['is found glued to a particle', 'diamond', 'והיהלומים', true],
    ['is found without its accents', 'ownOffer', 'A VENDRE', true],
    ['is found over two lines', 'ownOffer', 'for\n sale', true],
  ] as const)('%s', (_, meaning, text, found) => expect(says(meaning, text)).toBe(found));

  it('is a whole label only where nothing else stands beside it', () => {
    expect(isOnly('rowNumber', 'sr no')).toBe(true);
    expect(isOnly('rowNumber', 'lot sr no')).toBe(false);
  });
});
