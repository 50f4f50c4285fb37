import { foldName } from './fold-text.ts';
import { isLatin } from './scripts.ts';
import { packWordList } from './word-list.ts';

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
  /** Folded Latin spellings, sorted, as a `packWordList`: all that finding needs. */
  words: string;
  /**
   * A column for each field, with a line for each place; columns part by form feeds. Like beside like packs best. In order:
   * id (`*` stands for its folded name with hyphens, `town-*`), name, kind, country (empty for the CAR), parents and parents
   * since 2021 as line numbers in base 36 by comma, the day it came to be, risk.
   *
   * A last column holds a line for each of the words: what it may name. The line numbers of its places in base 36 by comma, behind
   * `~` for an adjective or `!` for a slip; or `=` or `-` (weak) and a short form of the country's name.
   */
  places: string;
  /** The words that are not Latin and, behind a form feed, what each may name: most pages need not unpack them. */
  otherWords: string;
  /** Towns elsewhere, one a line: folded name, folded region, folded country. */
  homonyms: string;
}

export const COLUMNS_END = '\f';
export const ADJECTIVE = '~';
export const SLIP = '!';
export const CODE = '=';
export const WEAK_CODE = '-';
/** Base of the line numbers of places. */
export const NUMBER_BASE = 36;

export function packGazetteer({ places, codes, homonyms }: GazetteerData): PackedGazetteer {
  const numbers = new Map(places.map(({ id }, number) => [id, number.toString(NUMBER_BASE)]));
  const rows = places.map((place) => packPlace(place, numbers));
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]).join('\n'));
  const all = [...meaningsOfWords(places, codes)].sort(([a], [b]) => (a < b ? -1 : 1));
  const latin = all.filter(([word]) => isLatin(word));
  const others = all.filter(([word]) => !isLatin(word));
  return {
    words: packWordList(latin.map(([word]) => word)),
    places: [...columns, packMeanings(latin)].join(COLUMNS_END),
    otherWords: [packWordList(others.map(([word]) => word)), packMeanings(others)].join(COLUMNS_END),
    homonyms: packHomonyms(homonyms),
  };
}

function packPlace(record: PlaceRecord, numbers: ReadonlyMap<string, string>): string[] {
  const { id, name, kind, country = '', parents = [], parents2021 = [], validFrom = '', risk = 'low' } = record;
  const own = foldName(name).replaceAll(' ', '-');
  const numbersOf = (ids: readonly string[]) => ids.map((parent) => numberOf(parent, numbers)).join(',');
  return [
    id.endsWith(own) ? `${id.slice(0, -own.length)}*` : id,
    name,
    kind,
    country,
    numbersOf(parents),
    numbersOf(parents2021),
    validFrom,
    risk,
  ];
}

function numberOf(id: string, numbers: ReadonlyMap<string, string>): string {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`The gazetteer names '${id}' as a parent and does not hold it.`);
  return number;
}

type Meanings = readonly (readonly [word: string, meaning: string])[];

function packMeanings(meanings: Meanings): string {
  return meanings.map(([, meaning]) => meaning).join('\n');
}

/**
 * What each folded spelling may name. One of several places is an adjective or a slip where it is one of the first; a code
 * that is also some place's name is that place.
 */
function meaningsOfWords(places: readonly PlaceRecord[], codes: readonly CodeRecord[]): Map<string, string> {
  const meanings = new Map<string, string>();
  for (const [number, place] of places.entries()) {
    for (const [word, mark] of spellingsOf(place)) {
      const known = meanings.get(word);
      const own = number.toString(NUMBER_BASE);
      meanings.set(word, known === undefined ? mark + own : `${known},${own}`);
    }
  }
  for (const { text, dotted, weak } of codes) {
    const folded = foldName(text);
    for (const word of dotted ? [folded, [...folded].join(' ')] : [folded]) {
      if (!meanings.has(word)) meanings.set(word, (weak ? WEAK_CODE : CODE) + text);
    }
  }
  return meanings;
}

/** The first of two spellings that fold to the same counts. */
function spellingsOf({ names }: PlaceRecord): Map<string, string> {
  const marks = new Map<string, string>();
  for (const { text, adjective, slip } of names) {
    const folded = foldName(text);
    if (folded !== '' && !marks.has(folded)) marks.set(folded, adjective ? ADJECTIVE : slip ? SLIP : '');
  }
  return marks;
}

function packHomonyms(records: readonly HomonymRecord[]): string {
  return records
    .filter((record) => record.kind === 'city')
    .map((record) => [record.folded, foldName(record.region ?? ''), foldName(record.countryName ?? '')].join('\t'))
    .join('\n');
}
