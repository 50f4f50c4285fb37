import { describe, expect, it } from 'vitest';
import { readOrigins } from './read-origins.ts';
import type { TextField } from './types.ts';

function places(text: string, field: TextField): string[] {
  return readOrigins(text, field).flatMap((statement) => statement.places.map(({ id }) => id));
}

describe('codes of other countries', () => {
  it.each([
    ['ZIM', ['origin-zw']],
    ['SA', ['origin-za']],
    ['(BOTS)', ['origin-bw']],
    ['AO / SL', ['origin-ao', 'origin-sl']],
    ['AO, BW, ZIM', ['origin-ao', 'origin-bw', 'origin-zw']],
    ['Jwaneng, BW', ['origin-bw-jwaneng', 'origin-bw']],
    ['Koidu (SL)', ['origin-sl-koidu', 'origin-sl']],
    ['CAR (50%), DRC (50%)', ['cf', 'origin-cd']],
    ['SL-23', []],
    ['Les', []],
    ['n/a', []],
    ['NA', []],
  ])('stand for their country in an origin field: %j', (text, expected) => {
    expect(places(text, 'origin')).toEqual(expected);
  });

  it('stand for it elsewhere only in a bracket behind a place of that country', () => {
    expect(places('Cuango (ANG), 40 ct rough', 'title')).toEqual(['origin-ao-cuango', 'origin-ao']);
    expect(places('Cuango (SA), 40 ct rough', 'title')).toEqual(['origin-ao-cuango']);
    expect(places('Rough (SA) 40 ct', 'title')).toEqual([]);
  });

  it('point at the words', () => {
    const text = ' Murowa (ZIM) ';
    for (const { places: named } of readOrigins(text, 'origin'))
      for (const place of named) expect(text.slice(place.start, place.end)).toBe(place.text);
  });
});

describe('the two Congos', () => {
  it.each([
    ['刚果（金）', 'origin-cd'],
    ['刚果(金)', 'origin-cd'],
    ['刚果（布）', 'origin-cg'],
    ['Congo (DRC)', 'origin-cd'],
    ['Congo (Kinshasa)', 'origin-cd'],
    ['コンゴ（キンシャサ）', 'origin-cd'],
    ['Congo', 'origin-cg'],
  ])('are told by the bracket behind their name: %j', (text, id) => {
    expect(places(text, 'origin')).toEqual([id]);
  });
});

it('a place and its country behind it are both stated', () => {
  expect(places('Cuango, Angola', 'origin')).toEqual(['origin-ao-cuango', 'origin-ao']);
  expect(places('בוצואנה', 'origin')).toEqual(['origin-bw']);
});

it('a town in a region of another country is none of ours, and its country is stated', () => {
  expect(places('Boda, Madhya Pradesh, India', 'origin')).toEqual(['origin-in']);
  expect(places('Boda (Madhya Pradesh, India)', 'origin')).toEqual(['origin-in']);
  expect(places('Boda, Carnot, Angola', 'origin')).toContain('town-boda');
  expect(places('Carnot, rough, Angola', 'origin')).toContain('town-carnot');
});
