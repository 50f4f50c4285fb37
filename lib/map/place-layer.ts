import { type Place, placesOfCar } from '@/lib/gazetteer';
import { round } from './ground-layer.ts';
import type { MapRegime } from './map-regime.ts';
import { isMapKind, MAP_KINDS, type MapKind, placeSymbol } from './place-symbol.ts';
import { placePoints } from './points.ts';
import type { Spot } from './projection.ts';
import type { Shape } from './shape.ts';

export interface DrawnPlace {
  place: Place;
  kind: MapKind;
  spot: Spot;
}

let all: readonly DrawnPlace[] | null = null;

/** The places of the country that have a point; those that matter more come later, so that they lie on top. */
export function drawnPlaces(): readonly DrawnPlace[] {
  all ??= readPlaces().toSorted((a, b) => MAP_KINDS.indexOf(b.kind) - MAP_KINDS.indexOf(a.kind));
  return all;
}

function readPlaces(): DrawnPlace[] {
  return placesOfCar().flatMap((place) => {
    const point = placePoints().get(place.id);
    return point === undefined || !isMapKind(place.kind) ? [] : [{ place, kind: place.kind, spot: point.spot }];
  });
}

/** Places by kind and regime, in the order in which they come: a day that changes their looks moves none of them. */
export function placeShapes(
  places: readonly DrawnPlace[],
  regimeOf: (placeId: string) => MapRegime,
  unit: number,
): Shape[] {
  return places.map(({ place, kind, spot: [x, y] }) => {
    const attributes = {
      ...placeSymbol(kind, regimeOf(place.id)),
      'data-place': place.id,
      transform: `translate(${round(x)} ${round(y)}) scale(${round(unit)})`,
    };
    return { key: place.id, tag: 'path', attributes };
  });
}
