import type { AdvisoryList } from '@/lib/advisories';
import { piecesOf } from './field-pieces.ts';
import { findWords, isScript } from './find-words.ts';
import type { JudgedListing, JudgedPage } from './judge-page.ts';
import type { MarkedListing } from './marker.ts';
import { type MarkerWords, markerLine } from './marker-line.ts';
import { holdsDrawn, isElement, parentOf } from './page-dom.ts';
import type { Mark } from './paint.ts';
import type { Steps } from './slices.ts';
import { wordsToPaint } from './words-to-paint.ts';

/** Looks at the clock once for so many lots. */
const SHOWN_PER_STEP = 8;

export interface Shown {
  marks: Mark[];
  listings: MarkedListing[];
  /** The painted words of each lot, by its key. */
  words: Map<string, Mark[]>;
}

/**
 * What is painted and marked, in page order; of the lots seen so far where the time runs out. Words that govern many lots (a
 * heading) are painted once.
 */
export function* showFindings(page: Document, { listings, list }: JudgedPage, words: MarkerWords): Steps<Shown> {
  const marks = new Map<Text, Mark[]>();
  const wordsOf = new Map<string, Mark[]>();
  const marked: MarkedListing[] = [];
  for (const each of listings) {
    const own = marksOf(page, each);
    wordsOf.set(each.key, own);
    for (const mark of own) addOnce(marks, mark);
    marked.push(markedListing(each, own, list, words));
    if (marked.length % SHOWN_PER_STEP === 0 && (yield) === 'stop') break;
  }
  return { marks: [...marks.values()].flat(), listings: marked, words: wordsOf };
}

function markedListing(
  judged: JudgedListing,
  own: readonly Mark[],
  list: AdvisoryList,
  words: MarkerWords,
): MarkedListing {
  const { key, verdict, decisive, listing } = judged;
  const element = placeOf(listing.element, own);
  const word = own.find((mark) => holdsDrawn(element, mark.node)) ?? null;
  let line: string | null = null;
  return {
    key,
    verdict,
    element,
    word,
    /** Made where it is drawn: most lots of a long page never come near the window. */
    get line() {
      line ??= markerLine({ parcel: listing.parcel, verdict, decisive, list }, words);
      return line;
    },
  };
}

/** A lot that stands in a block of data only is marked where its words stand. */
function placeOf(element: Element, own: readonly Mark[]): Element {
  const around = isScript(element) && own[0] ? parentOf(own[0].node) : null;
  return around && isElement(around) ? around : element;
}

function marksOf(page: Document, { listing, verdict, places }: JudgedListing): Mark[] {
  return wordsToPaint(places).flatMap(({ field, start, end }) => {
    const text = listing.texts[field];
    if (!text) return [];
    const pieces = piecesOf(text, start, end);
    const standing = pieces.length > 0 ? pieces : findWords(page, listing.element, text.text.slice(start, end));
    return standing.map((piece) => ({ ...piece, verdict }));
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
