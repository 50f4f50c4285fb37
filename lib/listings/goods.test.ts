import { expect, test } from 'vitest';
import { goodsIn } from './goods.ts';

test.each([
  ['Sawable 2-4 gr', 'rough'],
  ['Brut blanc, non taillé', 'rough'],
  ['Rohdiamanten, ungeschliffen', 'rough'],
  ['Diamantes em bruto', 'rough'],
  ['Алмазное сырьё', 'rough'],
  ['毛坯钻石', 'rough'],
  ['ماس خام', 'rough'],
  ['יהלומי גלם', 'rough'],
  ['unpolished stones', 'rough'],
  ['Round brilliant 1.02 ct GIA', 'polished'],
  ['Бриллианты', 'polished'],
  ['裸钻', 'polished'],
  ['polished from rough of our own', null],
  ['12 stones', null],
  ['', null],
])('%s: %s', (text, goods) => {
  expect(goodsIn(text)).toBe(goods);
});
