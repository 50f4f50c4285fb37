import { afterEach, describe, expect, it, vi } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { diffLists } from '@/lib/advisories/diff-lists';
import { sayDifference } from '@/lib/advisories/say-difference';
import { LANGUAGES } from '@/test/ui/languages';
import { useEnglish, useWords } from '@/test/ui/use-english';
import { differenceWords } from './difference-words.ts';

const list = bundledList();
const others = { ...list, advisories: list.advisories.filter(({ id }) => id !== 'kp-2024-11-15') };
const changed = {
  ...list,
  advisories: list.advisories.map((one) => (one.id === 'kp-2012-12-28' ? { ...one, contacts: [], asks: [] } : one)),
};
const gone = diffLists(list, others);

afterEach(() => vi.restoreAllMocks());

describe('what a draft would change', () => {
  it('is told by the page in as many sentences as by the command line', async () => {
    await useEnglish();
    expect(differenceWords(gone)).toHaveLength(sayDifference(list, others, gone).length);
    const [first = '', ...regimes] = differenceWords(gone);
    expect(first).toMatch(/^Gone: kp-2024-11-15 \(.+; 15 November 2024\)\.$/);
    expect(
      regimes.some((one) =>
        /^From 15 November 2024 on, .+ and \d+ more places: Exports suspended \(zone: .+\); before: No measure in force\.$/.test(
          one,
        ),
      ),
    ).toBe(true);
  });

  it.each(LANGUAGES)('is told in %s without a word of English', async (language) => {
    await useWords(language);
    const said = [
      ...differenceWords(gone).slice(1),
      ...differenceWords(diffLists(list, changed)).map((one) => one.replace(/\([^)]*\)/, '')),
    ];
    expect(said.length).toBeGreaterThan(2);
    for (const one of said)
      expect(one).not.toMatch(/\b(From|and|more|before|zone of|Asks|prefecture|river|undefined)\b/);
  });

  it('fields are called as the form calls them', async () => {
    await useWords('fr');
    expect(differenceWords(diffLists(list, changed))).toEqual([
      expect.stringMatching(/^Modifié\s: kp-2012-12-28 \(.*\)\s: .+, Contacts\.$/),
    ]);
  });
});
