import { piecesOf } from './field-pieces.ts';
import type { JudgedListing, JudgedPage } from './judge-page.ts';
import type { MarkedListing } from './marker.ts';
import { type MarkerWords, markerLine } from './marker-line.ts';
import { holdsDrawn } from './page-dom.ts';
import type { Mark } from './paint.ts';
import { wordsToPaint } from './words-to-paint.ts';

export interface Shown {
  marks: Mark[];
  listings: MarkedListing[];
}

/** What is painted and marked, in page order. Words that govern many lots (a heading) are painted once. */
export function showFindings({ listings, list }: JudgedPage, words: MarkerWords): Shown {
  const marks = new Map<Text, Mark[]>();
  const marked = listings.map((each): MarkedListing => {
    const own = marksOf(each);
    for (const mark of own) addOnce(marks, mark);
    const { key, verdict, decisive } = each;
    const { element, parcel } = each.listing;
    const word = own.find((mark) => holdsDrawn(element, mark.node)) ?? null;
    return { key, verdict, element, word, line: markerLine({ parcel, verdict, decisive, list }, words) };
  });
  return { marks: [...marks.values()].flat(), listings: marked };
}

function marksOf({ listing, verdict, places }: JudgedListing): Mark[] {
  return wordsToPaint(places).flatMap(({ field, start, end }) => {
    const text = listing.texts[field];
    return text ? piecesOf(text, start, end).map((piece) => ({ ...piece, verdict })) : [];
  });
}

function addOnce(marks: Map<Text, Mark[]>, mark: Mark): void {
  const known = marks.get(mark.node);
  if (!known) marks.set(mark.node, [mark]);
  else if (
    !known.some((other) => other.start === mark.start && other.end === mark.end && other.verdict === mark.verdict)
  ) {
    known.push(mark);
  }
}
