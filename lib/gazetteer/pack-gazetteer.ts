import { foldName } from './fold-text.ts';
import { isLatin } from './scripts.ts';

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
  /**
   * A column for each field, with a line for each place; columns part by form feeds. Like beside like packs best. In order:
   * - id; `*` stands for its folded name with hyphens (`town-*`);
   * - name, kind, country (empty for the CAR);
   * - parents and parents since 2021, as line numbers in base 36, by comma; the day it came to be; risk;
   * - folded Latin spellings, by bar, besides the name itself: `~` before an adjective, `!` before a slip. A first `-` says
   *   that the name itself is no spelling.
   *
   * A last column holds short forms of the country's name, one a line: `c` or `w` (weak) and the form, then, by tab, its
   * folded spellings.
   */
  places: string;
  /** The last two columns for spellings that are not Latin, which most pages need not unpack. */
  otherSpellings: string;
  /** Towns elsewhere, one a line: folded name, folded region, folded country. */
  homonyms: string;
}

export const COLUMNS_END = '\f';
export const ADJECTIVE = '~';
export const SLIP = '!';
export const NAME_IS_NO_SPELLING = '-';
/** Base of the line numbers of parents. */
export const NUMBER_BASE = 36;

export function packGazetteer({ places, codes, homonyms }: GazetteerData): PackedGazetteer {
  const numbers = new Map(places.map(({ id }, number) => [id, number.toString(NUMBER_BASE)]));
  const rows = places.map((place) => packPlace(place, numbers));
  const columns = rows[0]!.map((_, column) => rows.map((row) => row[column]).join('\n'));
  const others = places.map((place) => packSpellings(place, false).join('|'));
  const columnOfCodes = (latin: boolean) =>
    codes
      .filter(({ text }) => isLatin(foldName(text)) === latin)
      .map(packCode)
      .join('\n');
  return {
    places: [...columns, columnOfCodes(true)].join(COLUMNS_END),
    otherSpellings: [others.join('\n'), columnOfCodes(false)].join(COLUMNS_END),
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
    packLatinSpellings(record),
  ];
}

function numberOf(id: string, numbers: ReadonlyMap<string, string>): string {
  const number = numbers.get(id);
  if (number === undefined) throw new Error(`The gazetteer names '${id}' as a parent and does not hold it.`);
  return number;
}

function packLatinSpellings(record: PlaceRecord): string {
  const own = foldName(record.name);
  const spellings = packSpellings(record, true);
  const others = spellings.filter((spelling) => spelling !== own);
  return (others.length < spellings.length ? others : [NAME_IS_NO_SPELLING, ...others]).join('|');
}

/** Sorted within a place: spellings that begin alike stand together. The first of two that fold to the same counts. */
function packSpellings({ names }: PlaceRecord, latin: boolean): string[] {
  const marks = new Map<string, string>();
  for (const { text, adjective, slip } of names) {
    const folded = foldName(text);
    if (folded !== '' && !marks.has(folded)) marks.set(folded, adjective ? ADJECTIVE : slip ? SLIP : '');
  }
  const ofScript = [...marks].filter(([folded]) => isLatin(folded) === latin);
  return ofScript.sort(([a], [b]) => (a < b ? -1 : 1)).map(([folded, mark]) => mark + folded);
}

function packCode({ text, dotted, weak }: CodeRecord): string {
  const folded = foldName(text);
  const spellings = dotted ? [folded, [...folded].join(' ')] : [folded];
  return [(weak ? 'w' : 'c') + text, ...spellings].join('\t');
}

function packHomonyms(records: readonly HomonymRecord[]): string {
  return records
    .filter((record) => record.kind === 'city')
    .map((record) => [record.folded, foldName(record.region ?? ''), foldName(record.countryName ?? '')].join('\t'))
    .join('\n');
}
