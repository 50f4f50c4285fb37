import type { Gazetteer } from './gazetteer.ts';
import type { NameHit } from './name-index.ts';

/** Digits that stand for the first letter of a word; "5pcs" and "10ct" are no names spelt so. */
const DIGIT_FIRST = /(?<![\p{L}\p{Nd}.,])[01345678](?=\p{L}{3})|(?<![\p{L}\p{Nd}.,])[58](?=am\s0)/gu;
const LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 6: 'b', 7: 't', 8: 'b' };
const SHORTEST = 4;

/** Names of places of the country with digits for the first letters of their words: "8ria", "5am 0uandja". */
export function findDigitNames(text: string, known: readonly NameHit[], gazetteer: Gazetteer): NameHit[] {
  const digits = new Set([...text.matchAll(DIGIT_FIRST)].map(({ index }) => index));
  if (digits.size === 0) return [];
  const spelt = text.replace(DIGIT_FIRST, (digit) => LETTERS[digit]!);
  return gazetteer.index
    .find(spelt)
    .filter(
      ({ start, end, value }) =>
        end - start >= SHORTEST &&
        [...digits].some((at) => at >= start && at < end) &&
        gazetteer.formOf(value).places[0]!.country === 'CF' &&
        !known.some((other) => other.start < end && start < other.end),
    )
    .map((hit) => ({ ...hit, unusual: true }));
}
