/** Marks that spelling may leave out: Latin, Greek and Cyrillic accents, Hebrew points, Arabic vowel signs and stretching. */
const OPTIONAL_MARKS = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ARABIC_LETTERS: Record<string, string> = { أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', ک: 'ك', ی: 'ي' };

const PLAIN = /^[\x20-\x7e]*$/;

/** Words as they are compared: case, accents, widths, invisible characters and spelling of Arabic letters do not count. */
export function foldWords(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\u2010/g, '-')
    .replace(OPTIONAL_MARKS, '')
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآىةکی]/g, (letter) => ARABIC_LETTERS[letter] ?? letter)
    .replace(/ß/g, 'ss')
    .replace(/[ıİ]/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
}

/** A label with its punctuation as single spaces; `#`, `$`, `%`, `€` and the number sign stay, since they are words here. */
export function foldLabel(text: string): string {
  return foldWords(text)
    .replace(/№/g, 'no')
    .replace(/\bn[°º]/g, 'no')
    .replace(/[^\p{L}\p{M}\p{N}#$€£%]+/gu, ' ')
    .trim();
}
