import { CLASS, foldUnit } from './fold-text.ts';
import { NOWHERE, ROOT, ROW_BITS, type Trie } from './trie.ts';

/** Columns of characters; the letters a to z in any case are 1 to 26. */
const SEPARATOR = 0;
const DIGIT = 27;
const HYPHEN = 28;
const OTHER = 29;
const STOP = 0xffff;
const HYPHEN_UNIT = 0x2d;

/** What stands before an offset that no name leads to: the letters of some other word, or nothing of a word. */
export const IN_WORD = NOWHERE;
export const AT_WORD_START = ROOT;

/**
 * Runs over Latin text along a trie's own table: one look for each character, and no branch that depends on the text. It
 * stops where a word ends that is the first one of some name, and at characters that are not plain Latin letters within a
 * word that some name begins with; beyond ASCII at all.
 */
export class LatinScanner {
  private readonly classes = classesOfUnits();
  private readonly table: Uint16Array;
  /** Behind the digits of a number: a word may begin. */
  readonly inNumber: number;
  /** What stands before the offset that `scan` gave: a node of the trie, or one of the states above. */
  state: number = AT_WORD_START;

  /** `stopsAtNumbers`: whether some name begins with a digit. */
  constructor(trie: Trie, stopsAtNumbers: boolean) {
    const { rows, size } = trie;
    this.table = rows;
    this.inNumber = size;
    for (let letter = 1; letter <= 26; letter++) {
      rows[(size << ROW_BITS) | letter] = rows[(ROOT << ROW_BITS) | letter]!;
    }
    for (let node = ROOT + 1; node < size; node++) {
      const row = node << ROW_BITS;
      rows[row | SEPARATOR] = trie.endsWord(node) ? STOP : AT_WORD_START;
      rows[row | DIGIT] = STOP;
      rows[row | HYPHEN] = STOP;
      rows[row | OTHER] = STOP;
    }
    for (const state of [IN_WORD, AT_WORD_START, this.inNumber]) {
      const row = state << ROW_BITS;
      rows[row | SEPARATOR] = AT_WORD_START;
      rows[row | DIGIT] = state === AT_WORD_START && stopsAtNumbers ? STOP : this.inNumber;
      rows[row | HYPHEN] = AT_WORD_START;
      rows[row | OTHER] = STOP;
    }
  }

  /** The offset of the next stop, or the text's length; `state` tells what stands before it. */
  scan(text: string, from: number, behind: number): number {
    const { table, classes } = this;
    const { length } = text;
    let state = behind;
    let i = from;
    for (; i < length; i++) {
      const next = table[(state << ROW_BITS) | classes[text.charCodeAt(i)]!]!;
      if (next === STOP) break;
      state = next;
    }
    this.state = state;
    return i;
  }

  /** Whether the letters before the last stop lead into the trie. */
  isInName(): boolean {
    return this.state > AT_WORD_START && this.state < this.inNumber;
  }
}

function classesOfUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER);
  for (let unit = 0; unit < 0x80; unit++) {
    const folded = foldUnit(unit);
    if (folded >= 0x61) classes[unit] = folded - 0x60;
    else if (folded >= 0x30) classes[unit] = DIGIT;
    else if (unit === HYPHEN_UNIT) classes[unit] = HYPHEN;
    // An apostrophe ends a word for what stands behind it, and goes on for a name that holds one.
    else if (folded === CLASS.SEPARATOR || folded === CLASS.BREAK) classes[unit] = SEPARATOR;
  }
  return classes;
}
