import { afterEach, describe, expect, it, vi } from 'vitest';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { readingFaultWords } from './reading-fault-words.ts';

const SAID = [
  "A lot found by the reader 'table' could not be read: RangeError.",
  "The reader 'table' stopped early: RangeError.",
  "The site file 'example.com' stopped early: RangeError.",
  'Reading stopped early (RangeError); what was read until then is kept. Reload the page to try again.',
  'This page has signs of lots, but reading could not be started, so none was read. Reload the page.',
];
const LANGUAGES = ['ar', 'fr', 'gu', 'he', 'hi', 'nl', 'pt_BR', 'ru', 'zh_CN'];

afterEach(() => vi.restoreAllMocks());

describe('what went wrong in reading a page', () => {
  it.each(SAID)('%s: is said in every language with its values', async (said) => {
    await useEnglish();
    expect(readingFaultWords(said).replace(/[“”]/g, "'")).toBe(said);
    for (const language of LANGUAGES) {
      await useWords(language);
      const words = readingFaultWords(said);
      expect(words, language).not.toMatch(/\b(the|reading|early)\b|undefined/i);
      for (const value of ['RangeError', "'table'", "'example.com'"]) {
        if (said.includes(value)) expect(words, language).toContain(value.replaceAll("'", ''));
      }
    }
  });

  it('leaves a sentence of another version as it came', async () => {
    await useWords('fr');
    expect(readingFaultWords('The moon was in the way.')).toBe('The moon was in the way.');
  });
});
