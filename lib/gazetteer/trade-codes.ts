import { gazetteer, type KnownPlace, type NameForm } from './gazetteer.ts';
import type { TextField } from './types.ts';

/** A code of another country in its text. */
export interface TradeCode {
  start: number;
  end: number;
  form: NameForm;
}

/** How the trade shortens other countries, by their ISO code; those that are words of a list ("NA", "CA", "ID") are left out. */
const CODES: Readonly<Record<string, string>> = {
  AO: 'AO ANG AGO',
  AU: 'AU AUS',
  BR: 'BR BRA',
  BW: 'BW BOT BOTS BWA',
  CA: 'CAN',
  CD: 'CD COD DRC RDC',
  CG: 'CG COG ROC',
  CI: 'CI CIV RCI',
  CM: 'CM CMR',
  GA: 'GAB',
  GH: 'GH GHA',
  GN: 'GN GIN GUI',
  GY: 'GY GUY',
  LR: 'LR LBR LIB',
  LS: 'LS LES LSO',
  NA: 'NAM',
  RU: 'RU RUS',
  SL: 'SL SLE',
  TZ: 'TZ TAN TZA',
  VE: 'VE VEN',
  ZA: 'ZA SA RSA ZAF',
  ZW: 'ZW ZIM ZWE',
};
const COUNTRIES = new Map(
  Object.entries(CODES).flatMap(([country, codes]) => codes.split(' ').map((code) => [code, country] as const)),
);
const ALL = [...COUNTRIES.keys()].join('|');
const OPENING = '[,،，/;|([（&+]|\\s[-–—]';
const CLOSING = '[,،，/;|)\\]）&+]|\\s[-–—]\\s';
/** "ZIM", "Jwaneng, BW", "AO / SL", "Murowa (ZIM)". */
const IN_CELL = new RegExp(`(?<=(?:^|${OPENING})\\s*)(?:${ALL})(?=\\s*(?:$|${CLOSING}))`, 'gu');
/** "Cuango (ANG)": what stands before it must be a place of that country. */
const IN_BRACKET = new RegExp(`(?<=\\S\\s*[([（]\\s*)(?:${ALL})(?=\\s*[)\\]）])`, 'gu');

const formsOf = new Map<KnownPlace, NameForm>();

function formOf(country: string): NameForm | null {
  const place = gazetteer().byId.get(`origin-${country.toLowerCase()}`);
  if (place === undefined) return null;
  const form = formsOf.get(place) ?? { places: [place], code: null, weak: false, adjective: false, slip: false };
  formsOf.set(place, form);
  return form;
}

/** Codes that say where goods are from: in the cell of an origin, or in a bracket behind a place of the same country. */
export function findTradeCodes(
  text: string,
  field: TextField,
  names: readonly { start: number; end: number; country: string }[],
): TradeCode[] {
  const found: TradeCode[] = [];
  if (field !== 'origin' && (names.length === 0 || !/[([（]/u.test(text))) return found;
  for (const { 0: code, index: start } of text.matchAll(field === 'origin' ? IN_CELL : IN_BRACKET)) {
    const end = start + code.length;
    if (names.some((name) => start < name.end && name.start < end)) continue;
    const country = COUNTRIES.get(code)!;
    const isBehindOwn = names.some(
      (name) => name.country === country && name.end < start && /^\s*[([（]\s*$/u.test(text.slice(name.end, start)),
    );
    const form = field === 'origin' || isBehindOwn ? formOf(country) : null;
    if (form !== null) found.push({ start, end, form });
  }
  return found;
}

const KINSHASA =
  /^\s*[(（[]\s*(?:金(?:沙萨)?|kinshasa|kinşasa|drc|rdc|d\.?r\.?|r\.?d\.?|dem\p{L}*\.?(?:\s?rep\p{L}*\.?)?|киншаса|дрк|キンシャサ|كينشاسا|קינשאסה|किंशासा|કિંશાસા)\s*[)）\]]/iu;

/** "刚果（金）", "Congo (DRC)": the bracket behind the shared name says which of the two; its end, or null. */
export function endOfKinshasa(text: string, end: number, place: KnownPlace | undefined): number | null {
  if (place?.id !== 'origin-cg') return null;
  const bracket = KINSHASA.exec(text.slice(end, end + 40));
  return bracket === null ? null : end + bracket[0].length;
}

/** The form of a name that the bracket behind it made the Democratic Republic's. */
export function formOfKinshasa(): NameForm | null {
  return formOf('CD');
}
