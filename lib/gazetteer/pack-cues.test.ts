import { describe, expect, it } from 'vitest';
import { kindsOfValue } from './cue-index.ts';
import type { CueWords } from './cues/cue-words.ts';
import { packCues, unpackCues } from './pack-cues.ts';

const LANGUAGES = Object.entries(
  import.meta.glob<{ cues: CueWords }>(['./cues/*.ts', '!./cues/cue-words.ts'], { eager: true }),
);

function kindsByWord(packed: string): Record<string, string[]> {
  const { words, kindsOf } = unpackCues(packed);
  return Object.fromEntries(words.map((word, number) => [word, [...kindsOf[number]!]]));
}

describe('packed cue words', () => {
  it('stand once, folded, under all kinds that any language gives them', () => {
    const { latin, others } = packCues([
      { deny: ['Not', 'non', 'не'], from: ['de'] },
      { deny: ['Nôn'], or: ['not'] },
    ]);
    expect(kindsByWord(latin)).toEqual({ de: ['from'], non: ['deny'], not: ['deny', 'or'] });
    expect(kindsByWord(others)).toEqual({ не: ['deny'] });
  });

  it.each(LANGUAGES)('hold every word of %s', (_, { cues }) => {
    for (const [kind, words] of Object.entries(cues)) {
      const missing = (words as string[]).filter((word) => !kindsOfValue(word).has(kind as keyof CueWords));
      expect(missing, kind).toEqual([]);
    }
  });
});
