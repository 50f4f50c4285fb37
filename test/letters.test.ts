import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkAdvisory } from '@/lib/advisories/check-list';
import { type Draft, draftAdvisory } from '@/lib/advisories/draft';

/** Letters of our own with the drafts that a careful reader makes of them: `letters/<name>.txt`, `letters/<name>.json`. */
const FOLDER = fileURLToPath(new URL('letters', import.meta.url));
const letters = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

function draftOf(name: string): Draft {
  return draftAdvisory(readFileSync(join(FOLDER, name), 'utf8'), { readOn: '2031-12-01' });
}

/** What is compared: the advisory without its long quotes, and each reading as "field: words (passage)". */
function told({ advisory: { quotes, ...advisory }, readings, unsure, ambiguous }: Draft) {
  return {
    advisory,
    quoted: quotes.map(({ passage }) => passage),
    readings: readings.map(
      ({ field, words, passage, sure }) => `${field}: ${oneLine(words)} (${passage})${sure ? '' : ' ?'}`,
    ),
    unsure: unsure.map(({ field, says }) => `${field}: ${says}`),
    ambiguous: ambiguous.map(({ words, candidates }) => `${oneLine(words)}: ${candidates.join(', ') || 'unknown'}`),
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ');
}

describe.each(letters)('%s', (name) => {
  const draft = draftOf(name);

  it('becomes the draft that is expected', () => {
    const expected: unknown = JSON.parse(readFileSync(join(FOLDER, name.replace(/\.txt$/, '.json')), 'utf8'));
    expect(told(draft)).toEqual(expected);
  });

  it('is an advisory without a fault', () => {
    expect(checkAdvisory(draft.advisory)).toMatchObject({ ok: true });
  });

  it('keeps the whole letter, and every reading points at its words', () => {
    expect(draft.text).toBe(readFileSync(join(FOLDER, name), 'utf8'));
    for (const { start, end, words } of draft.readings) expect(draft.text.slice(start, end)).toBe(words);
  });
});

it('there are letters in both languages', () => {
  expect(letters.map((name) => draftOf(name).language).sort()).toEqual(['en', 'en', 'fr']);
});
