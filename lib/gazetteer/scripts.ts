/** Beyond Latin letters, punctuation, symbols and icons of fonts; letters that mathematics borrows among them. */
const OTHER_LETTER = /[\xb5\u0370-\u1dff\u1f00-\u1fff\u2126\u2135-\u2138\u213c-\u213f\u2c63\u2c80-\ud7ff\uf900-\uffff]/;
/** Astral letters, less styled Latin ones and most emoji; the two letters of a flag are some. */
const OTHER_ASTRAL = /[\ud800-\ud834\ud836-\ud83b]|\ud83c[\udde6-\uddff]/;
/** Where folding puts astral letters (`foldUnit`). */
const FOLDED_ASTRAL = /[\ue000-\uf8ff]/;

/** Whether folded words are Latin; all others are set apart when they are packed. */
export function isLatin(folded: string): boolean {
  return !OTHER_LETTER.test(folded) && !FOLDED_ASTRAL.test(folded);
}

/** Whether a text may hold a word that is not Latin once folded. Emoji, icons and styled Latin letters are no sign of one. */
export function mayHoldOtherScripts(text: string): boolean {
  return OTHER_LETTER.test(text) || OTHER_ASTRAL.test(text);
}
