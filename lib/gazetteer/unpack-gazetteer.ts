import { foldName } from './fold-text.ts';
import type { KnownPlace, NameForm, Risk } from './gazetteer.ts';
import { ADJECTIVE, CODE, COLUMNS_END, NUMBER_BASE, SLIP, WEAK_CODE } from './pack-gazetteer.ts';
import type { PlaceKind } from './types.ts';
import { unpackWordList } from './word-list.ts';

type Column = readonly string[];
type Columns = [Column, Column, Column, Column, Column, Column, Column, Column, Column];

/** All places in the order of the data, and what each of the Latin words may name, as it was packed. */
export interface UnpackedPlaces {
  places: KnownPlace[];
  meanings: Column;
}

export function unpackPlaces(packed: string): UnpackedPlaces {
  const columns = packed.split(COLUMNS_END).map((column) => column.split('\n'));
  const [ids, names, kinds, countries, parents, parents2021, validFroms, risks, meanings] =
    columns as unknown as Columns;
  const allIds = ids.map((id, at) => (id.endsWith('*') ? id.slice(0, -1) + hyphened(names[at]!) : id));
  const idsOf = readIds(allIds);
  const places = allIds.map((id, at) => {
    const place: KnownPlace = {
      id,
      name: names[at]!,
      kind: kinds[at]! as PlaceKind,
      country: countries[at]! || 'CF',
      parents: idsOf(parents[at]!),
      risk: risks[at]! as Risk,
    };
    if (parents2021[at] !== '') place.parents2021 = idsOf(parents2021[at]!);
    if (validFroms[at] !== '') place.validFrom = validFroms[at]!;
    return place;
  });
  return { places, meanings };
}

/** Words that are not Latin, and what each may name, as it was packed. */
export function unpackOtherWords(packed: string): { words: string[]; meanings: Column } {
  const [words, meanings] = packed.split(COLUMNS_END) as [string, string];
  return { words: unpackWordList(words), meanings: meanings.split('\n') };
}

/** What a word may name. */
export function readMeaning(meaning: string, places: readonly KnownPlace[]): NameForm {
  const mark = meaning[0]!;
  if (mark === CODE || mark === WEAK_CODE) {
    const country = places.find(({ kind }) => kind === 'country')!;
    return { places: [country], code: meaning.slice(1), weak: mark === WEAK_CODE, adjective: false, slip: false };
  }
  const adjective = mark === ADJECTIVE;
  const slip = mark === SLIP;
  const numbers = (adjective || slip ? meaning.slice(1) : meaning).split(',');
  return { places: numbers.map((number) => places[toNumber(number)]!), code: null, weak: false, adjective, slip };
}

function hyphened(name: string): string {
  return foldName(name).replaceAll(' ', '-');
}

/** The ids of line numbers. Many places share their parents: each list is made once. */
function readIds(allIds: readonly string[]): (numbers: string) => readonly string[] {
  const known = new Map<string, readonly string[]>([['', []]]);
  return (numbers) => {
    let ids = known.get(numbers);
    if (ids === undefined) {
      ids = numbers.split(',').map((number) => allIds[toNumber(number)]!);
      known.set(numbers, ids);
    }
    return ids;
  };
}

function toNumber(written: string): number {
  return Number.parseInt(written, NUMBER_BASE);
}
