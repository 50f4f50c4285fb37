import { readsUnusual } from '@/lib/gazetteer';

/** A stretch of the page's words as it is shown; `code` stands for a character that a reader would not see or would misread. */
export interface ShownStretch {
  text: string;
  /** `U+200B`; `null` for ordinary text. */
  code: string | null;
  /** Offset of the stretch in the text it was taken from. */
  start: number;
}

/** Characters that steer or hide: controls, zero width, bidi marks, soft hyphens, tags, odd blanks. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/** White space that is shown as it is. */
const PLAIN_BLANK = /[\n\t\r ]/;

/** Letters of scripts other than Latin: only read as another letter where they stand among Latin ones. */
const LATIN = /\p{Script=Latin}/u;

const ASCII = /^[\x21-\x7e]*$/;

/** Scripts that are written with joiners between their letters. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Syriac}]/u;

/** A text in stretches, with each character that is unseen, or looks like another letter within a word, told by its code point. */
export function shownCharacters(text: string): ShownStretch[] {
  const stretches: ShownStretch[] = [];
  for (const { word, start } of wordsOf(text)) {
    const isMixed = !ASCII.test(word) && (LATIN.test(word) || readsUnusual(word));
    let [at, before] = [start, ''];
    for (const character of word) {
      const isOwn = belongs(character, before);
      add(stretches, character, at, !isOwn && isStrange(character, isMixed) ? codeOf(character) : null);
      at += character.length;
      before = character;
    }
  }
  return stretches;
}

/** The text on one line for a letter: what cannot be seen is written out as `[U+200B]`, look-alikes are followed by their code. */
export function writtenOut(text: string): string {
  return shownCharacters(text.replace(/\s+/g, ' ').trim())
    .map(({ text: shown, code }) => (code === null ? shown : UNSEEN.test(shown) ? `[${code}]` : `${shown} [${code}]`))
    .join('');
}

/** True where a reader would not see, or would misread, something in these words. */
export function hasStrangeCharacters(text: string): boolean {
  return shownCharacters(text).some(({ code }) => code !== null);
}

function add(stretches: ShownStretch[], text: string, start: number, code: string | null): void {
  const last = stretches.at(-1);
  if (code === null && last?.code === null) last.text += text;
  else stretches.push({ text, code, start });
}

/** Ordinary where it stands: a joiner in a script that has them, the sign that makes a symbol a picture. */
function belongs(character: string, before: string): boolean {
  if (character === '\u200c' || character === '\u200d') return JOINING.test(before);
  return character === '\ufe0f' && /\p{Emoji}/u.test(before);
}

function isStrange(character: string, isMixed: boolean): boolean {
  if (PLAIN_BLANK.test(character)) return false;
  if (UNSEEN.test(character)) return true;
  return isMixed && isLookAlike(character);
}

/** A letter or digit that stands for an ASCII one: Cyrillic, Greek, full-width, mathematical. */
function isLookAlike(character: string): boolean {
  if (character.codePointAt(0)! < 0x250) return false;
  if (!/[\p{L}\p{N}]/u.test(character)) return false;
  if (/\p{Script=Latin}/u.test(character) && character.normalize('NFKC') === character) return false;
  return (
    /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Cherokee}\p{Script=Armenian}\p{Script=Lisu}]/u.test(character) ||
    character.normalize('NFKC') !== character
  );
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

function* wordsOf(text: string): Iterable<{ word: string; start: number }> {
  for (const match of text.matchAll(/\s+|\S+/gu)) yield { word: match[0], start: match.index };
}
