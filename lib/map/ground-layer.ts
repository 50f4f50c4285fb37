import { FRAME, WIDTH } from './frame.ts';
import { ground } from './ground.ts';
import { HEIGHT, project, type Spot } from './projection.ts';
import { RIMMED, type Shape } from './shape.ts';

/** Names of the neighbours in the reader's language, by ISO code. */
export type NeighbourNames = Readonly<Record<Neighbour, string>>;
export type Neighbour = 'TD' | 'SD' | 'SS' | 'CD' | 'CG' | 'CM';

/** Where a neighbour's name stands: inside its part of the frame, longitude and latitude. */
const NAMES_AT: Readonly<Record<Neighbour, [number, number]>> = {
  TD: [18.0, 10.6],
  SD: [25.4, 10.35],
  SS: [26.6, 7.7],
  CD: [22.4, 3.2],
  CG: [17.0, 2.6],
  CM: [14.9, 2.75],
};

/** The rivers that the source holds, where their course leaves no doubt which they are. */
const RIVERS_AT: readonly (readonly [string, number, number])[] = [
  ['Ouham', 17.35, 6.72],
  ['Oubangui', 19.9, 5.12],
  ['Chari', 18.6, 9.2],
  ['Sangha', 16.15, 2.6],
  ['Uele', 25.3, 3.55],
];

/** The country among its neighbours. `unit`: units of the picture in a pixel of the screen. */
export function groundShapes(neighbours: NeighbourNames, unit: number): Shape[] {
  const { country, borders } = ground();
  const line = { fill: 'none', 'vector-effect': 'non-scaling-stroke' } as const;
  return [
    {
      key: 'outside',
      tag: 'rect',
      attributes: { x: -WIDTH, y: -HEIGHT, width: WIDTH * 3, height: HEIGHT * 3, fill: 'var(--map-outside)' },
    },
    { key: 'country', tag: 'path', attributes: { d: country, fill: 'var(--map-land)' } },
    {
      key: 'borders',
      tag: 'path',
      attributes: { ...line, d: borders, stroke: 'var(--line-strong)', 'stroke-dasharray': '6 3 1 3' },
    },
    ...Object.entries(NAMES_AT).map(([code, at]) => ({
      ...word(`in-${code}`, neighbours[code as Neighbour], project(at), 12 * unit, 'var(--ink-soft)', 'middle'),
    })),
  ];
}

/** The country's outline, above areas that fill it. */
export function outlineShapes(): Shape[] {
  const attributes = {
    d: ground().country,
    fill: 'none',
    stroke: 'var(--ink)',
    'stroke-width': 1.4,
    'stroke-linejoin': 'round',
    'vector-effect': 'non-scaling-stroke',
  };
  return [{ key: 'outline', tag: 'path', attributes }];
}

export function riverShapes(unit: number): Shape[] {
  const attributes = {
    d: ground().rivers,
    fill: 'none',
    stroke: 'var(--map-river)',
    'stroke-width': 1.2,
    'vector-effect': 'non-scaling-stroke',
  };
  return [
    { key: 'rivers', tag: 'path', attributes },
    ...RIVERS_AT.map(([name, lon, lat]) => {
      const named = word(`river-${name}`, name, project([lon, lat]), 10 * unit, 'var(--map-river)', 'middle');
      return { ...named, attributes: { ...named.attributes, 'font-style': 'italic' } };
    }),
  ];
}

/** A bar of whole kilometres at the lower left of the frame, with its length in words. */
export function scaleShapes(words: string, kilometres: number, unitsPerKm: number, unit: number): Shape[] {
  const [x, y] = project([FRAME.west, FRAME.south]);
  const [left, base, length] = [x + 12 * unit, y - 12 * unit, kilometres * unitsPerKm];
  return [
    {
      key: 'bar',
      tag: 'path',
      attributes: {
        d: `M${left} ${base - 5 * unit}V${base}H${left + length}V${base - 5 * unit}`,
        fill: 'none',
        stroke: 'var(--ink)',
        'stroke-width': 1.5 * unit,
      },
    },
    word('length', words, [left + length + 6 * unit, base], 11 * unit, 'var(--ink)', 'start'),
  ];
}

/** Words at a spot, with a rim. `anchor`: which end of them stands there. */
export function word(
  key: string,
  text: string,
  [x, y]: Spot,
  size: number,
  fill: string,
  anchor: 'start' | 'middle' | 'end',
): Shape {
  const attributes = {
    ...RIMMED,
    x: round(x),
    y: round(y),
    'font-size': round(size),
    'text-anchor': anchor,
    fill,
    stroke: 'var(--map-land)',
    'stroke-width': round(size * 0.25),
  };
  return { key, tag: 'text', attributes, text };
}

/** Hundredths are finer than a screen. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
