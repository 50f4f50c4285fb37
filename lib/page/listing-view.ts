import type { TextPiece } from './field-pieces.ts';
import { type Box, intersect, LINE_HEIGHT, overlaps, type Surroundings } from './marker-place.ts';
import {
  boxOf,
  drawnParentOf,
  elementAt,
  holdsDrawn,
  isConnected,
  listBelow,
  neighboursOf,
  rootOf,
  textsBelow,
} from './page-dom.ts';

/** Words and controls of a listing that a marker makes room for. */
const LOOKED_AT = 100;

/**
 * How a listing lies in the window now, for `placeMarker`; `null` where it is not to be seen: gone, scrolled out of its
 * container, or under something else of the page (a sticky header, a dialog). `host` is our own element: seen through.
 */
export function viewListing(element: Element, word: TextPiece | null, host: Element): Surroundings | null {
  if (!isConnected(element)) return null;
  const listing = boxOf(element);
  if (listing.width === 0 && listing.height === 0) return null;
  const root = rootOf(element);
  const wordBox = word && firstLineOf(word);
  const view = viewOf(element);
  const probe = probeOf(listing, wordBox, view);
  if (!probe) return null;
  const top = elementAt(root, (probe.left + probe.right) / 2, (probe.top + probe.bottom) / 2);
  if (!top || (top !== host && !isRelated(top, element))) return null;
  return {
    listing,
    word: wordBox,
    view,
    isRightToLeft: getComputedStyle(element).direction === 'rtl',
    isBlank: (box) => isBlank(box, element, root, host),
    isUnwritten: unwrittenPlaces(element),
  };
}

/** The words' first line; `null` once the page has put other words there or hides them. */
function firstLineOf({ node, start, end }: TextPiece): Box | null {
  if (!isConnected(node) || end > node.data.length) return null;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getClientRects()[0] ?? null;
}

/** The window, less what the listing's scroll containers cut off. */
function viewOf(element: Element): Box {
  let view: Box = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  for (let at = drawnParentOf(element); at instanceof Element; at = drawnParentOf(at)) {
    if (drawnParentOf(at) instanceof Document) break;
    if (getComputedStyle(at).overflow !== 'visible') view = intersect(view, boxOf(at));
  }
  return view;
}

/** Free means: nothing there but what the listing itself lies in. Both ends are looked at, and the middle. */
function isBlank(box: Box, element: Element, root: Node, host: Element): boolean {
  const middle = (box.top + box.bottom) / 2;
  const places = [box.left + 1, (box.left + box.right) / 2, box.right - 1];
  return places.every((x) => {
    const at = elementAt(root, x, middle);
    return at !== null && (at === host || (at !== element && holdsDrawn(at, element)));
  });
}

/** Words, pictures and controls of a listing and of those beside it, looked up once and only where its margins are not free. */
function unwrittenPlaces(element: Element): (box: Box) => boolean {
  let taken: Box[] | null = null;
  return (box) => {
    taken ??= [element, ...neighboursOf(element)].flatMap(takenPlaces);
    return !taken.some((each) => overlaps(box, each));
  };
}

function takenPlaces(element: Element): Box[] {
  const places: Box[] = listBelow(element, 'img,input,button,select,textarea,a,svg,video', LOOKED_AT).map(boxOf);
  const range = new Range();
  for (const text of textsBelow(element)) {
    if (places.length >= LOOKED_AT) break;
    if (!/\S/.test(text.data)) continue;
    range.selectNodeContents(text);
    places.push(...range.getClientRects());
  }
  return places;
}

function isRelated(one: Element, other: Element): boolean {
  return holdsDrawn(one, other) || holdsDrawn(other, one);
}

/** What must be in view for the listing to be marked: its words, or its line where they are scrolled out sideways. */
function probeOf({ left, right, top, bottom }: Box, word: Box | null, view: Box): Box | null {
  const line = word
    ? { left, right, top: word.top, bottom: word.bottom }
    : { left, right, top, bottom: Math.min(bottom, top + LINE_HEIGHT) };
  return [word ?? line, line].map((box) => intersect(box, view)).find(isSeen) ?? null;
}

function isSeen({ left, right, top, bottom }: Box): boolean {
  return right > left && bottom > top;
}
