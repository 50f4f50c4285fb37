import { describe, expect, it } from 'vitest';
import { classify, classifyAscii, foldName, hasUnusualCharacters } from './fold-text.ts';

describe('foldName', () => {
  it.each([
    ['Bria', 'bria'],
    ['BERBÉRATI', 'berberati'],
    ['Be\u0301rberati', 'berberati'],
    ["M'Baïki", 'mbaiki'],
    ['M’Baïki', 'mbaiki'],
    ['Sam-Ouandja', 'sam ouandja'],
    ['Sam\u00adOuandja', 'samouandja'],
    ['ＳＡＭ　ＯＵＡＮＤＪＡ', 'sam ouandja'],
    ['𝐁𝐫𝐢𝐚', 'bria'],
    ['Rép. centrafricaine', 'rep centrafricaine'],
    ['جمهورية أفريقيا الوسطى', foldName('جمهورية افريقيا الوسطي')],
    ['ブリア', 'ブリア'],
    ['Großglockner', 'grossglockner'],
  ])('folds %s', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('keeps the voicing of Japanese, which tells words apart', () => {
    expect(foldName('ブ')).not.toBe(foldName('フ'));
  });
});

describe('classifyAscii', () => {
  it('says of every ASCII character what the patterns for all characters say', () => {
    for (let unit = 0; unit < 0x80; unit++) {
      expect(classifyAscii(unit), `unit ${unit}`).toBe(classify(String.fromCharCode(unit)));
    }
  });
});

describe('hasUnusualCharacters', () => {
  it.each([
    ['Bria', false],
    ['Berbérati', false],
    ['Br\u200bia', true],
    ['Sam Ouan\u00addja', true],
    ['Ｂｒｉａ', true],
    ['𝐁𝐫𝐢𝐚', true],
    ['क्\u200dष', false],
  ])('of %j is %s', (text, unusual) => {
    expect(hasUnusualCharacters(text)).toBe(unusual);
  });
});
