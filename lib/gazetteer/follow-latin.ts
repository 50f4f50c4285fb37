import { CLASS, foldedUnits } from './fold-text.ts';
import type { NameHit } from './name-index.ts';
import { NOWHERE, ROW_BITS, type Trie } from './trie.ts';
import { isAsciiLetter, isCutByLineEnd, LONGEST_SEPARATOR, skipSeparators } from './word-edges.ts';

const SPACE = 0x20;
const LETTER = 0x1f;
const ASCII = 0x80;

/** The word needs a closer look: a digit, an apostrophe, a character beyond ASCII, a name cut by a line end. */
export const LOOK_CLOSER = Symbol('look closer');

/**
 * The longest name from an offset whose first word ends at another, at a node of the trie, as nearly every name is written:
 * through plain Latin letters and separators. Whatever else it meets it leaves to the full reading of names.
 */
export function followLatin(
  trie: Trie,
  text: string,
  start: number,
  firstWordEnd: number,
  firstWordNode: number,
): NameHit | null | typeof LOOK_CLOSER {
  const { length } = text;
  const { rows } = trie;
  let node = firstWordNode;
  let found = -1;
  let end = start;
  let i = firstWordEnd;
  for (;;) {
    const unit = i < length ? text.charCodeAt(i) : 0;
    if (isAsciiLetter(unit)) {
      node = rows[(node << ROW_BITS) | (unit & LETTER)]!;
      if (node === NOWHERE) break;
      i++;
      continue;
    }
    const kind = unit < ASCII ? foldedUnits[unit]! : CLASS.UNKNOWN;
    if (i < length && kind !== CLASS.BREAK && kind !== CLASS.SEPARATOR) return LOOK_CLOSER;
    const value = trie.valueAt(node);
    if (value !== -1) {
      found = value;
      end = i;
    }
    if (i >= length || kind === CLASS.BREAK) break;
    if (isCutByLineEnd(text, i)) return LOOK_CLOSER;
    node = trie.behindSpace(node);
    if (node === NOWHERE) break;
    const next = unit === SPACE && isAsciiLetter(text.charCodeAt(i + 1)) ? i + 1 : skipSeparators(text, i);
    if (next - i > LONGEST_SEPARATOR) break;
    i = next;
  }
  return found === -1 ? null : { value: found, start, end, unusual: false };
}
