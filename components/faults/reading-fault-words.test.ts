import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LANGUAGES } from '@/test/ui/languages';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { READING_FAULTS, readingFaultWords } from './reading-fault-words.ts';

const SAID = [
  "A lot found by the reader 'table' could not be read: RangeError.",
  "The reader 'table' stopped early: RangeError.",
  "The site file 'example.com' stopped early: RangeError.",
  'Reading stopped early (RangeError); what was read until then is kept. Reload the page to try again.',
  'This page has signs of lots, but reading could not be started, so none was read. Reload the page.',
];

/** Where the sentences come from: the readers of a page hold no words of ours by code, to stay small. */
const SOURCES = ['lib/listings/read-page.ts', 'lib/page/page-script.ts', 'lib/page/lookout.ts'];

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

  it('has the sentence of each, and of no other, as the sources word it', () => {
    const text = SOURCES.map((file) => readFileSync(file, 'utf8')).join('\n');
    const worded = [
      ...text.matchAll(
        /[`'"]((?:A lot found by|The reader |The site file|Reading stopped|This page has signs)[^\n]*?)[`'"][,;)]/g,
      ),
    ];
    const sentences = worded.map(([, sentence = '']) => sentence.replace(/\$\{[^}]*\}/g, '{}'));
    expect(new Set(sentences)).toEqual(
      new Set(Object.values(READING_FAULTS).map((one) => one.replace(/\{\w+\}/g, '{}'))),
    );
    // One that is pushed anew must get its words here.
    expect(text.match(/faults\.push\(/g)).toHaveLength(3);
  });

  it('leaves a sentence of another version as it came', async () => {
    await useWords('fr');
    expect(readingFaultWords('The moon was in the way.')).toBe('The moon was in the way.');
  });
});
