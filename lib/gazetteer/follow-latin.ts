import { CLASS, foldedUnits } from './fold-text.ts';
import type { NameHit } from './name-index.ts';
import type { Trie } from './trie.ts';
import { isAsciiLetter, LONGEST_SEPARATOR, skipSeparators } from './word-edges.ts';

const SPACE = 0x20;
const LOWER_CASE = 0x20;
const ASCII = 0x80;

/** The word needs a closer look: a digit, an apostrophe, a character beyond ASCII, a name cut by a line end. */
export const LOOK_CLOSER = Symbol('look closer');

/**
 * Follows the trie through plain Latin letters and separators, as nearly every name is written: the longest name from an
 * offset, or null. Whatever else it meets it leaves to the full reading of names.
 */
export function followLatin(trie: Trie, text: string, start: number): NameHit | null | typeof LOOK_CLOSER {
  const { length } = text;
  let node = trie.latinPair(text.charCodeAt(start) | LOWER_CASE, text.charCodeAt(start + 1) | LOWER_CASE);
  if (node === 0) return null;
  let found = -1;
  let end = start;
  let i = start + 2;
  for (;;) {
    const unit = i < length ? text.charCodeAt(i) : 0;
    if (isAsciiLetter(unit)) {
      node = trie.step(node, unit | LOWER_CASE);
      if (node === 0) break;
      i++;
      continue;
    }
    const kind = unit < ASCII ? foldedUnits[unit]! : CLASS.UNKNOWN;
    if (i < length && kind !== CLASS.BREAK && kind !== CLASS.SEPARATOR) return LOOK_CLOSER;
    if (trie.valueAt(node) !== -1) {
      found = trie.valueAt(node);
      end = i;
    }
    if (i >= length || kind === CLASS.BREAK) break;
    node = trie.child(node, SPACE);
    if (node === 0) return text.charCodeAt(i + 1) === 0x0a ? LOOK_CLOSER : hit(found, start, end);
    const next = skipSeparators(text, i);
    if (next - i > LONGEST_SEPARATOR) break;
    i = next;
  }
  return hit(found, start, end);
}

function hit(value: number, start: number, end: number): NameHit | null {
  return value === -1 ? null : { value, start, end, unusual: false };
}
