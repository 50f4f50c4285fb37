import { afterEach, describe, expect, it, vi } from 'vitest';
import { DOUBT_CODES, type DoubtCode, draftAdvisory } from '@/lib/advisories/draft';
import { LANGUAGES } from '@/test/ui/languages';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { draftDoubtWords } from './draft-doubt-words.ts';

const VALUES = {
  language: 'nl',
  date: '2012-12-28',
  passages: ['¶ 2', '¶ 4, item 1'],
  names: ['Bria', 'Yalinga'],
  place: 'Kotto',
  words: 'Ippy',
  places: ['town-bria', 'sub-bria'],
  unit: 'sub-bria',
};
/** What each must tell of them; the others tell nothing but themselves. */
const TOLD: Partial<Record<DoubtCode, readonly string[]>> = {
  otherDate: ['2012'],
  zonesOfPassages: ['¶ 2', '¶ 4'],
  namedNotPlainly: ['Bria', 'Yalinga'],
  outsideCountry: ['Kotto'],
  extentOpen: ['Kotto'],
  excepted: ['Ippy'],
  placeOfEvent: ['Ippy'],
  partOfName: ['Ippy'],
  severalPlaces: ['Ippy', 'Bria ('],
  townAndUnit: ['sub-bria'],
};

afterEach(() => vi.restoreAllMocks());

describe('what a person must settle in a draft', () => {
  it.each(DOUBT_CODES)('%s: is said in every language, with what it is about', async (code) => {
    await useEnglish();
    const says = 'As the command line has it.';
    const english = draftDoubtWords({ code, values: VALUES, says });
    expect(english).toMatch(/^[A-Z“].+[.\d]$/);
    expect(english).not.toContain('undefined');
    for (const language of LANGUAGES) {
      await useWords(language);
      const words = draftDoubtWords({ code, values: VALUES, says });
      expect(words, language).not.toMatch(/\b(the|draft|this|undefined)\b/i);
      for (const value of TOLD[code] ?? []) expect(words, language).toContain(value);
    }
  });

  it('names the language of a letter in the language of the reader', async () => {
    await useWords('fr');
    expect(draftDoubtWords({ code: 'otherLanguage', values: { language: 'nl' }, says: '' })).toContain('néerlandais');
  });

  it.each([
    ['without a code, as in a draft of an earlier version', undefined],
    ['with one that is not known here', 'moonInTheWay' as DoubtCode],
  ])('a doubt %s stays as it came', async (_, code) => {
    await useWords('fr');
    expect(draftDoubtWords({ code, says: 'The moon was in the way.' })).toBe('The moon was in the way.');
  });

  it('values that are missing are left out, and nothing is thrown', async () => {
    await useEnglish();
    for (const code of DOUBT_CODES) expect(draftDoubtWords({ code, says: '' })).not.toContain('undefined');
  });

  it('no doubt of a letter is left without a code', () => {
    const letter = 'Avis\n\nNous appelons à la vigilance pour Bria et Ippy, le 3/4/2031, sauf Carnot.';
    const { unsure } = draftAdvisory(letter, { readOn: '2031-06-01' });
    expect(unsure.length).toBeGreaterThan(4);
    expect(unsure.filter(({ code }) => code === undefined)).toEqual([]);
  });
});
