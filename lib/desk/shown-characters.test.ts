import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasStrangeCharacters, shownCharacters, writtenOut } from './shown-characters.ts';

describe('what a reader would not see, or would misread, is told by its code point', () => {
  it.each([
    ['Bria, CAR', 'Bria, CAR'],
    ['Br\u200bia', 'Br[U+200B]ia'],
    ['\u202eairB', '[U+202E]airB'],
    ['Br\u00adia', 'Br[U+00AD]ia'],
    ['Вria', 'В [U+0412]ria'],
    ['Бриа, ЦАР', 'Бриа, ЦАР'],
    ['Ｂria', 'Ｂ [U+FF22]ria'],
    ['Berbérati, Mbaïki', 'Berbérati, Mbaïki'],
    ['بريا', 'بريا'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['布里亚', '布里亚'],
    ['a\u0000b', 'a[U+0000]b'],
  ])('%j is written %j', (text, written) => {
    expect(writtenOut(text)).toBe(written);
    expect(hasStrangeCharacters(text)).toBe(written !== text);
  });

  // The names are unpacked at their first use, which a busy machine may take seconds for.
  it('the stretches give the text back, each at its offset', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stretches = shownCharacters(text);
        expect(stretches.map(({ text }) => text).join('')).toBe(text);
        for (const { text: shown, start } of stretches) expect(text.startsWith(shown, start)).toBe(true);
      }),
    );
  });
});
