import { CLASS, foldAstral, foldUnit, isDigit, isKatakana, isSurrogate, writesWithoutSpaces } from './fold-text.ts';
import { lookAlikesOf } from './look-alikes.ts';

/** The class or folded letter of the character at an offset; a lone surrogate ends a name. */
export function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (!isSurrogate(unit)) return foldUnit(unit);
  const codePoint = text.codePointAt(at)!;
  return codePoint > 0xffff ? foldAstral(codePoint) : CLASS.BREAK;
}

/** UTF-16 code units of the character at an offset. */
export function sizeAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) && text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** A word begins where no letter stands before, where the script has no spaces, or where a number ends. */
export function beginsWord(previous: number, letter: number): boolean {
  if (previous === 0) return true;
  if (previous < 0x80 && letter < 0x80) return isDigit(previous) && !isDigit(letter);
  // A run of katakana is one word: カラブリア is Calabria.
  if (isKatakana(letter) && isKatakana(previous)) return false;
  if (writesWithoutSpaces(letter) || writesWithoutSpaces(previous)) return true;
  return isDigit(previous) && !isDigit(letter);
}

/** Whether a name whose last letter is given may end at this offset. */
export function endsWordAt(text: string, at: number, lastLetter: number): boolean {
  if (at >= text.length) return true;
  const next = text.charCodeAt(at);
  if (next < 0x80) return !isAsciiLetter(next) || writesWithoutSpaces(lastLetter);
  for (let i = at; i < text.length; i += sizeAt(text, i)) {
    const letter = letterAt(text, i);
    if (letter === CLASS.IGNORED) continue;
    if (letter === CLASS.EXPANDS) return false;
    if (letter < 0x20 || isDigit(letter)) return true;
    if (isKatakana(lastLetter)) return !isKatakana(letter);
    return writesWithoutSpaces(letter) !== writesWithoutSpaces(lastLetter);
  }
  return true;
}

/** Between two words of one name: " - ", ". ", a line end; more is another matter. */
export const LONGEST_SEPARATOR = 6;

export function skipSeparators(text: string, at: number): number {
  let i = at;
  while (i < text.length) {
    const value = foldUnit(text.charCodeAt(i));
    if (value !== CLASS.SEPARATOR && value !== CLASS.IGNORED) break;
    i++;
  }
  return i;
}

const LONGEST_LOOK_AHEAD = 24;

/** Whether the word that begins here holds letters of Latin and of another script. */
export function mixesScripts(text: string, start: number): boolean {
  const latinFirst = letterAt(text, start) < 0x0250;
  for (let i = start + 1; i < text.length && i < start + LONGEST_LOOK_AHEAD; i++) {
    const letter = letterAt(text, i);
    if (letter === CLASS.IGNORED) continue;
    if (letter < 0x20) return false;
    if (!isDigit(letter) && letter < 0x0250 !== latinFirst) return true;
  }
  return false;
}

/** A letter of another script that looks like one: its word may still be a name. */
export function mayBeDisguised(letter: number): boolean {
  return letter > 0x7f && lookAlikesOf(letter).length > 0;
}

export function isAsciiLetter(unit: number): boolean {
  return ((unit | 0x20) - 0x61) >>> 0 < 26;
}

const HYPHEN = 0x2d;
const LINE_FEED = 0x0a;

/** "Berbé-\nrati": a name cut by a line end. */
export function isCutByLineEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === HYPHEN && text.charCodeAt(at + 1) === LINE_FEED;
}
