import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLocalHandlers } from '@/entrypoints/background/locals';
import { bundledList } from '@/lib/advisories/bundled-list';
import { draftAdvisory } from '@/lib/advisories/draft';
import { type StoredLocalAdvisory, StoreError } from '@/lib/store';
import { useEnglish } from '../ui/use-english.ts';

const list = bundledList();
const LETTER = [
  'Chair of the Kimberley Process',
  '4 May 2025',
  'To: All participants in the Kimberley Process',
  'The Chair draws attention to recent events that were reported in several producing areas of the country.',
  'We ask for vigilance for goods from the zones of Ouadda and Yalinga.',
].join('\n\n');
const draft = draftAdvisory(LETTER, { readOn: '2031-06-01' });

let kept: Map<string, StoredLocalAdvisory>;
const onChange = vi.fn(async () => {});
const put = vi.fn(async (local: StoredLocalAdvisory) => void kept.set(local.id, local));
const handlers = createLocalHandlers({
  locals: {
    all: async () => [...kept.values()],
    get: async (id) => kept.get(id) ?? null,
    put,
    remove: async (id) => void kept.delete(id),
  },
  currentList: async () => ({ list, from: 'bundled', fault: null, problem: null }),
  onChange,
});
const keep = (value: unknown) => handlers['keep-local']({ draft: value }, { id: 'own' });

beforeEach(async () => {
  await useEnglish();
  kept = new Map();
  vi.clearAllMocks();
});

describe('keeping a local advisory', () => {
  it('keeps it with its letter, and all is judged anew', async () => {
    expect(await keep(structuredClone(draft))).toEqual({ faults: [] });
    expect([...kept.values()].map(({ draft: { text } }) => text)).toEqual([LETTER]);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each<[string, unknown, RegExp]>([
    ['no draft', { format: 'other' }, /format/],
    ['a fault of form', { ...draft, advisory: { ...draft.advisory, title: { en: '' } } }, /^title\.en: /],
    [
      'the id of a published one',
      { ...draft, advisory: { ...draft.advisory, id: 'kp-2012-12-28' } },
      /begins with 'local-'/,
    ],
    ['a letter that is none', { ...draft, text: 'x'.repeat(100_001) }, /^text: the letter is longer/],
  ])('refuses %s, with its path, and keeps nothing', async (_, value, fault) => {
    const { faults } = await keep(value);
    expect(faults[0]?.says).toMatch(fault);
    expect([kept.size, onChange.mock.calls.length]).toEqual([0, 0]);
  });

  it('says what the database refused, and judges nothing anew', async () => {
    put.mockRejectedValueOnce(new StoreError('not-stored', 'QuotaExceededError'));
    await expect(keep(draft)).rejects.toThrow(
      /refused it \(.*QuotaExceededError.*\)\. What was kept before is unchanged\./,
    );
    expect(onChange).not.toHaveBeenCalled();
  });

  it('removes it, and all is judged anew', async () => {
    await keep(draft);
    await handlers['remove-local']({ id: draft.advisory.id }, { id: 'own' });
    expect([kept.size, onChange.mock.calls.length]).toEqual([0, 2]);
  });
});
