import { describe, expect, test } from 'vitest';
import { decimalSignOf, numbersIn, plainDigits, readCarats, readNumber, readStones } from './read-number.ts';

describe('readNumber', () => {
  test.each([
    ['1 208,35', null, 1208.35],
    ['1\u202f208,35', null, 1208.35],
    ['1\u00a0208,35', null, 1208.35],
    ["1'208.35", null, 1208.35],
    ['1’208.35', null, 1208.35],
    ['1.208,35', null, 1208.35],
    ['1,208.35', null, 1208.35],
    ['1.208.350', null, 1_208_350],
    ['1,208', 'en', 1208],
    ['1,208', 'fr', 1.208],
    ['1.208', 'de', 1208],
    ['1.208', 'en', 1.208],
    ['0,125', 'en', 0.125],
    ['80,19', 'en', 80.19],
    ['10.80', 'fr', 10.8],
    ['١٬٢٠٨٫٣٥', 'ar', 1208.35],
    ['۱۲۰۸٫۳۵', 'fa', 1208.35],
    ['१,२०८.३५', 'hi', 1208.35],
    ['１２．５', 'ja', 12.5],
    ['.75', 'en', 0.75],
    ['none', 'en', null],
  ])('%s in %s is %d', (text, language, value) => {
    expect(readNumber(text, { language })).toBe(value);
  });

  test('the column goes before the language', () => {
    const decimal = decimalSignOf(['4.125', '10.80', '3']);
    expect(decimal).toBe('.');
    expect(readNumber('4.125', { language: 'de', decimal })).toBe(4.125);
    expect(decimalSignOf(['1.208', '2.300'])).toBeNull();
    expect(decimalSignOf(['1.036,50'])).toBe(',');
  });

  test('says where each number stands', () => {
    const text = 'of ١٢ stones, 34.5 ct';
    expect(numbersIn(text).map(({ value, start, end }) => [value, text.slice(start, end)])).toEqual([
      [12, '١٢'],
      [34.5, '34.5'],
    ]);
    expect(plainDigits(text)).toHaveLength(text.length);
  });

  test('reads long runs of digits and separators in linear time', () => {
    const text = '1,'.repeat(500_000);
    const started = performance.now();
    numbersIn(text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('readCarats', () => {
  test.each([
    ['41.20 ct', 41.2],
    ['41.20 ct (34 stones)', 41.2],
    ['12 pcs / 34.56 ct', 34.56],
    ['c. 250 ct', 250],
    ['Approx. 250', 250],
    ['1,036.50 carats', 1036.5],
    ['12,5 карата', 12.5],
    ['76.40克拉', 76.4],
    ['12 g', 60],
    ['2-4 ct', null],
    ['2 to 4 ct', null],
    ['5 ct+', null],
    ['+10.80', null],
    ['-9+3', null],
    ['10 ct up', null],
    ['sawable', null],
    ['', null],
  ])('%s weighs %d', (text, carats) => {
    expect(readCarats(text)).toBe(carats);
  });

  test('a column in grams', () => {
    expect(readCarats('2.5', { unit: 'gram' })).toBe(12.5);
  });
});

describe('readStones', () => {
  test.each([
    ['34', 34],
    ['1.250', 1250],
    ['1,250', 1250],
    ['34 pcs', 34],
    ['١٢', 12],
    ['12.5', null],
    ['2-4', null],
    ['', null],
  ])('%s counts %d', (text, stones) => {
    expect(readStones(text)).toBe(stones);
  });
});
