import { CLASS, foldUnit } from './fold-text.ts';
import { NOWHERE, ROOT, ROW_BITS, type Trie } from './trie.ts';
import { isAsciiLetter } from './word-edges.ts';

/** Columns of characters; the letters a to z in any case are 1 to 26. */
const SEPARATOR = 0;
const DIGIT = 27;
const HYPHEN = 28;
const OTHER = 29;
const SPACE = 30;
const LAST_LETTER = 26;
const STOP = 0xffff;
const HYPHEN_UNIT = 0x2d;
const SPACE_UNIT = 0x20;

/** What stands before an offset that no name leads to: the letters of some other word, or nothing of a word. */
export const IN_WORD = NOWHERE;
export const AT_WORD_START = ROOT;

/**
 * Runs over Latin text along a table of its own: one look for each character, and no branch that depends on the text. It
 * stops where a word ends that is a name or begins one, and at characters that are not plain Latin letters within a word that
 * some name begins with; beyond ASCII at all. A name's later words become part of the table when its first is met
 * (`open`): from then on what only begins like that name is passed over without a stop.
 */
export class LatinScanner {
  private readonly classes = classesOfUnits();
  private readonly table: Uint16Array;
  /** 1 at a first word of names whose later words are in the table, and at each node of these. */
  private readonly opened: Uint8Array;
  /** Behind the digits of a number: a word may begin. */
  readonly inNumber: number;
  /** What stands before the offset that `scan` gave: a node of the trie, or one of the states above. */
  state: number = AT_WORD_START;

  constructor(private readonly trie: Trie) {
    const { size } = trie;
    const table = trie.rows.slice();
    this.table = table;
    this.opened = new Uint8Array(size);
    this.inNumber = size;
    table.copyWithin(size << ROW_BITS, ROOT << ROW_BITS, (ROOT + 1) << ROW_BITS);
    for (let node = ROOT + 1; node < size; node++) {
      const row = node << ROW_BITS;
      const atEnd = trie.endsWord(node) ? STOP : AT_WORD_START;
      table[row | SEPARATOR] = atEnd;
      table[row | SPACE] = atEnd;
      table[row | DIGIT] = STOP;
      table[row | HYPHEN] = STOP;
      table[row | OTHER] = STOP;
    }
    for (const state of [IN_WORD, AT_WORD_START, this.inNumber]) {
      const row = state << ROW_BITS;
      table[row | SEPARATOR] = AT_WORD_START;
      table[row | SPACE] = AT_WORD_START;
      table[row | DIGIT] = this.inNumber;
      table[row | HYPHEN] = AT_WORD_START;
      table[row | OTHER] = STOP;
    }
  }

  /** Stops at a character from now on, wherever it stands: for a digit that some name begins with. */
  stopAt(unit: number): void {
    this.classes[unit] = OTHER;
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

  /** At a stop behind a first word: takes the later words of its names into the table. Whether the scan may go on from there. */
  open(): boolean {
    return this.openAt(this.state);
  }

  private openAt(first: number): boolean {
    const { trie, opened } = this;
    if (first <= AT_WORD_START || first >= this.inNumber || opened[first] === 1) return false;
    if (trie.spacesOf(first) > 0 || trie.behindSpace(first) === NOWHERE) return false;
    opened[first] = 1;
    this.leadOn(trie.behindSpace(first), AT_WORD_START);
    if (!this.mayGoOn(first)) return false;
    this.passSpace(first);
    return true;
  }

  /** At a stop behind a name that the next letter may make a longer one: the state behind the space; else `NOWHERE`. */
  behindName(text: string, at: number): number {
    const { state, trie } = this;
    if (this.opened[state] === 0 || trie.valueAt(state) === -1 || this.endsName(text, at)) return NOWHERE;
    return trie.behindSpace(state);
  }

  /** At a stop behind a word or more: whether what stands there can make no longer name of it. */
  endsName(text: string, at: number): boolean {
    const { state, trie } = this;
    const behind = trie.behindSpace(state);
    if (behind === NOWHERE) return true;
    if (trie.valueAt(state) === -1) return false;
    const unit = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if ((unit !== SPACE_UNIT && unit !== HYPHEN_UNIT) || !isAsciiLetter(next)) return true;
    return trie.child(behind, next | 0x20) === NOWHERE;
  }

  /** Whether a space can be passed by: it ends no name, and leads on in one. */
  private mayGoOn(node: number): boolean {
    return this.trie.valueAt(node) === -1 && this.trie.behindSpace(node) !== NOWHERE;
  }

  private passSpace(node: number): void {
    const behind = this.trie.behindSpace(node);
    this.table[(node << ROW_BITS) | SPACE] = behind;
    this.table[(node << ROW_BITS) | HYPHEN] = behind;
  }

  /**
   * A node behind a first word, and all that follow it. Where a letter leads no further in this name, it leads to where it would have
   * without the words before: `otherwise`, the state that the later words alone lead to.
   */
  private leadOn(node: number, otherwise: number): void {
    const { table, trie } = this;
    this.opened[node] = 1;
    const row = node << ROW_BITS;
    const other = otherwise << ROW_BITS;
    for (let letter = 1; letter <= LAST_LETTER; letter++) {
      const own = table[row | letter]!;
      const without = table[other | letter]!;
      const isOverSpace = own !== NOWHERE && trie.spacesOf(own) > trie.spacesOf(node);
      if (own === NOWHERE) table[row | letter] = without;
      // A later word that may be two words of the name or the beginning of another.
      else if (isOverSpace || without === STOP) table[row | letter] = STOP;
      else this.leadOn(own, without);
    }
    this.leadOverSpace(node, otherwise);
  }

  /** As `leadOn`, for the characters between words. What would have been a stop without the words before stays one. */
  private leadOverSpace(node: number, otherwise: number): void {
    const { table, trie } = this;
    const row = node << ROW_BITS;
    const spaced = trie.behindSpace(node);
    if (trie.isBehindSpace(node)) {
      table[row | SPACE] = STOP;
      table[row | SEPARATOR] = STOP;
      return;
    }
    if (spaced !== NOWHERE) this.openAt(otherwise);
    const alone = table[(otherwise << ROW_BITS) | SPACE]!;
    if (spaced !== NOWHERE) this.leadOn(spaced, alone === STOP ? AT_WORD_START : alone);
    if (this.mayGoOn(node) && alone !== STOP) this.passSpace(node);
    else if (!trie.endsWord(node)) {
      table[row | SPACE] = alone;
      table[row | SEPARATOR] = table[(otherwise << ROW_BITS) | SEPARATOR]!;
    }
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
    else if (unit === SPACE_UNIT) classes[unit] = SPACE;
    // An apostrophe ends a word for what stands behind it, and goes on for a name that holds one.
    else if (folded === CLASS.SEPARATOR || folded === CLASS.BREAK) classes[unit] = SEPARATOR;
  }
  return classes;
}
