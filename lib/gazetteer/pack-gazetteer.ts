import { foldName } from './fold-text.ts';
import { indexEntries } from './name-index.ts';

/** A place as it stands in `data/places.json`, `data/origins.json` and `data/regions.json`. */
export interface PlaceRecord {
  id: string;
  name: string;
  kind: string;
  country?: string;
  parents?: string[];
  parents2021?: string[];
  validFrom?: string;
  risk?: 'low' | 'medium' | 'high';
  names: { text: string; adjective?: boolean; slip?: boolean }[];
}

/** A short form of the country's name in `data/country-codes.json`. */
export interface CodeRecord {
  text: string;
  /** Also written with dots: C.A.R. */
  dotted: boolean;
  weak: boolean;
}

/** An entry of `data/homonyms.json`: a town elsewhere, or a word, spelt like a place of the country. */
export interface HomonymRecord {
  folded: string;
  kind: string;
  region?: string | null;
  countryName?: string;
}

export interface GazetteerData {
  places: PlaceRecord[];
  codes: CodeRecord[];
  homonyms: HomonymRecord[];
}

/** What reading places needs of the data, as text: the sources, coordinates and languages stay in the data files. */
export interface PackedGazetteer {
  /** One place a line, fields by tab: id, name, kind, country, parents, parents2021, validFrom, risk. */
  places: string;
  /**
   * One spelling a line, folded and sorted, so that the index is built without folding or sorting: spelling, numbers of
   * the places (lines above) it may name, and what it is (`a` adjective, `s` a slip, `c` a code, `w` a weak code, then the code).
   */
  names: string;
  /** Towns elsewhere, one a line: folded name, folded region, folded country. */
  homonyms: string;
}

interface Spelling {
  places: number[];
  note: string;
}

export function packGazetteer(data: GazetteerData): PackedGazetteer {
  return {
    places: data.places.map(packPlace).join('\n'),
    names: packNames(data),
    homonyms: packHomonyms(data.homonyms),
  };
}

function packPlace(record: PlaceRecord): string {
  const { id, name, kind, country, parents = [], parents2021 = [], validFrom = '', risk = 'low' } = record;
  return [id, name, kind, country ?? '', parents.join(','), parents2021.join(','), validFrom, risk].join('\t');
}

function packNames({ places, codes }: GazetteerData): string {
  const spellings = new Map<string, Spelling>();
  for (const [number, record] of places.entries()) {
    for (const { text, adjective, slip } of record.names) {
      addSpelling(spellings, foldName(text), number, adjective ? 'a' : slip ? 's' : '');
    }
  }
  const country = places.findIndex((place) => place.kind === 'country');
  for (const { text, dotted, weak } of codes) {
    const note = (weak ? 'w' : 'c') + text;
    addCode(spellings, foldName(text), country, note);
    if (dotted) addCode(spellings, [...foldName(text)].join(' '), country, note);
  }
  const all = [...spellings.values()];
  const numbered = [...spellings.keys()].map((path, i) => [path, i] as const);
  return indexEntries(numbered)
    .map(([path, i]) => [path, all[i]!.places.join(','), all[i]!.note].join('\t').trimEnd())
    .join('\n');
}

function addSpelling(spellings: Map<string, Spelling>, folded: string, place: number, note: string): void {
  if (folded === '') return;
  const known = spellings.get(folded);
  if (known === undefined) spellings.set(folded, { places: [place], note });
  else if (!known.places.includes(place)) known.places.push(place);
}

/** A code that is also some place's full name is that place. */
function addCode(spellings: Map<string, Spelling>, folded: string, country: number, note: string): void {
  if (!spellings.has(folded)) spellings.set(folded, { places: [country], note });
}

function packHomonyms(records: readonly HomonymRecord[]): string {
  return records
    .filter((record) => record.kind === 'city')
    .map((record) => [record.folded, foldName(record.region ?? ''), foldName(record.countryName ?? '')].join('\t'))
    .join('\n');
}
