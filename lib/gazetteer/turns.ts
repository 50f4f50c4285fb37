import { cues } from 'virtual:cues';
import type { JoinedPatterns } from './cues/cue-words.ts';
import { COLUMNS_END } from './pack-gazetteer.ts';

let unpacked: { latin: string; patterns: JoinedPatterns } | null = null;

/** Latin cue words and the turns of phrase of all languages; most pages name no place and need neither. */
export function unpackedCues(): { latin: string; patterns: JoinedPatterns } {
  if (unpacked !== null) return unpacked;
  const [latin, patterns] = cues().split(COLUMNS_END) as [string, string];
  unpacked = { latin, patterns: JSON.parse(patterns) as JoinedPatterns };
  return unpacked;
}

/** What is made of the turns of phrase when it is first asked for. */
export function outOfTurns<Made>(make: (patterns: JoinedPatterns) => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make(unpackedCues().patterns);
    return made;
  };
}
