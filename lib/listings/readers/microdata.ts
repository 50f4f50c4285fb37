import { joinRecords } from '../join-records.ts';
import { itemsInMarkup, MICRODATA, RDFA } from '../structured-items.ts';
import { recordOf } from '../structured-record.ts';
import type { ListingReader } from '../types.ts';

const ID = 'microdata';

/** schema.org products and offers marked up as microdata or RDFa. */
export const reader: ListingReader = {
  id: ID,
  priority: 22,
  read(root, page) {
    const items = [...itemsInMarkup(root, MICRODATA), ...itemsInMarkup(root, RDFA)];
    return joinRecords(
      items.flatMap((item) => recordOf(item) ?? []),
      root,
      page,
      ID,
    );
  },
};
