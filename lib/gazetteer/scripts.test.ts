import { describe, expect, it } from 'vitest';
import { foldName } from './fold-text.ts';
import { indexEntries, NameIndex } from './name-index.ts';
import { isLatin, mayHoldOtherScripts } from './scripts.ts';

describe('a text that may hold words of other scripts', () => {
  it.each(['Бриа', 'ბრია', 'بريا', 'ﺑﺮﻳﺎ', 'ブリア', 'ﾌﾞﾘｱ', '布里亚', '브리아', 'બ્રિયા', '🇨🇫', '𞤀', 'Bria, Африка'])(
    '%s does',
    (text) => expect(mayHoldOtherScripts(text)).toBe(true),
  );

  it.each(['Bria – “CAR” • 12 €', 'Ndélé', 'đ ạ ǆ', '𝐁ria', '💎 4.2 ct ✨', '\ue001 icon', 'B\u200bria', 'ⓒ № ™'])(
    '%s does not',
    (text) => expect(mayHoldOtherScripts(text)).toBe(false),
  );

  // What is told by the text must hold for its folded words too: else a name would wait in vain.
  it('is every text whose folded words are not Latin, character by character', () => {
    const missed: string[] = [];
    for (let code = 0x80; code <= 0xffff; code++) {
      const isSurrogateOrIcon = code >= 0xd800 && code < 0xf900;
      const character = String.fromCharCode(code);
      if (isSurrogateOrIcon || mayHoldOtherScripts(character)) continue;
      if (/\p{L}/u.test(character) && !isLatin(foldName(character))) missed.push(`${code.toString(16)} ${character}`);
    }
    expect(missed).toEqual([]);
  });
});

describe('names that are not Latin', () => {
  const index = () => {
    let asked = 0;
    const others = () => {
      asked++;
      return indexEntries(['бриа'], 1);
    };
    return { names: new NameIndex(indexEntries(['bria']), others), asked: () => asked };
  };

  it('are asked for once, at the first text that may hold one', () => {
    const { names, asked } = index();
    expect(names.find('Bria, “CAR” 💎').map(({ value }) => value)).toEqual([0]);
    expect(asked()).toBe(0);
    expect(names.find('Бриа, Bria').map(({ value }) => value)).toEqual([1, 0]);
    expect(names.find('Бриа').map(({ value }) => value)).toEqual([1]);
    expect(asked()).toBe(1);
  });

  it('are asked for by a whole value too', () => {
    const { names, asked } = index();
    expect([names.valueOf('bria'), asked()]).toEqual([0, 0]);
    expect([names.valueOf('бриа'), asked()]).toEqual([1, 1]);
  });
});
