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
import { lookAlikesOf } from './look-alikes.ts';
import { isLatin, mayHoldOtherScripts } from './scripts.ts';
import { StartFilter } from './start-filter.ts';
import { Trie, type TrieEntry } from './trie.ts';
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
const HEBREW_PARTICLES = 'ובכלמשה';
const ARABIC_PARTICLES = 'وفبلكا';
const ARABIC_LAM = 0x0644;
const MOST_PARTICLES = 4;
const CYRILLIC_A = 0x0430;
const LOWER_CASE = 0x20;

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
 * All names at once: a text is passed over one time, and where a word can begin the trie is followed as far as it leads.
 * Longest name first, no overlaps, linear in the text's length (a name has at most some dozen letters).
 */
export class NameIndex {
  trie: Trie;
  private filter: StartFilter;

  /**
   * `entries` from `indexEntries`. `others` gives those of names that are not Latin, and is asked once, when a text may
   * hold one: most pages never wait for them.
   */
  constructor(
    private entries: readonly TrieEntry[],
    private others: (() => readonly TrieEntry[]) | null = null,
  ) {
    this.trie = new Trie(entries);
    this.filter = new StartFilter(entries);
  }

  /** The number of a whole folded name, -1 where there is none. */
  valueOf(foldedName: string): number {
    if (this.others !== null && !isLatin(foldedName)) this.addOthers(this.others);
    return this.trie.valueOf(foldedName);
  }

  private addOthers(others: () => readonly TrieEntry[]): void {
    this.others = null;
    this.entries = [...this.entries, ...others()];
    this.trie = new Trie(this.entries);
    this.filter = new StartFilter(this.entries);
  }

  /** Every name in the text, in reading order. */
  find(written: string): NameHit[] {
    if (this.others !== null && mayHoldOtherScripts(written)) this.addOthers(this.others);
    const text = composeKana(written);
    const hits: NameHit[] = [];
    const { filter } = this;
    const { length } = text;
    let i = 0;
    while (i < length) {
      i = filter.nextStart(text, i);
      if (i >= length) break;
      const hit = this.followWord(text, i);
      if (hit === null) i = filter.resumeAt !== -1 ? filter.resumeAt : this.nextWord(text, i);
      else {
        hits.push(hit);
        i = hit.end;
      }
    }
    return hits;
  }

  /** The next offset at which a word can begin, behind a word that is no name. */
  private nextWord(text: string, at: number): number {
    let previous = letterAt(text, at);
    let i = at + sizeAt(text, at);
    while (i < text.length) {
      const unit = text.charCodeAt(i);
      if (isAsciiLetter(unit) && previous < 0x80 && !isDigit(previous)) {
        i++;
        continue;
      }
      const letter = letterAt(text, i);
      if (letter !== CLASS.IGNORED) {
        if (letter < 0x20 && letter !== CLASS.EXPANDS) return i;
        if (beginsWord(previous, letter)) return i;
        previous = letter;
      }
      i += sizeAt(text, i);
    }
    return i;
  }

  /** Tries the word itself, then the word as its look-alikes, then without the particles of Hebrew and Arabic. */
  private followWord(text: string, start: number): NameHit | null {
    if (isAsciiLetter(text.charCodeAt(start)) && isAsciiLetter(text.charCodeAt(start + 1))) {
      const latin = followLatin(this.trie, text, start);
      if (latin !== LOOK_CLOSER) return latin;
    }
    const letter = letterAt(text, start);
    const plain = this.follow(text, start, 0);
    if (plain !== null) return plain;
    if (letter < 0x80) return text.charCodeAt(start + 1) < 0x80 ? null : this.followDisguised(text, start, letter);
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
    const { trie } = this;
    const { length } = text;
    let node = 0;
    let native = 0;
    let foreign = 0;
    let last = 0;
    let letterEnd = start;
    let found = -1;
    let foundEnd = start;
    let foundForeign = 0;
    let stem = 0;
    let stemEnd = start;
    let i = start;

    if (firstLetter === 0 && start + 1 < length) {
      const first = text.charCodeAt(start);
      const second = text.charCodeAt(start + 1);
      if (isAsciiLetter(first) && isAsciiLetter(second)) {
        node = trie.latinPair(first | LOWER_CASE, second | LOWER_CASE);
        if (node === 0) return null;
        native = 2;
        last = second | LOWER_CASE;
        i = start + 2;
        letterEnd = i;
      }
    }

    while (i < length) {
      let letter = foldedUnits[text.charCodeAt(i)]!;
      let size = 1;
      if (letter === CLASS.UNKNOWN) {
        letter = letterAt(text, i);
        size = sizeAt(text, i);
      }
      if (letter >= 0x20) {
        const taken = node === 0 && firstLetter !== 0 ? firstLetter : letter;
        let next = trie.step(node, taken);
        if (next !== 0) {
          if (taken === letter) native++;
          else foreign++;
        } else {
          // The letters may have left the stem for a longer name: back to the stem, and over its ending.
          const behind = this.behindEnding(text, stemEnd, stem);
          stem = 0;
          if (behind !== null) {
            node = behind.node;
            i = behind.end;
            letterEnd = i;
            last = CYRILLIC_A;
            continue;
          }
          next = this.stepByLooks(node, letter);
          if (next !== 0) foreign++;
        }
        if (next === 0) break;
        node = next;
        last = letter;
        i += size;
        letterEnd = i;
        if (isInflected(letter) && trie.child(node, ENDING) !== 0) {
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
        for (let k = 0; k < letters.length && (k === 0 || next !== 0); k++)
          next = trie.step(next, letters.charCodeAt(k));
        if (next === 0) break;
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
      if (letter === CLASS.BREAK || node === 0) break;
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
      const spaced = trie.child(node, SPACE);
      if (spaced !== 0 && next - i <= LONGEST_SEPARATOR) node = spaced;
      else if (!isCutByLineEnd(text, i)) break;
      i = next;
    }

    if (trie.valueAt(node) !== -1 && native > 0 && endsWordAt(text, letterEnd, last)) {
      found = trie.valueAt(node);
      foundEnd = letterEnd;
      foundForeign = foreign;
    }
    if (found === -1 && native > 0) return this.endingHere(text, start, letterEnd, node);
    if (found === -1) return null;
    const unusual =
      foundForeign > 0 || (!isAscii(text, start, foundEnd) && hasUnusualCharacters(text.slice(start, foundEnd)));
    return { value: found, start, end: foundEnd, unusual };
  }

  /** A Russian name whose stem alone is written ("Центральноафриканск." cut short is none, a genitive plural is one). */
  private endingHere(text: string, start: number, end: number, node: number): NameHit | null {
    const behind = this.behindEnding(text, end, node);
    if (behind === null || this.trie.valueAt(behind.node) === -1) return null;
    return { value: this.trie.valueAt(behind.node), start, end: behind.end, unusual: false };
  }

  private stepByLooks(node: number, letter: number): number {
    if (node === 0) return 0;
    for (const alternative of lookAlikesOf(letter)) {
      const next = this.trie.step(node, alternative);
      if (next !== 0) return next;
    }
    return 0;
  }

  /** Behind the stem of a Russian name: the rest of the word, if it is an ending. */
  private behindEnding(text: string, at: number, node: number): { node: number; end: number } | null {
    const ending = node === 0 ? 0 : this.trie.child(node, ENDING);
    if (ending === 0) return null;
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
