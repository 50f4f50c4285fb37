import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letterStretches } from './letter-stretches.ts';

const LETTER = 'The Chair asks for vigilance for goods of Bria and Yalinga.';
const spanOf = (words: string, sure = true) => {
  const start = LETTER.indexOf(words);
  return { start, end: start + words.length, sure };
};

describe('the letter with what was read from it', () => {
  it('marks words surely and unsurely read, and those that are looked at', () => {
    const spans = [spanOf('vigilance for goods of Bria and Yalinga', false), spanOf('Bria'), spanOf('Yalinga', false)];
    const told = letterStretches(LETTER, spans, spanOf('Bria')).map(({ text, mark, isShown }) => [text, mark, isShown]);
    expect(told).toEqual([
      ['The Chair asks for ', null, false],
      ['vigilance for goods of ', 'unsure', false],
      ['Bria', 'read', true],
      [' and ', 'unsure', false],
      ['Yalinga', 'unsure', false],
      ['.', null, false],
    ]);
  });

  it('is the whole letter, whatever was read', () => {
    const span = fc.record({ start: fc.nat(80), end: fc.nat(80), sure: fc.boolean() });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.option(span), (spans, shown) => {
        const stretches = letterStretches(LETTER, spans, shown);
        expect(stretches.map(({ text }) => text).join('')).toBe(LETTER);
      }),
    );
  });
});
