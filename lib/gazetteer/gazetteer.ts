import { otherSpellings, places as packedPlaces } from 'virtual:gazetteer';
import { indexEntries, NameIndex } from './name-index.ts';
import type { IsoDate, Place } from './types.ts';
import { unpackGazetteer, unpackOtherSpellings } from './unpack-gazetteer.ts';

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
  /** Built when it is first asked for: who only looks up ids (the background) needs none. */
  readonly index: NameIndex;
  /** By number; those of names that are not Latin come in when the index first meets their scripts. */
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
  const { places, forms: byName } = unpackGazetteer(packedPlaces());
  const forms = [...byName.values()];
  let index: NameIndex | null = null;
  const otherEntries = () => {
    const others = unpackOtherSpellings(otherSpellings(), places);
    const entries = indexEntries(others.keys(), forms.length);
    forms.push(...others.values());
    return entries;
  };
  return {
    places,
    byId: new Map(places.map((place) => [place.id, place])),
    get index() {
      index ??= new NameIndex(indexEntries(byName.keys()), otherEntries);
      return index;
    },
    forms,
  };
}

/** Ids of the units that hold a place on a date, nearest first, the country last; empty for a country or a region. */
export function parentsOf(place: Place, date: IsoDate): readonly string[] {
  return place.parents2021 !== undefined && date >= DIVISION_OF_2021 ? place.parents2021 : place.parents;
}
