import { foldName } from './fold-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';

const REPUBLIC = ['republic', 'republik', 'republiek', 'republica', 'republique', 'repubblica', 'cumhuriyeti'];
const WORD_BEHIND = /^[\s-]{1,2}(\p{L}{6,12})(?!\p{L})/u;
const WORD_BEFORE = /(?<!\p{L})(\p{L}{6,12})[\s-]{1,2}$/u;
const LONGEST_WORD = 16;

/** "Centraal-Afrikaanse Rebubliek": the region's name is whole, and the word beside it is nearly "republic". */
export function findMisspeltCountry(text: string, known: readonly NameHit[], gazetteer: Gazetteer): NameHit[] {
  const country = gazetteer.index.valueOf('central african republic');
  const found: NameHit[] = [];
  for (const { start, end, value } of known) {
    if (gazetteer.formOf(value).places[0]!.kind !== 'region') continue;
    const behind = WORD_BEHIND.exec(text.slice(end, end + LONGEST_WORD));
    const before = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
    if (behind !== null && isNearlyRepublic(behind[1]!))
      found.push({ value: country, start, end: end + behind[0].length, unusual: false });
    else if (before !== null && isNearlyRepublic(before[1]!))
      found.push({ value: country, start: start - before[0].length, end, unusual: false });
  }
  return found;
}

function isNearlyRepublic(word: string): boolean {
  const folded = foldName(word);
  return REPUBLIC.some((right) => editsBetween(folded, right) <= 2);
}

/** Letters to change, add or leave out; of short words. */
function editsBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[other.length]!;
}
