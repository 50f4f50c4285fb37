import {
  attributeOf,
  isElement,
  localNameOf,
  nextSiblingOf,
  parentElementOf,
  previousSiblingOf,
  queryFirst,
} from '../dom.ts';
import { fieldText, joinFieldTexts } from '../field-text.ts';
import { hasNewsWord, hasReportWord } from '../offer-evidence.ts';
import type { FieldText } from '../types.ts';
import { labelledOriginIn } from './labelled-origin.ts';
import { isNoticeTitle, noticeKindOf } from './notice-of-origin.ts';
import { isLegend } from './origin-legend.ts';

interface Found {
  words: FieldText | null;
  /** Another sheet follows with no heading between: the notice may be that sheet's. */
  isShared: boolean;
  /** A heading or another sheet ends the search in this direction. */
  isEnded: boolean;
}

const MOST_AROUND = 8;
const MOST_PARAGRAPHS = 3;
const MOST_LEVELS = 3;
/** What a sheet in a cell of a layout's table lies in. */
const LAYOUT = new Set(['td', 'tr', 'tbody']);
const PASSED_OVER = new Set([
  'script',
  'style',
  'nav',
  'aside',
  'footer',
  'template',
  'noscript',
  'form',
  'select',
  'button',
]);

/**
 * A notice of origin below the sheet, or right above it. Between two sheets it belongs to the one above, unless the page's
 * notices stand over their sheets.
 */
export function noticeAround(
  sheet: Element,
  language: string | null,
  noticesStandAbove: boolean,
): { notice: FieldText | null; isNoticeAbove: boolean } {
  let at: Element | null = sheet;
  for (let level = 0; at && level < MOST_LEVELS; level += LAYOUT.has(localNameOf(at)) ? 0 : 1) {
    const below = search(siblings(at, nextSiblingOf), language, false);
    const above = search(siblings(at, previousSiblingOf), language, true);
    const isNoticeAbove = above.words !== null && !above.isShared;
    const notices = [
      isNoticeAbove || noticesStandAbove ? above.words : null,
      below.isShared && (isNoticeAbove || noticesStandAbove) ? null : below.words,
    ].filter((words) => words !== null);
    if (notices.length > 0) return { notice: joinFieldTexts(notices), isNoticeAbove };
    const parent: Element | null = parentElementOf(at);
    if (!parent || localNameOf(parent) === 'body' || below.isEnded) break;
    at = parent;
  }
  return { notice: null, isNoticeAbove: false };
}

function siblings(element: Element, next: (node: Node) => Node | null): Element[] {
  const found: Element[] = [];
  for (let node = next(element); node && found.length < MOST_AROUND; node = next(node)) {
    if (isElement(node) && !PASSED_OVER.has(localNameOf(node)) && !(isPanel(element) && isPanel(node)))
      found.push(node);
  }
  return found;
}

/** Panels of one row of tabs stand in one place, and what is beside them holds for each. */
function isPanel(element: Element): boolean {
  return attributeOf(element, 'role') === 'tabpanel' || /(?:^|\s)tab-?pane/.test(attributeOf(element, 'class') ?? '');
}

function search(elements: Element[], language: string | null, isAbove: boolean): Found {
  for (const [position, element] of elements.entries()) {
    if (isSheet(element)) return { words: null, isShared: false, isEnded: true };
    const words = noticeAt(elements, position, language, isAbove);
    if (words) return { words, isShared: leadsToSheet(elements.slice(position + 1)), isEnded: true };
    if (isHeading(element)) return { words: null, isShared: false, isEnded: !isAbove };
  }
  return { words: null, isShared: false, isEnded: false };
}

function noticeAt(elements: Element[], position: number, language: string | null, isAbove: boolean): FieldText | null {
  const words = fieldText(elements[position]!);
  if (isStory(elements[position]!, words.text) || isLegend(words.text)) return null;
  if (isNoticeTitle(words.text) && !isAbove) {
    const text = paragraphsAfter(elements.slice(position + 1));
    if (text) return joinFieldTexts([words, text], ' ');
  }
  const kind = noticeKindOf(words.text, language);
  if (kind === 'label') return isAbove ? null : (labelledOriginIn(words, language) ?? words);
  return kind === 'notice' ? words : null;
}

/** An article beside the sheet that tells of other goods under a heading of its own. */
function isStory(element: Element, text: string): boolean {
  return queryFirst(element, 'h1, h2, h3, h4, h5, h6') !== null && (hasReportWord(text) || hasNewsWord(text));
}

function leadsToSheet(elements: Element[]): boolean {
  for (const element of elements) {
    if (isSheet(element)) return true;
    if (isHeading(element)) return false;
  }
  return false;
}

function isSheet(element: Element): boolean {
  return localNameOf(element) === 'table' || queryFirst(element, 'table, [role="grid"], [role="table"]') !== null;
}

function isHeading(element: Element): boolean {
  return /^h[1-4]$/.test(localNameOf(element));
}

function paragraphsAfter(elements: Element[]): FieldText | null {
  const parts: FieldText[] = [];
  for (const element of elements) {
    const isSection = /^h[1-6]$/.test(localNameOf(element)) || queryFirst(element, 'h1, h2, h3, h4, h5, h6') !== null;
    if (isSection || isSheet(element) || parts.length === MOST_PARAGRAPHS) break;
    const words = fieldText(element);
    if (words.text !== '') parts.push(words);
  }
  return parts.length === 0 ? null : joinFieldTexts(parts, ' ');
}
