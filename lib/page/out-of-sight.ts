import type { TextPiece } from './field-pieces.ts';
import { OPAQUE_ALPHA, SAME_COLOUR, SMALLEST_BOX, SMALLEST_TYPE, STYLED_WORDS } from './limits.ts';
import { boxOf, classOf, drawnParentOf, isConnected, isElement } from './page-dom.ts';
import type { Steps } from './slices.ts';

/** Names by which style sheets hide words from the eye and keep them for screen readers. */
const FOR_SCREEN_READERS =
  /(?:^|[\s_-])(?:sr-only|(?:visually|hidden)-?(?:hidden|visually)|screen-?reader(?:-(?:text|only))?|a11y-hidden|assistive-text|element-invisible)(?:$|[\s_-])/i;

const LOOKED_AT_PER_STEP = 4;

/**
 * Keys of lots none of whose words of origin can be seen, of the first words of a page: style is asked for words that matter
 * only. Words for screen readers are no alarm.
 */
export function* lotsOutOfSight(lots: Iterable<readonly [key: string, words: readonly TextPiece[]]>): Steps<string[]> {
  const known = new Map<Text, boolean>();
  const looks: Looks = new Map();
  const isHidden = (piece: TextPiece) => {
    const before = known.get(piece.node);
    if (before !== undefined || known.size >= STYLED_WORDS) return before ?? false;
    const isOut = isConnected(piece.node) && isOutOfSight(piece, looks);
    known.set(piece.node, isOut);
    return isOut;
  };
  const keys: string[] = [];
  let looked = 0;
  for (const [key, words] of lots) {
    if (words.length > 0 && words.every(isHidden)) keys.push(key);
    if (++looked % LOOKED_AT_PER_STEP === 0 && (yield) === 'stop') break;
  }
  return keys.slice(0, STYLED_WORDS);
}

/** What an element does to the sight of words in it. Words of one sheet share most of theirs. */
interface Look {
  style: CSSStyleDeclaration;
  isForScreenReaders: boolean;
  isShut: boolean;
  /** What it puts behind its words; `null` where that is no plain colour. Asked for once. */
  ground: () => Colour | null;
}
type Looks = Map<Element, Look>;

/** By `display`, `visibility`, opacity, size, place or colour. */
function isOutOfSight(words: TextPiece, looks: Looks): boolean {
  const around = elementsAround(words.node);
  const [element] = around;
  if (!element) return false;
  const seen = around.map((each) => lookOf(each, looks));
  if (seen.some(({ isForScreenReaders }) => isForScreenReaders)) return false;
  const isShown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  if (!isShown || Number.parseFloat(seen[0]!.style.fontSize) < SMALLEST_TYPE) return true;
  return isOutOfPlace(words) || seen.some(({ isShut }) => isShut) || isGroundColoured(seen);
}

function lookOf(element: Element, looks: Looks): Look {
  const known = looks.get(element);
  if (known) return known;
  const style = getComputedStyle(element);
  const look = {
    style,
    isForScreenReaders: isForScreenReaders(element, style),
    isShut: isShut(element, style),
    ground: groundOf(style),
  };
  looks.set(element, look);
  return look;
}

function elementsAround(node: Node): Element[] {
  const around: Element[] = [];
  for (let at = drawnParentOf(node); at; at = drawnParentOf(at)) if (isElement(at)) around.push(at);
  return around;
}

function isForScreenReaders(element: Element, { position, clip, clipPath, overflow }: CSSStyleDeclaration): boolean {
  if (FOR_SCREEN_READERS.test(classOf(element) ?? '')) return true;
  if (position !== 'absolute' && position !== 'fixed') return false;
  const isClipped = (clip !== 'auto' && clip !== '') || /^inset\((?:50|100)%/.test(clipPath);
  return isClipped && (overflow === 'hidden' || overflow === 'clip');
}

/** Before the page's beginning, where no scrolling leads, or without any extent. */
function isOutOfPlace({ node, start, end }: TextPiece): boolean {
  if (end > node.data.length) return false;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  const { right, bottom, width, height } = range.getBoundingClientRect();
  return width < 1 || height < 1 || right + scrollX < 0 || bottom + scrollY < 0;
}

/** A box that cuts off all it holds. */
function isShut(element: Element, { overflow, clipPath, display }: CSSStyleDeclaration): boolean {
  if (/^inset\((?:50|100)%/.test(clipPath)) return true;
  if (overflow === 'visible' || display === 'contents' || display === 'inline') return false;
  const { width, height } = boxOf(element);
  return width < SMALLEST_BOX || height < SMALLEST_BOX;
}

/** Words in the colour of the ground below them, as far as that is one plain colour; the browser's own ground is white. */
function isGroundColoured(seen: readonly Look[]): boolean {
  const ink = colourOf(seen[0]!.style.color);
  if (!ink) return false;
  if (ink.alpha < 1 - OPAQUE_ALPHA) return true;
  for (const look of seen) {
    const ground = look.ground();
    if (!ground) return false;
    if (ground.alpha >= OPAQUE_ALPHA) return isSameColour(ink, ground);
    if (ground.alpha > 0) return false;
  }
  return seen.at(-1)!.style.colorScheme.includes('dark') ? false : isSameColour(ink, WHITE);
}

function groundOf(style: CSSStyleDeclaration): () => Colour | null {
  let known: Colour | null | undefined;
  return () => {
    if (known === undefined) known = style.backgroundImage === 'none' ? colourOf(style.backgroundColor) : null;
    return known;
  };
}

interface Colour {
  parts: number[];
  alpha: number;
}

const WHITE: Colour = { parts: [255, 255, 255], alpha: 1 };

/** As browsers write plain colours; `null` for those in other spaces. */
function colourOf(text: string): Colour | null {
  const found = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(text);
  return found && { parts: found.slice(1, 4).map(Number), alpha: found[4] === undefined ? 1 : Number(found[4]) };
}

function isSameColour(one: Colour, other: Colour): boolean {
  return other.parts.every((part, at) => Math.abs(part - one.parts[at]!) <= SAME_COLOUR);
}
