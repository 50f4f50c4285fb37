import { CLASS, expansionOf, foldedUnits, foldUnit, isArabic, isDigit, isHebrew, isSurrogate } from './fold-text.ts';
import type { TrieEntry } from './trie.ts';
import { beginsWord, isAsciiLetter, letterAt, mayBeDisguised, sizeAt } from './word-edges.ts';

const A = 0x61;
const Z = 0x7a;

/**
 * Tells at which offsets of a text a name may begin, so that nearly every ordinary word costs one look into a table: for
 * Latin words its first three letters decide, for others the first two.
 */
export class StartFilter {
  /** Three letters a–z, five bits each: 1 where some name begins so. */
  private readonly threeLetters = new Uint8Array(1 << 15);
  private readonly twoLetters = new Uint8Array(1 << 10);
  /** Names whose first word has two letters. */
  private readonly shortWords = new Uint8Array(1 << 10);
  private readonly firstLetters = new Uint8Array(0x10000);
  /** Words of a single letter, in scripts that have such. */
  private readonly singles = new Uint8Array(0x10000);
  /** Hashes of the first two letters of names in other scripts. */
  private readonly pairs = new Uint8Array(1 << 16);

  constructor(entries: readonly TrieEntry[]) {
    for (const [path] of entries) this.add(path);
  }

  private add(path: string): void {
    this.firstLetters[path.charCodeAt(0)] = 1;
    // A space inside the first letters may be left out in a text: "RD Congo", "RDCongo".
    const letters = path.slice(0, 5).replaceAll(' ', '');
    const [a, b, c] = [letters.charCodeAt(0), letters.charCodeAt(1), letters.charCodeAt(2)];
    if (!isLatin(a) || !isLatin(b)) {
      if (path.length === 1) this.singles[a] = 1;
      this.pairs[hash(a, b)] = 1;
      return;
    }
    const pair = pairOf(a, b);
    this.twoLetters[pair] = 1;
    if (path.length === 2 || path[2] === ' ' || path[1] === ' ') this.shortWords[pair] = 1;
    if (isLatin(c)) this.threeLetters[(pair << 5) | (c - A)] = 1;
  }

  /**
   * The first offset at or behind `from` at which a name may begin; the text's length where there is none. `from` must
   * be an offset at which a word can begin.
   */
  nextStart(text: string, from: number): number {
    const { length } = text;
    let i = from;
    let previous = 0;
    while (i < length) {
      const unit = text.charCodeAt(i);
      const letter = foldedUnits[unit]!;
      if (unit < 0x80 && letter >= A) {
        if (beginsWord(previous, letter) && this.mayBeginLatin(text, i, letter)) return i;
        previous = letter;
        // The rest of a Latin word, by far the commonest case.
        do i++;
        while (i < length && isAsciiLetter(text.charCodeAt(i)));
      } else if (letter >= 0x20) {
        if (beginsWord(previous, letter) && this.mayBegin(text, i, letter)) return i;
        previous = letter;
        i++;
      } else if (letter === CLASS.UNKNOWN && isSurrogate(unit)) {
        const astral = letterAt(text, i);
        if (astral >= 0x20 && beginsWord(previous, astral) && this.mayBegin(text, i, astral)) return i;
        if (astral !== CLASS.IGNORED) previous = astral >= 0x20 ? astral : 0;
        i += sizeAt(text, i);
      } else if (letter === CLASS.UNKNOWN) {
        foldUnit(unit);
      } else if (letter === CLASS.EXPANDS) {
        const first = expansionOf(unit).charCodeAt(0);
        if (beginsWord(previous, first) && this.firstLetters[first] === 1) return i;
        previous = first;
        i++;
      } else {
        if (letter !== CLASS.IGNORED) previous = 0;
        i++;
      }
    }
    return length;
  }

  private mayBegin(text: string, at: number, letter: number): boolean {
    return isLatin(letter)
      ? this.mayBeginLatin(text, at, letter)
      : this.mayBeginForeign(text, at, letter, classAt(text, at + 1));
  }

  private mayBeginLatin(text: string, at: number, letter: number): boolean {
    const second = classAt(text, at + 1);
    // An apostrophe, an invisible or a foreign character: the trie looks more closely.
    if (!isLatin(second)) return second !== CLASS.BREAK && this.firstLetters[letter] === 1;
    const pair = pairOf(letter, second);
    if (this.twoLetters[pair] === 0) return false;
    const third = classAt(text, at + 2);
    if (isLatin(third)) return this.threeLetters[(pair << 5) | (third - A)] === 1;
    return (third !== CLASS.SEPARATOR && third !== CLASS.BREAK) || this.shortWords[pair] === 1;
  }

  private mayBeginForeign(text: string, at: number, letter: number, second: number): boolean {
    // Particles are written onto Hebrew and Arabic names.
    if (isHebrew(letter) || isArabic(letter)) return true;
    if (second >= 0x20 && !isLatin(second) && !isDigit(second)) {
      if (this.pairs[hash(letter, second)] === 1 || this.singles[letter] === 1) return true;
      return mayBeDisguised(letter) && isLatin(classAt(text, at + 2));
    }
    return this.firstLetters[letter] === 1 || mayBeDisguised(letter);
  }
}

/** As the table has it; what it has not met yet counts as something to look at. */
function classAt(text: string, at: number): number {
  return at < text.length ? foldedUnits[text.charCodeAt(at)]! : CLASS.BREAK;
}

function pairOf(first: number, second: number): number {
  return ((first - A) << 5) | (second - A);
}

function hash(first: number, second: number): number {
  return (first * 263 + second) & 0xffff;
}

function isLatin(letter: number): boolean {
  return letter >= A && letter <= Z;
}
