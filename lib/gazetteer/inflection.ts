import { foldName, isCyrillic, isGujarati } from './fold-text.ts';

/** Stands for a Russian or Gujarati ending at the end of a word; no folded letter has this value. */
export const ENDING = 0x01;

/** Letters below are of scripts whose words are not inflected here. */
export const FIRST_INFLECTED = 0x0400;

const RUSSIAN =
  'а у е ы и о я ю ь ой ою ей ею ом ем ам ям ах ях ами ями ии ию ия ией ая ую ый ого ому ым им ых их ыми ими ов ев';
/** Written onto the noun: from, of, in. */
const GUJARATI = 'થી ના ની નો નું ને માં માંથી માંના માંની નાં';
/** Folded at the first word that needs them: most pages hold none. */
let endings: ReadonlySet<string> | null = null;
const FINAL_VOWELS = /(?:ая|ии|ыи|ия|ое|[аеиоуыэюяь])$/;
const SHORTEST_STEM = 3;
/** Of a folded ending. */
export const MOST_ENDING_LETTERS = 4;

export function isInflected(letter: number): boolean {
  return isCyrillic(letter) || isGujarati(letter);
}

export function isEnding(letters: string): boolean {
  return letters === '' || allEndings().has(letters);
}

export function allEndings(): ReadonlySet<string> {
  endings ??= new Set(`${RUSSIAN} ${GUJARATI}`.split(' ').map(foldName));
  return endings;
}

/** The stems of a name with `ENDING` behind them; `null` for other scripts and names without a stem. */
export function inflectedPath(foldedName: string): string | null {
  const first = foldedName.charCodeAt(0);
  if (isGujarati(first)) return foldedName + String.fromCharCode(ENDING);
  if (!isCyrillic(first)) return null;
  const words = foldedName.split(' ');
  const stems = words.map((word, i) => {
    const stem = word.replace(FINAL_VOWELS, '');
    const isInflectable = stem.length >= SHORTEST_STEM && (stem !== word || i === words.length - 1);
    return isInflectable ? stem + String.fromCharCode(ENDING) : word;
  });
  const path = stems.join(' ');
  return path === foldedName ? null : path;
}
