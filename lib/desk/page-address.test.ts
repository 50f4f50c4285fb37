import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';
import { screened } from './test-finding.ts';

const at = (address: string, given = {}, kind: 'page' | 'file' = 'page') =>
  pageAddress({ source: { kind, address, name: '', title: null }, parcel: screened(given) });

describe('the page of a lot', () => {
  it.each([
    [at('https://t.example/sale'), 'https://t.example/sale#:~:text=T%2D105'],
    [at('https://t.example/sale#all'), 'https://t.example/sale#all:~:text=T%2D105'],
    [at('https://t.example/', { lot: null, title: 'Rough, 3 bags' }), 'https://t.example/#:~:text=Rough%2C%203%20bags'],
    [at('https://t.example/', { lot: null, title: null }), 'https://t.example/'],
    [at('javascript:alert(1)'), null],
    [at('file:///tmp/sale.html'), null],
    [at('not an address'), null],
    [at('lots.csv', {}, 'file'), null],
  ])('%s', (address, expected) => expect(address).toBe(expected));
});
