import type { TextPiece } from './field-pieces.ts';
import { PAINTED_RANGES, SHOWN_MS } from './limits.ts';
import { isConnected, isElement, parentOf } from './page-dom.ts';
import { SHOWN_HIGHLIGHT, type ShownVerdict, VERDICT_LOOKS } from './verdict-look.ts';

/** Words to be painted in the colours of a verdict. */
export interface Mark extends TextPiece {
  verdict: ShownVerdict;
}

interface PaintedMark extends Mark {
  range: Range;
}

/**
 * Paints words with the CSS Custom Highlight API. Its ranges are live: where the page puts other words into a painted node,
 * or takes the node out, the browser empties the range at once, so a recycled row never keeps an old mark.
 */
export class Painter {
  private readonly highlights = new Map<ShownVerdict, Highlight>();
  private painted: PaintedMark[] = [];
  private shownTimer: ReturnType<typeof setTimeout> | null = null;

  get isPainting(): boolean {
    return this.painted.length > 0;
  }

  /** Makes the painted words exactly these; what is painted already and still stands stays untouched. */
  paint(marks: readonly Mark[]): void {
    const standing = new Map<Text, PaintedMark[]>();
    for (const mark of this.painted) push(standing, mark.node, mark);
    const next: PaintedMark[] = [];
    for (const mark of marks.slice(0, PAINTED_RANGES)) {
      const painted = takeStanding(standing.get(mark.node), mark) ?? this.add(mark);
      if (painted) next.push(painted);
    }
    for (const rest of standing.values())
      for (const mark of rest) this.highlights.get(mark.verdict)?.delete(mark.range);
    this.painted = next;
    this.registerFilled();
  }

  /** Whether the page has left our highlights in its registry as we made them. */
  isIntact(): boolean {
    for (const [verdict, highlight] of this.highlights) {
      const count = this.painted.reduce((sum, mark) => sum + (mark.verdict === verdict ? 1 : 0), 0);
      if (highlight.size !== count) return false;
      if (count > 0 && CSS.highlights.get(VERDICT_LOOKS[verdict].highlight) !== highlight) return false;
    }
    return true;
  }

  /** Whether rules of the page hide what is painted. Only Chromium tells the style of a highlight. */
  isFaded(): boolean {
    const mark = this.painted.find(({ node }) => isConnected(node));
    const element = mark && parentOf(mark.node);
    if (import.meta.env.FIREFOX || !element || !isElement(element)) return false;
    const { highlight } = VERDICT_LOOKS[mark.verdict];
    return /^transparent$|[,/] ?0\)$/.test(getComputedStyle(element, `::highlight(${highlight})`).backgroundColor);
  }

  /** Puts back what the page has taken out of its registry. */
  repair(): void {
    for (const mark of this.painted) this.highlights.get(mark.verdict)?.add(mark.range);
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
  }

  private add(mark: Mark): PaintedMark | null {
    const range = rangeOf(mark);
    if (!range) return null;
    let highlight = this.highlights.get(mark.verdict);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = VERDICT_LOOKS[mark.verdict].priority;
      this.highlights.set(mark.verdict, highlight);
    }
    highlight.add(range);
    return { ...mark, range };
  }

  /** A highlight stands in the page's registry only while it holds something. */
  private registerFilled(): void {
    // Others of our names may be left of a version whose script was ended with it.
    for (const { highlight } of Object.values(VERDICT_LOOKS)) CSS.highlights.delete(highlight);
    for (const [verdict, highlight] of this.highlights) {
      const name = VERDICT_LOOKS[verdict].highlight;
      if (highlight.size > 0) CSS.highlights.set(name, highlight);
      else this.highlights.delete(verdict);
    }
  }

  private endShow(): void {
    if (this.shownTimer === null) return;
    clearTimeout(this.shownTimer);
    this.shownTimer = null;
    CSS.highlights.delete(SHOWN_HIGHLIGHT);
  }
}

/** The text may have changed since it was read: then there is nothing to paint, and the next reading is near. */
function rangeOf({ node, start, end }: TextPiece): Range | null {
  if (end > node.data.length) return null;
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

function stands({ range, node, start, end }: PaintedMark): boolean {
  return range.startContainer === node && range.startOffset === start && range.endOffset === end;
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
