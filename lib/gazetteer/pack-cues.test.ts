import { describe, expect, it } from 'vitest';
import { kindsOfValue } from './cue-index.ts';
import type { CueWords } from './cues/cue-words.ts';
import { packCues, unpackCues } from './pack-cues.ts';

const LANGUAGES = Object.entries(
  import.meta.glob<{ cues: CueWords }>(['./cues/*.ts', '!./cues/cue-words.ts'], { eager: true }),
);

describe('packed cue words', () => {
  it('stand once, folded, under all kinds that any language gives them', () => {
    const unpacked = unpackCues(
      packCues([
        { deny: ['Not', 'non'], from: ['de'] },
        { deny: ['Nôn'], or: ['not'] },
      ]),
    );
    const kindsByWord = unpacked.flatMap(({ kinds, words }) => words.map((word) => [word, [...kinds]]));
    expect(Object.fromEntries(kindsByWord)).toEqual({ de: ['from'], non: ['deny'], not: ['deny', 'or'] });
  });

  it.each(LANGUAGES)('hold every word of %s', (_, { cues }) => {
    for (const [kind, words] of Object.entries(cues)) {
      const missing = (words as string[]).filter((word) => !kindsOfValue(word).has(kind as keyof CueWords));
      expect(missing, kind).toEqual([]);
    }
  });
});
