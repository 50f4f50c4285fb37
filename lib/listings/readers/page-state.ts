import { joinRecords } from '../join-records.ts';
import { STRUCTURED_DATA_ITEMS } from '../limits.ts';
import { isDataLeft, itemOfJson, jsonBlocks, objectsIn } from '../structured-items.ts';
import { recordOf, type StructuredRecord } from '../structured-record.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';

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
    const origin = record?.fields.filter((field) => field.name === 'origin') ?? [];
    if (record && origin.length > 0) records.push({ ...record, ids, fields: origin });
  }
  return records;
}

function idOf(object: Record<string, unknown>, key: string): string[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return (typeof value === 'string' && value !== '' && value.length <= 60) || typeof value === 'number'
    ? [String(value)]
    : [];
}

/** The keys that matter, under names of the vocabulary. */
function pick(object: Record<string, unknown>): Record<string, unknown> {
  const picked: Record<string, unknown> = { name: 'diamond' };
  for (const key of Object.keys(object))
    if (ORIGIN_KEY.test(key) && !Object.hasOwn(Object.prototype, key)) picked[key] = object[key];
  return picked;
}
