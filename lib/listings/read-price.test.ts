import { expect, test } from 'vitest';
import { readPrice } from './read-price.ts';

test.each([
  ['US $ 120 / Carat', '', [120, 'USD', 'carat']],
  ['USD 9,800', 'Reserve', [9800, 'USD', null]],
  ['1 200 €/ct', '', [1200, 'EUR', 'carat']],
  ['R 1 200', '', [1200, 'ZAR', null]],
  ['125 000 FCFA', '', [125_000, 'XAF', null]],
  ['850', '$ PER CARAT', [850, 'USD', 'carat']],
  ['12 000', 'Prix par carat (EUR)', [12_000, 'EUR', 'carat']],
  ['85 000,50', 'Начальная цена, $', [85_000.5, 'USD', null]],
  ['$800', '每克拉价格', [800, 'USD', 'carat']],
  ['410,000', 'TOTAL $', [410_000, 'USD', 'lot']],
  ['250 דולר לקרט', '', [250, 'USD', 'carat']],
  ['HK$ 5,000', '', [5000, 'HKD', null]],
  ['100', '', [100, null, null]],
])('%s under "%s"', (text, label, [amount, currency, per]) => {
  expect(readPrice(text, label)).toEqual({ amount, currency, per, text });
});

test.each([
  ['', ''],
  ['0.0', '$ PER CARAT'],
  ['unsold', 'Price'],
  ['12 %', 'Price'],
  ['12', 'Rap %'],
])('%s under "%s" is no price', (text, label) => {
  expect(readPrice(text, label)).toBeNull();
});
