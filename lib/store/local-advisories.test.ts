import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { StoredLocalAdvisory } from './database-schema.ts';
import version4 from './fixtures/version-4.json';
import { createLocalAdvisoryStore, LOCAL_ADVISORIES } from './local-advisories.ts';
import { openDatabase } from './open-database.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const draft = version4.stores.locals.records[0]!.value.draft as unknown as StoredLocalAdvisory['draft'];

function local(id = draft.advisory.id): StoredLocalAdvisory {
  return { id, keptOn: '2031-06-01', draft: { ...draft, advisory: { ...draft.advisory, id } } };
}

describe('local advisories', () => {
  test('are kept with their letter, outlive the worker, and are removed', async () => {
    const store = createLocalAdvisoryStore();
    expect(await store.all()).toEqual([]);
    await store.put(local());
    const [kept] = await createLocalAdvisoryStore().all();
    expect(kept?.draft.text).toMatch(/vigilance for goods from the zone of Yalinga/);
    expect(await store.get(draft.advisory.id)).toEqual(kept);
    await store.remove(draft.advisory.id);
    expect(await createLocalAdvisoryStore().all()).toEqual([]);
    expect(await store.get(draft.advisory.id)).toBeNull();
  });

  test('a newer one takes the place of the one with its id', async () => {
    const store = createLocalAdvisoryStore();
    await store.put(local());
    await store.put({ ...local(), keptOn: '2031-07-01' });
    expect((await store.all()).map(({ keptOn }) => keptOn)).toEqual(['2031-07-01']);
  });

  test('a damaged record is passed over and stays', async () => {
    const database = await openDatabase();
    await database.put('locals', { ...local('local-odd'), draft: { format: 'other' } as never });
    database.close();
    const store = createLocalAdvisoryStore();
    await store.put(local());
    expect((await store.all()).map(({ id }) => id)).toEqual([draft.advisory.id]);
    const again = await openDatabase();
    expect(await again.count('locals')).toBe(2);
    again.close();
  });

  test('there may be so many and no more', async () => {
    const store = createLocalAdvisoryStore();
    for (let n = 0; n < LOCAL_ADVISORIES; n++) await store.put(local(`local-${n}`));
    await expect(store.put(local('local-more'))).rejects.toMatchObject({ problem: 'not-allowed' });
    await store.put(local('local-1'));
    expect(await store.all()).toHaveLength(LOCAL_ADVISORIES);
  });
});
