import {
  CLASS,
  expansionOf,
  foldAstral,
  foldUnit,
  hasUnusualCharacters,
  isArabic,
  isCyrillic,
  isDigit,
  isHangul,
  isHebrew,
  isSurrogate,
  writesWithoutSpaces,
} from './fold-text.ts';
import { lookAlikesOf } from './look-alikes.ts';

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
/** Stands for a Russian ending at the end of a word. */
const ENDING = 0x01;
const ROOT = 0;

/** Folded: й is и here. */
const CYRILLIC_ENDINGS = new Set(
  'а у е ы и о я ю ь ои ою еи ею ом ем ам ям ах ях ами ями ии ию ия иеи ая ую ыи ого ому ым им ых их ыми ими ов ев'.split(
    ' ',
  ),
);
const CYRILLIC_FINAL_VOWELS = /(?:ая|ии|ыи|ия|ое|[аеиоуыэюяь])$/;
const MOST_ENDING_LETTERS = 3;
/** A glued form of a name of two words is one only where it is too long to be chance ("no la" is not Nola). */
const SHORTEST_GLUED_NAME = 6;
/** Between two words of one name: " - ", ". ", a line end; more is another matter. */
const LONGEST_SEPARATOR = 6;

const HEBREW_PREFIXES = 'ובכלמשה';
const ARABIC_PREFIXES = 'وفبلكا';
const MOST_PREFIX_LETTERS = 4;

/**
 * All names in one trie; a text is passed over once, and at each place where a word can begin the trie is followed as
 * far as it leads. Longest name first, no overlaps. Memory: about 12 bytes a node.
 */
export class NameIndex {
  private letters: number[] = [0];
  private siblings: number[] = [0];
  private children: number[] = [0];
  private values: number[] = [-1];
  private gluedMinimum: number[] = [0];
  /** First letters lead to their node at once: most words of a text end here. */
  private readonly rootChildren = new Int32Array(0x10000);

  /** Adds a folded name (see `foldName`) under a number of the caller's. The first of two equal names stays. */
  add(foldedName: string, value: number): void {
    this.addPath(foldedName, value);
    if (isCyrillic(foldedName.charCodeAt(0))) this.addInflected(foldedName, value);
  }

  /** The number of a folded name, -1 where there is none. */
  valueOf(foldedName: string): number {
    let node = ROOT;
    for (let i = 0; i < foldedName.length; i++) {
      node = this.child(node, foldedName.charCodeAt(i));
      if (node === 0) return -1;
    }
    return this.values[node]!;
  }

  private addPath(path: string, value: number): number {
    let node = ROOT;
    for (let i = 0; i < path.length; i++) node = this.childOrNew(node, path.charCodeAt(i));
    if (this.values[node] === -1) this.values[node] = value;
    if (path.length >= SHORTEST_GLUED_NAME) this.markGlueable(path);
    return node;
  }

  /** Remembers at each node before a space that the words may also be written as one. */
  private markGlueable(path: string): void {
    let node = ROOT;
    for (let i = 0; i < path.length; i++) {
      const letter = path.charCodeAt(i);
      if (letter === SPACE) this.gluedMinimum[node] = 1;
      node = this.child(node, letter);
    }
  }

  private addInflected(foldedName: string, value: number): void {
    const stems = foldedName.split(' ').map((word) => {
      const stem = word.replace(CYRILLIC_FINAL_VOWELS, '');
      return stem.length >= 3 ? stem + String.fromCharCode(ENDING) : word;
    });
    this.addPath(stems.join(' '), value);
  }

  private child(node: number, letter: number): number {
    if (node === ROOT) return this.rootChildren[letter]!;
    let child = this.children[node]!;
    while (child !== 0 && this.letters[child] !== letter) child = this.siblings[child]!;
    return child;
  }

  private childOrNew(node: number, letter: number): number {
    const known = this.child(node, letter);
    if (known !== 0) return known;
    const created = this.letters.length;
    this.letters.push(letter);
    this.children.push(0);
    this.values.push(-1);
    this.gluedMinimum.push(0);
    if (node === ROOT) {
      this.siblings.push(0);
      this.rootChildren[letter] = created;
    } else {
      this.siblings.push(this.children[node]!);
      this.children[node] = created;
    }
    return created;
  }

  /** Every name in the text, in reading order, longest first, none overlapping. Linear in the text's length. */
  find(text: string): NameHit[] {
    const hits: NameHit[] = [];
    const rootChildren = this.rootChildren;
    const length = text.length;
    let previous = 0;
    let i = 0;
    while (i < length) {
      const unit = text.charCodeAt(i);
      let size = 1;
      let letter: number;
      if (isSurrogate(unit)) {
        const codePoint = text.codePointAt(i)!;
        size = codePoint > 0xffff ? 2 : 1;
        letter = size === 2 ? foldAstral(codePoint) : CLASS.BREAK;
      } else {
        letter = foldUnit(unit);
      }
      if (letter === CLASS.IGNORED) {
        i += size;
        continue;
      }
      if (letter === CLASS.EXPANDS) letter = expansionOf(text.codePointAt(i)!).charCodeAt(0) || CLASS.BREAK;
      if (letter < 0x20) {
        previous = 0;
        i += size;
        continue;
      }
      if (beginsWord(previous, letter) && (rootChildren[letter] !== 0 || mayStartOtherwise(letter))) {
        const hit = this.followFromWordStart(text, i, letter);
        if (hit !== null) {
          hits.push(hit);
          i = hit.end;
          previous = 0;
          // What follows an unspaced name begins a word; elsewhere the name ended at a boundary.
          continue;
        }
      }
      previous = letter;
      i += size;
    }
    return hits;
  }

  /** Tries the word itself, then the word without the particles that Hebrew and Arabic write onto it. */
  private followFromWordStart(text: string, start: number, letter: number): NameHit | null {
    const plain = this.follow(text, start, 0) ?? this.followDisguised(text, start, letter);
    if (plain !== null) return plain;
    const particles = isHebrew(letter) ? HEBREW_PREFIXES : isArabic(letter) ? ARABIC_PREFIXES : null;
    if (particles === null) return null;
    for (let skipped = 0; skipped < MOST_PREFIX_LETTERS; skipped++) {
      const at = start + skipped;
      if (at + 1 >= text.length) return null;
      const folded = foldUnit(text.charCodeAt(at));
      const isArticleLam = folded === 0x644 && skipped > 0;
      if (folded !== CLASS.IGNORED && !isArticleLam && !particles.includes(String.fromCharCode(folded))) return null;
      const hit = this.follow(text, at + 1, 0);
      if (hit !== null) return hit;
    }
    return null;
  }

  /** A word that mixes scripts may begin with a letter that only looks like the name's first one. */
  private followDisguised(text: string, start: number, letter: number): NameHit | null {
    const alternatives = lookAlikesOf(letter);
    if (alternatives.length === 0 || isDigit(letter) || !mixesScripts(text, start, letter)) return null;
    for (const alternative of alternatives) {
      const hit = this.follow(text, start, alternative);
      if (hit !== null) return hit;
    }
    return null;
  }

  /**
   * Follows the trie from a place in the text; the longest name that ends at a word's end, or null. `firstLetter`, if
   * not 0, is what the first character is taken for.
   */
  private follow(text: string, start: number, firstLetter: number): NameHit | null {
    const length = text.length;
    let node = ROOT;
    let i = start;
    let lastLetter = 0;
    let nativeLetters = 0;
    let foreignLetters = 0;
    let found = -1;
    let foundEnd = start;
    let foundForeign = 0;
    let afterLetter = start;

    const note = (): void => {
      if (this.values[node]! === -1 || nativeLetters === 0) return;
      found = this.values[node]!;
      foundEnd = afterLetter;
      foundForeign = foreignLetters;
    };

    while (i < length) {
      const unit = text.charCodeAt(i);
      let size = 1;
      let letter: number;
      if (isSurrogate(unit)) {
        const codePoint = text.codePointAt(i)!;
        size = codePoint > 0xffff ? 2 : 1;
        letter = size === 2 ? foldAstral(codePoint) : CLASS.BREAK;
      } else {
        letter = foldUnit(unit);
      }

      if (letter === CLASS.IGNORED) {
        i += size;
        if (node !== ROOT && afterLetter === i - size && isCombining(unit)) afterLetter = i;
        continue;
      }
      if (letter === CLASS.APOSTROPHE) {
        note();
        i += size;
        continue;
      }
      if (letter === CLASS.BREAK) break;
      if (letter === CLASS.SEPARATOR) {
        const spaced = this.child(node, SPACE);
        if (spaced !== 0) {
          note();
          const next = skipSeparators(text, i);
          if (next - i > LONGEST_SEPARATOR) break;
          node = spaced;
          i = next;
          continue;
        }
        // A name cut by a line end: "Berbé-\nrati".
        const next = skipSeparators(text, i);
        if (node !== ROOT && unit === 0x2d && text.charCodeAt(i + 1) === 0x0a && this.values[node] === -1) {
          i = next;
          continue;
        }
        break;
      }

      const letters = letter === CLASS.EXPANDS ? expansionOf(text.codePointAt(i)!) : null;
      if (letters !== null) {
        let next = node;
        for (let k = 0; k < letters.length && next !== -1; k++) next = this.step(next, letters.charCodeAt(k));
        if (next === -1) break;
        node = next;
        nativeLetters++;
        lastLetter = letters.charCodeAt(letters.length - 1);
      } else {
        const taken = node === ROOT && firstLetter !== 0 ? firstLetter : letter;
        let next = this.step(node, taken);
        if (next !== -1) {
          if (taken === letter) nativeLetters++;
          else foreignLetters++;
        } else {
          const ended = this.stepOverEnding(text, i, node);
          if (ended !== null) {
            node = ended.node;
            i = ended.end;
            afterLetter = i;
            lastLetter = 0x0430;
            if (i >= length) note();
            continue;
          }
          next = this.stepByLooks(node, letter);
          if (next !== -1) foreignLetters++;
        }
        if (next === -1) break;
        node = next;
        lastLetter = letter;
      }
      i += size;
      afterLetter = i;
      if (this.values[node]! !== -1 && (writesWithoutSpaces(lastLetter) || isHangul(lastLetter))) note();
    }
    if (this.values[node]! !== -1 && endsWordAt(text, i, lastLetter)) note();
    else if (i >= length) note();
    if (found === -1) {
      const ended = this.stepOverEnding(text, i, node);
      if (ended !== null && this.values[ended.node]! !== -1 && nativeLetters > 0) {
        return { value: this.values[ended.node]!, start, end: ended.end, unusual: false };
      }
      return null;
    }
    const unusual = foundForeign > 0 || hasUnusualCharacters(text.slice(start, foundEnd));
    return { value: found, start, end: foundEnd, unusual };
  }

  /** The next node for a letter, also where the text writes two words of the name as one; -1 where there is none. */
  private step(node: number, letter: number): number {
    const direct = this.child(node, letter);
    if (direct !== 0) return direct;
    if (this.gluedMinimum[node] !== 0) {
      const spaced = this.child(node, SPACE);
      const glued = spaced === 0 ? 0 : this.child(spaced, letter);
      if (glued !== 0) return glued;
    }
    return -1;
  }

  private stepByLooks(node: number, letter: number): number {
    for (const alternative of lookAlikesOf(letter)) {
      if (isDigit(letter) && node === ROOT) continue;
      const next = this.step(node, alternative);
      if (next !== -1) return next;
    }
    return -1;
  }

  /** After the stem of a Russian name: the rest of the word, if it is an ending. */
  private stepOverEnding(text: string, at: number, node: number): { node: number; end: number } | null {
    const ending = node === ROOT ? 0 : this.child(node, ENDING);
    if (ending === 0) return null;
    let end = at;
    let letters = '';
    while (end < text.length && letters.length <= MOST_ENDING_LETTERS) {
      const letter = foldUnit(text.charCodeAt(end));
      if (letter === CLASS.IGNORED) {
        end++;
        continue;
      }
      if (!isCyrillic(letter)) break;
      letters += String.fromCharCode(letter);
      end++;
    }
    if (letters !== '' && !CYRILLIC_ENDINGS.has(letters)) return null;
    return { node: ending, end };
  }
}

function isCombining(unit: number): boolean {
  return unit >= 0x0300 && unit !== 0x200b && unit !== 0xfeff && !(unit >= 0x200c && unit <= 0x206f);
}

/** A word begins where no letter stands before, where the script has no spaces, or where the script changes to one that has. */
function beginsWord(previous: number, letter: number): boolean {
  if (previous === 0) return true;
  if (writesWithoutSpaces(letter)) return true;
  if (writesWithoutSpaces(previous)) return true;
  return isDigit(previous) && !isDigit(letter);
}

const LONGEST_LOOK_AHEAD = 24;

function mixesScripts(text: string, start: number, first: number): boolean {
  const latinFirst = first < 0x0250;
  for (let i = start + 1; i < text.length && i < start + LONGEST_LOOK_AHEAD; i++) {
    const letter = foldUnit(text.charCodeAt(i));
    if (letter === CLASS.IGNORED) continue;
    if (letter < 0x20) return false;
    if (!isDigit(letter) && letter < 0x0250 !== latinFirst) return true;
  }
  return false;
}

/** Look-alike first letters, and the particles written onto Hebrew and Arabic names. */
function mayStartOtherwise(letter: number): boolean {
  if (isHebrew(letter) || isArabic(letter)) return true;
  return !isDigit(letter) && lookAlikesOf(letter).length > 0 && letter > 0x7f;
}

function endsWordAt(text: string, at: number, lastLetter: number): boolean {
  let i = at;
  while (i < text.length) {
    const codePoint = text.codePointAt(i)!;
    const letter = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(codePoint);
    if (letter === CLASS.IGNORED) {
      i += codePoint > 0xffff ? 2 : 1;
      continue;
    }
    if (letter < 0x20 && letter !== CLASS.EXPANDS) return true;
    if (isDigit(letter)) return true;
    return writesWithoutSpaces(letter) !== writesWithoutSpaces(lastLetter);
  }
  return true;
}

function skipSeparators(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const value = foldUnit(text.charCodeAt(i));
    if (value !== CLASS.SEPARATOR && value !== CLASS.IGNORED) break;
    i++;
  }
  return i;
}
