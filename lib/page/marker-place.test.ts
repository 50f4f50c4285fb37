import { describe, expect, it } from 'vitest';
import { type Box, MARKER_GAP, MARKER_SIZE, placeMarker, type Surroundings } from './marker-place.ts';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const row = box(100, 200, 700, 230);
const window = box(0, 0, 1000, 800);

function around(given: Partial<Surroundings> = {}): Surroundings {
  return {
    listing: row,
    word: box(300, 205, 340, 225),
    view: window,
    isRightToLeft: false,
    isBlank: () => true,
    isUnwritten: () => true,
    ...given,
  };
}

const OUT_LEFT = 100 - MARKER_GAP - MARKER_SIZE;
const OUT_RIGHT = 700 + MARKER_GAP;
const HALF = MARKER_SIZE / 2;

describe('the place of a marker', () => {
  const cases: [string, Partial<Surroundings>, { x: number; y: number } | null][] = [
    ['in the margin before the listing, at the word', {}, { x: OUT_LEFT, y: 215 - HALF }],
    ['in the margin on the right in right-to-left text', { isRightToLeft: true }, { x: OUT_RIGHT, y: 215 - HALF }],
    [
      'behind the listing where the margin before it is taken',
      { isBlank: (b) => b.left > 400 },
      { x: OUT_RIGHT, y: 215 - HALF },
    ],
    ['astride the leading edge where both are taken', { isBlank: () => false }, { x: 100 - HALF, y: 215 - HALF }],
    [
      'astride the other edge where the listing begins with words',
      { isBlank: () => false, isUnwritten: ({ left }) => left > 400 },
      { x: 700 - HALF, y: 215 - HALF },
    ],
    [
      'astride a corner where both ends of the line are written',
      { isBlank: () => false, isUnwritten: ({ top }) => top < 200 },
      { x: 100 - HALF, y: 200 - HALF },
    ],
    [
      'astride the right edge in right-to-left text',
      { isBlank: () => false, isRightToLeft: true },
      { x: 700 - HALF, y: 215 - HALF },
    ],
    [
      'astride the other edge where the word begins at the leading one',
      { isBlank: () => false, isUnwritten: () => false, word: box(102, 205, 140, 225) },
      { x: 700 - HALF, y: 215 - HALF },
    ],
    [
      'inside a page whose listing begins at its edge',
      { isBlank: () => false, listing: box(0, 200, 700, 230) },
      { x: 0, y: 215 - HALF },
    ],
    [
      'at the first line of a listing without a word',
      { word: null, listing: box(100, 200, 700, 500) },
      { x: OUT_LEFT, y: 214 - HALF },
    ],
    [
      'at the visible edge of a listing scrolled sideways',
      { view: box(250, 0, 600, 800) },
      { x: 250 - MARKER_GAP - MARKER_SIZE, y: 215 - HALF },
    ],
    ['nowhere above the view', { view: box(0, 216, 1000, 800) }, null],
    ['nowhere below the view', { view: box(0, 0, 1000, 214) }, null],
    ['nowhere beside the view', { view: box(701, 0, 1000, 800) }, null],
  ];
  for (const [title, given, expected] of cases) {
    it(`is ${title}`, () => expect(placeMarker(around(given))).toEqual(expected));
  }
});
