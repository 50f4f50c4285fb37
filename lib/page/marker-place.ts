/** Where a marker goes: plain geometry, in px of the viewport. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Surroundings {
  /** The listing's own box. */
  listing: Box;
  /** First line of the first painted word inside it, `null` where no word of it stands in the page. */
  word: Box | null;
  /** What its scroll containers and the viewport let through. */
  view: Box;
  isRightToLeft: boolean;
  /** Whether a place next to the listing is free of the page's own things. */
  isBlank(box: Box): boolean;
  /** Whether a place within the listing is free of its words and controls. */
  isUnwritten(box: Box): boolean;
}

/** Side of a marker, and its distance to the listing. */
export const MARKER_SIZE = 18;
export const MARKER_GAP = 3;

/** Listings higher than this are cards or paragraphs: without a word of theirs, their first line stands for them. */
export const LINE_HEIGHT = 28;

/**
 * Top left corner of the marker: beside the listing at its leading edge, else at its trailing edge, else astride the leading
 * edge; `null` where the listing's place is out of view.
 */
export function placeMarker(around: Surroundings): Point | null {
  const { listing, view } = around;
  const line = around.word ?? { top: listing.top, bottom: Math.min(listing.bottom, listing.top + LINE_HEIGHT) };
  const middle = (line.top + line.bottom) / 2;
  if (middle < view.top || middle > view.bottom) return null;
  const seen = { left: Math.max(listing.left, view.left), right: Math.min(listing.right, view.right) };
  if (seen.right - seen.left < 1) return null;

  const y = middle - MARKER_SIZE / 2;
  const before = seen.left - MARKER_GAP - MARKER_SIZE;
  const after = seen.right + MARKER_GAP;
  for (const x of around.isRightToLeft ? [after, before] : [before, after]) {
    if (around.isBlank(boxAt({ x, y }))) return { x, y };
  }
  return astride(around, seen, y);
}

/**
 * Half out of the listing, where its padding is: at its line, else at its corners, wherever nothing is written; where all of
 * that is, at the edge at which the painted word does not begin.
 */
function astride(around: Surroundings, seen: { left: number; right: number }, y: number): Point {
  const { listing, view, word, isRightToLeft } = around;
  const left = Math.max(0, seen.left - MARKER_SIZE / 2);
  const right = Math.min(seen.right - MARKER_SIZE / 2, view.right - MARKER_SIZE);
  const edges = isRightToLeft ? [right, left] : [left, right];
  const lines = [y, listing.top - MARKER_SIZE / 2, listing.bottom - MARKER_SIZE / 2];
  const places = lines.flatMap((line) => edges.map((x) => ({ x, y: line })));
  const free = places.find((place) => isIn(boxAt(place), view) && around.isUnwritten(boxAt(place)));
  const [lead, trail] = places as [Point, Point];
  return free ?? (word && overlaps(boxAt(lead), word) && !overlaps(boxAt(trail), word) ? trail : lead);
}

/** A place's middle is in view. */
function isIn({ top, bottom }: Box, view: Box): boolean {
  return (top + bottom) / 2 >= view.top && (top + bottom) / 2 <= view.bottom;
}

export function boxAt({ x, y }: Point): Box {
  return { left: x, top: y, right: x + MARKER_SIZE, bottom: y + MARKER_SIZE };
}

export function intersect(one: Box, other: Box): Box {
  return {
    left: Math.max(one.left, other.left),
    top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right),
    bottom: Math.min(one.bottom, other.bottom),
  };
}

export function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
