import type { CueKind, CueWords } from './cues/cue-words.ts';
import { foldName } from './fold-text.ts';
import { isLatin } from './scripts.ts';

/**
 * Each a line for each set of kinds that some words share, the kinds by comma, then, by tab, the folded words by bar. At run
 * time no language matters, only what a word may mean in any.
 */
export interface PackedCues {
  latin: string;
  /** Words that are not Latin, which most pages need not unpack. */
  others: string;
}

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

function packWords(kindsByWord: readonly (readonly [word: string, kinds: ReadonlySet<string>])[]): string {
  const wordsByKinds = new Map<string, string[]>();
  for (const [word, kinds] of kindsByWord) {
    const key = [...kinds].sort().join(',');
    const words = wordsByKinds.get(key);
    if (words) words.push(word);
    else wordsByKinds.set(key, [word]);
  }
  return [...wordsByKinds].map(([kinds, words]) => `${kinds}\t${words.join('|')}`).join('\n');
}

function addKind(kindsByWord: Map<string, Set<string>>, word: string, kind: string): void {
  if (word === '') return;
  const kinds = kindsByWord.get(word);
  if (kinds) kinds.add(kind);
  else kindsByWord.set(word, new Set([kind]));
}

/** Each set of kinds with its words. */
export function unpackCues(packed: string): { kinds: ReadonlySet<CueKind>; words: string[] }[] {
  return packed.split('\n').map((line) => {
    const [kinds, words] = line.split('\t') as [string, string];
    return { kinds: new Set(kinds.split(',') as CueKind[]), words: words.split('|') };
  });
}
