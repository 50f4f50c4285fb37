const SPACE = 0x20;
const LATIN_A = 0x61;
/** A name written as one word is one only where it is too long to be chance ("no la" is not Nola). */
const SHORTEST_GLUED_NAME = 6;
const MOST_NODES = 0xfff0;

/** A path of folded letters (`foldName`) and the number it leads to. */
export type TrieEntry = readonly [path: string, value: number];

/** What `child` and `step` give where a letter leads nowhere. */
export const NOWHERE = 0;
export const ROOT = 1;
/** A node has a row of `1 << ROW_BITS` columns; the letters a to z stand in columns 1 to 26, the space in its own. */
export const ROW_BITS = 5;
const SPACE_COLUMN = 31;

/**
 * Names as a trie in flat arrays, built in one pass without sorting, so that a page does not wait for it: each entry
 * shares the path of the one before as far as they agree. The letters a to z and the space lead through a table, with a row for
 * each node, that a scanner can run over; all others through lists of siblings. 76 bytes a node.
 */
export class Trie {
  /** For each node and column the node that the column's letter leads to. Columns 0 and 27 to 30 are the scanner's. */
  readonly rows: Uint16Array;
  private readonly letters: Uint16Array;
  private readonly siblings: Uint16Array;
  private readonly children: Uint16Array;
  private readonly values: Int32Array;
  private readonly lengths: Uint8Array;
  private readonly spaces: Uint8Array;
  private readonly lastWords: Uint8Array;
  /** 1 at a node where a space may be left out: "Samouandja". */
  private readonly glue: Uint8Array;
  private readonly rootChildren = new Uint16Array(0x10000);
  /** Nodes are numbered from `ROOT` to `size - 1`. */
  size = ROOT + 1;

  /** The first of two equal paths stays. Quickest where entries that begin alike stand together. */
  constructor(entries: readonly TrieEntry[]) {
    let most = this.size;
    for (const entry of entries) most += entry[0].length;
    this.letters = new Uint16Array(most);
    this.siblings = new Uint16Array(most);
    this.children = new Uint16Array(most);
    this.values = new Int32Array(most).fill(-1);
    this.lengths = new Uint8Array(most);
    this.spaces = new Uint8Array(most);
    this.lastWords = new Uint8Array(most);
    this.glue = new Uint8Array(most);
    // One row more, for the scanner.
    this.rows = new Uint16Array((most + 1) << ROW_BITS);
    this.addAll(entries);
  }

  private addAll(entries: readonly TrieEntry[]): void {
    const nodes = [ROOT];
    const glued: number[] = [];
    let previous = '';
    // Taken apart by index: a page runs this once, before anything is compiled.
    for (const entry of entries) {
      const path = entry[0];
      const value = entry[1];
      let shared = 0;
      const most = Math.min(path.length, previous.length);
      while (shared < most && path.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
      let node = nodes[shared]!;
      let isNew = false;
      for (let i = shared; i < path.length; i++) {
        const letter = path.charCodeAt(i);
        const known: number = isNew ? NOWHERE : this.child(node, letter);
        isNew = known === NOWHERE;
        node = isNew ? this.append(node, letter) : known;
        nodes[i + 1] = node;
      }
      if (this.values[node] === -1) this.values[node] = value;
      if (path.length >= SHORTEST_GLUED_NAME) {
        for (let i = path.indexOf(' '); i !== -1; i = path.indexOf(' ', i + 1)) glued.push(nodes[i]!);
      }
      previous = path;
    }
    for (const node of glued) this.leadOverSpace(node);
  }

  private append(parent: number, letter: number): number {
    const node = this.size++;
    if (node > MOST_NODES) throw new RangeError(`The names need more than ${MOST_NODES} nodes.`);
    this.letters[node] = letter;
    const isSpace = letter === SPACE;
    this.lengths[node] = this.lengths[parent]! + (isSpace ? 0 : 1);
    this.spaces[node] = this.spaces[parent]! + (isSpace ? 1 : 0);
    this.lastWords[node] = isSpace ? this.lengths[parent]! : this.lastWords[parent]!;
    const column = columnOf(letter);
    if (column !== 0) {
      this.rows[(parent << ROW_BITS) | column] = node;
    } else if (parent === ROOT) {
      this.rootChildren[letter] = node;
    } else {
      this.siblings[node] = this.children[parent]!;
      this.children[parent] = node;
    }
    return node;
  }

  /** The letters behind the space that a node leads to follow at the node itself too, where none of its own does. */
  private leadOverSpace(node: number): void {
    this.glue[node] = 1;
    const spaced = this.behindSpace(node);
    for (let column = 1; column <= 26; column++) {
      const own = (node << ROW_BITS) | column;
      if (this.rows[own] === NOWHERE) this.rows[own] = this.rows[(spaced << ROW_BITS) | column]!;
    }
  }

  /** The node that a letter leads to. */
  child(node: number, letter: number): number {
    const column = columnOf(letter);
    if (column !== 0) return this.rows[(node << ROW_BITS) | column]!;
    if (node === ROOT) return this.rootChildren[letter]!;
    let child = this.children[node]!;
    while (child !== NOWHERE && this.letters[child] !== letter) child = this.siblings[child]!;
    return child;
  }

  /** The node that a space leads to. */
  behindSpace(node: number): number {
    return this.rows[(node << ROW_BITS) | SPACE_COLUMN]!;
  }

  /** As `child`, also where the text writes two words of the name as one. */
  step(node: number, letter: number): number {
    const direct = this.child(node, letter);
    if (direct !== NOWHERE || this.glue[node] === 0) return direct;
    return this.child(this.behindSpace(node), letter);
  }

  /** Children of a node behind the root that letters lead to. */
  eachChild(node: number, visit: (child: number, letter: number) => void): void {
    for (let column = 1; column <= 26; column++) {
      const child = this.rows[(node << ROW_BITS) | column]!;
      if (child !== NOWHERE) visit(child, LATIN_A + column - 1);
    }
    for (let child = this.children[node]!; child !== NOWHERE; child = this.siblings[child]!)
      visit(child, this.letters[child]!);
  }

  /** The number of the name that ends here, -1 where none does. */
  valueAt(node: number): number {
    return this.values[node]!;
  }

  /** Whether a name ends here, or goes on behind a space. */
  endsWord(node: number): boolean {
    return this.values[node] !== -1 || this.behindSpace(node) !== NOWHERE;
  }

  /** Letters on the path to a node, spaces not counted. */
  lengthOf(node: number): number {
    return this.lengths[node]!;
  }

  /** Spaces on the path to a node; where the text leaves one out, it still counts. */
  spacesOf(node: number): number {
    return this.spaces[node]!;
  }

  /** Letters on the path to a node before its last space. */
  lastWordAt(node: number): number {
    return this.lastWords[node]!;
  }

  isBehindSpace(node: number): boolean {
    return this.letters[node] === SPACE;
  }

  /** The number of a whole path, -1 where there is none. */
  valueOf(path: string): number {
    let node: number = ROOT;
    for (let i = 0; i < path.length && node !== NOWHERE; i++) node = this.child(node, path.charCodeAt(i));
    return node === NOWHERE ? -1 : this.values[node]!;
  }
}

/** The column of a letter from a to z or of a space; 0 for all else. */
function columnOf(letter: number): number {
  if (isLatinLetter(letter)) return letter - LATIN_A + 1;
  return letter === SPACE ? SPACE_COLUMN : 0;
}

export function isLatinLetter(letter: number): boolean {
  return (letter - LATIN_A) >>> 0 < 26;
}
