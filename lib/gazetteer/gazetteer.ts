import { codes, places as packedPlaces } from 'virtual:gazetteer';
import { indexEntries, NameIndex } from './name-index.ts';
import type { IsoDate, Place } from './types.ts';
import { unpackGazetteer } from './unpack-gazetteer.ts';

export type Risk = 'low' | 'medium' | 'high';

/** A place with what only the reading of places needs. */
export interface KnownPlace extends Place {
  /** How likely the bare name means something else. */
  risk: Risk;
}

/** All that one spelling may name. */
export interface NameForm {
  places: readonly KnownPlace[];
  /** The short form of the country's name (CAR, RCA, CF …), as written in the data. */
  code: string | null;
  /** Too weak to count beside anything but a place of the country. */
  weak: boolean;
  adjective: boolean;
  /** A misspelling that is another word too: counts only beside a place of the country. */
  slip: boolean;
}

export interface Gazetteer {
  places: readonly KnownPlace[];
  byId: ReadonlyMap<string, KnownPlace>;
  index: NameIndex;
  forms: readonly NameForm[];
}

const DIVISION_OF_2021: IsoDate = '2021-01-21';

let loaded: Gazetteer | null = null;

/** Built at the first use, not at import: a page without lots never pays for it. */
export function gazetteer(): Gazetteer {
  loaded ??= build();
  return loaded;
}

function build(): Gazetteer {
  const { places, forms } = unpackGazetteer(packedPlaces(), codes);
  return {
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    index: new NameIndex(indexEntries(forms.keys())),
    forms: [...forms.values()],
  };
}

/** Ids of the units that hold a place on a date, nearest first, the country last; empty for a country or a region. */
export function parentsOf(place: Place, date: IsoDate): readonly string[] {
  return place.parents2021 !== undefined && date >= DIVISION_OF_2021 ? place.parents2021 : place.parents;
}
