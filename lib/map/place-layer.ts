import { type Place, placesOfCar } from '@/lib/gazetteer';
import { round } from './ground-layer.ts';
import { MAP_REGIMES, type MapRegime } from './map-regime.ts';
import { isMapKind, type MapKind, placeSymbol } from './place-symbol.ts';
import { placePoints } from './points.ts';
import type { Spot } from './projection.ts';
import type { Shape } from './shape.ts';

export interface DrawnPlace {
  place: Place;
  kind: MapKind;
  spot: Spot;
}

let all: readonly DrawnPlace[] | null = null;

/** The places of the country that have a point. */
export function drawnPlaces(): readonly DrawnPlace[] {
  all ??= placesOfCar().flatMap((place) => {
    const point = placePoints().get(place.id);
    return point === undefined || !isMapKind(place.kind) ? [] : [{ place, kind: place.kind, spot: point.spot }];
  });
  return all;
}

/** Places by kind and regime; what binds most lies on top. */
export function placeShapes(
  places: readonly DrawnPlace[],
  regimeOf: (placeId: string) => MapRegime,
  unit: number,
): Shape[] {
  const shapes = places.map(({ place, kind, spot: [x, y] }) => {
    const regime = regimeOf(place.id);
    const attributes = {
      ...placeSymbol(kind, regime),
      'data-place': place.id,
      transform: `translate(${round(x)} ${round(y)}) scale(${round(unit)})`,
    };
    return { rank: MAP_REGIMES.indexOf(regime), shape: { key: place.id, tag: 'path', attributes } as const };
  });
  return shapes.sort((a, b) => b.rank - a.rank).map(({ shape }) => shape);
}
