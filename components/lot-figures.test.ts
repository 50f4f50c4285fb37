import { beforeAll, describe, expect, it } from 'vitest';
import type { ScreenedParcel } from '@/lib/screening';
import { useEnglish } from '@/test/ui/use-english';
import { lotFigures } from './lot-figures.ts';

type Figures = Pick<ScreenedParcel, 'carats' | 'stones' | 'price' | 'closes'>;

const silent: Figures = { carats: null, stones: null, price: null, closes: null };

beforeAll(useEnglish);

describe('figures of a lot', () => {
  const rows: [Partial<Figures>, string[]][] = [
    [{}, []],
    [{ carats: 47.76, stones: 127 }, ['47.76 carats', '127 stones']],
    [{ carats: 1, stones: 1 }, ['1 carat', '1 stone']],
    [{ carats: 1036.5 }, ['1,036.50 carats']],
    [{ carats: 0.125 }, ['0.125 carats']],
    [{ closes: '2013-01-18' }, ['closes 18 January 2013']],
    [{ price: { amount: 210, currency: 'USD', per: 'carat', text: '$210/ct' } }, ['USD 210 per carat']],
    [{ price: { amount: 1234.5, currency: 'EUR', per: 'lot', text: '€ 1.234,50' } }, ['EUR 1,234.50 for the lot']],
    [{ price: { amount: 99, currency: 'ZZZ', per: null, text: 'ZZZ 99' } }, ['ZZZ 99']],
    [{ price: { amount: 10, currency: null, per: 'carat', text: 'ten a carat' } }, ['ten a carat']],
  ];
  it.each(rows)('%j: %j', (given, words) => {
    const figures = lotFigures({ ...silent, ...given });
    expect(figures.map((figure) => figure.replaceAll('\u00a0', ' '))).toEqual(words);
  });
});
