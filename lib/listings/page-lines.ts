import {
  attributeOf,
  dataOf,
  firstChildOf,
  isDocument,
  isElement,
  isText,
  localNameOf,
  nearest,
  nextSiblingOf,
  parentElementOf,
  parentOf,
  queryAny,
  rootElementOf,
} from './dom.ts';
import { WordCollector } from './field-text.ts';
import { INLINE, isSkipped, runsOn } from './page-boxes.ts';
import { perReading } from './per-reading.ts';
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
  /** What a click does ("Bid", "Contact supplier"), and no words about goods. */
  isButton: boolean;
  /** Its place in the page's order. */
  index: number;
}

/** How many nodes are walked between two places to pause. */
const NODES_PER_STEP = 500;
/** No statement of a lot is longer; the rest of an endless line is left unread. */
const LONGEST_LINE = 20_000;

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
  /** Inline elements that stand for blocks, and those that do so because of the box around them. */
  private readonly boxes = new Set<Element>();
  private readonly broken = new Set<Element>();
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

  enter(element: Element, name: string): void {
    if (runsOn(element, name, this.boxes)) {
      this.isAfterBorder ||= this.hasLeftInline;
      this.hasLeftInline = false;
      return;
    }
    if (INLINE.has(name)) this.broken.add(element);
    this.break();
  }

  leave(element: Element): void {
    if (INLINE.has(localNameOf(element)) && !this.broken.has(element)) this.hasLeftInline = true;
    else this.break();
  }

  break(): void {
    this.hasLeftInline = false;
    this.isAfterBorder = false;
    this.length = 0;
    if (this.spans.length === 0) return;
    const line = lineOf(this.spans, this.lines.length, (element) => this.isBlock(element));
    if (line) this.lines.push(line);
    this.spans = [];
  }

  private isBlock(element: Element): boolean {
    return element === this.outermost || this.broken.has(element) || !INLINE.has(localNameOf(element));
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
  const box = nearest(element, (each) => !INLINE.has(localNameOf(each)));
  return box !== null && PREFORMATTED.has(localNameOf(box));
}

const PREFORMATTED = new Set(['pre', 'listing', 'plaintext']);

function lineOf(spans: readonly Span[], index: number, isBlock: (element: Element) => boolean): Line | null {
  const collector = new WordCollector();
  for (const { node, from, to, afterBorder } of spans) {
    if (afterBorder && !continuesWord(collector.text, dataOf(node).slice(from, to))) collector.separate();
    collector.add(node, from, to);
  }
  const words = collector.finish();
  const [first] = words.runs;
  if (!first) return null;
  const block = nearest(parentElementOf(first.node), isBlock);
  return (
    block && {
      block,
      words,
      pieces: piecesOf(words.runs),
      heading: headingLevelOf(block),
      isButton: isInButton(first.node),
      index,
    }
  );
}

function piecesOf(runs: readonly TextRun[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { node, start, length } of runs) {
    const element = parentElementOf(node);
    const last = pieces.at(-1);
    if (last && last.element === element) last.end = start + length;
    else if (element) pieces.push({ element, start, end: start + length });
  }
  return pieces;
}

function isInButton(node: Text): boolean {
  let at = parentElementOf(node);
  let isButton = false;
  for (let depth = 0; at && depth < 3; depth += 1) {
    // The head of what opens below it is no action.
    if (attributeOf(at, 'aria-expanded') !== null || headingLevelOf(at) > 0) return false;
    if (localNameOf(at) === 'button' || attributeOf(at, 'role') === 'button') isButton = true;
    at = parentElementOf(at);
  }
  return isButton;
}

function headingLevelOf(block: Element): number {
  const name = localNameOf(block);
  if (/^h[1-6]$/.test(name)) return Number(name[1]);
  if (name === 'legend' || name === 'caption' || name === 'summary') return 4;
  if (attributeOf(block, 'role') === 'heading') return Number(attributeOf(block, 'aria-level')) || 2;
  return 0;
}

function* collectLines(start: ParentNode, page: PageContext): Generator<null, Line[]> {
  // From the root element: a document's first child is its type, which has no siblings in every DOM.
  const root: Node | null = isDocument(start) ? rootElementOf(start) : start;
  if (!root) return [];
  const collector = new LineCollector(isElement(root) ? root : null);
  const asides = new Set(queryAny(start, ['[itemprop="isRelatedTo"]', '[itemprop="isSimilarTo"]']));
  let node: Node | null = root;
  for (let count = 1; node; count += 1) {
    if (count % NODES_PER_STEP === 0) yield null;
    node = visit(node, root, page, collector, asides);
  }
  collector.break();
  return collector.lines;
}

/** Takes one node in, and gives the next in document order; a loop and no recursion, however deep the page nests. */
function visit(
  node: Node,
  root: Node,
  page: PageContext,
  collector: LineCollector,
  asides: ReadonlySet<Node>,
): Node | null {
  let child: Node | null = firstChildOf(node);
  if (isText(node)) collector.addText(node);
  else if (isElement(node)) {
    const name = localNameOf(node);
    if (node !== root && (asides.has(node) || isSkipped(node, name, page))) child = null;
    collector.enter(node, name);
  }
  if (child) return child;
  for (let at: Node | null = node; at; at = parentOf(at)) {
    if (isElement(at)) collector.leave(at);
    if (at === root) return null;
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** The page's lines in order. Navigation and the page's footer are left out. */
export const linesOf = perReading(collectLines);
