import { foldLabel, foldWords } from './fold-label.ts';

/** Lists of words by key, each list in one string, by bar. */
export type WordLists = Record<string, string>;

/** `data/labels.json` and `data/words.json`; lists of several lines count as one. */
export interface WordFiles {
  labels: { fields: Record<string, WordLists> };
  words: {
    words: Record<string, readonly string[]>;
    spelt: Record<string, readonly string[]>;
    currencies: WordLists;
    months: WordLists;
  };
}

/** Words parted by bar: those that end at a letter beside them at both ends, at neither, only at the start, only at the end. */
export type WordGroups = readonly string[];

/** All of it as it is packed: a map for each kind of words. */
export interface PackedWords {
  /** By field and language. */
  labels: ReadonlyMap<string, WordGroups>;
  words: ReadonlyMap<string, WordGroups>;
  spelt: ReadonlyMap<string, WordGroups>;
  currencies: ReadonlyMap<string, WordGroups>;
  /** By number, January is 1. */
  months: ReadonlyMap<string, WordGroups>;
}

const SECTION_END = '\f';

/**
 * All words as one text, so that they are compressed together: sections by form feed, in each a line for each key, then, by
 * tabs, its groups. What is looked for in folded text is folded here, at build time, since that takes longer than the rest.
 */
export function packWords({ labels, words }: WordFiles): string {
  const byLanguage = Object.entries(labels.fields).flatMap(([field, lists]) =>
    Object.entries(lists).map(([language, list]): [string, string] => [`${field} ${language}`, list]),
  );
  return [
    packSection(byLanguage, foldLabel, (list) => [list.join('|')]),
    packSection(Object.entries(words.words), foldWords, (list) => groupsOf(list, true)),
    packSection(Object.entries(words.spelt)),
    packSection(Object.entries(words.currencies)),
    packSection(Object.entries(byMonth(words.months)), foldWords, (list) => [list.join('|')]),
  ].join(SECTION_END);
}

function packSection(
  lists: readonly (readonly [key: string, list: string | readonly string[]])[],
  fold = (word: string) => word,
  group: (list: string[]) => WordGroups = groupsOf,
): string {
  return lists
    .map(([key, list]) => {
      const folded = [list].flat().join('|').split('|').map(fold);
      return `${key}\t${group([...new Set(folded)]).join('\t')}`.trimEnd();
    })
    .join('\n');
}

function byMonth(byLanguage: WordLists): Record<string, string[]> {
  const lists = Object.values(byLanguage).map((list) => list.split('|'));
  return Object.fromEntries(lists[0]!.map((_, month) => [month + 1, lists.map((list) => list[month]!)]));
}

/** Scripts whose words stand without spaces or with particles glued on, and signs: nothing has to end beside them. */
const UNBOUNDED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Thai}\p{Sc}%/©]/u;

/** `endsOpen`: of a word with a star only what stands before it, with no end; how much follows does not matter. */
function groupsOf(words: readonly string[], endsOpen = false): string[] {
  const groups: string[][] = [[], [], [], []];
  for (const word of words) {
    const isOpen = UNBOUNDED.test(word.replace('-', '')[0]!);
    const isOpenAtEnd = UNBOUNDED.test(word.at(-1)!) || (endsOpen && word.endsWith('*'));
    groups[isOpen ? (isOpenAtEnd ? 1 : 3) : isOpenAtEnd ? 2 : 0]!.push(endsOpen ? word.replace('*', '') : word);
  }
  return groups.map((group) => group.join('|'));
}

export function unpackWords(packed: string): PackedWords {
  const [labels, words, spelt, currencies, months] = packed.split(SECTION_END).map(unpackSection);
  return { labels: labels!, words: words!, spelt: spelt!, currencies: currencies!, months: months! };
}

function unpackSection(section: string): Map<string, WordGroups> {
  return new Map(
    section.split('\n').map((line) => {
      const [key, ...groups] = line.split('\t') as [string, ...string[]];
      return [key, groups];
    }),
  );
}
