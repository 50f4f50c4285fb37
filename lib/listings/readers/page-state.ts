import { joinRecords } from '../join-records.ts';
import { STRUCTURED_DATA_ITEMS } from '../limits.ts';
import { isDataLeft, itemOfJson, jsonBlocks, objectsIn } from '../structured-items.ts';
import { recordOf, type StructuredRecord } from '../structured-record.ts';
import type { FieldName, ListingReader, PageContext, RawListing } from '../types.ts';

const ID = 'page-state';
const ID_KEYS = [
  'lotNumber',
  'lotNo',
  'lot_no',
  'lotId',
  'lot_id',
  'lot',
  'parcelNo',
  'parcel',
  'sku',
  'stockId',
  'stock_id',
  'id',
  'reference',
  'ref',
  'slug',
];
/** Only names that can be about nothing but where the goods come from; `country` is a seller's as often. */
const ORIGIN_KEY = /origin|mine(?![a-z])|provenance|source_?country/i;

/** The state that an application leaves in its page (`__NEXT_DATA__`, `window.__STATE__ = …`): what it says of lots that are seen, and no others. */
export const reader: ListingReader = {
  id: ID,
  priority: 8,
  read: lotsInState,
};

function* lotsInState(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const blocks = jsonBlocks(root, 'script#__NEXT_DATA__, script[type="application/json"]');
  const left = jsonBlocks(root, 'script:not([src]):not([type]), script[type="text/javascript"]:not([src])', isDataLeft);
  yield* joinRecords(recordsIn([...blocks, ...left]), root, page, ID, true);
}

function recordsIn(values: readonly unknown[]): StructuredRecord[] {
  const records: StructuredRecord[] = [];
  for (const object of objectsIn(values, (each) => Object.keys(each).slice(0, 200))) {
    if (records.length >= STRUCTURED_DATA_ITEMS) break;
    const ids = ID_KEYS.flatMap((key) => idOf(object, key));
    if (ids.length === 0 || !Object.keys(object).some((key) => ORIGIN_KEY.test(key))) continue;
    const item = itemOfJson({ ...pick(object), sku: ids[0] }, 0);
    const record = recordOf(item);
    const fields = record?.fields.filter((field) => KEPT.includes(field.name)) ?? [];
    if (record && fields.some((field) => field.name === 'origin')) records.push({ ...record, ids, fields });
  }
  return records;
}

function idOf(object: Record<string, unknown>, key: string): string[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return (typeof value === 'string' && value !== '' && value.length <= 60) || typeof value === 'number'
    ? [String(value)]
    : [];
}

const KEPT: readonly FieldName[] = ['origin', 'stones', 'closes'];
/** Keys that say the same on every site, and what the vocabulary calls them. */
const OTHER_KEYS: readonly [RegExp, string][] = [
  [/^(?:(?:number|no|num|amt)_?of_?)?(?:stones|pieces|pcs)$|^(?:stone|piece)_?count$/i, 'numberOfStones'],
  [/^(?:closes|closing|ends|end|close)(?:_?(?:at|on|date|time|datetime))$|^closes$/i, 'availabilityEnds'],
];

/** The keys that matter, under names of the vocabulary. */
function pick(object: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = { name: 'diamond' };
  for (const key of Object.keys(object)) {
    if (Object.hasOwn(Object.prototype, key)) continue;
    // `originName` is the origin.
    if (ORIGIN_KEY.test(key)) picked[key.replace(/_?(?:name|label|text|title)$/i, '')] = wordsOfPlace(object[key]);
    const known = OTHER_KEYS.find(([pattern]) => pattern.test(key))?.[1];
    if (known) picked[known] = object[key];
  }
  return picked;
}

const PLACE_KEYS = ['mine', 'locality', 'town', 'city', 'district', 'region', 'province', 'country'];

/** `{ country: "…", region: "…" }`: the narrowest first, as one would write it. */
function wordsOfPlace(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const place = value as Record<string, unknown>;
  const words = PLACE_KEYS.flatMap((key) => (Object.hasOwn(place, key) ? [place[key]] : [])).filter(
    (each) => typeof each === 'string' && each !== '',
  );
  return words.length > 0 ? words.join(', ') : value;
}
