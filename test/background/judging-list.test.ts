import { describe, expect, it, vi } from 'vitest';
import { createJudgingList, withoutQuotes } from '@/entrypoints/background/judging-list';
import { bundledList } from '@/lib/advisories/bundled-list';
import { draftAdvisory } from '@/lib/advisories/draft';
import type { StoredLocalAdvisory, StoreFault } from '@/lib/store';
import { useWords } from '../ui/use-english.ts';

const list = bundledList();
const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'The Chair draws attention to recent events that were reported in several producing areas of the country.',
  'We ask for vigilance for goods from the zones of Ouadda and Yalinga.',
].join('\n\n');
const draft = draftAdvisory(LETTER, { readOn: '2031-06-01' });
const local: StoredLocalAdvisory = { id: draft.advisory.id, keptOn: '2031-06-01', draft };
const say = (event: { taken: readonly unknown[] } | { faults: readonly unknown[] }) =>
  'taken' in event ? `taken ${event.taken.length}` : `faults ${event.faults.length}`;

function judgingWith(all: () => Promise<StoredLocalAdvisory[]>, fault: StoreFault | null = null) {
  const currentList = async () => ({ list, from: 'bundled' as const, fault, problem: fault?.problem ?? null });
  return createJudgingList({ currentList, locals: { all }, say });
}

describe('the list that findings rest on', () => {
  it('is the published one, the same object, where there is no local advisory', async () => {
    await useWords('fr');
    const judging = judgingWith(async () => [], { problem: 'refused', detail: 'UnknownError', refusal: null });
    expect(await judging.get()).toEqual({
      list,
      notices: [expect.stringMatching(/^Le navigateur n’a pas pu ouvrir les données \(UnknownError\)/)],
    });
    expect((await judging.get()).list).toBe(list);
  });

  it('holds the local ones too, is said to, and stays one object until something changes', async () => {
    const all = vi.fn(async () => [local]);
    const judging = judgingWith(all);
    const first = await judging.get();
    expect(first.list.advisories.at(-1)?.id).toBe(draft.advisory.id);
    expect(first.notices).toEqual(['taken 1']);
    expect((await judging.get()).list).toBe(first.list);
    expect(all).toHaveBeenCalledTimes(1);
    judging.localsChanged();
    expect((await judging.get()).list).not.toBe(first.list);
    expect(all).toHaveBeenCalledTimes(2);
  });

  it('is the published one where the whole would not hold together, and says so', async () => {
    const broken = { ...local, draft: { ...draft, advisory: { ...draft.advisory, zones: [] } } };
    expect(await judgingWith(async () => [broken]).get()).toEqual({ list, notices: ['faults 2'] });
  });

  it('goes into a page without a word of the letter', async () => {
    const { list: joined } = await judgingWith(async () => [local]).get();
    expect(JSON.stringify(joined.advisories.at(-1)?.quotes)).toContain('zones of Ouadda');
    expect(withoutQuotes(joined).advisories.every(({ quotes }) => quotes.length === 0)).toBe(true);
  });

  it('is the published one while the store fails, and asks again', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const all = vi.fn<() => Promise<StoredLocalAdvisory[]>>().mockRejectedValueOnce(new Error('gone'));
    all.mockResolvedValue([local]);
    const judging = judgingWith(all);
    expect((await judging.get()).list).toBe(list);
    expect((await judging.get()).list.advisories).toHaveLength(list.advisories.length + 1);
    warn.mockRestore();
  });
});
