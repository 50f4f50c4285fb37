import type { TextPiece } from './field-pieces.ts';
import { FOUND_AGAIN } from './limits.ts';
import { isElement, localNameOf, parentOf, rootElementOf, textOf, textsBelow } from './page-dom.ts';

/**
 * Where words that the page states outside its text (structured data, a picture's text) also stand in its text: in the lot
 * itself; anywhere on the page where the lot has no place of its own.
 */
export function findWords(page: Document, lot: Element, words: string): TextPiece[] {
  const within = isScript(lot) ? rootElementOf(page) : lot;
  if (!within || words === '' || !textOf(within)?.includes(words)) return [];
  const pieces: TextPiece[] = [];
  for (const node of textsBelow(within)) {
    if (pieces.length >= FOUND_AGAIN) break;
    const start = wordStart(node.data, words);
    if (start >= 0 && isWritten(node)) pieces.push({ node, start, end: start + words.length });
  }
  return pieces;
}

/** A lot that stands nowhere in the page but in a block of data. */
export function isScript(element: Element): boolean {
  return localNameOf(element) === 'script';
}

function wordStart(text: string, words: string): number {
  const isLetter = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!isLetter(at - 1) && !isLetter(at + words.length)) return at;
  }
  return -1;
}

const UNWRITTEN = new Set(['script', 'style', 'template', 'noscript', 'title', 'option', 'textarea', 'nav', 'footer']);

function isWritten(node: Node): boolean {
  for (let at = parentOf(node); at && isElement(at); at = parentOf(at))
    if (UNWRITTEN.has(localNameOf(at))) return false;
  return true;
}
