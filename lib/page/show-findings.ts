import { piecesOf } from './field-pieces.ts';
import { firstSentence } from './first-sentence.ts';
import type { JudgedListing } from './judge-page.ts';
import type { MarkedListing } from './marker.ts';
import { contains } from './page-dom.ts';
import type { Mark } from './paint.ts';
import type { ShownVerdict } from './verdict-look.ts';
import { wordsToPaint } from './words-to-paint.ts';

export interface Shown {
  marks: Mark[];
  listings: MarkedListing[];
}

/** What is painted and marked for findings, in page order. Words that govern many lots (a heading) are painted once. */
export function showFindings(judged: readonly JudgedListing[], nameLot: (lot: string) => string): Shown {
  const marks = new Map<Text, Mark[]>();
  const listings = judged.map((each): MarkedListing => {
    const verdict = each.finding.verdict as ShownVerdict;
    const own = marksOf(each, verdict);
    for (const mark of own) addOnce(marks, mark);
    const word = own.find((mark) => contains(each.listing.element, mark.node)) ?? null;
    return { key: each.key, verdict, element: each.listing.element, word, line: lineOf(each, nameLot) };
  });
  return { marks: [...marks.values()].flat(), listings };
}

function marksOf({ listing, finding }: JudgedListing, verdict: ShownVerdict): Mark[] {
  return wordsToPaint(finding).flatMap(({ field, start, end }) => {
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

/** "Lot 7: The page states …": the lot, and the first sentence of the finding's first reason. */
function lineOf({ listing, finding }: JudgedListing, nameLot: (lot: string) => string): string {
  const { lot, title } = listing.parcel;
  const name = lot !== null ? nameLot(lot) : (title?.slice(0, 60) ?? null);
  const says = firstSentence(finding.reasons[0]?.says ?? '');
  return name === null ? says : `${name}: ${says}`;
}
