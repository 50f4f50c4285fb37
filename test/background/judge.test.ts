import { describe, expect, it, vi } from 'vitest';
import { createJudge, type Screen } from '@/entrypoints/background/judge';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { Finding } from '@/lib/screening';
import { parcel } from '../ui/tab-views.ts';

const list = bundledList();
const finding: Finding = {
  stated: false,
  verdict: 'none',
  zone: null,
  regime: null,
  origin: [],
  reasons: [],
  notes: [],
};

describe('judging', () => {
  it('judges a lot once for a day, and anew for another day or list', () => {
    const screen = vi.fn<Screen>(() => finding);
    const judge = createJudge(screen, 3);
    const lot = parcel();
    for (let time = 0; time < 3; time++) judge(lot, list, '2013-01-15');
    expect(screen).toHaveBeenCalledTimes(1);
    judge(lot, list, '2026-11-24');
    judge(lot, { ...list, version: list.version + 1 }, '2026-11-24');
    expect(screen).toHaveBeenCalledTimes(3);
  });

  it('forgets the day that was asked for longest ago', () => {
    const screen = vi.fn<Screen>(() => finding);
    const judge = createJudge(screen, 2);
    const lot = parcel();
    for (const day of ['2013-01-01', '2013-01-02', '2013-01-01', '2013-01-03']) judge(lot, list, day);
    expect(screen).toHaveBeenCalledTimes(3);
    judge(lot, list, '2013-01-01');
    expect(screen).toHaveBeenCalledTimes(3);
    judge(lot, list, '2013-01-02');
    expect(screen).toHaveBeenCalledTimes(4);
  });

  it('loses one lot, not all, where one cannot be judged', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const judge = createJudge((lot) => {
      if (lot.lot === 'bad') throw new Error('fault');
      return finding;
    }, 3);
    expect(judge(parcel({ lot: 'bad' }), list, '2013-01-15')).toBeNull();
    expect(judge(parcel(), list, '2013-01-15')).toBe(finding);
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
