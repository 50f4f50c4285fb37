import {
  bodyOf,
  childElements,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextNode,
  nextOutside,
  nextSiblingOf,
  parentElementOf,
  textContentOf,
} from '../dom.ts';
import { fieldText } from '../field-text.ts';
import { hasSignature, isDescribable, sharedSignature } from './signature.ts';

export { bodyOf };

/** Elements offered to the keyboard at most; with a pointer every element can be chosen. */
export const MOST_CANDIDATES = 1_000;
const LONGEST_LOT = 3_000;
const NEVER = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'select', 'iframe']);

/** Elements that could be one lot, in page order: several parts, a figure, and others of their kind beside them. */
export function lotCandidates(page: Document): Element[] {
  const body = bodyOf(page);
  return body ? elementsBelow(body, isLotLike) : [];
}

function isLotLike(element: Element): boolean {
  if (childElements(element).length < 2) return false;
  const words = textContentOf(element);
  if (words.length > LONGEST_LOT || !/\p{Nd}/u.test(words)) return false;
  const parent = parentElementOf(element);
  const signature = sharedSignature(element);
  return !!parent && childElements(parent).some((other) => other !== element && hasSignature(other, signature));
}

/** Elements of a lot with words of their own, in reading order. */
export function fieldCandidates(lot: Element): Element[] {
  const below = elementsBelow(lot, hasOwnWords);
  return hasOwnWords(lot) ? [lot, ...below] : below;
}

function hasOwnWords(element: Element): boolean {
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isText(child) && /\S/.test(dataOf(child))) return true;
  }
  return false;
}

function elementsBelow(root: Element, isWanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  let node = nextNode(root, root);
  while (node && found.length < MOST_CANDIDATES) {
    const isLeftOut = isElement(node) && NEVER.has(localNameOf(node));
    if (isElement(node) && !isLeftOut && isDescribable(node) && isWanted(node)) found.push(node);
    node = isLeftOut ? nextOutside(node, root) : nextNode(node, root);
  }
  return found;
}

/** The element around; null at the page's body. */
export function largerThan(element: Element, page: Document): Element | null {
  const parent = parentElementOf(element);
  return parent && parent !== bodyOf(page) ? parent : null;
}

/** The first element within that has words. */
export function smallerThan(element: Element): Element | null {
  return childElements(element).find((child) => /\S/.test(textContentOf(child))) ?? null;
}

/** The words of an element as they would be read, cut short. */
export function wordsOf(element: Element, maxLength: number): string {
  return fieldText(element, { maxLength }).text;
}
