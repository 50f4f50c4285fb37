import type { TextPiece } from './field-pieces.ts';
import { PAINTED_RANGES, PAINTED_WHEREVER, PAINTED_WHEREVER_IN_STORM, SHOWN_MS } from './limits.ts';
import { NearWindow } from './near-window.ts';
import { drawnParentOf, isConnected, isElement, parentOf } from './page-dom.ts';
import { SHOWN_HIGHLIGHT, type ShownVerdict, VERDICT_LOOKS, type VerdictLook } from './verdict-look.ts';

/** Words to be painted in the colours of a verdict. */
export interface Mark extends TextPiece {
  verdict: ShownVerdict;
}

interface PaintedMark extends Mark {
  /** `null` for words that are far from the window, or that the page has changed since they were read. */
  range: Range | null;
  /** All of the node's words as they were read. */
  read: string;
}

/**
 * Paints words with the CSS Custom Highlight API. Its ranges are live: where the page puts other words into a painted node,
 * or takes the node out, the browser empties the range at once, so a recycled row never keeps an old mark.
 */
export class Painter {
  private readonly highlights = new Map<ShownVerdict, Highlight>();
  private painted: PaintedMark[] = [];
  private shownTimer: ReturnType<typeof setTimeout> | null = null;
  /** So many words, the first ones, are painted wherever they are. */
  private wherever = PAINTED_WHEREVER;
  /** Which of the further words are near the window. */
  private near: NearWindow<PaintedMark> | null = null;

  /** `needRules` is told the elements whose words are painted, whenever others may be: they need rules. */
  constructor(private readonly needRules: (elements: () => Element[]) => void) {}

  get isPainting(): boolean {
    return this.painted.length > 0;
  }

  /** Makes the painted words exactly these; what is painted already and still stands stays untouched. */
  paint(marks: readonly Mark[], isStorm = false): void {
    this.wherever = isStorm ? PAINTED_WHEREVER_IN_STORM : PAINTED_WHEREVER;
    const standing = new Map<Text, PaintedMark[]>();
    for (const mark of this.painted) push(standing, mark.node, mark);
    const next: PaintedMark[] = [];
    for (const mark of marks.slice(0, PAINTED_RANGES)) {
      const painted = takeStanding(standing.get(mark.node), mark) ?? { ...mark, range: null, read: mark.node.data };
      if (next.length < this.wherever) this.add(painted);
      if (painted.range || next.length >= this.wherever) next.push(painted);
    }
    for (const rest of standing.values()) for (const mark of rest) this.takeOff(mark);
    this.painted = next;
    this.followWindow();
    this.registerFilled();
    if (next.length > 0) this.needRules(() => elementsOf(next));
  }

  /** Whether the page has left our highlights in its registry as we made them. */
  isIntact(): boolean {
    for (const [verdict, highlight] of this.highlights) {
      const count = this.painted.reduce((sum, mark) => sum + (mark.range && mark.verdict === verdict ? 1 : 0), 0);
      if (highlight.size !== count) return false;
      if (count > 0 && CSS.highlights.get(VERDICT_LOOKS[verdict].highlight) !== highlight) return false;
    }
    return true;
  }

  /** Whether rules of the page hide what is painted and has ours. Only Chromium tells the style of a highlight. */
  isFaded(hasRules: (element: Element) => boolean): boolean {
    const mark = this.painted.find(({ range, node }) => range && isConnected(node));
    const [element] = mark ? elementsOf([mark]) : [];
    if (import.meta.env.FIREFOX || !mark || !element || !hasRules(element)) return false;
    const { highlight } = VERDICT_LOOKS[mark.verdict];
    return /^transparent$|[,/] ?0\)$/.test(getComputedStyle(element, `::highlight(${highlight})`).backgroundColor);
  }

  /** Puts back what the page has taken out of its registry. */
  repair(): void {
    for (const mark of this.painted) if (mark.range) this.highlights.get(mark.verdict)?.add(mark.range);
    this.registerFilled();
  }

  /** Lights a listing for a moment. */
  show(element: Element): void {
    this.endShow();
    const range = new Range();
    range.selectNodeContents(element);
    CSS.highlights.set(SHOWN_HIGHLIGHT, new Highlight(range));
    this.shownTimer = setTimeout(() => this.endShow(), SHOWN_MS);
  }

  clear(): void {
    this.endShow();
    this.paint([]);
    this.near = null;
  }

  /** Past the first ones, words wait until they come near the window. */
  private followWindow(): void {
    this.near?.clear();
    const further = this.painted.slice(this.wherever);
    if (further.length === 0) return;
    this.near ??= new NearWindow((near, away) => this.windowMoved(near, away));
    for (const mark of further) {
      const around = parentOf(mark.node);
      if (around && isElement(around)) this.near.add(mark, around);
    }
  }

  private windowMoved(near: readonly PaintedMark[], away: readonly PaintedMark[]): void {
    for (const mark of near) this.add(mark);
    for (const mark of away) this.takeOff(mark);
    this.registerFilled();
    if (near.length > 0) this.needRules(() => elementsOf(near));
  }

  private add(mark: PaintedMark): void {
    if (mark.range) return;
    mark.range = rangeOf(mark);
    if (!mark.range) return;
    let highlight = this.highlights.get(mark.verdict);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = VERDICT_LOOKS[mark.verdict].priority;
      this.highlights.set(mark.verdict, highlight);
    }
    highlight.add(mark.range);
  }

  private takeOff(mark: PaintedMark): void {
    if (mark.range) this.highlights.get(mark.verdict)?.delete(mark.range);
    mark.range = null;
  }

  /** A highlight stands in the page's registry only while it holds something. */
  private registerFilled(): void {
    // Others of our names may be left of a version whose script was ended with it.
    for (const [verdict, { highlight: name }] of Object.entries(VERDICT_LOOKS) as [ShownVerdict, VerdictLook][]) {
      const highlight = this.highlights.get(verdict);
      if (highlight?.size === 0) this.highlights.delete(verdict);
      // Whatever is set makes the browser go through all ranges again.
      if (!highlight?.size) CSS.highlights.delete(name);
      else if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  private endShow(): void {
    if (this.shownTimer === null) return;
    clearTimeout(this.shownTimer);
    this.shownTimer = null;
    CSS.highlights.delete(SHOWN_HIGHLIGHT);
  }
}

/** The elements around painted words; words may stand in a shadow root itself, whose host hands the rules down. */
function elementsOf(marks: readonly PaintedMark[]): Element[] {
  return marks
    .map(({ range, node }) => range && drawnParentOf(node))
    .filter((node) => node !== null && isElement(node));
}

/** The text may have changed since it was read: then there is nothing to paint, and the next reading is near. */
function rangeOf({ node, start, end, read }: PaintedMark): Range | null {
  if (end > read.length || node.data !== read || !isConnected(node)) return null;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}

function takeStanding(standing: PaintedMark[] | undefined, wanted: Mark): PaintedMark | null {
  const index = standing?.findIndex((mark) => isSameMark(mark, wanted) && stands(mark)) ?? -1;
  return index < 0 ? null : (standing?.splice(index, 1)[0] ?? null);
}

function isSameMark(one: Mark, other: Mark): boolean {
  return one.verdict === other.verdict && one.start === other.start && one.end === other.end;
}

function stands({ range, node, start, end, read }: PaintedMark): boolean {
  if (!range) return node.data === read;
  return range.startContainer === node && range.startOffset === start && range.endOffset === end;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
