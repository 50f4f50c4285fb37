import { prepareCues } from './cue-index.ts';
import { findDigitNames } from './digit-names.ts';
import { gazetteer, type KnownPlace, parentsOf } from './gazetteer.ts';
import { placeMention } from './read-origins.ts';
import { setScene } from './scene.ts';
import { unpackedCues } from './turns.ts';
import type { IsoDate, Place, PlaceMention } from './types.ts';

export { readOrigins } from './read-origins.ts';
export type * from './types.ts';

/** Version of the gazetteer's data: the day it was compiled. */
export const GAZETTEER_VERSION = '2026-11-24';

/** Every name of a place in a text, whatever it means there: one pass, longest name first. */
export function matchPlaces(text: string): PlaceMention[] {
  return setScene(text, 'page', {})?.mentions.map((mention) => placeMention(mention, text)) ?? [];
}

/** Whether a place's name is written with look-alike, invisible or full-width characters, or with digits for letters. */
export function readsUnusual(name: string): boolean {
  const known = gazetteer();
  const hits = known.index.find(name);
  return hits.some(({ unusual }) => unusual) || findDigitNames(name, hits, known).length > 0;
}

/**
 * What every reading of origins needs, made ready in steps of some ten milliseconds: else the first text that is read pays
 * for all of it in one go.
 */
export function* prepareOrigins(): Generator<void> {
  void gazetteer().index;
  yield;
  void gazetteer().places;
  yield;
  unpackedCues();
  yield;
  prepareCues();
}

/** The place of an id; throws for an id that the gazetteer does not hold. */
export function placeById(id: string): Place {
  const place = gazetteer().byId.get(id);
  if (place === undefined) throw new Error(`No place has the id '${id}'.`);
  return place;
}

/** All places that a spelling may name; empty where it is the name of none. */
export function placesNamed(name: string): readonly Place[] {
  const { index } = gazetteer();
  const hit = index.find(name).find(({ start, end }) => start === 0 && end === name.length);
  return hit === undefined ? [] : gazetteer().formOf(hit.value).places;
}

export function hasPlace(id: string): boolean {
  return gazetteer().byId.has(id);
}

/** All places of the Central African Republic, the country first among them. */
export function placesOfCar(): readonly Place[] {
  return gazetteer().places.filter((place: KnownPlace) => place.country === 'CF' && place.kind !== 'region');
}

/** Ids of the units that hold a place on a date, nearest first, the country last. */
export function parentsOn(placeId: string, date: IsoDate): readonly string[] {
  return parentsOf(placeById(placeId), date);
}
