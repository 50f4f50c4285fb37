import { describe, expect, test } from 'vitest';
import { bundledList } from './bundled-list.ts';
import { diffLists } from './diff-lists.ts';
import { sayDifference } from './say-difference.ts';
import type { Advisory, AdvisoryList } from './schema.ts';

function without(id: string): AdvisoryList {
  const { advisories, ...list } = bundledList();
  return { ...list, advisories: advisories.filter((one) => one.id !== id) };
}

function withChanged(id: string, change: Partial<Advisory>): AdvisoryList {
  const { advisories, ...list } = bundledList();
  return { ...list, advisories: advisories.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

const sentences = (before: AdvisoryList, after: AdvisoryList) => sayDifference(before, after, diffLists(before, after));

describe('what changes for a reader between two lists', () => {
  test('nothing between a list and itself', () => {
    expect(sentences(bundledList(), bundledList())).toEqual([]);
  });

  test('a lifting that is gone: named, and exports stay suspended from its day on', () => {
    const said = sentences(bundledList(), without('kp-2024-11-15'));
    expect(said[0]).toMatch(/^Gone: kp-2024-11-15 \(.*2024-11-15\)\.$/);
    expect(
      said.some((one) => /^From 2024-11-15 on, .*: exports are suspended \(zone .*\), before: no alert\.$/.test(one)),
    ).toBe(true);
  });

  test('a new notice: the places and the days for which it changes something, and no others', () => {
    const { regimes, added } = diffLists(without('kp-2012-12-28'), bundledList());
    expect(added.map(({ id }) => id)).toEqual(['kp-2012-12-28']);
    const bria = regimes.filter(({ places }) => places.includes('Bria'));
    // From the second notice on, the same is asked by that one.
    expect(bria).toMatchObject([
      {
        from: '2012-12-28',
        until: '2013-04-17',
        before: { regime: 'open', zone: null },
        after: { regime: 'vigilance', zone: 'bria' },
      },
    ]);
    expect(regimes.some(({ places }) => places.includes('Berbérati'))).toBe(false);
  });

  test('a changed field is said in words', () => {
    expect(sentences(bundledList(), withChanged('kp-2012-12-28', { contacts: [] }))).toEqual([
      expect.stringMatching(/^Changed: kp-2012-12-28 \(.*\): whom to write to\.$/),
    ]);
  });

  test('an older version is said to be refused', () => {
    expect(sentences(bundledList(), { ...bundledList(), version: 1 })[0]).toContain('refuse it as older');
  });
});
