import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { createAdvisoryStore } from './advisory-store.ts';
import type { TrustedFeed } from './database-schema.ts';
import type { FeedUpdate } from './feed-trust.ts';
import { type DatabaseFixture, makeDatabase } from './fixtures/make-database.ts';
import version1 from './fixtures/version-1.json';
import version2 from './fixtures/version-2.json';
import version3 from './fixtures/version-3.json';
import version4 from './fixtures/version-4.json';
import version5 from './fixtures/version-5.json';
import version6 from './fixtures/version-6.json';
import version7 from './fixtures/version-7.json';
import version8 from './fixtures/version-8.json';
import { MIGRATIONS } from './migrate.ts';
import { DATABASE_NAME, OPEN_TIMEOUT_MS, openDatabase } from './open-database.ts';
import { StoreError } from './store-problem.ts';
import { keepList, readStored } from './stored-list.ts';
import { FLOOR_KEY, type LocalArea } from './version-floor.ts';

const BUNDLED = bundledList();
const FIXTURES: DatabaseFixture[] = [version1, version2, version3, version4, version5, version6, version7, version8];
const NEWER: AdvisoryList = { ...BUNDLED, version: BUNDLED.version + 1 };

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** All that the database holds, as it lies there. */
async function contents(): Promise<Record<string, unknown[]>> {
  const database = await openDB(DATABASE_NAME);
  const names = [...database.objectStoreNames];
  const all = await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const));
  database.close();
  return Object.fromEntries(all);
}

async function change(store: string, value: unknown, key?: string): Promise<void> {
  const database = await openDB(DATABASE_NAME);
  await database.put(store, value, key);
  database.close();
}

async function seed(list: AdvisoryList): Promise<void> {
  const database = await openDatabase();
  await keepList(database, list, 'fed', null);
  database.close();
}

const ask = () => createAdvisoryStore().currentList();

describe('the first start', () => {
  test('seeds the store from the package', async () => {
    expect(await ask()).toEqual({ list: BUNDLED, from: 'bundled', fault: null, problem: null });
    const { generations, pointers } = await contents();
    expect(generations).toMatchObject([{ generation: 'a', version: BUNDLED.version, origin: 'bundled' }]);
    expect(pointers).toMatchObject([{ generation: 'a', version: BUNDLED.version }]);
  });

  test('and the second writes nothing', async () => {
    await ask();
    const before = await contents();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    expect((await ask()).list).toBe(BUNDLED);
    expect(put).not.toHaveBeenCalled();
    expect(await contents()).toEqual(before);
    put.mockRestore();
  });

  test('asked twice at once, the store is opened once', async () => {
    const open = vi.fn(openDatabase);
    const store = createAdvisoryStore({ open });
    const [first, second] = await Promise.all([store.currentList(), store.currentList()]);
    expect(first).toBe(second);
    expect(open).toHaveBeenCalledTimes(1);
  });
});

describe('the newer list wins, by version (H33)', () => {
  test('the stored one', async () => {
    await seed(NEWER);
    const { list, from, fault } = await ask();
    expect({ version: list.version, from, fault }).toEqual({ version: NEWER.version, from: 'stored', fault: null });
  });

  test('H33 the one of the package, and the older one stays beside it', async () => {
    await seed({ ...BUNDLED, version: 1, issued: '2030-01-01' });
    expect(await ask()).toMatchObject({ list: { version: BUNDLED.version }, from: 'bundled', fault: null });
    const { generations, pointers } = await contents();
    expect(generations).toMatchObject([{ version: 1 }, { version: BUNDLED.version }]);
    expect(pointers).toMatchObject([{ generation: 'b', version: BUNDLED.version }]);
  });

  test('a list that was stored meanwhile is seen, and the answer is the same object until then', async () => {
    const store = createAdvisoryStore();
    const first = await store.currentList();
    expect(await store.currentList()).toBe(first);
    const database = await openDatabase();
    await keepList(database, NEWER, 'fed', 'a');
    database.close();
    expect((await store.currentList()).list.version).toBe(NEWER.version);
  });
});

describe('a damaged store gives the list of the package and says so', () => {
  test.each<[string, () => Promise<void>]>([
    [
      'the record is gone',
      async () => {
        const database = await openDB(DATABASE_NAME);
        await database.clear('generations');
        database.close();
      },
    ],
    ['the record is something else', () => change('generations', { generation: 'a', hello: 1 })],
    [
      'one bit of the bytes flipped',
      async () => {
        const [record] = (await contents()).generations as { bytes: Uint8Array }[];
        record!.bytes[1000]! ^= 1;
        await change('generations', record);
      },
    ],
  ])('%s', async (_name, damage) => {
    await ask();
    await damage();
    const damaged = (await contents()).generations;
    const { list, from, problem, fault } = await ask();
    expect({ list, from, problem }).toEqual({ list: BUNDLED, from: 'bundled', problem: 'damaged-replaced' });
    expect(fault?.problem).toBe('damaged-replaced');
    // What was damaged lies where it lay; the next start finds a whole list.
    expect((await contents()).generations).toEqual([...(damaged ?? []), expect.objectContaining({ generation: 'b' })]);
    expect((await ask()).fault).toBeNull();
  });

  test('a damaged list that was newer than the package is not replaced', async () => {
    await seed(NEWER);
    const [record] = (await contents()).generations as { bytes: Uint8Array }[];
    record!.bytes[0]! ^= 1;
    await change('generations', record);
    const before = await contents();
    for (const _start of [1, 2]) {
      const { list, problem, fault } = await ask();
      expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'damaged' });
      expect(fault?.problem).toBe('damaged');
    }
    expect(await contents()).toEqual(before);
  });

  test('a damaged pointer touches nothing', async () => {
    await seed(NEWER);
    await change('pointers', { generation: 'z' }, 'advisories');
    const before = await contents();
    expect(await ask()).toMatchObject({ list: BUNDLED, problem: 'damaged' });
    expect(await contents()).toEqual(before);
  });

  test('a list whose bytes are whole but which breaks the schema is not used', async () => {
    await seed({ ...NEWER, extra: 'x' } as AdvisoryList);
    expect(await ask()).toMatchObject({ list: BUNDLED, problem: 'damaged' });
  });
});

describe('a store that cannot be used gives the list of the package and says so', () => {
  test('no IndexedDB', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { list, problem, fault } = await ask();
    expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'no-database' });
    expect(fault?.problem).toBe('no-database');
  });

  test('H34 opening rejects', async () => {
    const open = async () => Promise.reject(new DOMException('no', 'UnknownError'));
    const { list, problem, fault } = await createAdvisoryStore({ open }).currentList();
    expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'refused' });
    expect(fault).toMatchObject({ problem: 'refused', detail: 'UnknownError' });
  });

  test('opening throws at once', async () => {
    vi.stubGlobal('indexedDB', {
      open() {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await ask()).toMatchObject({ list: BUNDLED, problem: 'refused' });
  });

  test('H34 opening hangs: 5 seconds, then the list of the package', async () => {
    vi.useFakeTimers();
    // A request that never gets an event.
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const asked = ask();
    const state = vi.fn();
    void asked.then(state);
    await vi.advanceTimersByTimeAsync(OPEN_TIMEOUT_MS - 1);
    expect(state).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await asked).toMatchObject({ list: BUNDLED, problem: 'no-answer' });
    expect((await asked).fault).toMatchObject({ problem: 'no-answer', detail: '5 s' });
  });

  test('a failure is the answer for a while, then the store is tried again', async () => {
    let now = 0;
    const open = vi.fn(async () => Promise.reject(new StoreError('no-answer', '5 s')));
    const store = createAdvisoryStore({ open, now: () => now, retryAfterMs: 1_000 });
    await store.currentList();
    now = 999;
    await store.currentList();
    expect(open).toHaveBeenCalledTimes(1);
    now = 1_000;
    await store.currentList();
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('a connection that died is opened once more', async () => {
    const store = createAdvisoryStore();
    await store.currentList();
    const opened = await openDatabase();
    opened.close();
    const open = vi.fn(openDatabase).mockResolvedValueOnce(opened);
    expect(await createAdvisoryStore({ open }).currentList()).toMatchObject({ problem: null });
    expect(open).toHaveBeenCalledTimes(2);
  });

  test('reading hangs', async () => {
    const never = { get: () => new Promise(() => {}), close() {} } as unknown as Awaited<
      ReturnType<typeof openDatabase>
    >;
    const store = createAdvisoryStore({ open: async () => never, timeoutMs: 10 });
    expect(await store.currentList()).toMatchObject({ list: BUNDLED, problem: 'no-answer' });
  });

  test('H26 the disk is full', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { list, problem, fault } = await ask();
    put.mockRestore();
    expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'not-stored' });
    expect(fault).toMatchObject({ problem: 'not-stored', detail: 'QuotaExceededError' });
  });
});

describe('a database of another version', () => {
  test('H28 newer than the code: the list of the package, and nothing is changed', async () => {
    const future: DatabaseFixture = {
      version: 99,
      stores: { reviews: { keyPath: null, records: [{ key: 'r1', value: { decision: 'cleared' } }] } },
    };
    await makeDatabase(future);
    const before = await contents();
    const { list, problem, fault } = await ask();
    expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'newer' });
    expect(fault?.problem).toBe('newer');
    expect(await contents()).toEqual(before);
  });

  test('H29 there is a kept example of every version', () => {
    expect(FIXTURES.map(({ version }) => version)).toEqual(MIGRATIONS.map(({ to }) => to));
  });

  test.each(FIXTURES)('H29 version $version: its list is read, and nothing is lost', async (fixture) => {
    await makeDatabase(fixture);
    const database = await openDatabase();
    const stored = await readStored(database);
    database.close();
    expect(stored).toMatchObject({ state: 'list', list: { version: 1, advisories: [{ id: 'kp-2012-12-28' }] } });
    const counts = Object.entries(await contents()).map(([name, records]) => [name, records.length]);
    const before = Object.entries(fixture.stores).map(([name, { records }]) => [name, records.length]);
    const added = counts.filter(([name]) => !Object.hasOwn(fixture.stores, String(name)));
    expect(counts.filter(([name]) => Object.hasOwn(fixture.stores, String(name)))).toEqual(before);
    expect(added.every(([, count]) => count === 0)).toBe(true);
    expect(await ask()).toMatchObject({ list: { version: BUNDLED.version }, fault: null });
  });
});

/** `storage.local` in memory. */
function localArea() {
  const held = new Map<string, unknown>();
  const area: LocalArea = {
    get: async (key) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
  };
  return { ...area, held };
}

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const TRUST: TrustedFeed = {
  anchor: 'ab'.repeat(32),
  root: bytesOf('root'),
  rootVersion: 1,
  latest: bytesOf('latest'),
  latestVersion: 5,
  listVersion: NEWER.version,
  retired: [],
};
const UPDATE: FeedUpdate = { trust: TRUST, list: { version: NEWER.version, bytes: bytesOf(NEWER) }, from: null };

describe('an update of the feed', () => {
  test('is written whole: list, pointer and trust, and the floor beside them', async () => {
    const local = localArea();
    const store = createAdvisoryStore({ local });
    await store.currentList();
    await store.applyFeed(UPDATE);
    expect(await store.currentList()).toMatchObject({ list: { version: NEWER.version }, from: 'stored', fault: null });
    const { generations, pointers, trust } = await contents();
    expect(generations).toMatchObject([{ version: BUNDLED.version }, { version: NEWER.version, origin: 'fed' }]);
    expect(pointers).toMatchObject([{ generation: 'b', version: NEWER.version }]);
    expect(trust).toEqual([TRUST]);
    expect(local.held.get(FLOOR_KEY)).toEqual({
      schema: 1,
      listVersion: NEWER.version,
      trust: { anchor: TRUST.anchor, rootVersion: 1, latestVersion: 5, listVersion: NEWER.version },
    });
    expect(await store.readFeed()).toMatchObject({ trust: TRUST, stored: { list: { version: NEWER.version } } });
  });

  test('H32 that started from another standing writes nothing', async () => {
    const store = createAdvisoryStore({ local: localArea() });
    await store.applyFeed(UPDATE);
    const before = await contents();
    const late = store.applyFeed({ ...UPDATE, trust: { ...TRUST, latestVersion: 6 } });
    await expect(late).rejects.toMatchObject({ problem: 'changed-meanwhile' });
    expect(await contents()).toEqual(before);
  });

  test('H26 that does not fit is told after one more try, and all is as before', async () => {
    const store = createAdvisoryStore({ local: localArea() });
    await store.currentList();
    const before = await contents();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.applyFeed(UPDATE)).rejects.toMatchObject({
      problem: 'not-stored',
      detail: 'QuotaExceededError',
    });
    expect(put).toHaveBeenCalledTimes(2);
    put.mockRestore();
    expect(await contents()).toEqual(before);
  });

  test.each([1, 2, 3])('H25 that ends at write %i leaves all as it was', async (at) => {
    const store = createAdvisoryStore({ local: localArea() });
    await store.currentList();
    const before = await contents();
    const original = IDBObjectStore.prototype.put;
    let writes = 0;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++writes % 3 === at % 3) this.transaction.abort();
      return original.apply(this, args);
    });
    await expect(store.applyFeed(UPDATE)).rejects.toMatchObject({ problem: 'not-stored' });
    put.mockRestore();
    expect(await contents()).toEqual(before);
  });
});

describe('H27 the database is gone, and the floor is still there', () => {
  const loseDatabase = () => vi.stubGlobal('indexedDB', new IDBFactory());

  test('a list from the feed: said until an update brings it back', async () => {
    const local = localArea();
    const first = createAdvisoryStore({ local });
    await first.currentList();
    await first.applyFeed(UPDATE);
    await first.close();
    loseDatabase();
    for (const _start of [1, 2]) {
      const { list, problem, fault } = await createAdvisoryStore({ local }).currentList();
      expect({ list, problem }).toEqual({ list: BUNDLED, problem: 'lost' });
      expect(fault).toMatchObject({ problem: 'lost', detail: 'a newer list' });
    }
    // The floor goes on holding what the feed may not fall below.
    const standing = await createAdvisoryStore({ local }).readFeed();
    expect(standing).toMatchObject({ trust: null, floor: { trust: { latestVersion: 5 } } });
    await createAdvisoryStore({ local }).applyFeed(UPDATE);
    expect(await createAdvisoryStore({ local }).currentList()).toMatchObject({ from: 'stored', fault: null });
  });

  test('only the list of the package: said once, and nothing to do', async () => {
    const local = localArea();
    await createAdvisoryStore({ local }).currentList();
    loseDatabase();
    const { problem, fault } = await createAdvisoryStore({ local }).currentList();
    expect(problem).toBe('lost');
    expect(fault).toMatchObject({ problem: 'lost', detail: 'a list' });
    expect((await createAdvisoryStore({ local }).currentList()).problem).toBeNull();
  });

  test('a floor that can be neither read nor written takes no list away', async () => {
    const local = localArea();
    await createAdvisoryStore({ local }).applyFeed(UPDATE);
    const refuse = async () => Promise.reject(new Error('storage is broken'));
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { list, fault } = await createAdvisoryStore({ local: { get: refuse, set: refuse } }).currentList();
    expect({ version: list.version, fault }).toEqual({ version: NEWER.version, fault: null });
    expect(warn).toHaveBeenCalled();
    warn.mockRestore();
  });

  test('a first start is no loss', async () => {
    expect((await createAdvisoryStore({ local: localArea() }).currentList()).problem).toBeNull();
  });
});
