import codes from './data/country-codes.json';
import origins from './data/origins.json?packed';
import places from './data/places.json?packed';
import regions from './data/regions.json?packed';
import { foldName } from './fold-text.ts';
import { NameIndex } from './name-index.ts';
import type { IsoDate, Place, PlaceKind } from './types.ts';

export type Risk = 'low' | 'medium' | 'high';

/** A place with what only the reading of places needs. */
export interface KnownPlace extends Place {
  risk: Risk;
  /** The unit whose seat it is; town and unit mostly share a name. */
  seatOf: string | null;
}

/** All that one spelling may name. */
export interface NameForm {
  places: KnownPlace[];
  /** The short form of the country's name (CAR, RCA, CF …), as written in the data. */
  code: string | null;
  /** Too weak to count beside anything but a place of the country. */
  weak: boolean;
  adjective: boolean;
}

export interface Gazetteer {
  places: readonly KnownPlace[];
  byId: ReadonlyMap<string, KnownPlace>;
  index: NameIndex;
  forms: readonly NameForm[];
}

const CAR = 'cf';
const DIVISION_OF_2021: IsoDate = '2021-01-21';

let loaded: Gazetteer | null = null;

/** Built at the first use, not at import: a page without lots never pays for it. */
export function gazetteer(): Gazetteer {
  loaded ??= build();
  return loaded;
}

function build(): Gazetteer {
  const known: KnownPlace[] = [];
  const index = new NameIndex();
  const forms: NameForm[] = [];
  for (const line of `${places}\n${regions}\n${origins}`.split('\n')) {
    const [place, names] = readLine(line);
    known.push(place);
    for (const name of names) addName(index, forms, name, place);
  }
  const byId = new Map(known.map((place) => [place.id, place]));
  addCodes(index, forms, byId.get(CAR)!);
  return { places: known, byId, index, forms };
}

function readLine(line: string): [KnownPlace, string[]] {
  const [id, name, kind, country, parents, parents2021, validFrom, seatOf, risk, names] = line.split('\t') as [
    string,
    string,
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
    seatOf: seatOf || null,
  };
  if (parents2021 !== '') place.parents2021 = parents2021.split(',');
  if (validFrom !== '') place.validFrom = validFrom;
  const own = foldName(name);
  return [place, names.split(';').map((folded) => (folded === '=' ? own : folded))];
}

function addName(index: NameIndex, forms: NameForm[], name: string, place: KnownPlace): void {
  const adjective = name.startsWith('~');
  const folded = adjective ? name.slice(1) : name;
  const known = index.valueOf(folded);
  if (known !== -1) {
    forms[known]!.places.push(place);
    return;
  }
  index.add(folded, forms.length);
  forms.push({ places: [place], code: null, weak: false, adjective });
}

function addCodes(index: NameIndex, forms: NameForm[], country: KnownPlace): void {
  for (const code of codes.codes) {
    const form: NameForm = { places: [country], code: code.text, weak: code.weak, adjective: false };
    const folded = foldName(code.text);
    if (index.valueOf(folded) !== -1) continue;
    index.add(folded, forms.length);
    if (code.dotted) index.add([...folded].join(' '), forms.length);
    forms.push(form);
  }
}

/** Ids of the units that hold a place on a date, nearest first, the country last; empty for a country or a region. */
export function parentsOf(place: Place, date: IsoDate): readonly string[] {
  return place.parents2021 !== undefined && date >= DIVISION_OF_2021 ? place.parents2021 : place.parents;
}
