import type { OriginContext, OriginStatement, Place, PlaceMention, TextField } from './types.ts';

export type * from './types.ts';

/** Every statement of origin in a text, in reading order. Pure; offsets point into `text`. */
export function readOrigins(_text: string, _field: TextField, _context: OriginContext = {}): OriginStatement[] {
  return [];
}

/** Every name of a place in a text, whatever it means there: one pass, longest name first. */
export function matchPlaces(_text: string): PlaceMention[] {
  return [];
}

/** The place of an id; throws for an id that the gazetteer does not hold. */
export function placeById(id: string): Place {
  throw new Error(`No place has the id '${id}'.`);
}

/** All places of the Central African Republic. */
export function placesOfCar(): readonly Place[] {
  return [];
}

/** Ids of the units that hold a place on a date, nearest first, the country last. */
export function parentsOn(_placeId: string, _date: string): readonly string[] {
  return [];
}

/** Version of the gazetteer's data, a date. */
export const GAZETTEER_VERSION = '2026-11-24';
