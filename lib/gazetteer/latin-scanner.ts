import { CLASS, foldUnit } from './fold-text.ts';

/** Classes of characters: 1 to 26 are the letters a to z in any case. */
const SEPARATOR = 0;
const DIGIT = 27;
const OTHER = 28;
const BITS = 5;

/** States of the scanner; 1 to 26 have seen one letter of a word, `TWO` and on have seen two. */
const START = 0;
const IN_WORD = 27;
const IN_NUMBER = 28;
const TWO = 29;
const FIRST_STOP = TWO + 26 * 26;

/** Why the scanner stops at a character; `read` says how many letters of the word stand before it. */
export const STOP = {
  /** Two letters and this third one begin some name. */
  THREE_LETTERS: FIRST_STOP,
  /** One or two letters, and here the word ends; some name has such a word. */
  SHORT_WORD_1: FIRST_STOP + 1,
  SHORT_WORD_2: FIRST_STOP + 2,
  /** A character that the scanner does not know, behind no letter, one, two, more, or a digit. */
  OTHER_0: FIRST_STOP + 3,
  OTHER_1: FIRST_STOP + 4,
  OTHER_2: FIRST_STOP + 5,
  OTHER_IN_WORD: FIRST_STOP + 6,
  OTHER_IN_NUMBER: FIRST_STOP + 7,
  /** A digit at a word's start with which some name begins. */
  NUMBER: FIRST_STOP + 8,
} as const;

export const BEHIND = { START, IN_WORD, IN_NUMBER } as const;

/** What the scanner must know of the names. */
export interface Beginnings {
  /** Whether some name begins with these folded letters. */
  isBeginning(...letters: number[]): boolean;
  /** Whether the first word of some name is just these letters. */
  isWord(...letters: number[]): boolean;
}

/**
 * A small automaton over Latin text that stops only where a word's first three letters begin some name, or at characters
 * beyond ASCII: one look into a table for each character, and no branch that depends on the text. 45 kB.
 */
export class LatinScanner {
  private readonly table = new Uint16Array((FIRST_STOP + 1) << BITS);
  private readonly classes = classesOfUnits();
  /** State behind the last `scan`; for a stop one of `STOP`. */
  state: number = START;

  constructor(names: Beginnings) {
    this.fillState(START, {
      other: STOP.OTHER_0,
      letter: (letter) => letter,
      number: names.isBeginning(0x31) ? STOP.NUMBER : IN_NUMBER,
    });
    this.fillState(IN_WORD, { other: STOP.OTHER_IN_WORD, letter: () => IN_WORD, number: IN_NUMBER });
    this.fillState(IN_NUMBER, { other: STOP.OTHER_IN_NUMBER, letter: (letter) => letter, number: IN_NUMBER });
    for (let first = 1; first <= 26; first++) {
      const a = letterOf(first);
      const isAny = names.isBeginning(a);
      this.fillState(first, {
        other: isAny ? STOP.OTHER_1 : STOP.OTHER_IN_WORD,
        end: names.isWord(a) ? STOP.SHORT_WORD_1 : START,
        letter: (second) => (isAny ? TWO + (first - 1) * 26 + second - 1 : IN_WORD),
        number: isAny ? STOP.OTHER_1 : IN_NUMBER,
      });
      for (let second = 1; second <= 26; second++) this.fillTwo(names, first, second);
    }
  }

  private fillTwo(names: Beginnings, first: number, second: number): void {
    const a = letterOf(first);
    const b = letterOf(second);
    const isAny = names.isBeginning(a, b);
    this.fillState(TWO + (first - 1) * 26 + second - 1, {
      other: isAny ? STOP.OTHER_2 : STOP.OTHER_IN_WORD,
      end: names.isWord(a, b) ? STOP.SHORT_WORD_2 : START,
      letter: (third) => (isAny && names.isBeginning(a, b, letterOf(third)) ? STOP.THREE_LETTERS : IN_WORD),
      number: isAny ? STOP.OTHER_2 : IN_NUMBER,
    });
  }

  private fillState(
    state: number,
    next: { other: number; end?: number; letter: (letter: number) => number; number: number },
  ): void {
    const row = state << BITS;
    this.table[row | SEPARATOR] = next.end ?? START;
    this.table[row | DIGIT] = next.number;
    this.table[row | OTHER] = next.other;
    for (let letter = 1; letter <= 26; letter++) this.table[row | letter] = next.letter(letter);
  }

  /** The offset of the next stop, or the text's length; `state` says which. Begins in a state of `BEHIND`. */
  scan(text: string, from: number, behind: number): number {
    const { table, classes } = this;
    const { length } = text;
    let state = behind;
    let i = from;
    for (; i < length; i++) {
      state = table[(state << BITS) | classes[text.charCodeAt(i)]!]!;
      if (state >= FIRST_STOP) break;
    }
    this.state = state;
    return i;
  }

  /** Letters of a word at the text's end that no character ended: 0, 1 or 2. */
  lettersPending(): number {
    if (this.state >= TWO && this.state < FIRST_STOP) return 2;
    return this.state >= 1 && this.state <= 26 ? 1 : 0;
  }
}

function letterOf(letter: number): number {
  return 0x60 + letter;
}

function classesOfUnits(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(OTHER);
  for (let unit = 0; unit < 0x80; unit++) {
    const folded = foldUnit(unit);
    if (folded >= 0x61) classes[unit] = folded - 0x60;
    else if (folded >= 0x30) classes[unit] = DIGIT;
    // An apostrophe ends a word for what stands behind it, and goes on for a name that holds one.
    else if (folded === CLASS.SEPARATOR || folded === CLASS.BREAK) classes[unit] = SEPARATOR;
  }
  return classes;
}
