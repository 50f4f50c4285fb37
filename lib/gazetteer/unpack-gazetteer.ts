import { foldName } from './fold-text.ts';
import type { KnownPlace, NameForm, Risk } from './gazetteer.ts';
import { ADJECTIVE, COLUMNS_END, NAME_IS_NO_SPELLING, NUMBER_BASE, SLIP } from './pack-gazetteer.ts';
import type { PlaceKind } from './types.ts';

/** All places, and what each folded spelling may name, in the order of the data. */
export interface UnpackedGazetteer {
  places: KnownPlace[];
  forms: Map<string, NameForm>;
}

/** `PackedGazetteer.places` as the places that it was made of, with their Latin spellings. */
export function unpackGazetteer(packed: string): UnpackedGazetteer {
  const columns = packed.split(COLUMNS_END).map((column) => column.split('\n'));
  const [ids, names, kinds, countries, parents, parents2021, validFroms, risks, spellings, codes] =
    columns as unknown as Columns;
  const folded = names.map(foldName);
  const allIds = ids.map((id, at) => (id.endsWith('*') ? id.slice(0, -1) + folded[at]!.replace(/ /g, '-') : id));
  const idsOf = readIds(allIds);
  const forms = new Map<string, NameForm>();
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
    addSpellings(forms, place, folded[at]!, spellings[at]!);
    return place;
  });
  addCodes(forms, places, codes);
  return { places, forms };
}

/** What the spellings of `PackedGazetteer.otherSpellings` may name. */
export function unpackOtherSpellings(packed: string, places: readonly KnownPlace[]): Map<string, NameForm> {
  const [spellings, codes] = packed.split(COLUMNS_END) as [string, string];
  const forms = new Map<string, NameForm>();
  for (const [at, line] of spellings.split('\n').entries()) addSpellings(forms, places[at]!, null, line);
  addCodes(forms, places, codes.split('\n'));
  return forms;
}

/** The ids of line numbers. Many places share their parents: each list is made once. */
function readIds(allIds: readonly string[]): (numbers: string) => readonly string[] {
  const known = new Map<string, readonly string[]>([['', []]]);
  return (numbers) => {
    let ids = known.get(numbers);
    if (ids === undefined) {
      ids = numbers.split(',').map((number) => allIds[Number.parseInt(number, NUMBER_BASE)]!);
      known.set(numbers, ids);
    }
    return ids;
  };
}

type Column = readonly string[];
type Columns = [Column, Column, Column, Column, Column, Column, Column, Column, Column, Column];

/** `ownName`: the folded name, which is a spelling unless the text says otherwise; `null` where it is not among these. */
function addSpellings(
  forms: Map<string, NameForm>,
  place: KnownPlace,
  ownName: string | null,
  spellings: string,
): void {
  const others = spellings === '' ? [] : spellings.split('|');
  if (ownName !== null && others[0] !== NAME_IS_NO_SPELLING) addSpelling(forms, ownName, place, '');
  for (const spelling of others) {
    const mark = spelling[0]!;
    if (mark === ADJECTIVE || mark === SLIP) addSpelling(forms, spelling.slice(1), place, mark);
    else if (mark !== NAME_IS_NO_SPELLING) addSpelling(forms, spelling, place, '');
  }
}

/** A spelling of several places is an adjective or a slip where it is one of the first. */
function addSpelling(forms: Map<string, NameForm>, folded: string, place: KnownPlace, mark: string): void {
  const known = forms.get(folded);
  if (known !== undefined) {
    known.places = [...known.places, place];
    return;
  }
  forms.set(folded, { places: [place], code: null, weak: false, adjective: mark === ADJECTIVE, slip: mark === SLIP });
}

/** A code that is also some place's full name is that place. */
function addCodes(forms: Map<string, NameForm>, places: readonly KnownPlace[], codes: Column): void {
  const country = places.find(({ kind }) => kind === 'country')!;
  for (const line of codes) {
    const [code, ...spellings] = line.split('\t') as [string, ...string[]];
    for (const folded of spellings) {
      if (forms.has(folded)) continue;
      const weak = code.startsWith('w');
      forms.set(folded, { places: [country], code: code.slice(1), weak, adjective: false, slip: false });
    }
  }
}
