import {
  bodyOf,
  childElements,
  firstChildOf,
  holds,
  isDocument,
  isElement,
  localNameOf,
  nearest,
  nextNode,
  nextOutside,
  parentElementOf,
} from '../dom.ts';
import { fieldText } from '../field-text.ts';
import type { RawRow } from './dom-grid.ts';
import { labelOf } from './find-header.ts';

/** A table drawn with elements that are none: `div.row > div.cell`, a flat CSS grid, header and body in separate boxes. */
export interface DivTable {
  element: Element;
  rows: RawRow[];
}

const NOT_CELLS = new Set(
  'table thead tbody tr td th script style template select option nav svg head title p'.split(' '),
);
const LONGEST_LABEL = 40;
const PAUSE_EVERY = 2000;

/** Finds them by their headers: elements side by side that are labels of lots. `null` is a place to pause. */
export function* divTables(
  root: ParentNode,
  language: string | null,
  isTaken: (element: Element) => boolean = () => false,
): Generator<DivTable | null> {
  const start = isDocument(root) ? bodyOf(root) : (root as Element);
  if (!start) return;
  const headers = new HeaderSearch();
  let visited = 0;
  let node: Node | null = firstChildOf(start);
  while (node) {
    visited += 1;
    if (visited % PAUSE_EVERY === 0) yield null;
    const isRead = isElement(node) && SHEETS.has(localNameOf(node)) && isTaken(node);
    if (!isRead && isElement(node) && isLeafLabel(node, language)) {
      for (const header of headers.around(node)) {
        const table = isTaken(header) ? null : tableUnder(header, language);
        if (table) yield table;
      }
    }
    node = isRead ? nextOutside(node, start) : nextNode(node, start);
  }
}

const SHEETS = new Set(['table', 'tbody']);
/** So many of the elements side by side in one box are looked at as headers: those after them stand in the first one's rows. */
const MOST_HEADERS_IN_BOX = 8;

/** Only a weight or a count: every sheet of lots has one of them, and few other words on a page are. */
function isLeafLabel(element: Element, language: string | null): boolean {
  if (NOT_CELLS.has(localNameOf(element))) return false;
  const child = firstChildOf(element);
  if (!child || isElement(child)) return false;
  const text = fieldText(element, { maxLength: LONGEST_LABEL + 1 }).text;
  if (text.length < 2 || text.length > LONGEST_LABEL || /\p{Nd}/u.test(text)) return false;
  const field = labelOf(text, language, false)?.field;
  return field === 'carats' || field === 'stones';
}

/** Looks at each box once: a page may hold thousands of labels in one. */
class HeaderSearch {
  private readonly seen = new Set<Element>();
  private readonly inBox = new Map<Element | null, number>();

  /** The boxes around a label in which it stands beside other labels. */
  around(label: Element): Element[] {
    const headers: Element[] = [];
    let at = parentElementOf(label);
    for (let depth = 0; at && depth < 3; depth += 1, at = parentElementOf(at)) {
      if (NOT_CELLS.has(localNameOf(at))) break;
      if (this.isNew(at)) headers.push(at);
    }
    return headers;
  }

  private isNew(element: Element): boolean {
    if (this.seen.has(element)) return false;
    this.seen.add(element);
    if (childElements(element).length < 3) return false;
    const box = parentElementOf(element);
    const count = this.inBox.get(box) ?? 0;
    this.inBox.set(box, count + 1);
    return count < MOST_HEADERS_IN_BOX;
  }
}

function tableUnder(header: Element, language: string | null): DivTable | null {
  const cells = childElements(header);
  const labels = labelsInFront(cells, language);
  if (labels === 0) return null;
  const rows = labels === cells.length ? rowsBeside(header, cells) : flatRows(cells, labels);
  return rows && rows.length >= 2 ? { element: commonBox(header, rows), rows } : null;
}

const MOST_COLUMNS = 40;

/** How many of the first children are the labels of columns: all of them, or as many as divide the rest into rows. */
function labelsInFront(cells: Element[], language: string | null): number {
  const texts = cells.slice(0, MOST_COLUMNS).map((cell) => fieldText(cell, { maxLength: LONGEST_LABEL + 1 }).text);
  const isValue = (text: string): boolean => text.length > LONGEST_LABEL || /\p{Nd}/u.test(text);
  const known = texts.map((text) => !isValue(text) && text !== '' && labelOf(text, language, false) !== null);
  const knownBefore = (end: number): number => known.slice(0, end).filter(Boolean).length;
  const firstValue = texts.findIndex(isValue);
  if (firstValue === -1 && knownBefore(cells.length) * 3 >= cells.length) {
    return knownBefore(cells.length) >= 2 && cells.length <= MOST_COLUMNS ? cells.length : 0;
  }
  const lastKnown = known.slice(0, firstValue === -1 ? undefined : firstValue).lastIndexOf(true) + 1;
  for (const width of [lastKnown, lastKnown + 1, firstValue]) {
    const fits = width >= 3 && cells.length % width === 0 && cells.length >= width * 2;
    if (fits && knownBefore(width) * 2 >= width) return width;
  }
  return 0;
}

/** Rows are the header's sisters with as many cells; or they stand in the box after the header's own. */
function rowsBeside(header: Element, cells: Element[]): RawRow[] | null {
  let row = header;
  for (let depth = 0; depth < 3; depth += 1) {
    const parent = parentElementOf(row);
    if (!parent) return null;
    const sisters = childElements(parent);
    const after = sisters.slice(sisters.indexOf(row) + 1);
    const found = likeRows(after, cells.length);
    if (found.some((each) => each.cells.length === cells.length)) return [rawRow(header, cells), ...found];
    if (sisters.indexOf(row) > 0 && after.length === 0) return null;
    row = parent;
  }
  return null;
}

const DEEPEST_BOX = 4;

/** Elements with the header's number of cells; those of one cell may be headings; boxes of such rows are opened. */
function likeRows(elements: Element[], width: number, depth = 0): RawRow[] {
  const rows: RawRow[] = [];
  for (const element of elements) {
    const cells = childElements(element);
    if (cells.length === width) rows.push(rawRow(element, cells));
    else if (depth < DEEPEST_BOX && cells.some((cell) => childElements(cell).length === width)) {
      rows.push(...likeRows(cells, width, depth + 1));
    } else if (cells.length === 1 && childElements(cells[0]!).length === width) {
      rows.push(rawRow(element, childElements(cells[0]!)));
    } else rows.push(rawRow(element, [element]));
  }
  return rows;
}

/** Header and values in one box, one after the other: the number of labels is the number of columns. */
function flatRows(cells: Element[], width: number): RawRow[] {
  const rows: RawRow[] = [];
  for (let first = 0; first < cells.length; first += width) {
    rows.push(rawRow(cells[first]!, cells.slice(first, first + width)));
  }
  return rows;
}

function rawRow(element: Element, cells: Element[]): RawRow {
  return { element, cells, isFoot: false };
}

function commonBox(header: Element, rows: RawRow[]): Element {
  const last = rows.at(-1)!.element;
  return nearest(header, (each) => holds(each, last)) ?? header;
}
