/**
 * Folded letters of one script that look like a letter of another. After the confusables of Unicode Technical Standard
 * 39, cut to letters that occur in names of the gazetteer. Used only where the letter itself leads nowhere.
 */
const TO_LATIN: Record<string, string> = {
  а: 'a',
  в: 'b',
  ь: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ѐ: 'e',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  г: 'r',
  ѕ: 's',
  т: 't',
  ц: 'u',
  у: 'y',
  х: 'x',
  α: 'a',
  β: 'b',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  μ: 'm',
  ν: 'n',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ζ: 'z',
  ɑ: 'a',
  ɡ: 'g',
  ɩ: 'i',
  ʀ: 'r',
  ɴ: 'n',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

const alternatives = new Map<number, number[]>();

function add(from: number, to: number): void {
  const known = alternatives.get(from);
  if (known) known.push(to);
  else alternatives.set(from, [to]);
}

for (const [foreign, latin] of Object.entries(TO_LATIN)) {
  const from = foreign.charCodeAt(0);
  const to = latin.charCodeAt(0);
  add(from, to);
  // Cyrillic names written with Latin letters in them.
  if (from >= 0x0400 && from <= 0x052f) add(to, from);
}
// "1" stands for l as often as for i.
add(0x31, 0x6c);

const NONE: readonly number[] = [];

/** Folded letters that this folded letter may stand for. */
export function lookAlikesOf(letter: number): readonly number[] {
  return alternatives.get(letter) ?? NONE;
}
