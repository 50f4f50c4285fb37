import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFeedUpdates, FEED_STATE_KEY } from '@/entrypoints/background/feed-updates';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { FeedSetting } from '@/lib/feed';
import { makeLatest, makeList, makeRoot, makeSigningKey } from '@/lib/feed/signing';
import { createAdvisoryStore } from '@/lib/store';
import { useEnglish, useWords } from '../ui/use-english.ts';

const NOW = Date.parse('2026-12-10T12:00:00Z');
const HOUR = 3_600_000;
const VERSION = bundledList().version + 1;

let files: Map<string, Uint8Array<ArrayBuffer>>;
let root: string;
let setting: FeedSetting;
let now: number;
let held: Map<string, unknown>;
const asked = vi.fn();
const setAlarm = vi.fn(async (_when: number | null) => {});
const onNewList = vi.fn(async () => {});
const onChange = vi.fn();

/** As the browser's: one holder at a time, `null` for who comes second. */
function locksOf(): Pick<LockManager, 'request'> {
  let isHeld = false;
  const request = async (_name: string, _options: LockOptions, work: (lock: unknown) => unknown) => {
    if (isHeld) return work(null);
    isHeld = true;
    try {
      return await work({});
    } finally {
      isHeld = false;
    }
  };
  return { request: request as LockManager['request'] };
}

function updates(locks = locksOf()) {
  const local = {
    get: async (key: string) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
  const store = createAdvisoryStore({ local });
  const readSettings = async () => setting;
  const given = { readSettings, store, bundled: bundledList, local, setAlarm, locks, now: () => now };
  return createFeedUpdates({ ...given, onNewList, onChange });
}

beforeEach(async () => {
  await useEnglish();
  vi.clearAllMocks();
  vi.stubGlobal('indexedDB', new IDBFactory());
  held = new Map();
  now = NOW;
  const key = await makeSigningKey();
  const role = { keys: [key], threshold: 1 };
  const first = await makeRoot({
    version: 1,
    expires: '2027-12-10T00:00:00Z',
    root: role,
    latest: role,
    signers: [key],
  });
  const list = makeList({ ...bundledList(), version: VERSION });
  const latest = await makeLatest({ version: 1, issued: '2026-12-10T00:00:00Z', list, signers: [key] });
  files = new Map([first, list, latest].map(({ name, bytes }) => [name, bytes]));
  root = new TextDecoder().decode(first.bytes);
  setting = { state: 'set', locked: false, settings: { address: 'https://feed.example/kp/', root } };
  vi.stubGlobal('fetch', async (address: string) => {
    asked(address);
    const bytes = files.get(address.replace('https://feed.example/kp/', ''));
    return new Response(bytes ?? null, { status: bytes === undefined ? 404 : 200 });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('updates of the list', () => {
  it('none is asked until an address and a root are set', async () => {
    setting = { state: 'none' };
    await updates().updateWhenDue();
    expect((await updates().updateNow()).feed).toBe('none');
    expect(asked).not.toHaveBeenCalled();
    expect(setAlarm).toHaveBeenLastCalledWith(null);
  });

  it('one that is due at a start brings the list, plans the next and has the kept lots judged anew', async () => {
    const feed = updates();
    await feed.updateWhenDue();
    expect(onNewList).toHaveBeenCalledTimes(1);
    const view = await feed.view();
    expect(view).toMatchObject({
      feed: 'set',
      list: { version: VERSION, from: 'stored' },
      lastFailure: null,
      notices: [],
    });
    expect(view.confirmedAt).toBe('2026-12-10T12:00:00.000Z');
    const next = Date.parse(view.nextTryAt ?? '') - NOW;
    expect(next / HOUR).toBeGreaterThan(22);
    expect(next / HOUR).toBeLessThan(26);
    expect(setAlarm).toHaveBeenLastCalledWith(NOW + next);
  });

  it('one that is not due asks nothing, but has its alarm set again; asked by hand it goes at once', async () => {
    await updates().updateWhenDue();
    asked.mockClear();
    setAlarm.mockClear();
    now = NOW + HOUR;
    const restarted = updates();
    await restarted.updateWhenDue();
    expect(asked).not.toHaveBeenCalled();
    expect(setAlarm).toHaveBeenCalledTimes(1);
    await restarted.updateNow();
    expect(asked).toHaveBeenCalled();
    expect(onNewList).toHaveBeenCalledTimes(1);
  });

  it('one that fails says why, when and what was kept, and is tried again soon', async () => {
    files.delete('latest.json');
    const view = await updates().updateNow();
    expect(view.list).toMatchObject({ version: bundledList().version, from: 'bundled' });
    expect(view.lastFailure).toMatchObject({ at: '2026-12-10T12:00:00.000Z', problem: 'missing' });
    expect(view.lastFailure?.says).toMatch(/has no latest\.json\. The list in use was kept\. Check the address/);
    expect(Date.parse(view.nextTryAt ?? '') - NOW).toBeLessThan(HOUR / 2);
    expect(onNewList).not.toHaveBeenCalled();
    expect(onChange).toHaveBeenCalled();
    await useWords('fr');
    expect((await updates().view()).lastFailure?.says).toMatch(/^Le flux n’a pas de latest\.json\. La liste utilisée/);
  });

  it('H32 two at once: one asks, one leaves it to the other', async () => {
    const locks = locksOf();
    await Promise.all([updates(locks).updateNow(), updates(locks).updateNow()]);
    expect(asked.mock.calls.filter(([address]) => address.endsWith('latest.json'))).toHaveLength(1);
  });

  it('H25 the alarm for the case that the worker is ended is set before the first question', async () => {
    const order: string[] = [];
    setAlarm.mockImplementation(async () => void order.push('alarm'));
    asked.mockImplementation(() => void order.push('ask'));
    await updates().updateNow();
    expect(order[0]).toBe('alarm');
    expect(order.at(-1)).toBe('alarm');
  });

  it('another feed begins anew', async () => {
    await updates().updateNow();
    setting = { state: 'none' };
    await updates().settingsChanged();
    expect(held.get(FEED_STATE_KEY)).toBeNull();
    expect(await updates().view()).toMatchObject({ feed: 'none', confirmedAt: null, nextTryAt: null });
  });

  it('settings that cannot be used are told', async () => {
    setting = { state: 'invalid', locked: true };
    expect(await updates().view()).toMatchObject({
      feed: 'invalid',
      locked: true,
      notices: [expect.stringMatching(/Set them anew/)],
    });
  });
});
