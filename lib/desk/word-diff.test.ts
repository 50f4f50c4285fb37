import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIFF_WORDS } from './limits.ts';
import { diffWords } from './word-diff.ts';

describe('what changed is told in whole words', () => {
  it.each([
    ['Origin: Bria', 'Origin: Bria', [['same', 'Origin: Bria']]],
    [
      'Origin: Bria',
      'Origin: Carnot',
      [
        ['same', 'Origin: '],
        ['removed', 'Bria'],
        ['added', 'Carnot'],
      ],
    ],
    ['', 'Bria', [['added', 'Bria']]],
    ['Bria', '', [['removed', 'Bria']]],
    [
      'from Bria, CAR',
      'from CAR',
      [
        ['same', 'from '],
        ['removed', 'Bria, '],
        ['same', 'CAR'],
      ],
    ],
  ])('%j → %j', (before, after, stretches) => {
    expect(diffWords(before, after).map(({ kind, text }) => [kind, text])).toEqual(stretches);
  });

  it('both texts can be read back', () => {
    const text = fc
      .array(fc.constantFrom('Bria', 'CAR', '47.76', ' ', '  ', '\n', 'ct'))
      .map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = diffWords(before, after);
        const join = (left: string) => stretches.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect(join('added')).toBe(before);
        expect(join('removed')).toBe(after);
      }),
    );
  });

  it('a text too long to compare word by word is told as replaced, and nothing of it is lost', () => {
    const long = Array.from({ length: DIFF_WORDS + 1 }, (_, at) => `a${at}`).join(' ');
    const other = Array.from({ length: DIFF_WORDS + 1 }, (_, at) => `b${at}`).join(' ');
    expect(diffWords(long, other).map(({ kind }) => kind)).toContain('removed');
  });
});
