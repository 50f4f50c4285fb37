import { points as packedPoints } from 'virtual:map-points';
import { project, type Spot } from './projection.ts';

/** Where a place lies, by which source. */
export interface PlacePoint {
  lat: number;
  lon: number;
  /** As the gazetteer's data names it. */
  source: string;
  /** On the picture. */
  spot: Spot;
}

let loaded: ReadonlyMap<string, PlacePoint> | null = null;

/** By place id; a place that no source gives a point for is missing. */
export function placePoints(): ReadonlyMap<string, PlacePoint> {
  loaded ??= new Map(packedPoints().split('\n').map(readPoint));
  return loaded;
}

export function pointOf(placeId: string): PlacePoint | null {
  return placePoints().get(placeId) ?? null;
}

function readPoint(line: string): [string, PlacePoint] {
  const [id, lat, lon, source] = line.split('\t') as [string, string, string, string];
  return [id, { lat: Number(lat), lon: Number(lon), source, spot: project([Number(lon), Number(lat)]) }];
}
