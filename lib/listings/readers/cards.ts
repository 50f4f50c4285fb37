import { governingFields } from '../governing-fields.ts';
import { fieldsOfLot } from '../lot-fields.ts';
import { type KnownLots, type LotOnPage, sortedLots } from '../lot-kinds.ts';
import type { ListingReader, PageContext, RawListing } from '../types.ts';

const ID = 'cards';

/** Cards and tiles: boxes alike, side by side, each with the words of one lot. */
export const reader: ListingReader = {
  id: ID,
  priority: 40,
  read: cardsOf,
};

function* cardsOf(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const known = yield* sortedLots(root, page);
  for (const lot of known.lots) if (lot.kind === 'card') yield cardOf(lot, known, page);
}

function cardOf(lot: LotOnPage, known: KnownLots, page: PageContext): RawListing {
  const { element, kind } = lot.unit;
  const sharesElement = kind === 'line' || kind === 'run';
  const fields = fieldsOfLot({
    lines: lot.lines,
    element,
    language: page.language,
    title: lot.ownHeading?.words ?? null,
    withAttributes: !sharesElement,
  });
  const title = fields.find((field) => field.name === 'title')?.value ?? null;
  return { reader: ID, element, sharesElement, fields: [...fields, ...governingFields(lot, known, page, title)] };
}
