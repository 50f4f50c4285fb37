import { listingWords } from 'virtual:listing-words';
import type wordData from './data/words.json';
import { foldWords } from './fold-label.ts';
import { unpackWords, type WordGroups } from './pack-words.ts';

/** What words mean that are looked for in folded text. */
export type Meaning = keyof typeof wordData.words;
/** The words of units and names, as they are written. */
export type Spelt = keyof typeof wordData.spelt;

/** What is built at its first use and kept. */
export function once<Value>(build: () => Value): () => Value {
  let built: { value: Value } | null = null;
  return () => {
    built ??= { value: build() };
    return built.value;
  };
}

/** A pattern that is made of words, at its first use. */
export function pattern(source: () => string, flags = 'iu'): () => RegExp {
  return once(() => new RegExp(source(), flags));
}

/** All words of this room, unpacked at the first use. */
export const allWords = once(() => unpackWords(listingWords()));

export function wordsFor(meaning: Meaning): WordGroups {
  return allWords().words.get(meaning)!;
}

/** Letters of the scripts that part their words; a class of all letters takes several times as long to compile. */
const LETTERS = 'a-zA-Zªµº\\u00c0-\\u058f\\u1e00-\\u1fff';
export const NOT_IN_WORD = `(?<![\\d${LETTERS}])`;
export const NOT_AFTER_LETTER = `(?<![${LETTERS}])`;
const NO_LETTER_AFTER = `(?![${LETTERS}])`;

/**
 * The source of a pattern for any of some words. `before` is what may not stand before one of a script that parts its words:
 * nothing, after a number ("12ct").
 */
export function anyOf([both = '', neither = '', start = '', end = '']: WordGroups, before = ''): string {
  const groups: [string, string, string][] = [
    [before, both, NO_LETTER_AFTER],
    ['', neither, ''],
    [before, start, ''],
    ['', end, NO_LETTER_AFTER],
  ];
  const patterns = groups.flatMap(([from, words, to]) => (words === '' ? [] : `${from}(?:${patternOf(words)})${to}`));
  return `(?:${patterns.join('|')})`;
}

function patternOf(words: string): string {
  return words
    .replace(/[.+?^${}()[\]\\/]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll('*', `[${LETTERS}]*`);
}

/** The same for the words of units and names, as they are written in the page. */
export function spelt(names: Spelt | readonly Spelt[], before = ''): string {
  const lists = [names].flat().map((name) => allWords().spelt.get(name)!);
  return anyOf(joined(lists), before);
}

/** Several lists as one. */
export function joined(lists: readonly WordGroups[]): WordGroups {
  return [0, 1, 2, 3].map((group) => lists.flatMap((list) => list[group] || []).join('|'));
}

const patterns = new Map<Meaning, RegExp>();
let folded = { text: '', words: '' };

/** One text is asked for many meanings in a row. */
function foldedOnce(text: string): string {
  if (folded.text !== text) folded = { text, words: foldWords(text) };
  return folded.words;
}

/** Whether a text holds a word of this meaning, in any language. */
export function says(meaning: Meaning, text: string): boolean {
  let known = patterns.get(meaning);
  if (!known) {
    known = new RegExp(anyOf(wordsFor(meaning), NOT_IN_WORD));
    patterns.set(meaning, known);
  }
  return known.test(foldedOnce(text));
}

const sets = new Map<Meaning, ReadonlySet<string>>();

/** Whether a folded label is a word of this meaning and nothing else. */
export function isOnly(meaning: Meaning, label: string): boolean {
  let known = sets.get(meaning);
  if (!known) {
    known = new Set(wordsFor(meaning).join('|').split('|'));
    sets.set(meaning, known);
  }
  return known.has(label);
}
