import { joinRecords } from '../join-records.ts';
import { itemsInJson, jsonBlocks } from '../structured-items.ts';
import { recordOf } from '../structured-record.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';

const ID = 'json-ld';

/** schema.org products and offers in JSON-LD, joined with the tiles that show them. */
export const reader: ListingReader = {
  id: ID,
  priority: 4,
  read: lotsInJson,
};

function* lotsInJson(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const items = itemsInJson(jsonBlocks(root, 'script[type*="ld+json"]'));
  yield* joinRecords(
    items.flatMap((item) => recordOf(item) ?? []),
    root,
    page,
    ID,
  );
}
