import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createReportKeeper, type SessionArea } from '@/entrypoints/background/keep-reports';
import { parcel, report, reports } from '../ui/tab-views.ts';

let stored: Record<string, unknown>;
let session: SessionArea;

beforeEach(() => {
  stored = {};
  session = {
    get: async () => structuredClone(stored),
    set: vi.fn(async (items) => void Object.assign(stored, structuredClone(items))),
    remove: async (key) => void delete stored[key],
  };
});

async function keepTab(isPrivate = false) {
  const keeper = createReportKeeper(session);
  await keeper.ready;
  Object.assign(keeper.open(7, isPrivate), { ...reports(report([parcel()])), tabId: 7, private: isPrivate });
  await keeper.save(7);
  return keeper;
}

describe('reports of tabs', () => {
  it('outlive the worker', async () => {
    const before = await keepTab();
    const after = createReportKeeper(session);
    await after.ready;
    expect(after.get(7)).toEqual(before.get(7));
    expect(after.get(7)!.frames.get(0)!.lots.get('k0')!.parcel.lot).toBe('T-101');
  });

  it('of a private window are written nowhere', async () => {
    const keeper = await keepTab(true);
    expect(stored).toEqual({});
    expect(session.set).not.toHaveBeenCalled();
    expect(keeper.get(7)!.frames.size).toBe(1);
  });

  it('are forgotten with their tab, in memory and in storage', async () => {
    const keeper = await keepTab();
    await keeper.forget(7);
    expect(keeper.get(7)).toBeUndefined();
    expect(stored).toEqual({});
  });

  it('that are too large for the session stay in memory, and are not tried again and again', async () => {
    const keeper = await keepTab();
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.mocked(session.set).mockClear().mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await keeper.save(7);
    await keeper.save(7);
    expect(session.set).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
    expect(stored).toEqual({});
    expect(keeper.get(7)!.frames.size).toBe(1);
    keeper.get(7)!.frames.clear();
    keeper.get(7)!.focus = { id: '0:a', serial: 1 };
    await keeper.save(7);
    expect(session.set, 'smaller than what did not fit').toHaveBeenCalledTimes(2);
    warn.mockRestore();
  });

  it('begin anew where storage cannot be read', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    session.get = () => Promise.reject(new Error('gone'));
    const keeper = createReportKeeper(session);
    await keeper.ready;
    expect(keeper.tabIds()).toEqual([]);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });
});
