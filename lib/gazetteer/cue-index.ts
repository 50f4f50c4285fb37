import { otherCues } from 'virtual:cues';
import type { CueKind } from './cues/cue-words.ts';
import { foldName } from './fold-text.ts';
import { indexEntries, NameIndex } from './name-index.ts';
import { unpackCues } from './pack-cues.ts';
import { unpackedCues } from './turns.ts';

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
  const latin = unpackCues(unpackedCues().latin);
  const { kindsOf } = latin;
  const otherEntries = () => {
    const others = unpackCues(otherCues());
    const entries = indexEntries(others.words, kindsOf.length);
    kindsOf.push(...others.kindsOf);
    return entries;
  };
  return { index: new NameIndex(indexEntries(latin.words), otherEntries), kindsOf };
}

function cueIndex(): CueIndex {
  loaded ??= build();
  return loaded;
}

/** Built now, where there is time for it. */
export function prepareCues(): void {
  cueIndex();
}

/** Every cue in a text, in reading order, longest first. Only asked for where a place was named. */
export function findCues(text: string): Cue[] {
  const { index, kindsOf } = cueIndex();
  return index.find(text).map((hit) => ({ start: hit.start, end: hit.end, kinds: kindsOf[hit.value]! }));
}

/** The kinds of a whole value ("n/a", "Mined"), empty where the value is no cue by itself. */
export function kindsOfValue(value: string): ReadonlySet<CueKind> {
  const { index, kindsOf } = cueIndex();
  const number = index.valueOf(foldName(value));
  return number === -1 ? new Set() : kindsOf[number]!;
}
