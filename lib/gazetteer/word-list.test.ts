import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packWordList, unpackWordList } from './word-list.ts';

describe('a packed list of words', () => {
  it.each([
    [[]],
    [['bria']],
    [['bria', 'briaa', 'brick', 'c']],
    [['бриа', 'бриаискии', '布里亚']],
    [[`${'a'.repeat(120)}b`, `${'a'.repeat(120)}c`]],
  ])('gives back %j', (words) => {
    expect(unpackWordList(packWordList(words))).toEqual(words);
  });

  it('gives back any words, sorted or not', () => {
    const word = fc.string({ minLength: 1 }).filter((text) => !text.includes('|'));
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(unpackWordList(packWordList(words))).toEqual(words);
      }),
    );
  });
});
