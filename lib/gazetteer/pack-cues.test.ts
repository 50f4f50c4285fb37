import { describe, expect, it } from 'vitest';
import { kindsOfValue } from './cue-index.ts';
import type { CuePatterns, CueWords } from './cues/cue-words.ts';
import { joinPatterns, packCues, unpackCues } from './pack-cues.ts';

const LANGUAGES = Object.entries(
  import.meta.glob<{ cues: CueWords; patterns?: CuePatterns }>(['./cues/*.ts', '!./cues/cue-words.ts'], {
    eager: true,
  }),
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

describe('turns of phrase', () => {
  it('stand under their heads as alternatives, each once', () => {
    const joined = joinPatterns([{ and: ['and'], or: ['or|nor'] }, { and: ['e'] }, { and: ['e', 'y'] }]);
    expect(joined).toEqual({ and: 'and|e|y', or: 'or|nor' });
  });

  it.each(LANGUAGES)(
    'of %s are sound patterns that say what is preferred, and take nothing out of them',
    (_, { patterns = {} }) => {
      for (const [kind, sources] of Object.entries(patterns) as [string, string[]][]) {
        for (const source of sources) {
          expect(() => new RegExp(`(?:${source})`, 'iu'), source).not.toThrow();
          // A group of its own would move those of the pattern that it is put into.
          expect(source, kind).not.toMatch(/(?<!\\)\((?!\?)/u);
          expect(source.split('…').length - 1, source).toBe(/preference$/i.test(kind) ? 1 : 0);
        }
      }
    },
  );
});
