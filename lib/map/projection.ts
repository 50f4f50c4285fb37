import { type GeoProjection, geoMercator, geoPath } from 'd3-geo';
import type { LonLat } from './cut-ground.ts';
import { FRAME, WIDTH } from './frame.ts';

/** A point of the picture, in its own units. */
export type Spot = readonly [x: number, y: number];

/** So near the equator Mercator keeps distances within two in a hundred, and north is up everywhere. */
const projection: GeoProjection = geoMercator().fitWidth(WIDTH, {
  type: 'MultiPoint',
  coordinates: [
    [FRAME.west, FRAME.south],
    [FRAME.east, FRAME.north],
  ],
});

const pathOf = geoPath(projection).digits(2);

/** In the picture's units. */
export const HEIGHT = Math.round(project([FRAME.west, FRAME.south])[1]);

export function project(point: LonLat): Spot {
  const spot = projection(point);
  if (spot === null) throw new Error(`The point ${point.join(', ')} cannot be projected.`);
  return spot;
}

/** The path of open lines. */
export function linePath(lines: readonly LonLat[][]): string {
  return pathOf({ type: 'MultiLineString', coordinates: [...lines] }) ?? '';
}

/** How many units of the picture a kilometre is, in the middle of the country. */
export const UNITS_PER_KM =
  (project([21.5, 6.6])[0] - project([20.5, 6.6])[0]) / (111.32 * Math.cos((6.6 * Math.PI) / 180));
