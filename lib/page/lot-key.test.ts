import { describe, expect, it } from 'vitest';
import { keyLots } from './lot-key.ts';
import { isLotKey } from './parse-report.ts';
import { origin, parcel } from './test-factories.ts';

describe('keys of lots', () => {
  it('stay with their lots when the page is sorted', () => {
    const lots = ['1', '2', '3', '4'].map((lot) => parcel({ lot }));
    const keys = keyLots(lots);
    expect(keyLots([...lots].reverse())).toEqual([...keys].reverse());
    expect(new Set(keys).size).toBe(4);
  });

  it('tell lots of the same words apart', () => {
    const [first, second, third] = keyLots([parcel(), parcel(), parcel()]);
    expect([second, third]).toEqual([`${first}~1`, `${first}~2`]);
  });

  const changes: [string, ReturnType<typeof parcel>][] = [
    ['lot', parcel({ lot: '2' })],
    ['no lot', parcel({ lot: null })],
    ['empty lot', parcel({ lot: '' })],
    ['title', parcel({ title: 'Rough' })],
    ['the title as description', parcel({ description: 'Rough' })],
    ['carats', parcel({ carats: 3.3 })],
    ['origin', parcel({ origin: [origin()] })],
    ['another origin', parcel({ origin: [origin({ text: 'Nola' })] })],
  ];
  it('change with the words', () => {
    const keys = [parcel(), ...changes.map(([, changed]) => changed)].map((each) => keyLots([each])[0]);
    expect(new Set(keys).size).toBe(changes.length + 1);
  });

  it('are keys that the background accepts, and rarely meet', () => {
    const keys = keyLots(Array.from({ length: 20_000 }, (_, index) => parcel({ lot: String(index) })));
    expect(keys.every(isLotKey)).toBe(true);
    expect(keys.filter((key) => key.includes('~'))).toEqual([]);
  });
});
