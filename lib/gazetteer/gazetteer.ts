import { names, places } from 'virtual:gazetteer';
import { NameIndex } from './name-index.ts';
import type { TrieEntry } from './trie.ts';
import type { IsoDate, Place, PlaceKind } from './types.ts';

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
  const known = places.split('\n').map(readPlace);
  const entries: TrieEntry[] = [];
  const forms: NameForm[] = [];
  for (const line of names.split('\n')) {
    const [spelling, numbers, note = ''] = line.split('\t') as [string, string, string?];
    entries.push([spelling, forms.length]);
    forms.push(readForm(numbers, note, known));
  }
  return {
    places: known,
    byId: new Map(known.map((place) => [place.id, place])),
    index: new NameIndex(entries),
    forms,
  };
}

function readPlace(line: string): KnownPlace {
  const [id, name, kind, country, parents, parents2021, validFrom, risk] = line.split('\t') as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const place: KnownPlace = {
    id,
    name,
    kind: kind as PlaceKind,
    country: country || 'CF',
    parents: parents === '' ? [] : parents.split(','),
    risk: risk as Risk,
  };
  if (parents2021 !== '') place.parents2021 = parents2021.split(',');
  if (validFrom !== '') place.validFrom = validFrom;
  return place;
}

function readForm(numbers: string, note: string, known: readonly KnownPlace[]): NameForm {
  const isCode = note.startsWith('c') || note.startsWith('w');
  return {
    places: numbers.split(',').map((number) => known[Number(number)]!),
    code: isCode ? note.slice(1) : null,
    weak: note.startsWith('w'),
    adjective: note === 'a',
    slip: note === 's',
  };
}

/** Ids of the units that hold a place on a date, nearest first, the country last; empty for a country or a region. */
export function parentsOf(place: Place, date: IsoDate): readonly string[] {
  return place.parents2021 !== undefined && date >= DIVISION_OF_2021 ? place.parents2021 : place.parents;
}
