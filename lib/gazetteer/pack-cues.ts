import type { CueKind, CuePatterns, CueWords, JoinedPatterns } from './cues/cue-words.ts';
import { foldName } from './fold-text.ts';
import { isLatin } from './scripts.ts';
import { packWordList, unpackWordList } from './word-list.ts';

/**
 * Three lines each: the sets of kinds that some words share, by bar, the kinds by comma; the folded words, sorted, as a
 * `packWordList`; a character for each word that tells its set. At run time no language matters, only what a word may mean
 * in any.
 */
export interface PackedCues {
  latin: string;
  /** Words that are not Latin, which most pages need not unpack. */
  others: string;
}

/** The character of the first set; the others follow it. */
const FIRST_SET = 0x30;

/** The cue words of all languages. */
export function packCues(languages: Iterable<CueWords>): PackedCues {
  const kindsByWord = new Map<string, Set<string>>();
  for (const cues of languages) {
    for (const [kind, words] of Object.entries(cues)) {
      for (const word of words) addKind(kindsByWord, foldName(word), kind);
    }
  }
  const all = [...kindsByWord].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    latin: packWords(all.filter(([word]) => isLatin(word))),
    others: packWords(all.filter(([word]) => !isLatin(word))),
  };
}

/** The turns of phrase of all languages, each said once. */
export function joinPatterns(languages: Iterable<CuePatterns>): JoinedPatterns {
  const sources = new Map<string, Set<string>>();
  for (const patterns of languages) {
    for (const [kind, ofLanguage] of Object.entries(patterns)) {
      sources.set(kind, new Set([...(sources.get(kind) ?? []), ...ofLanguage]));
    }
  }
  return Object.fromEntries([...sources].map(([kind, all]) => [kind, [...all].join('|')])) as JoinedPatterns;
}

function packWords(kindsByWord: readonly (readonly [word: string, kinds: ReadonlySet<string>])[]): string {
  const keys = kindsByWord.map(([, kinds]) => [...kinds].sort().join(','));
  const sets = [...new Set(keys)];
  const words = packWordList(kindsByWord.map(([word]) => word));
  const setOfWord = keys.map((key) => String.fromCharCode(FIRST_SET + sets.indexOf(key))).join('');
  return [sets.join('|'), words, setOfWord].join('\n');
}

function addKind(kindsByWord: Map<string, Set<string>>, word: string, kind: string): void {
  if (word === '') return;
  const kinds = kindsByWord.get(word);
  if (kinds) kinds.add(kind);
  else kindsByWord.set(word, new Set([kind]));
}

/** The words, and the kinds of each. */
export function unpackCues(packed: string): { words: string[]; kindsOf: ReadonlySet<CueKind>[] } {
  const [sets, words, setOfWord] = packed.split('\n') as [string, string, string];
  const kinds = sets.split('|').map((set) => new Set(set.split(',') as CueKind[]));
  return {
    words: unpackWordList(words),
    kindsOf: [...setOfWord].map((character) => kinds[character.charCodeAt(0) - FIRST_SET]!),
  };
}
