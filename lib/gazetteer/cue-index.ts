import type { CueWords } from './cues/cue-words.ts';
import { foldName } from './fold-text.ts';
import { indexEntries, NameIndex } from './name-index.ts';

export type CueKind = keyof CueWords;

/** A word beside a place name that tells what the name is doing there. Offsets as in `NameHit`. */
export interface Cue {
  start: number;
  end: number;
  kinds: ReadonlySet<CueKind>;
}

interface CueIndex {
  index: NameIndex;
  kindsOf: ReadonlySet<CueKind>[];
}

const modules = import.meta.glob<{ cues: CueWords }>(['./cues/*.ts', '!./cues/cue-words.ts'], { eager: true });

let loaded: CueIndex | null = null;

function build(): CueIndex {
  const kindsByWord = new Map<string, Set<CueKind>>();
  for (const { cues } of Object.values(modules)) {
    for (const [kind, words] of Object.entries(cues) as [CueKind, string[]][]) {
      for (const word of words) {
        const folded = foldName(word);
        const kinds = kindsByWord.get(folded);
        if (kinds) kinds.add(kind);
        else kindsByWord.set(folded, new Set([kind]));
      }
    }
  }
  const kindsOf = [...kindsByWord.values()];
  const index = new NameIndex(indexEntries([...kindsByWord.keys()].map((word, i) => [word, i])));
  return { index, kindsOf };
}

/** Every cue in a text, in reading order, longest first. Only asked for where a place was named. */
export function findCues(text: string): Cue[] {
  loaded ??= build();
  const { index, kindsOf } = loaded;
  return index.find(text).map((hit) => ({ start: hit.start, end: hit.end, kinds: kindsOf[hit.value]! }));
}

/** The kinds of a whole value ("n/a", "Mined"), empty where the value is no cue by itself. */
export function kindsOfValue(value: string): ReadonlySet<CueKind> {
  loaded ??= build();
  const number = loaded.index.valueOf(foldName(value));
  return number === -1 ? new Set() : loaded.kindsOf[number]!;
}
