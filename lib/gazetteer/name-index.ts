import {
  CLASS,
  expansionOf,
  foldedUnits,
  foldUnit,
  hasUnusualCharacters,
  isArabic,
  isDigit,
  isHangul,
  isHebrew,
  isKatakana,
  writesWithoutSpaces,
} from './fold-text.ts';
import { followLatin, LOOK_CLOSER } from './follow-latin.ts';
import { ENDING, FIRST_INFLECTED, inflectedPath, isEnding, isInflected, MOST_ENDING_LETTERS } from './inflection.ts';
import { AT_WORD_START, IN_WORD, LatinScanner } from './latin-scanner.ts';
import { lookAlikesOf } from './look-alikes.ts';
import { isLatin, mayHoldOtherScripts } from './scripts.ts';
import { isLatinLetter, NOWHERE, ROOT, Trie, type TrieEntry } from './trie.ts';
import {
  beginsWord,
  endsWordAt,
  isAsciiLetter,
  isCutByLineEnd,
  LONGEST_SEPARATOR,
  letterAt,
  mayBeDisguised,
  mixesScripts,
  sizeAt,
  skipSeparators,
} from './word-edges.ts';

/** A name found in a text: where it stands, and the number under which it was added. */
export interface NameHit {
  value: number;
  /** UTF-16 code units into the text as given; `end` exclusive. */
  start: number;
  end: number;
  /** Written with look-alike, invisible or full-width characters. */
  unusual: boolean;
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const HEBREW_PARTICLES = 'ובכלמשה';
const ARABIC_PARTICLES = 'وفبلكا';
const ARABIC_LAM = 0x0644;
const MOST_PARTICLES = 4;
const CYRILLIC_A = 0x0430;
const ASCII = 0x80;
const LATIN_A = 0x61;
const ZERO = 0x30;
/** Thai and what stands behind it (`writesWithoutSpaces`). */
const FIRST_WITHOUT_SPACES = 0x0e00;

/** The entries of folded names for a `NameIndex`: numbered in their order from `first`, with inflected forms of Russian ones. */
export function indexEntries(names: Iterable<string>, first = 0): TrieEntry[] {
  const entries: TrieEntry[] = [];
  let number = first;
  for (const name of names) {
    entries.push([name, number]);
    if (name.charCodeAt(0) >= FIRST_INFLECTED) {
      const inflected = inflectedPath(name);
      if (inflected !== null) entries.push([inflected, number]);
    }
    number++;
  }
  return entries;
}

/**
 * All names at once: a text is passed over one time, and where a word may begin a name the trie is followed as far as it
 * leads. Longest name first, no overlaps, linear in the text's length (a name has at most some dozen letters).
 */
export class NameIndex {
  private readonly latin: Trie;
  private readonly scanner: LatinScanner;
  /** Names that begin with another letter than a to z. */
  private foreign: Trie;
  private foreignEntries: readonly TrieEntry[];

  /**
   * `entries` from `indexEntries`. `others` gives those of names that are not Latin, and is asked once, when a text may
   * hold one: most pages never wait for them.
   */
  constructor(
    entries: readonly TrieEntry[],
    private others: (() => readonly TrieEntry[]) | null = null,
  ) {
    this.latin = new Trie(entries.filter(([path]) => isLatinLetter(path.charCodeAt(0))));
    this.foreignEntries = entries.filter(([path]) => !isLatinLetter(path.charCodeAt(0)));
    this.foreign = new Trie(this.foreignEntries);
    this.scanner = new LatinScanner(this.latin);
    this.stopAtNumbers(this.foreignEntries);
  }

  /** The number of a whole folded name, -1 where there is none. */
  valueOf(foldedName: string): number {
    if (this.others !== null && !isLatin(foldedName)) this.addOthers(this.others);
    return this.trieOf(foldedName.charCodeAt(0)).valueOf(foldedName);
  }

  /** The trie of the names that begin with a folded letter. */
  trieOf(firstLetter: number): Trie {
    return isLatinLetter(firstLetter) ? this.latin : this.foreign;
  }

  private addOthers(others: () => readonly TrieEntry[]): void {
    this.others = null;
    const more = others();
    this.foreignEntries = [...this.foreignEntries, ...more];
    this.foreign = new Trie(this.foreignEntries);
    this.stopAtNumbers(more);
  }

  /** Some name begins with a number: "701矿". */
  private stopAtNumbers(entries: readonly TrieEntry[]): void {
    for (const [path] of entries) if (isDigit(path.charCodeAt(0))) this.scanner.stopAt(path.charCodeAt(0));
  }

  /** Every name in the text, in reading order. */
  find(written: string): NameHit[] {
    const text = composeKana(written);
    const hits: NameHit[] = [];
    const { scanner, latin } = this;
    const { length } = text;
    let behind: number = AT_WORD_START;
    // Asked of the whole text, so once: many a text has a quotation mark at every other word.
    let isKnownToHoldNone = this.others === null;
    let i = 0;
    for (;;) {
      i = scanner.scan(text, i, behind);
      if (scanner.isInName()) {
        const plain = this.held === null ? this.plainName(text, i) : null;
        if (plain !== null) {
          hits.push(plain);
          behind = AT_WORD_START;
          continue;
        }
        const isBehindLetter = isAsciiLetter(text.charCodeAt(i - 1));
        if (this.held !== null || !isBehindLetter || !scanner.endsName(text, i)) {
          i = this.readWords(text, i, hits);
          behind = this.behindWords;
          continue;
        }
        const isOneWord = latin.spacesOf(scanner.state) === 0;
        const start = isOneWord ? i - latin.lengthOf(scanner.state) : this.startBefore(text, i);
        const hit = beginsInWord(text, start) ? null : this.followWord(text, start, i, scanner.state);
        if (hit === null) {
          behind = IN_WORD;
          // The later words may begin a name of their own.
          if (!isOneWord) i = endOfWord(text, start);
        } else {
          hits.push(hit);
          behind = AT_WORD_START;
          i = hit.end;
        }
        continue;
      }
      this.settleHeld(hits);
      if (i >= length) {
        return hits;
      } else if (isDigit(text.charCodeAt(i))) {
        const mayBegin = scanner.state === AT_WORD_START && this.beginsWithDigits(text, i);
        const hit = mayBegin ? this.follow(text, i, 0) : null;
        if (hit !== null) hits.push(hit);
        behind = hit === null ? scanner.inNumber : AT_WORD_START;
        i = hit === null ? i + 1 : hit.end;
      } else {
        if (this.others !== null && !isKnownToHoldNone) {
          if (mayHoldOtherScripts(text)) {
            this.addOthers(this.others);
            return this.find(written);
          }
          isKnownToHoldNone = true;
        }
        i = this.readForeign(text, i, hits);
        behind = this.behindForeign;
      }
    }
  }

  /** The name that ends at the scanner's stop, where no character behind it can make it another: as most are written. */
  private plainName(text: string, end: number): NameHit | null {
    const { latin, scanner } = this;
    const value = latin.valueAt(scanner.state);
    if (value === -1) return null;
    const behind = end < text.length ? characterBehind(text.charCodeAt(end)) : BREAKS;
    if (behind === LEADS_ON || (behind === PARTS && !this.partsFromNames(text, end))) return null;
    const start = this.startBefore(text, end);
    return beginsInWord(text, start) ? null : { value, start, end, unusual: false };
  }

  /** At a stop behind a name and before a separator: whether no longer name may go on behind it. */
  private partsFromNames(text: string, at: number): boolean {
    const behind = this.latin.behindSpace(this.scanner.state);
    if (behind === NOWHERE) return true;
    const next = text.charCodeAt(at + 1);
    return isAsciiLetter(next) && this.latin.child(behind, next | 0x20) === NOWHERE;
  }

  /** Most numbers part from every name at their second character. */
  private beginsWithDigits(text: string, at: number): boolean {
    const node = this.foreign.child(ROOT, text.charCodeAt(at));
    return node !== NOWHERE && (at + 1 >= text.length || this.foreign.step(node, letterAt(text, at + 1)) !== NOWHERE);
  }

  /** What stands before the offset at which `readForeign` ended, for the scanner. */
  private behindForeign: number = AT_WORD_START;

  /** Reads the character at which the scanner stopped, and on through those that it does not know; where it may go on. */
  private readForeign(text: string, from: number, hits: NameHit[]): number {
    const { scanner } = this;
    const { length } = text;
    let previous = scanner.state === IN_WORD ? LATIN_A : scanner.state === scanner.inNumber ? ZERO : 0;
    let i = from;
    while (i < length && (i === from || text.charCodeAt(i) >= ASCII)) {
      const letter = firstLetterAt(text, i);
      const isWordStart = beginsWord(previous, letter);
      if (isSpacedLetter(letter)) {
        const end = endOfLetters(text, i);
        if (!isWordStart || this.isNoName(text, i, end, letter)) {
          previous = letter;
          i = end;
          continue;
        }
      }
      const hit = letter >= SPACE && isWordStart ? this.followForeign(text, i, letter) : null;
      if (hit !== null) {
        hits.push(hit);
        previous = 0;
        i = hit.end;
        continue;
      }
      if (letter !== CLASS.IGNORED) previous = letter >= SPACE ? letter : 0;
      i += sizeAt(text, i);
    }
    this.behindForeign = this.stateBehind(previous);
    return i;
  }

  /** Whether a word of letters of its script alone parts from every name at its second letter, as most words do. */
  private isNoName(text: string, at: number, end: number, letter: number): boolean {
    const next = end < text.length ? text.charCodeAt(end) : SPACE;
    if (end < at + 2 || next >= ASCII || isAsciiLetter(next) || isDigit(next)) return false;
    // Particles are written onto names.
    if (isHebrew(letter) || isArabic(letter)) return false;
    const { foreign } = this;
    const node = foreign.child(ROOT, letter);
    return node === NOWHERE || foreign.step(node, foldedUnits[text.charCodeAt(at + 1)]!) === NOWHERE;
  }

  private stateBehind(previous: number): number {
    if (previous === 0 || writesWithoutSpaces(previous)) return AT_WORD_START;
    return isDigit(previous) ? this.scanner.inNumber : IN_WORD;
  }

  /** What stands before the offset that `readWords` gave, for the scanner. */
  private behindWords: number = AT_WORD_START;
  /** The last name, while what stands behind it may make it a longer one. */
  private held: NameHit | null = null;

  private settleHeld(hits: NameHit[]): void {
    if (this.held === null) return;
    hits.push(this.held);
    this.held = null;
  }

  /** Reads the name whose words led the scanner to an offset, where names of several words begin so; where it may go on. */
  private readWords(text: string, at: number, hits: NameHit[]): number {
    const { scanner } = this;
    const { state } = scanner;
    if (at < text.length && scanner.open()) {
      this.behindWords = state;
      return at;
    }
    return this.readLongerName(text, this.startBefore(text, at), at, hits);
  }

  /** As `readWords`, where names of several words begin like this. */
  private readLongerName(text: string, start: number, at: number, hits: NameHit[]): number {
    const { scanner, held } = this;
    this.behindWords = AT_WORD_START;
    if (held !== null && start !== held.start) {
      this.settleHeld(hits);
      // What begins within a name is none.
      if (start < held.end) return held.end;
    }
    const isInWord = beginsInWord(text, start);
    const onward = isInWord ? NOWHERE : scanner.behindName(text, at);
    if (onward !== NOWHERE) {
      this.held = { value: this.latin.valueAt(scanner.state), start, end: at, unusual: false };
      this.behindWords = onward;
      return at + 1;
    }
    const hit = (isInWord ? null : this.followWords(text, start, at, scanner.state)) ?? this.held;
    this.held = null;
    if (hit !== null) {
      hits.push(hit);
      return hit.end;
    }
    this.behindWords = IN_WORD;
    // The later words may begin a name of their own.
    return endOfWord(text, start);
  }

  /** Where the words begin that led the scanner into the trie: as many letters back as the path has. */
  private startBefore(text: string, end: number): number {
    const { latin, scanner } = this;
    let letters = latin.lengthOf(scanner.state);
    const spaces = latin.spacesOf(scanner.state);
    if (spaces === 0) return end - letters;
    // Two words stand one character apart, or none.
    const apart = end - letters - 1;
    if (spaces === 1 && !isAsciiLetter(text.charCodeAt(apart + latin.lastWordAt(scanner.state)))) return apart;
    let i = end;
    while (letters > 0) if (isAsciiLetter(text.charCodeAt(--i))) letters--;
    return i;
  }

  /** As `followWord`, of one word or more that lead to a node. */
  private followWords(text: string, start: number, end: number, node: number): NameHit | null {
    const isBehindLetter = isAsciiLetter(text.charCodeAt(end - 1));
    return this.followWord(text, start, isBehindLetter ? end : start, isBehindLetter ? node : ROOT);
  }

  /** A name from an offset, whose letters lead to a node of the trie up to another: its first word, or all that is Latin of it. */
  private followWord(text: string, start: number, end: number, node: number): NameHit | null {
    const latin = followLatin(this.latin, text, start, end, node);
    if (latin !== LOOK_CLOSER) return latin;
    const plain = this.follow(text, start, 0);
    if (plain !== null || text.charCodeAt(start + 1) < ASCII) return plain;
    return this.followDisguised(text, start, letterAt(text, start));
  }

  /** Tries the word itself, then the word as its look-alikes, then without the particles of Hebrew and Arabic. */
  private followForeign(text: string, start: number, letter: number): NameHit | null {
    const plain = this.follow(text, start, 0);
    if (plain !== null) return plain;
    if (isHebrew(letter)) return this.followBehindParticles(text, start, HEBREW_PARTICLES);
    if (isArabic(letter)) return this.followBehindParticles(text, start, ARABIC_PARTICLES);
    return mayBeDisguised(letter) ? this.followDisguised(text, start, letter) : null;
  }

  private followBehindParticles(text: string, start: number, particles: string): NameHit | null {
    for (let skipped = 0; skipped < MOST_PARTICLES; skipped++) {
      const at = start + skipped;
      if (at + 1 >= text.length) return null;
      const letter = foldUnit(text.charCodeAt(at));
      const isArticle = letter === ARABIC_LAM && skipped > 0;
      if (letter !== CLASS.IGNORED && !isArticle && !particles.includes(String.fromCharCode(letter))) return null;
      const hit = this.follow(text, at + 1, 0);
      if (hit !== null) return hit;
    }
    return null;
  }

  /** A word that mixes scripts may begin with a letter that only looks like the name's first one. */
  private followDisguised(text: string, start: number, letter: number): NameHit | null {
    if (isDigit(letter) || !mixesScripts(text, start)) return null;
    for (const alternative of lookAlikesOf(letter)) {
      const hit = this.follow(text, start, alternative);
      if (hit !== null) return hit;
    }
    return null;
  }

  /**
   * Follows the trie from an offset: the longest name that ends where a word ends. `firstLetter`, where it is not 0, is
   * what the first character is taken for.
   */
  private follow(text: string, start: number, firstLetter: number): NameHit | null {
    const { length } = text;
    const trie = this.trieOf(firstLetter || firstLetterAt(text, start));
    let node: number = ROOT;
    let native = 0;
    let foreign = 0;
    let last = 0;
    let letterEnd = start;
    let found = -1;
    let foundEnd = start;
    let foundForeign = 0;
    let stem: number = ROOT;
    let stemEnd = start;
    let i = start;

    while (i < length) {
      let letter = foldedUnits[text.charCodeAt(i)]!;
      let size = 1;
      if (letter === CLASS.UNKNOWN) {
        letter = letterAt(text, i);
        size = sizeAt(text, i);
      }
      if (letter >= 0x20) {
        const taken = node === ROOT && firstLetter !== 0 ? firstLetter : letter;
        let next = trie.step(node, taken);
        if (next !== NOWHERE) {
          if (taken === letter) native++;
          else foreign++;
        } else {
          // The letters may have left the stem for a longer name: back to the stem, and over its ending.
          const behind = behindEnding(trie, text, stemEnd, stem);
          stem = ROOT;
          if (behind !== null) {
            node = behind.node;
            i = behind.end;
            letterEnd = i;
            last = CYRILLIC_A;
            continue;
          }
          next = stepByLooks(trie, node, letter);
          if (next !== NOWHERE) foreign++;
        }
        if (next === NOWHERE) break;
        node = next;
        last = letter;
        i += size;
        letterEnd = i;
        if (isInflected(letter) && trie.child(node, ENDING) !== NOWHERE) {
          stem = node;
          stemEnd = i;
        }
        if (trie.valueAt(node) !== -1 && native > 0 && endsAnywhere(last)) {
          found = trie.valueAt(node);
          foundEnd = letterEnd;
          foundForeign = foreign;
        }
        continue;
      }
      if (letter === CLASS.EXPANDS) {
        const letters = expansionOf(text.codePointAt(i)!);
        let next = node;
        for (let k = 0; k < letters.length && (k === 0 || next !== NOWHERE); k++)
          next = trie.step(next, letters.charCodeAt(k));
        if (next === NOWHERE) break;
        node = next;
        native++;
        last = letters.charCodeAt(letters.length - 1);
        i += size;
        letterEnd = i;
        continue;
      }
      if (letter === CLASS.IGNORED) {
        i += size;
        if (isCombiningMark(text.charCodeAt(i - size))) letterEnd = i;
        continue;
      }
      if (letter === CLASS.BREAK || node === ROOT) break;
      // An apostrophe or a space: the name may end here, or go on behind it.
      if (trie.valueAt(node) !== -1 && native > 0) {
        found = trie.valueAt(node);
        foundEnd = letterEnd;
        foundForeign = foreign;
      }
      if (letter === CLASS.APOSTROPHE) {
        i += size;
        continue;
      }
      const next = skipSeparators(text, i);
      const spaced = trie.behindSpace(node);
      if (spaced !== NOWHERE && next - i <= LONGEST_SEPARATOR) node = spaced;
      else if (!isCutByLineEnd(text, i)) break;
      i = next;
    }

    if (trie.valueAt(node) !== -1 && native > 0 && endsWordAt(text, letterEnd, last)) {
      found = trie.valueAt(node);
      foundEnd = letterEnd;
      foundForeign = foreign;
    }
    if (found === -1 && native > 0) return endingHere(trie, text, start, letterEnd, node);
    if (found === -1) return null;
    const unusual =
      foundForeign > 0 || (!isAscii(text, start, foundEnd) && hasUnusualCharacters(text.slice(start, foundEnd)));
    return { value: found, start, end: foundEnd, unusual };
  }
}

/** What an ASCII character is to the name before it: no end of it for sure (a hyphen, an apostrophe), or one. */
const LEADS_ON = 0;
const PARTS = 1;
const BREAKS = 2;
const asciiBehind = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const folded = foldUnit(unit);
  if (folded === CLASS.BREAK) return BREAKS;
  return folded === CLASS.SEPARATOR && unit !== HYPHEN ? PARTS : LEADS_ON;
});

function characterBehind(unit: number): number {
  return unit < ASCII ? asciiBehind[unit]! : LEADS_ON;
}

/** A Russian name whose stem alone is written ("Центральноафриканск." cut short is none, a genitive plural is one). */
function endingHere(trie: Trie, text: string, start: number, end: number, node: number): NameHit | null {
  const behind = behindEnding(trie, text, end, node);
  const value = behind === null ? -1 : trie.valueAt(behind.node);
  return value === -1 ? null : { value, start, end: behind!.end, unusual: false };
}

function stepByLooks(trie: Trie, node: number, letter: number): number {
  if (node === ROOT) return NOWHERE;
  for (const alternative of lookAlikesOf(letter)) {
    const next = trie.step(node, alternative);
    if (next !== NOWHERE) return next;
  }
  return NOWHERE;
}

/** Behind the stem of a Russian name: the rest of the word, if it is an ending. */
function behindEnding(trie: Trie, text: string, at: number, node: number): { node: number; end: number } | null {
  const ending = node === ROOT ? NOWHERE : trie.child(node, ENDING);
  if (ending === NOWHERE) return null;
  let end = at;
  let letters = '';
  while (end < text.length && letters.length <= MOST_ENDING_LETTERS) {
    const letter = foldUnit(text.charCodeAt(end));
    if (letter !== CLASS.IGNORED && !isInflected(letter)) break;
    if (letter !== CLASS.IGNORED) letters += String.fromCharCode(letter);
    end++;
  }
  return isEnding(letters) ? { node: ending, end } : null;
}

/** Two words that only a name parts, not the text, led the scanner on: the second begins nothing. */
function beginsInWord(text: string, start: number): boolean {
  return isAsciiLetter(text.charCodeAt(start - 1));
}

function endOfWord(text: string, start: number): number {
  let i = start;
  while (isAsciiLetter(text.charCodeAt(i))) i++;
  return i;
}

/** Beyond Latin, of a script that parts its words by spaces. */
function isSpacedLetter(letter: number): boolean {
  return letter >= FIRST_INFLECTED && letter < FIRST_WITHOUT_SPACES;
}

/** Where the letters end that are such and are known to be; a page's second word of a script finds them known. */
function endOfLetters(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && isSpacedLetter(foldedUnits[text.charCodeAt(i)]!)) i++;
  return i;
}

/** The folded letter at an offset, the first one where it folds to several; below `SPACE` its class. */
function firstLetterAt(text: string, at: number): number {
  const letter = letterAt(text, at);
  return letter === CLASS.EXPANDS ? expansionOf(text.codePointAt(at)!).charCodeAt(0) : letter;
}

/** Marks belong to the letter before them; invisible characters do not. */
function isCombiningMark(unit: number): boolean {
  return unit >= 0x0300 && unit !== 0xfeff && !(unit >= 0x200b && unit <= 0x206f);
}

function isAscii(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** Scripts without spaces, and Korean, which writes particles onto names. */
function endsAnywhere(letter: number): boolean {
  return isHangul(letter) || (writesWithoutSpaces(letter) && !isKatakana(letter));
}

const DECOMPOSED_KANA = /([\u3041-\u30ff])([\u3099\u309a])/g;

/**
 * Voicing marks tell Japanese words apart, so they are no accents to be dropped. Where a text has them decomposed, the
 * composed letter takes their place, and a mark that drops out keeps the offsets.
 */
function composeKana(text: string): string {
  if (!text.includes('\u3099') && !text.includes('\u309a')) return text;
  return text.replace(DECOMPOSED_KANA, (pair) => pair.normalize('NFC').padEnd(2, '\u0300'));
}
