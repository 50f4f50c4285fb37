import { joinRecords } from '../join-records.ts';
import { itemsInMarkup, MICRODATA, RDFA } from '../structured-items.ts';
import { recordOf } from '../structured-record.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';

const ID = 'microdata';

/** schema.org products and offers marked up as microdata or RDFa. */
export const reader: ListingReader = {
  id: ID,
  priority: 6,
  read: lotsInMarkup,
};

function* lotsInMarkup(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const items = [...itemsInMarkup(root, MICRODATA), ...itemsInMarkup(root, RDFA)];
  yield* joinRecords(
    items.flatMap((item) => recordOf(item) ?? []),
    root,
    page,
    ID,
  );
}
