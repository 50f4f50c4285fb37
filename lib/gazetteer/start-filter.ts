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
import { BEHIND, LatinScanner, STOP } from './latin-scanner.ts';
import type { TrieEntry } from './trie.ts';
import { beginsWord, isCutByLineEnd, letterAt, mayBeDisguised, mixesScripts, sizeAt } from './word-edges.ts';

const SPACE = 0x20;
const ASCII = 0x80;
const LATIN_A = 0x61;
const ZERO = 0x30;
/** Letters of a name that the filter knows; what agrees so far goes to the trie. */
const MOST_LETTERS = 8;

/** Some name begins with these letters. */
const PREFIX = 1;
/** … and anything may follow: the name goes on beyond what the filter knows, or ends in a script that writes on. */
const OPEN = 2;
/** … and its first word ends here. */
const WORD_END = 4;

/**
 * Tells at which offsets of a text a name may begin, so that nearly every ordinary word costs no more than being passed
 * over: a small automaton stops at Latin words whose first three letters begin some name (and at everything beyond
 * ASCII); from there a table holds a mark for each beginning of a name, up to eight letters, at the letters' hash. A hash
 * that two beginnings share costs a look into the trie and nothing else.
 */
export class StartFilter {
  private readonly marks = new Uint8Array(0x10000);
  private readonly scanner: LatinScanner;

  constructor(entries: readonly TrieEntry[]) {
    for (const [path] of entries) this.add(path);
    this.scanner = new LatinScanner({
      isBeginning: (...letters) => this.markOf(letters) !== 0,
      isWord: (...letters) => (this.markOf(letters) & WORD_END) !== 0,
    });
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

  private markOf(letters: readonly number[]): number {
    let hash = 0;
    for (const letter of letters) hash = nextHash(hash, letter);
    return this.marks[hash]!;
  }

  /** Where to go on behind an offset that `nextStart` gave and no name began at; -1 for the next word. */
  resumeAt = -1;

  /**
   * The first offset at or behind `from` at which a name may begin; the text's length where there is none. `from` must
   * be an offset at which a word can begin, or the last `resumeAt`.
   */
  nextStart(text: string, from: number): number {
    const { scanner } = this;
    const { length } = text;
    let behind: number = from === this.resumeAt ? BEHIND.IN_WORD : BEHIND.START;
    let i = from;
    this.resumeAt = -1;
    while (i < length) {
      i = scanner.scan(text, i, behind);
      if (i >= length) return this.startAtEnd(text, scanner.lettersPending());
      const { state } = scanner;
      if (state === STOP.THREE_LETTERS) {
        // The trie tells as fast as the marks would.
        this.resumeAt = i + 1;
        return i - 2;
      }
      const start = i - lettersBefore(state);
      if ((start < i || state === STOP.NUMBER) && this.mayBegin(text, start, foldedUnits[text.charCodeAt(start)]!)) {
        return start;
      }
      if (state === STOP.NUMBER) behind = BEHIND.IN_NUMBER;
      else if (state === STOP.SHORT_WORD_1 || state === STOP.SHORT_WORD_2) behind = BEHIND.START;
      else {
        const previous = previousOf(state);
        const found = this.passBeyondAscii(text, i, previous);
        if (found) return this.at;
        i = this.at;
        behind = this.behind;
        continue;
      }
      i++;
    }
    return length;
  }

  /** Where `passBeyondAscii` ended: the offset found, or that of the next ASCII letter, digit or separator. */
  private at = 0;
  private behind: number = BEHIND.START;

  /** Characters that the scanner does not know, up to the next one that it does. True where a name may begin at `at`. */
  private passBeyondAscii(text: string, from: number, before: number): boolean {
    const { length } = text;
    let previous = before;
    let i = from;
    for (let unit = text.charCodeAt(i); i < length && (i === from || unit >= ASCII); unit = text.charCodeAt(i)) {
      const known = foldedUnits[unit]!;
      const letter = known === CLASS.UNKNOWN ? letterAt(text, i) : known;
      const first = letter === CLASS.EXPANDS ? expansionOf(text.codePointAt(i)!).charCodeAt(0) : letter;
      if (first >= SPACE) {
        if (beginsWord(previous, first) && this.mayBegin(text, i, first)) {
          this.at = i;
          return true;
        }
        previous = first;
      } else if (first !== CLASS.IGNORED) previous = 0;
      i += known === CLASS.UNKNOWN ? sizeAt(text, i) : 1;
    }
    this.at = i;
    this.behind = behindOf(previous);
    return false;
  }

  private startAtEnd(text: string, letters: number): number {
    const start = text.length - letters;
    if (letters === 0) return text.length;
    return this.mayBegin(text, start, foldedUnits[text.charCodeAt(start)]!) ? start : text.length;
  }

  private mayBegin(text: string, at: number, first: number): boolean {
    // Particles are written onto Hebrew and Arabic names.
    if (isHebrew(first) || isArabic(first)) return true;
    const isLatin = first < ASCII;
    let hash = nextHash(0, first);
    let mark = this.marks[hash]!;
    for (let i = at + 1; mark !== 0; i++) {
      if ((mark & OPEN) !== 0) return true;
      const letter = i < text.length ? classAt(text, i) : CLASS.BREAK;
      if (letter < SPACE) {
        // An apostrophe, an invisible character, a pair of surrogates: the trie looks more closely.
        if (letter !== CLASS.SEPARATOR && letter !== CLASS.BREAK) return true;
        return (mark & WORD_END) !== 0 || isCutByLineEnd(text, i);
      }
      // A digit or a letter of another script may stand for the one that belongs here.
      if (isDigit(letter) || letter < ASCII !== isLatin) return true;
      hash = nextHash(hash, letter);
      mark = this.marks[hash]!;
    }
    return !isLatin && mayBeDisguised(first) && mixesScripts(text, at);
  }
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return isSurrogate(unit) ? CLASS.UNKNOWN : foldUnit(unit);
}

/** Letters of the word that stand before the character at which the scanner stopped. */
function lettersBefore(state: number): number {
  if (state === STOP.SHORT_WORD_2 || state === STOP.OTHER_2) return 2;
  return state === STOP.SHORT_WORD_1 || state === STOP.OTHER_1 ? 1 : 0;
}

/** A letter or digit of the kind that stands before the stop, 0 for none. */
function previousOf(state: number): number {
  if (state === STOP.OTHER_0) return 0;
  return state === STOP.OTHER_IN_NUMBER ? ZERO : LATIN_A;
}

function behindOf(previous: number): number {
  if (previous === 0 || writesWithoutSpaces(previous)) return BEHIND.START;
  return isDigit(previous) ? BEHIND.IN_NUMBER : BEHIND.IN_WORD;
}

function nextHash(hash: number, letter: number): number {
  return ((hash << 5) - hash + letter) & 0xffff;
}
