import { otherWords, places as packedPlaces, words } from 'virtual:gazetteer';
import { indexEntries, NameIndex } from './name-index.ts';
import type { IsoDate, Place } from './types.ts';
import { readMeaning, unpackOtherWords, unpackPlaces } from './unpack-gazetteer.ts';
import { unpackWordList } from './word-list.ts';

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
  /** In the order of the data. */
  readonly places: readonly KnownPlace[];
  readonly byId: ReadonlyMap<string, KnownPlace>;
  readonly index: NameIndex;
  /** What the name may mean that the index gives by its number. */
  formOf(number: number): NameForm;
}

const DIVISION_OF_2021: IsoDate = '2021-01-21';

let loaded: Gazetteer | null = null;

/**
 * Built at the first use, not at import, and each part when it is first asked for: a page without lots pays for nothing, a
 * page that names no place for the index of Latin names alone, who only looks up ids for no index.
 */
export function gazetteer(): Gazetteer {
  loaded ??= new LazyGazetteer();
  return loaded;
}

class LazyGazetteer implements Gazetteer {
  private unpacked: ReturnType<typeof unpackPlaces> | null = null;
  private ids: ReadonlyMap<string, KnownPlace> | null = null;
  private names: NameIndex | null = null;
  private otherMeanings: readonly string[] = [];
  private readonly forms: NameForm[] = [];

  get places(): readonly KnownPlace[] {
    return this.details().places;
  }

  get byId(): ReadonlyMap<string, KnownPlace> {
    this.ids ??= new Map(this.places.map((place) => [place.id, place]));
    return this.ids;
  }

  get index(): NameIndex {
    this.names ??= this.indexOfNames();
    return this.names;
  }

  formOf(number: number): NameForm {
    const known = this.forms[number];
    if (known !== undefined) return known;
    const { places, meanings } = this.details();
    const form = readMeaning(meanings[number] ?? this.otherMeanings[number - meanings.length]!, places);
    this.forms[number] = form;
    return form;
  }

  private details(): ReturnType<typeof unpackPlaces> {
    this.unpacked ??= unpackPlaces(packedPlaces());
    return this.unpacked;
  }

  private indexOfNames(): NameIndex {
    const latin = unpackWordList(words);
    return new NameIndex(indexEntries(latin), () => {
      const others = unpackOtherWords(otherWords());
      this.otherMeanings = others.meanings;
      return indexEntries(others.words, latin.length);
    });
  }
}

/** Ids of the units that hold a place on a date, nearest first, the country last; empty for a country or a region. */
export function parentsOf(place: Place, date: IsoDate): readonly string[] {
  return place.parents2021 !== undefined && date >= DIVISION_OF_2021 ? place.parents2021 : place.parents;
}
