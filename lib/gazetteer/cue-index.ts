import { cues, otherCues } from 'virtual:cues';
import type { CueKind } from './cues/cue-words.ts';
import { foldName } from './fold-text.ts';
import { indexEntries, NameIndex } from './name-index.ts';
import { unpackCues } from './pack-cues.ts';

export type { CueKind };

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

let loaded: CueIndex | null = null;

/** The words of all languages at once, built at the first use. */
function build(): CueIndex {
  const kindsOf: ReadonlySet<CueKind>[] = [];
  const entriesOf = (packed: string) => {
    const first = kindsOf.length;
    const allWords: string[] = [];
    for (const { kinds, words } of unpackCues(packed)) {
      for (const word of words) {
        allWords.push(word);
        kindsOf.push(kinds);
      }
    }
    return indexEntries(allWords, first);
  };
  return { index: new NameIndex(entriesOf(cues()), () => entriesOf(otherCues())), kindsOf };
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
