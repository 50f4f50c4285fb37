import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  parentElementOf,
  parentOf,
} from './dom.ts';
import type { FieldText, PageContext, TextRun } from './types.ts';

/** Consecutive words under one parent, as a stretch of its line. `<b>Origin:</b> Bria` has two. */
export interface Piece {
  start: number;
  end: number;
  element: Element;
}

/** Words that stand between two breaks: block borders, `<br>`, a line end in `<pre>`. */
export interface Line {
  /** The nearest block around the words. */
  block: Element;
  words: FieldText;
  pieces: Piece[];
  /** 1 to 6 for a heading, 0 for anything else. */
  heading: number;
  /** Its place in the page's order. */
  index: number;
}

const SKIPPED = new Set(
  (
    'script style template noscript option select datalist textarea iframe object canvas head audio video math svg nav ' +
    'progress meter menu'
  ).split(' '),
);
const SKIPPED_ROLES = new Set([
  'navigation',
  'contentinfo',
  'search',
  'menu',
  'menubar',
  'listbox',
  'combobox',
  'toolbar',
]);
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark nobr output q s ' +
    'samp small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);
/** A footer within one of these belongs to it, and not to the page. */
const PARTS = new Set(['article', 'section', 'li', 'td', 'figure', 'blockquote', 'dd']);
/** How many nodes are walked between two places to pause. */
const NODES_PER_STEP = 500;
/** No statement of a lot is longer; the rest of an endless line is left unread. */
const LONGEST_LINE = 20_000;

function isPageFooter(element: Element): boolean {
  for (let at = parentElementOf(element); at; at = parentElementOf(at)) {
    if (PARTS.has(localNameOf(at))) return false;
  }
  return true;
}

function isSkipped(element: Element, name: string, page: PageContext): boolean {
  if (SKIPPED.has(name)) return true;
  if (name === 'footer') return isPageFooter(element);
  // Rows that a table reader took: cheap to ask here, dear to walk.
  if (name === 'tr') return page.isClaimed(element);
  const role = attributeOf(element, 'role');
  return role !== null && SKIPPED_ROLES.has(role);
}

interface Span {
  node: Text;
  from: number;
  to: number;
  /** An inline element ended and another began just before, with nothing between them. */
  afterBorder: boolean;
}

/** `Br` `ia` is one word in two elements; `5` `ct` and `Lot` `Origin` are two. */
function continuesWord(before: string, after: string): boolean {
  if (/^[\p{Ll}\p{M}]/u.test(after) && /[\p{L}]$/u.test(before) && /^\p{L}{1,12}(?:\P{L}|$)/u.test(after)) return true;
  return /(?:^|\s)\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after);
}

class LineCollector {
  readonly lines: Line[] = [];
  private spans: Span[] = [];
  private length = 0;
  private hasLeftInline = false;
  private isAfterBorder = false;

  constructor(private readonly outermost: Element | null) {}

  addText(node: Text): void {
    const parent = parentElementOf(node);
    if (parent && isPreformatted(parent)) this.addPreformatted(node);
    else this.addSpan(node, 0, dataOf(node).length);
  }

  enterInline(): void {
    this.isAfterBorder ||= this.hasLeftInline;
    this.hasLeftInline = false;
  }

  leaveInline(): void {
    this.hasLeftInline = true;
  }

  break(): void {
    this.hasLeftInline = false;
    this.isAfterBorder = false;
    this.length = 0;
    if (this.spans.length === 0) return;
    const line = lineOf(this.spans, this.lines.length, this.outermost);
    if (line) this.lines.push(line);
    this.spans = [];
  }

  private addSpan(node: Text, from: number, to: number): void {
    if (from >= to || this.length > LONGEST_LINE) return;
    this.spans.push({ node, from, to, afterBorder: this.isAfterBorder });
    this.length += to - from;
    this.isAfterBorder = false;
    this.hasLeftInline = false;
  }

  private addPreformatted(node: Text): void {
    const data = dataOf(node);
    let from = 0;
    for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', from)) {
      this.addSpan(node, from, at);
      this.break();
      from = at + 1;
    }
    this.addSpan(node, from, data.length);
  }
}

function isPreformatted(element: Element): boolean {
  let at: Element | null = element;
  while (at && INLINE.has(localNameOf(at))) at = parentElementOf(at);
  return at !== null && (localNameOf(at) === 'pre' || localNameOf(at) === 'listing' || localNameOf(at) === 'plaintext');
}

function lineOf(spans: readonly Span[], index: number, outermost: Element | null): Line | null {
  const runs: TextRun[] = [];
  const pieces: Piece[] = [];
  let text = '';
  let isSeparated = false;
  for (const span of spans) {
    const element = parentElementOf(span.node);
    const data = dataOf(span.node);
    const words = span.from === 0 && span.to === data.length ? data : data.slice(span.from, span.to);
    if (span.afterBorder && !continuesWord(text, words)) isSeparated = true;
    let last = 0;
    for (const stretch of words.matchAll(/\S+(?: \S+)*/g)) {
      if (stretch.index > last || /^\s/.test(words)) isSeparated = true;
      if (isSeparated && text !== '') text += ' ';
      isSeparated = false;
      const start = text.length;
      text += stretch[0];
      runs.push({ node: span.node, nodeStart: span.from + stretch.index, start, length: stretch[0].length });
      if (element) addToPieces(pieces, element, start, text.length);
      last = stretch.index + stretch[0].length;
    }
    if (last < words.length) isSeparated = true;
  }
  const first = runs[0];
  if (!first) return null;
  const block = blockOf(first.node, outermost);
  return block && { block, words: { text, runs }, pieces, heading: headingLevelOf(block), index };
}

function addToPieces(pieces: Piece[], element: Element, start: number, end: number): void {
  const last = pieces.at(-1);
  if (last?.element === element) last.end = end;
  else pieces.push({ element, start, end });
}

function blockOf(node: Text, outermost: Element | null): Element | null {
  let at = parentElementOf(node);
  while (at && INLINE.has(localNameOf(at)) && at !== outermost) at = parentElementOf(at) ?? outermost;
  return at;
}

function headingLevelOf(block: Element): number {
  const name = localNameOf(block);
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (name === 'legend' || name === 'caption' || name === 'summary') return 4;
  if (attributeOf(block, 'role') === 'heading') return Number(attributeOf(block, 'aria-level')) || 2;
  return 0;
}

function* collectLines(root: ParentNode, page: PageContext): Generator<null, Line[]> {
  const collector = new LineCollector(isElement(root) ? root : null);
  let node: Node | null = root;
  for (let count = 1; node; count += 1) {
    if (count % NODES_PER_STEP === 0) yield null;
    node = visit(node, root, page, collector);
  }
  collector.break();
  return collector.lines;
}

/** Takes one node in, and gives the next in document order; a loop and no recursion, however deep the page nests. */
function visit(node: Node, root: Node, page: PageContext, collector: LineCollector): Node | null {
  let child: Node | null = firstChildOf(node);
  if (isText(node)) collector.addText(node);
  else if (isElement(node)) {
    const name = localNameOf(node);
    if (node !== root && isSkipped(node, name, page)) child = null;
    if (INLINE.has(name)) collector.enterInline();
    else collector.break();
  }
  if (child) return child;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at)) {
      if (INLINE.has(localNameOf(at))) collector.leaveInline();
      else collector.break();
    }
    if (at === root) return null;
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

const linesByPage = new WeakMap<PageContext, WeakMap<ParentNode, Line[]>>();

/** The page's lines in order, walked once for each reading, whoever asks first. Navigation and the page's footer are left out. */
export function* linesOf(root: ParentNode, page: PageContext): Generator<null, Line[]> {
  const known = linesByPage.get(page)?.get(root);
  if (known) return known;
  const lines = yield* collectLines(root, page);
  const byRoot = linesByPage.get(page) ?? new WeakMap<ParentNode, Line[]>();
  byRoot.set(root, lines);
  linesByPage.set(page, byRoot);
  return lines;
}
