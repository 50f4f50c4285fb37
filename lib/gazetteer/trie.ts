const SPACE = 0x20;
const LATIN_A = 0x61;
/** A name written as one word is one only where it is too long to be chance ("no la" is not Nola). */
const SHORTEST_GLUED_NAME = 6;

/** A path of folded letters (`foldName`) and the number it leads to. */
export type TrieEntry = readonly [path: string, value: number];

/**
 * Names as a trie in flat arrays, built in one pass without sorting, so that a page does not wait for it: each entry
 * shares the path of the one before as far as they agree. About 11 bytes a node.
 */
export class Trie {
  private readonly letters: Uint16Array;
  private readonly siblings: Int32Array;
  private readonly children: Int32Array;
  private readonly values: Int32Array;
  /** 1 at a node where a space may be left out: "Samouandja". */
  private readonly glue: Uint8Array;
  private readonly rootChildren = new Int32Array(0x10000);
  /** Where two Latin letters lead from the root: most names and near names begin so, and the root has many children. */
  private readonly latinPairs = new Int32Array(26 * 26);
  private size = 1;

  /** The first of two equal paths stays. Quickest where entries that begin alike stand together. */
  constructor(entries: readonly TrieEntry[]) {
    let most = 1;
    for (const entry of entries) most += entry[0].length;
    this.letters = new Uint16Array(most);
    this.siblings = new Int32Array(most);
    this.children = new Int32Array(most);
    this.values = new Int32Array(most).fill(-1);
    this.glue = new Uint8Array(most);
    this.addAll(entries);
  }

  private addAll(entries: readonly TrieEntry[]): void {
    const nodes = [0];
    let previous = '';
    // Taken apart by index: a page runs this once, before anything is compiled.
    for (const entry of entries) {
      const path = entry[0];
      const value = entry[1];
      let shared = 0;
      const most = Math.min(path.length, previous.length);
      while (shared < most && path.charCodeAt(shared) === previous.charCodeAt(shared)) shared++;
      for (let i = shared; i < path.length; i++) {
        const letter = path.charCodeAt(i);
        nodes[i + 1] = this.child(nodes[i]!, letter) || this.append(nodes[i]!, letter);
      }
      const node = nodes[path.length]!;
      if (this.values[node] === -1) this.values[node] = value;
      if (path.length >= SHORTEST_GLUED_NAME) this.markGlue(path, nodes);
      previous = path;
    }
  }

  private append(parent: number, letter: number): number {
    const node = this.size++;
    this.letters[node] = letter;
    if (parent === 0) {
      this.rootChildren[letter] = node;
      return node;
    }
    this.notePair(parent, letter, node);
    this.siblings[node] = this.children[parent]!;
    this.children[parent] = node;
    return node;
  }

  private notePair(parent: number, letter: number, node: number): void {
    const first = this.letters[parent]! - LATIN_A;
    const second = letter - LATIN_A;
    const isBehindRoot = this.rootChildren[this.letters[parent]!] === parent;
    if (isBehindRoot && first >= 0 && first < 26 && second >= 0 && second < 26) {
      this.latinPairs[first * 26 + second] = node;
    }
  }

  /** The node that two letters a–z lead to from the root; 0 where they lead nowhere. */
  latinPair(first: number, second: number): number {
    return this.latinPairs[(first - LATIN_A) * 26 + (second - LATIN_A)]!;
  }

  private markGlue(path: string, nodes: readonly number[]): void {
    for (let i = path.indexOf(' '); i !== -1; i = path.indexOf(' ', i + 1)) this.glue[nodes[i]!] = 1;
  }

  /** The node that a letter leads to; 0 where it leads nowhere. The root is node 0. */
  child(node: number, letter: number): number {
    if (node === 0) return this.rootChildren[letter]!;
    let child = this.children[node]!;
    while (child !== 0 && this.letters[child] !== letter) child = this.siblings[child]!;
    return child;
  }

  /** As `child`, also where the text writes two words of the name as one. */
  step(node: number, letter: number): number {
    const direct = this.child(node, letter);
    if (direct !== 0 || this.glue[node] === 0) return direct;
    return this.child(this.child(node, SPACE), letter);
  }

  eachChild(node: number, visit: (child: number, letter: number) => void): void {
    for (let child = this.children[node]!; child !== 0; child = this.siblings[child]!)
      visit(child, this.letters[child]!);
  }

  /** The number of the name that ends here, -1 where none does. */
  valueAt(node: number): number {
    return this.values[node]!;
  }

  isFirstLetter(letter: number): boolean {
    return this.rootChildren[letter] !== 0;
  }

  /** The number of a whole path, -1 where there is none. */
  valueOf(path: string): number {
    let node = 0;
    for (let i = 0; i < path.length; i++) {
      node = this.child(node, path.charCodeAt(i));
      if (node === 0) return -1;
    }
    return path === '' ? -1 : this.values[node]!;
  }
}
