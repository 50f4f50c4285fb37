/** The words and numbers of a fault, by name. */
export type FaultValues = Readonly<Record<string, string | number>>;

/** What is wrong with a field, as a code for a screen's own words and as an English sentence. */
export interface ListFault {
  code: ListFaultCode;
  /** `zones[2].places[0]`. */
  field: string;
  values: FaultValues;
  /** Begins with the field: `zones[2].places[0]: unknown place 'Samouandja'`. */
  says: string;
}

type Found = { found: string };
type Id = { id: string };
type Least = { least: number };
type Most = { most: number };

/** The sentences, each to be read after its field and a colon. */
const SENTENCES = {
  // shape
  unknownKey: () => 'unknown key',
  missing: () => 'is missing',
  wrongType: ({ expected, found }: Found & { expected: string }) =>
    `must be of type ${expected}, is ${foundWords(found)}`,
  notOneOf: ({ found, known }: Found & { known: string }) => `${foundWords(found)} is not one of ${known}`,
  empty: () => 'must not be empty',
  tooShort: ({ least }: Least) => `must be at least ${least} characters long`,
  tooFew: ({ least }: Least) => `must be at least ${least} entries long`,
  tooLow: ({ least }: Least) => `must be at least ${least} in value`,
  tooLong: ({ most }: Most) => `must be at most ${most} characters long`,
  tooMany: ({ most }: Most) => `must be at most ${most} entries long`,
  tooHigh: ({ most }: Most) => `must be at most ${most} in value`,
  noDate: ({ found }: Found) => `${foundWords(found)} is no date of the form 2013-01-15`,
  noId: ({ found }: Found) => `${foundWords(found)} is no id of small letters, digits and '-'`,
  noAddress: ({ found }: Found) => `${foundWords(found)} is no web address that begins with http:// or https://`,
  noKind: () => `must say which 'kind' it is, one of the kinds of effect that are known`,
  notAllowed: ({ found }: Found) => `${foundWords(found)} is not allowed`,
  // places and zones
  unknownPlace: ({ id }: Id) => `unknown place '${id}'`,
  unknownUnit: ({ id }: Id) => `unknown unit '${id}'`,
  noUnit: ({ id, kind }: Id & { kind: string }) => `'${id}' is a ${kind}, no unit that holds places`,
  zoneWithoutPlace: () => 'a zone without a place or a unit',
  unknownZone: ({ id }: Id) => `unknown zone '${id}'`,
  zoneTwice: ({ id }: Id) => `the zone '${id}' stands here twice`,
  zonesInAll: ({ zones, most }: Most & { zones: number }) => `${zones} zones in all, more than ${most}`,
  placesInAll: ({ places, most }: Most & { places: number }) => `${places} places in all, more than ${most}`,
  // days and other advisories
  endsBefore: ({ until, from }: { until: string; from: string }) => `ends on ${until}, before it begins on ${from}`,
  unknownAdvisory: ({ id }: Id) => `unknown advisory '${id}'`,
  idTwice: ({ id }: Id) => `the id '${id}' stands here twice`,
  quotesInBundled: () => 'a bundled advisory holds our own words only',
  // what is kept as the reader's own
  notLocal: () => "the id of a local advisory begins with 'local-', and its origin is 'local'",
  idInUse: ({ id }: Id) => `the id '${id}' is one of the list in use; give the local advisory another one`,
  letterTooLong: ({ most }: Most) => `the letter is longer than ${most} characters`,
};

export type ListFaultCode = keyof typeof SENTENCES;
export const LIST_FAULT_CODES = Object.keys(SENTENCES) as readonly ListFaultCode[];

export function faultAt<Code extends ListFaultCode>(
  field: string,
  code: Code,
  ...given: Parameters<(typeof SENTENCES)[Code]>
): ListFault {
  const [values = {}] = given as [FaultValues?];
  const reason = (SENTENCES[code] as (values: FaultValues) => string)(values);
  return { code, field, values, says: `${field}: ${reason}` };
}

/** What stands there: `list`, `object` or `null` for what cannot be quoted, else the value, words in quotation marks. */
export function foundIn(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'object';
  // Short, so that a huge value cannot flood a message.
  return typeof value === 'string' ? `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'` : String(value);
}

function foundWords(found: string): string {
  if (found === 'list') return 'a list';
  return found === 'object' ? 'an object' : found;
}
