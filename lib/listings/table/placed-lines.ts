import { attributeOf, dataOf, isText, nextNode, parentElementOf, queryAll } from '../dom.ts';
import type { TextRun } from '../types.ts';
import type { PlainLines } from './text-grid.ts';

/** Words that a PDF viewer or converter sets at a place on the page: each in an element with `left` and `top`. */
interface Placed {
  element: Element;
  left: number;
  top: number;
}

const PLACED = '[style*="left:"][style*="top:"]';
const FEWEST = 9;
const MOST = 6000;

/** The boxes of a page in which words are set so, in order. */
export function placedBoxes(root: ParentNode): Map<Element, Placed[]> {
  const boxes = new Map<Element, Placed[]>();
  for (const element of queryAll(root, PLACED).slice(0, MOST)) {
    const style = attributeOf(element, 'style') ?? '';
    const left = lengthIn(style, LEFT);
    const top = lengthIn(style, TOP);
    const box = parentElementOf(element);
    if (left === null || top === null || !box) continue;
    const known = boxes.get(box);
    if (known) known.push({ element, left, top });
    else boxes.set(box, [{ element, left, top }]);
  }
  for (const [box, placed] of boxes) if (placed.length < FEWEST) boxes.delete(box);
  return boxes;
}

const LEFT = /(?<![\w-])left:\s*(?:calc\([^\d]*)?(-?[\d.]+)(%?)/;
const TOP = /(?<![\w-])top:\s*(?:calc\([^\d]*)?(-?[\d.]+)(%?)/;
/** Widths of a narrow letter: of ten, and of the hundredth part of a page some. */
const LETTERS_IN_PIXEL = 0.25;
const LETTERS_IN_PERCENT = 2.5;

/** In letters. */
function lengthIn(style: string, pattern: RegExp): number | null {
  const found = pattern.exec(style);
  return found ? Number(found[1]) * (found[2] ? LETTERS_IN_PERCENT : LETTERS_IN_PIXEL) : null;
}

/** Letters set on one line differ by less than this. */
const SAME_LINE = 1;
const WIDEST = 400;

/** The same words as lines of text, each as far from the left as it is on the page. */
export function placedLines(boxes: Iterable<Placed[]>): PlainLines {
  const runs: TextRun[] = [];
  let text = '';
  for (const placed of boxes) {
    const lines: Placed[][] = [];
    for (const each of [...placed].sort((one, other) => one.top - other.top)) {
      const line = lines.at(-1);
      if (line && each.top - line[0]!.top < SAME_LINE) line.push(each);
      else lines.push([each]);
    }
    for (const line of lines) {
      const start = text.length;
      for (const { element, left } of line.sort((one, other) => one.left - other.left)) {
        const column = Math.min(WIDEST, Math.max(0, Math.round(left)));
        text = text.padEnd(Math.max(start + column, text.length + (text.length > start ? 1 : 0)));
        for (let node: Node | null = nextNode(element, element); node; node = nextNode(node, element)) {
          const data = isText(node) ? dataOf(node) : '\n';
          if (data.includes('\n')) continue;
          runs.push({ node: node as Text, nodeStart: 0, start: text.length, length: data.length });
          text += data;
        }
      }
      text += '\n';
    }
  }
  return { text, runs };
}
