/**
 * Folding one character at a time, so that a match keeps pointing into the text as it was written: case, accents,
 * widths, presentation forms and invisible characters disappear; nothing is ever inserted or moved.
 */

/** Values below 0x20 are classes, all others are folded letters or digits (UTF-16 code units). */
export const CLASS = {
  UNKNOWN: 0,
  /** Drops out: combining marks, zero-width and other default-ignorable characters. */
  IGNORED: 1,
  /** Stands between the words of a name: spaces, hyphens, dots. */
  SEPARATOR: 2,
  /** Ends a name: other punctuation and symbols. */
  BREAK: 3,
  APOSTROPHE: 4,
  /** Folds to more than one letter (ß, æ, ligatures): see `expansionOf`. */
  EXPANDS: 5,
} as const;

const SEPARATORS = /[\p{Zs}\t\n\r\u2028\u2029\p{Pd}_.·・･־\u2027\u2022་=＝]/u;
const APOSTROPHES = /['’‘ʼ`´′׳״"“”ʿʾ＇]/u;
/** Unicode's Default_Ignorable_Code_Point, less the combining grapheme joiner that \p{Mn} covers. */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const COMBINING = /\p{Mn}|\p{Me}/u;
const WORD = /[\p{L}\p{N}\p{Mc}]/u;
const REGIONAL_INDICATOR = /[\u{1f1e6}-\u{1f1ff}]/u;
const KANA = /[\u3040-\u30ff\uff66-\uff9f]/;

/** Letters whose accents Unicode does not decompose, and letters that writers of one language use for each other. */
const EQUIVALENTS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ŧ: 't',
  ħ: 'h',
  ɛ: 'e',
  ɔ: 'o',
  ŋ: 'n',
  ё: 'е',
  ة: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  گ: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ך: 'כ',
  ם: 'מ',
  ן: 'נ',
  ף: 'פ',
  ץ: 'צ',
};

/** Filled as characters are met; `UNKNOWN` until then. Surrogates stay unknown: they are no character alone. */
export const foldedUnits = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

function foldCharacter(character: string): string {
  const compatible = character.normalize('NFKC').toLowerCase();
  // Voicing marks tell Japanese words apart; other marks are accents.
  if (KANA.test(compatible)) return compatible;
  let folded = '';
  for (const part of compatible.normalize('NFD')) {
    if (COMBINING.test(part) || IGNORABLE.test(part)) continue;
    folded += EQUIVALENTS[part] ?? part;
  }
  return folded;
}

export function classify(character: string): number {
  // NFKC turns a soft hyphen or a zero-width space into nothing, so these are told by the character itself.
  if (character === 'ـ' || IGNORABLE.test(character) || COMBINING.test(character)) return CLASS.IGNORED;
  if (SEPARATORS.test(character)) return CLASS.SEPARATOR;
  if (APOSTROPHES.test(character)) return CLASS.APOSTROPHE;
  // Two of these make a flag.
  if (REGIONAL_INDICATOR.test(character)) return letterValue(character);
  if (!WORD.test(character)) return CLASS.BREAK;
  const folded = foldCharacter(character);
  const parts = [...folded];
  if (parts.length === 0) return CLASS.IGNORED;
  if (parts.length === 1) return letterValue(folded);
  expansions.set(character.codePointAt(0)!, folded);
  return CLASS.EXPANDS;
}

const ASCII_SEPARATORS = '\t\n\r -_.=';
const ASCII_APOSTROPHES = '\'"`';

/** As `classify`, without its patterns: each of them takes a page some time to get ready, and most texts need no other. */
export function classifyAscii(unit: number): number {
  if (isDigit(unit)) return unit;
  const lowerCase = unit | 0x20;
  if (lowerCase >= 0x61 && lowerCase <= 0x7a) return lowerCase;
  const character = String.fromCharCode(unit);
  if (ASCII_SEPARATORS.includes(character)) return CLASS.SEPARATOR;
  return ASCII_APOSTROPHES.includes(character) ? CLASS.APOSTROPHE : CLASS.BREAK;
}

const PRIVATE_USE = 0xe000;

/** Letters beyond the Basic Multilingual Plane take a place in the private use area, so that one unit is one letter. */
function letterValue(letter: string): number {
  const codePoint = letter.codePointAt(0)!;
  if (codePoint <= 0xffff) return codePoint < 0x20 ? CLASS.BREAK : codePoint;
  return PRIVATE_USE + (codePoint & 0x1fff);
}

/** The class or folded letter of one UTF-16 code unit that is no surrogate. */
export function foldUnit(unit: number): number {
  const known = foldedUnits[unit]!;
  if (known !== CLASS.UNKNOWN) return known;
  // Half of a character is none, and must stay unknown in the table: the other half decides.
  if (isSurrogate(unit)) return CLASS.BREAK;
  const value = unit < 0x80 ? classifyAscii(unit) : classify(String.fromCharCode(unit));
  foldedUnits[unit] = value;
  return value;
}

const astralValues = new Map<number, number>();

/** The class or folded letter of a code point beyond the Basic Multilingual Plane. */
export function foldAstral(codePoint: number): number {
  let value = astralValues.get(codePoint);
  if (value === undefined) {
    value = classify(String.fromCodePoint(codePoint));
    astralValues.set(codePoint, value);
  }
  return value;
}

/** The letters that a character of class `EXPANDS` folds to. */
export function expansionOf(codePoint: number): string {
  return expansions.get(codePoint) ?? '';
}

export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

/**
 * The folded form of a name, for building the index: letters and digits, single spaces where words meet. An apostrophe
 * joins ("M'Baïki" is one word); anything else that ends a name becomes a space.
 */
export function foldName(name: string): string {
  let folded = '';
  let pendingSpace = false;
  for (const character of name) {
    const codePoint = character.codePointAt(0)!;
    const value = codePoint > 0xffff ? foldAstral(codePoint) : foldUnit(codePoint);
    if (value === CLASS.IGNORED || value === CLASS.APOSTROPHE) continue;
    if (value === CLASS.SEPARATOR || value === CLASS.BREAK) {
      pendingSpace = folded !== '';
      continue;
    }
    if (pendingSpace) folded += ' ';
    pendingSpace = false;
    folded += value === CLASS.EXPANDS ? expansionOf(codePoint) : String.fromCharCode(value);
  }
  return folded;
}

/** Whether words of this letter's script are written without spaces between them (Han, Kana, Thai and their like, and flags). */
export function writesWithoutSpaces(letter: number): boolean {
  return (
    (letter >= 0x0e00 && letter <= 0x0eff) ||
    (letter >= 0x1000 && letter <= 0x109f) ||
    (letter >= 0x1780 && letter <= 0x17ff) ||
    (letter >= 0x2e80 && letter <= 0x9fff) ||
    (letter >= PRIVATE_USE && letter < 0xf900) ||
    (letter >= 0xf900 && letter <= 0xfaff) ||
    (letter >= 0xff66 && letter <= 0xff9f)
  );
}

export function isCyrillic(letter: number): boolean {
  return letter >= 0x0400 && letter <= 0x052f;
}

export function isHebrew(letter: number): boolean {
  return letter >= 0x05d0 && letter <= 0x05ea;
}

export function isArabic(letter: number): boolean {
  return letter >= 0x0620 && letter <= 0x06ff;
}

export function isKatakana(letter: number): boolean {
  return letter >= 0x30a1 && letter <= 0x30ff && letter !== 0x30fb;
}

export function isGujarati(letter: number): boolean {
  return letter >= 0x0a80 && letter <= 0x0aff;
}

export function isHangul(letter: number): boolean {
  return (letter >= 0x1100 && letter <= 0x11ff) || (letter >= 0xac00 && letter <= 0xd7a3);
}

export function isDigit(letter: number): boolean {
  return letter >= 0x30 && letter <= 0x39;
}

const WIDE_OR_STYLED = /[\u2460-\u24ff\uff01-\uff5e\u{1d400}-\u{1d7ff}\u{1f130}-\u{1f189}]/u;
const JOINERS_OF_SCRIPTS = /[\u200c\u200d]/;
const SCRIPT_WITH_JOINERS = /[\u0600-\u06ff\u0900-\u0dff]/;

/**
 * Whether a stretch of text holds characters that a reader does not see as what they are: invisible ones,
 * full-width, circled or mathematical letters. Joiners belong to Arabic and Indic writing and are no sign there.
 */
export function hasUnusualCharacters(text: string): boolean {
  for (const character of text) {
    if (character < '\u0080') continue;
    if (WIDE_OR_STYLED.test(character)) return true;
    if (!IGNORABLE.test(character)) continue;
    if (JOINERS_OF_SCRIPTS.test(character) && SCRIPT_WITH_JOINERS.test(text)) continue;
    return true;
  }
  return false;
}
