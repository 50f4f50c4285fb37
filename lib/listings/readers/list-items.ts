import { localNameOf } from '../dom.ts';
import { sliceFieldText } from '../field-text.ts';
import { governingFields } from '../governing-fields.ts';
import { readParts } from '../label-pairs.ts';
import { fieldsOfLot } from '../lot-fields.ts';
import { type KnownLots, type LotOnPage, sortedLots } from '../lot-kinds.ts';
import { pricesIn, weightsIn } from '../offer-evidence.ts';
import type { Line } from '../page-lines.ts';
import type { FieldText, ListingReader, PageContext, RawListing } from '../types.ts';

const ID = 'list-items';

/** One-line lots: list items, paragraphs alike, lines broken by `br` or in `pre`, mails and posts. */
export const reader: ListingReader = {
  id: ID,
  priority: 60,
  read: itemsOf,
};

function* itemsOf(root: ParentNode, page: PageContext): Generator<RawListing | null> {
  const known = yield* sortedLots(root, page);
  for (const lot of known.lots) if (lot.kind === 'item') yield itemOf(lot, known, page);
}

function itemOf(lot: LotOnPage, known: KnownLots, page: PageContext): RawListing {
  const { element, kind } = lot.unit;
  const sharesElement = kind === 'line';
  const line = lot.lines[0]!;
  const title =
    lot.ownHeading?.words ?? titlePiece(line) ?? wordsBeforeOrigin(line, page.language) ?? withoutBullet(line.words);
  const fields = fieldsOfLot({
    lines: lot.lines,
    element,
    language: page.language,
    title,
    withAttributes: !sharesElement,
  });
  const governing = governingFields(lot, known, page, title);
  return { reader: ID, element, fields: [...fields, ...governing], sharesElement };
}

/** What an item says before it labels its origin: the label's value is a field of its own. */
function wordsBeforeOrigin(line: Line, language: string | null): FieldText | null {
  const [lead, ...rest] = readParts([line], language);
  const hasOrigin = rest.some((part) => part.name === 'origin');
  return hasOrigin && lead?.label === '' && /\p{L}{3}/u.test(lead.value.text) ? withoutBullet(lead.value) : null;
}

/** The link of an item, where it holds the item's weight or number and other words stand beside it. */
function titlePiece(line: Line): FieldText | null {
  for (const piece of line.pieces) {
    const words = line.words.text.slice(piece.start, piece.end);
    const isTelling = weightsIn(words).length > 0 && /\p{L}{4}/u.test(words);
    const rest = line.words.text.slice(0, piece.start) + line.words.text.slice(piece.end);
    if (isTelling && lettersWithoutPrices(rest) <= 8 && TITLE_ELEMENTS.has(localNameOf(piece.element))) {
      return sliceFieldText(line.words, piece.start, piece.end);
    }
  }
  return null;
}

/** "from $4,200" beside a title is no part of it; words about the goods are. */
function lettersWithoutPrices(text: string): number {
  let rest = text;
  for (const { start, end } of pricesIn(text).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  return (rest.match(/\p{L}/gu) ?? []).length;
}

const TITLE_ELEMENTS = new Set(['a', 'b', 'strong', 'span']);

/** "- 56.3 cts", "• Lot 5", "3) Lot 5": the mark before an item is none of its words. */
function withoutBullet(words: FieldText): FieldText {
  const bullet = /^(?:[-–—•·*>→▪◦‣]\s*|\(?\d{1,3}[.)]\s+)+/u.exec(words.text);
  return bullet ? sliceFieldText(words, bullet[0].length) : words;
}
