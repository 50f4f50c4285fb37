import { CLASS } from './fold-text.ts';
import type { Gazetteer } from './gazetteer.ts';
import { ENDING } from './inflection.ts';
import type { NameHit } from './name-index.ts';
import { NOWHERE, ROOT, type Trie } from './trie.ts';
import { beginsWord, endsWordAt, letterAt, sizeAt, skipSeparators } from './word-edges.ts';

/** A name one letter off needs so many letters to be told from chance. */
const SHORTEST_NEAR_NAME = 6;
const SPACE = 0x20;
/** Words of a text longer than this are not searched for misspellings; a field of an origin is far shorter. */
export const LONGEST_NEAR_TEXT = 600;

interface Candidate {
  value: number;
  end: number;
  letters: number;
}

/**
 * Names of places of the country, or of the country, written with one letter wrong, missing or too many, or two swapped. The first letter
 * must be right, and nothing that is a name as it stands is looked at again. Whether the words around support the
 * reading is for the caller to judge.
 */
export function findNearNames(text: string, known: readonly NameHit[], gazetteer: Gazetteer): NameHit[] {
  if (text.length > LONGEST_NEAR_TEXT) return [];
  const hits: NameHit[] = [];
  let previous = 0;
  for (let i = 0; i < text.length; ) {
    const taken = known.find((hit) => i >= hit.start && i < hit.end);
    if (taken !== undefined) {
      i = taken.end;
      previous = 0;
      continue;
    }
    const letter = letterAt(text, i);
    if (letter >= 0x61 && beginsWord(previous, letter)) {
      const next = known.find((hit) => hit.start > i)?.start ?? text.length;
      const candidate = nearest(text, i, next, gazetteer);
      if (candidate !== null) {
        hits.push({ value: candidate.value, start: i, end: candidate.end, unusual: false });
        i = candidate.end;
        previous = 0;
        continue;
      }
    }
    if (letter !== CLASS.IGNORED) previous = letter >= 0x20 ? letter : 0;
    i += sizeAt(text, i);
  }
  return hits;
}

const WORD_BEFORE = /(?<!\p{L})\p{L}{1,8}[\s'’.-]{1,2}$/u;
const LONGEST_WORD_BEFORE = 12;

/** "Saam Ouandja", "Haut Kotto": names one letter off that end with a shorter one of the country, which supports them. */
export function findNearLongerNames(text: string, known: readonly NameHit[], gazetteer: Gazetteer): NameHit[] {
  return known.flatMap(({ value, start, end }) => {
    const { country, name } = gazetteer.formOf(value).places[0]!;
    if (country !== 'CF') return [];
    const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD_BEFORE), start));
    if (word === null) return [];
    const from = start - word[0].length;
    const longer = nearest(text, from, end, gazetteer);
    if (longer === null || longer.end !== end || gazetteer.formOf(longer.value).places[0]!.name === name) return [];
    return [{ value: longer.value, start: from, end, unusual: false }];
  });
}

/** The longest near name from an offset; null where two of one length mean different places. */
function nearest(text: string, start: number, limit: number, gazetteer: Gazetteer): Candidate | null {
  const candidates: Candidate[] = [];
  collect(gazetteer.index.trieOf(letterAt(text, start)), text, start, limit, candidates);
  const ofCar = candidates
    .map((candidate) => ({ ...candidate, form: gazetteer.formOf(candidate.value) }))
    .filter(({ form }) => form.code === null && form.places[0]!.country === 'CF' && !form.slip);
  if (ofCar.length === 0) return null;
  const longest = ofCar.reduce((a, b) => (b.letters > a.letters ? b : a));
  const rivals = ofCar.filter((other) => other.letters === longest.letters);
  const isOnePlace = rivals.every((other) => other.form.places[0]!.name === longest.form.places[0]!.name);
  return isOnePlace ? longest : null;
}

interface Step {
  node: number;
  at: number;
  letters: number;
  /** One edit is allowed. */
  edited: boolean;
}

function collect(trie: Trie, text: string, start: number, limit: number, candidates: Candidate[]): void {
  const stack: Step[] = [{ node: ROOT, at: start, letters: 0, edited: false }];
  while (stack.length > 0) {
    const { node, at, letters, edited } = stack.pop()!;
    if (
      edited &&
      letters >= SHORTEST_NEAR_NAME &&
      trie.valueAt(node) !== -1 &&
      at > start &&
      endsWordAt(text, at, 0x61)
    ) {
      candidates.push({ value: trie.valueAt(node), end: at, letters });
    }
    const letter = at < limit ? letterAt(text, at) : CLASS.BREAK;
    const size = at < limit ? sizeAt(text, at) : 1;
    if (letter === CLASS.IGNORED || letter === CLASS.APOSTROPHE) {
      stack.push({ node, at: at + size, letters, edited });
      continue;
    }
    if (letter === CLASS.SEPARATOR) {
      const spaced = trie.behindSpace(node);
      if (spaced !== NOWHERE) stack.push({ node: spaced, at: skipSeparators(text, at), letters, edited });
    } else if (letter >= 0x20) {
      const next = trie.step(node, letter);
      if (next !== NOWHERE) stack.push({ node: next, at: at + size, letters: letters + 1, edited });
    }
    if (edited || node === ROOT) continue;
    const isLetter = letter >= 0x20;
    // Two letters in each other's place.
    const second = isLetter && at + size < limit ? letterAt(text, at + size) : CLASS.BREAK;
    if (second >= 0x20 && second !== letter) {
      const first = trie.step(node, second);
      const both = first === NOWHERE ? NOWHERE : trie.step(first, letter);
      const behind = at + size + sizeAt(text, at + size);
      if (both !== NOWHERE) stack.push({ node: both, at: behind, letters: letters + 2, edited: true });
    }
    // One letter too many.
    if (isLetter) stack.push({ node, at: at + size, letters, edited: true });
    trie.eachChild(node, (child, childLetter) => {
      if (childLetter === ENDING || childLetter === SPACE) return;
      // One letter missing, one letter wrong.
      stack.push({ node: child, at, letters: letters + 1, edited: true });
      if (isLetter && childLetter !== letter)
        stack.push({ node: child, at: at + size, letters: letters + 1, edited: true });
    });
  }
}
