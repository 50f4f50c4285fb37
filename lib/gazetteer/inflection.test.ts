import { describe, expect, it } from 'vitest';
import { allEndings, inflectedPath, isEnding, MOST_ENDING_LETTERS } from './inflection.ts';

describe('endings', () => {
  it('are no longer than is looked for', () => {
    expect(Math.max(...[...allEndings()].map(({ length }) => length))).toBe(MOST_ENDING_LETTERS);
  });

  it.each([
    ['а', true],
    ['ами', true],
    ['', true],
    ['ский', false],
    ['ма', false],
  ])('%s: %s', (letters, is) => {
    expect(isEnding(letters)).toBe(is);
  });
});

describe('the path of an inflected name', () => {
  it.each([
    ['бриа', 'бри\u0001'],
    ['ангола', 'ангол\u0001'],
    ['bria', null],
    ['цар', 'цар\u0001'],
  ])('%s', (name, path) => expect(inflectedPath(name)).toBe(path));
});
