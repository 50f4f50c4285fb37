import { isCyrillic } from './fold-text.ts';

/** Stands for a Russian ending at the end of a word; no folded letter has this value. */
export const ENDING = 0x01;

/** Folded: й is и here. */
const ENDINGS = new Set(
  'а у е ы и о я ю ь ои ою еи ею ом ем ам ям ах ях ами ями ии ию ия иеи ая ую ыи ого ому ым им ых их ыми ими ов ев'.split(
    ' ',
  ),
);
const FINAL_VOWELS = /(?:ая|ии|ыи|ия|ое|[аеиоуыэюяь])$/;
const SHORTEST_STEM = 3;
export const MOST_ENDING_LETTERS = 3;

export function isEnding(letters: string): boolean {
  return letters === '' || ENDINGS.has(letters);
}

/** The stems of a Russian name, each word with `ENDING` behind it; `null` for other scripts and names without a stem. */
export function inflectedPath(foldedName: string): string | null {
  if (!isCyrillic(foldedName.charCodeAt(0))) return null;
  const stems = foldedName.split(' ').map((word) => {
    const stem = word.replace(FINAL_VOWELS, '');
    return stem.length >= SHORTEST_STEM ? stem + String.fromCharCode(ENDING) : word;
  });
  const path = stems.join(' ');
  return path === foldedName ? null : path;
}
