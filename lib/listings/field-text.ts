import {
  attributeOf,
  dataOf,
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextNode,
  nextSiblingOf,
  parentOf,
} from './dom.ts';
import { JoinedWords, LazyWords, runsBetween, SlicedWords } from './lazy-words.ts';
import { READING_LIMITS } from './limits.ts';
import type { FieldText, TextRun } from './types.ts';

/** Elements whose text is never words of a listing. */
export const NEVER_WORDS = new Set(
  'script style template noscript option select datalist textarea iframe object canvas head title audio video math'.split(
    ' ',
  ),
);

/** Elements that run on inside a line; every other element separates words from its neighbours. */
export const INLINE_WORDS = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q s samp small span ' +
    'strike strong sub sup svg time tt u var wbr rp rt ruby'
  ).split(' '),
);

export interface WordOptions {
  /** Leave out the words of buttons ("Contact supplier"). Off by default. */
  withoutButtons?: boolean;
  /** Leave out these elements with all below them. */
  without?: (element: Element) => boolean;
  /** UTF-16 code units kept; the rest is cut off. */
  maxLength?: number;
}

/** The words of one node, or of several in order, white space collapsed, each stretch with its place in the page. */
export function fieldText(nodes: Node | readonly Node[], options: WordOptions = {}): FieldText {
  const collector = new WordCollector(options.maxLength ?? READING_LIMITS.fieldLength);
  for (const node of isNodeList(nodes) ? nodes : [nodes]) {
    collector.separate();
    collectWords(node, collector, options);
    if (collector.isFull) break;
  }
  return collector.finish();
}

/** Words that stand in no text node: an attribute, a value of structured data. */
export function plainText(text: string): FieldText {
  return { text: text.slice(0, READING_LIMITS.fieldLength).replace(/\s+/g, ' ').trim(), runs: [] };
}

export const NO_WORDS: FieldText = { text: '', runs: [] };

/** Several texts as one; the runs of each still point into the page. Empty ones are left out. */
export function joinFieldTexts(parts: readonly FieldText[], separator = '; '): FieldText {
  const filled = parts.filter((part) => part.text !== '');
  if (filled.length === 1) return filled[0]!;
  if (filled.some((part) => part instanceof LazyWords)) {
    return new JoinedWords(filled.map((part) => part.text).join(separator), filled, separator);
  }
  const runs: TextRun[] = [];
  let text = '';
  for (const part of filled) {
    if (text !== '') text += separator;
    for (const run of part.runs) runs.push({ ...run, start: run.start + text.length });
    text += part.text;
  }
  return { text, runs };
}

/** `text.slice(start, end)` without white space at its ends, with the runs that lie in it. */
export function sliceFieldText(field: FieldText, start: number, end = field.text.length): FieldText {
  let from = Math.max(0, start);
  let to = Math.min(end, field.text.length);
  while (from < to && isSpace(field.text.charCodeAt(from))) from += 1;
  while (to > from && isSpace(field.text.charCodeAt(to - 1))) to -= 1;
  if (from === 0 && to === field.text.length) return field;
  if (field instanceof LazyWords) return new SlicedWords(field, from, to);
  return { text: field.text.slice(from, to), runs: runsBetween(field.runs, from, to) };
}

/** Words for people who do not see the picture: `alt`, `title` and `aria-label` in and on an element, in order. */
export function alternativeText(element: Element): FieldText {
  const found: string[] = [];
  for (const each of elementsBelow(element)) {
    if (NEVER_WORDS.has(localNameOf(each))) continue;
    for (const name of ['alt', 'title', 'aria-label']) {
      const words = attributeOf(each, name)?.replace(/\s+/g, ' ').trim();
      if (words && !found.includes(words)) found.push(words);
    }
  }
  return plainText(found.join('; '));
}

function elementsBelow(element: Element): Element[] {
  const elements: Element[] = [];
  for (let node: Node | null = element; node; node = nextNode(node, element)) if (isElement(node)) elements.push(node);
  return elements;
}

function isNodeList(nodes: Node | readonly Node[]): nodes is readonly Node[] {
  return Array.isArray(nodes);
}

function isSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || (code > 160 && /\s/.test(String.fromCharCode(code)))
  );
}

/** Walks the nodes in document order without recursion, so that no depth of nesting can overflow the stack. */
function collectWords(root: Node, collector: WordCollector, options: WordOptions): void {
  let node: Node | null = root;
  while (node && !collector.isFull) {
    let enter = true;
    if (isText(node)) collector.add(node);
    else if (isElement(node)) {
      enter = !isLeftOut(node, options);
      if (!INLINE_WORDS.has(localNameOf(node))) collector.separate();
    }
    const child: Node | null = enter ? firstChildOf(node) : null;
    node = child ?? leave(node, root, collector);
  }
}

function isLeftOut(element: Element, options: WordOptions): boolean {
  const name = localNameOf(element);
  if (NEVER_WORDS.has(name)) return true;
  if (options.withoutButtons && (name === 'button' || attributeOf(element, 'role') === 'button')) return true;
  return options.without?.(element) ?? false;
}

function leave(node: Node, root: Node, collector: WordCollector): Node | null {
  for (let at: Node | null = node; at && at !== root; at = parentOf(at)) {
    if (at !== node && isElement(at) && !INLINE_WORDS.has(localNameOf(at))) collector.separate();
    const next = nextSiblingOf(at);
    if (next) return next;
  }
  return null;
}

/** Two spaces together, or any white space that is no plain space. */
const NOT_YET_COLLAPSED = /[^\S ]| {2}/;
const STRETCH = /\S+(?: \S+)*/g;

/** Gathers words with white space collapsed, each stretch with its place in the page. */
export class WordCollector {
  text = '';
  private readonly runs: TextRun[] = [];
  private isSeparated = false;

  constructor(private readonly maxLength = Number.POSITIVE_INFINITY) {}

  get isFull(): boolean {
    return this.text.length >= this.maxLength;
  }

  /** The next words do not continue the last one. */
  separate(): void {
    this.isSeparated = true;
  }

  /** The words of a node, or of a part of it. */
  add(node: Text, from = 0, to = dataOf(node).length): void {
    const data = dataOf(node).slice(from, to);
    if (data === '') return;
    if (!NOT_YET_COLLAPSED.test(data) && data.charCodeAt(0) !== 32 && data.charCodeAt(data.length - 1) !== 32) {
      this.append(node, data, from);
      return;
    }
    this.addStretches(node, data, from);
  }

  finish(): FieldText {
    return { text: this.text, runs: this.runs };
  }

  private addStretches(node: Text, data: string, from: number): void {
    let last = 0;
    for (const stretch of data.matchAll(STRETCH)) {
      if (stretch.index > last || (last === 0 && stretch.index > 0)) this.separate();
      this.append(node, stretch[0], from + stretch.index);
      last = stretch.index + stretch[0].length;
      if (this.isFull) return;
    }
    if (last < data.length) this.separate();
  }

  private append(node: Text, words: string, nodeStart: number): void {
    if (this.isSeparated && this.text !== '') this.text += ' ';
    this.isSeparated = false;
    const kept = words.slice(0, Math.max(0, this.maxLength - this.text.length));
    if (kept === '') return;
    this.runs.push({ node, nodeStart, start: this.text.length, length: kept.length });
    this.text += kept;
  }
}
