import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nearest,
  nextSiblingOf,
  parentElementOf,
  queryFirst,
  textContentOf,
} from './dom.ts';
import { INLINE_WORDS, NEVER_WORDS } from './field-text.ts';
import { hasWeight, lotsIn, pricesIn } from './offer-evidence.ts';
import type { PageContext } from './types.ts';

/** Elements whose words never tell of a lot. */
const SKIPPED = new Set([...NEVER_WORDS, 'svg', 'nav', 'progress', 'meter', 'menu']);
const SKIPPED_ROLES = new Set('navigation contentinfo search menu menubar listbox combobox toolbar'.split(' '));
/** Elements that run on within a line, whatever a style sheet makes of them. */
export const INLINE = new Set([...INLINE_WORDS, 'img', 'input']);
/** A footer within one of these belongs to it, and not to the page. */
const PARTS = new Set(['article', 'section', 'li', 'td', 'figure', 'blockquote', 'dd']);
function isPageFooter(element: Element): boolean {
  return nearest(element, (each) => PARTS.has(localNameOf(each))) === null;
}

/** Navigation, the page's footer, form controls, choices of a filter, and rows that an earlier reader took. */
export function isSkipped(element: Element, name: string, page: PageContext): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'footer') return isPageFooter(element);
  if (name === 'label') return isChoice(element);
  if (STRUCK.has(name)) return isOldPrice(element);
  // What a table reader took: cheap to ask here, dear to walk.
  if (name === 'tbody' || name === 'thead') return page.isTaken?.(element) ?? false;
  if (name === 'tr') return page.isClaimed(element);
  const role = attributeOf(element, 'role');
  if (role === 'row') return page.isClaimed(element);
  return role !== null && SKIPPED_ROLES.has(role);
}

const STRUCK = new Set(['del', 's', 'strike']);

/** What a lot did cost. Other words that are struck through are read: who looks at them may judge. */
function isOldPrice(element: Element): boolean {
  const words = textContentOf(element);
  return words.length < 40 && pricesIn(words).length > 0;
}

/** A box to tick with its words is a filter's choice, unless the words tell a lot's weight or number. */
function isChoice(label: Element): boolean {
  if (!queryFirst(label, 'input[type="checkbox"], input[type="radio"]')) return false;
  const words = textContentOf(label);
  return words.length < 300 && !hasWeight(words) && lotsIn(words).length === 0;
}

/**
 * An inline element that is a box by what it holds: a link around several elements, a `span` around three or more, and no
 * bare words between them. Told without asking for styles.
 */
function isBox(element: Element, name: string): boolean {
  if (name !== 'a' && name !== 'span' && name !== 'button' && name !== 'label') return false;
  let elements = 0;
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (isElement(child)) elements += localNameOf(child) === 'img' || localNameOf(child) === 'br' ? 0 : 1;
    else if (isText(child) && /\S/u.test(dataOf(child))) return false;
  }
  return elements >= (name === 'a' ? 2 : 3);
}

/** Inline elements run on in their line, unless they, or the element they stand in, are boxes. */
export function runsOn(element: Element, name: string, boxes: Set<Element>): boolean {
  if (!INLINE.has(name)) return false;
  const parent = parentElementOf(element);
  if (parent && boxes.has(parent)) return false;
  if (!isBox(element, name)) return true;
  boxes.add(element);
  return false;
}
