import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { emptyFootprint } from '@/lib/footprints';
import { createFootprintStore, KEPT_FOOTPRINTS } from './footprint-store.ts';
import { openDatabase } from './open-database.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

describe('footprints', () => {
  test('are kept by name, the newer in place of the older, and removed', async () => {
    const store = createFootprintStore();
    await store.keep({ ...emptyFootprint('North'), note: 'first' });
    await store.keep({ ...emptyFootprint('North'), note: 'second' });
    await store.keep(emptyFootprint('East'));
    expect((await store.all()).map(({ name, note }) => [name, note])).toEqual([
      ['East', null],
      ['North', 'second'],
    ]);
    await store.remove('North');
    expect((await createFootprintStore().all()).map(({ name }) => name)).toEqual(['East']);
  });

  test('of another form are passed over and stay', async () => {
    const database = await openDatabase();
    await database.put('footprints', { ...emptyFootprint('Later'), version: 9 } as never);
    expect(await createFootprintStore().all()).toEqual([]);
    expect(await database.count('footprints')).toBe(1);
    database.close();
  });

  test('more than the cap are refused, and what is there can still be renewed', async () => {
    const database = await openDatabase();
    for (let at = 1; at <= KEPT_FOOTPRINTS; at++) await database.put('footprints', emptyFootprint(`D${at}`));
    database.close();
    const store = createFootprintStore();
    await expect(store.keep(emptyFootprint('one more'))).rejects.toMatchObject({ problem: 'not-allowed' });
    await store.keep({ ...emptyFootprint('D1'), note: 'new' });
    expect((await store.all()).find(({ name }) => name === 'D1')?.note).toBe('new');
  });
});
