import {
  CLASS,
  expansionOf,
  foldedUnits,
  foldUnit,
  isArabic,
  isDigit,
  isHangul,
  isHebrew,
  isSurrogate,
  writesWithoutSpaces,
} from './fold-text.ts';
import { ENDING } from './inflection.ts';
import type { TrieEntry } from './trie.ts';
import {
  beginsWord,
  isAsciiLetter,
  isCutByLineEnd,
  letterAt,
  mayBeDisguised,
  mixesScripts,
  sizeAt,
} from './word-edges.ts';

const SPACE = 0x20;
const LATIN_A = 0x61;
/** Letters of a name that the filter knows; what agrees so far goes to the trie. */
const MOST_LETTERS = 8;

/** Some name begins with these letters. */
const PREFIX = 1;
/** … and anything may follow: the name goes on beyond what the filter knows, or ends in a script that writes on. */
const OPEN = 2;
/** … and its first word ends here. */
const WORD_END = 4;

/**
 * Tells at which offsets of a text a name may begin, so that nearly every ordinary word costs a look or two into one
 * table: for each beginning of a name, up to eight letters, the table holds a mark at the letters' hash. A hash that two
 * beginnings share costs a look into the trie and nothing else.
 */
export class StartFilter {
  private readonly marks = new Uint8Array(0x10000);

  constructor(entries: readonly TrieEntry[]) {
    for (const [path] of entries) this.add(path);
  }

  /** A space inside a name may be left out in a text ("RD Congo", "RDCongo"): its letters are marked as if glued. */
  private add(path: string): void {
    let hash = 0;
    let letters = 0;
    for (let i = 0; i < path.length; i++) {
      const letter = path.charCodeAt(i);
      if (letter === SPACE) this.marks[hash]! |= WORD_END;
      else if (letter === ENDING) this.marks[hash]! |= OPEN | WORD_END;
      else {
        hash = nextHash(hash, letter);
        letters++;
        this.marks[hash]! |= letters === MOST_LETTERS ? PREFIX | OPEN : PREFIX;
        if (letters === MOST_LETTERS) return;
      }
    }
    const last = path.charCodeAt(path.length - 1);
    this.marks[hash]! |= writesWithoutSpaces(last) || isHangul(last) ? OPEN | WORD_END : WORD_END;
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
      if (letter >= SPACE) {
        if (beginsWord(previous, letter) && this.mayBegin(text, i, letter)) return i;
        previous = letter;
        i++;
        // The rest of a Latin word, by far the commonest case.
        if (letter >= LATIN_A && letter < 0x80) while (i < length && isAsciiLetter(text.charCodeAt(i))) i++;
      } else if (letter === CLASS.UNKNOWN && isSurrogate(unit)) {
        const astral = letterAt(text, i);
        if (astral >= SPACE && beginsWord(previous, astral) && this.mayBegin(text, i, astral)) return i;
        if (astral !== CLASS.IGNORED) previous = astral >= SPACE ? astral : 0;
        i += sizeAt(text, i);
      } else if (letter === CLASS.UNKNOWN) {
        foldUnit(unit);
      } else if (letter === CLASS.EXPANDS) {
        const first = expansionOf(unit).charCodeAt(0);
        if (beginsWord(previous, first) && this.marks[nextHash(0, first)] !== 0) return i;
        previous = first;
        i++;
      } else {
        if (letter !== CLASS.IGNORED) previous = 0;
        i++;
      }
    }
    return length;
  }

  private mayBegin(text: string, at: number, first: number): boolean {
    // Particles are written onto Hebrew and Arabic names.
    if (isHebrew(first) || isArabic(first)) return true;
    const isLatin = first < 0x80;
    let hash = nextHash(0, first);
    let mark = this.marks[hash]!;
    for (let i = at + 1; mark !== 0; i++) {
      if ((mark & OPEN) !== 0) return true;
      const letter = i < text.length ? foldedUnits[text.charCodeAt(i)]! : CLASS.BREAK;
      if (letter < SPACE) {
        // An apostrophe, an invisible character, one not met yet: the trie looks more closely.
        if (letter !== CLASS.SEPARATOR && letter !== CLASS.BREAK) return true;
        return (mark & WORD_END) !== 0 || isCutByLineEnd(text, i);
      }
      // A digit or a letter of another script may stand for the one that belongs here.
      if (isDigit(letter) || letter < 0x80 !== isLatin) return true;
      hash = nextHash(hash, letter);
      mark = this.marks[hash]!;
    }
    return !isLatin && mayBeDisguised(first) && mixesScripts(text, at);
  }
}

function nextHash(hash: number, letter: number): number {
  return ((hash << 5) - hash + letter) & 0xffff;
}
