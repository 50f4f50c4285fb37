import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { TaughtSite } from '@/lib/listings';
import { openDatabase } from './open-database.ts';
import { createTaughtStore, TAUGHT_SITES } from './taught-store.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function site(given: Partial<TaughtSite> = {}): TaughtSite {
  const box = { tag: 'div', classes: [], attributes: [] };
  return {
    version: 1,
    host: 'a.example',
    path: '/lots',
    lot: [box],
    fields: [{ name: 'lot', path: [{ ...box, at: 0 }] }],
    ...given,
  };
}

describe('what was taught about sites', () => {
  test('is kept by host, outlives the worker, and is forgotten', async () => {
    const store = createTaughtStore();
    expect(await store.ofHost('a.example')).toEqual([]);
    await store.keep(site({ path: '/z' }));
    await store.keep(site());
    await store.keep(site({ host: 'b.example' }));
    expect((await store.ofHost('a.example')).map(({ path }) => path)).toEqual(['/lots', '/z']);
    const anew = createTaughtStore();
    expect(await anew.ofHost('a.example')).toHaveLength(2);
    await anew.forget('a.example/lots');
    expect((await anew.ofHost('a.example')).map(({ path }) => path)).toEqual(['/z']);
    expect(await createTaughtStore().ofHost('b.example')).toHaveLength(1);
  });

  test('is replaced by what is taught later about the same pages', async () => {
    const store = createTaughtStore();
    await store.keep(site());
    const later = site({ fields: [{ name: 'origin', path: [] }] });
    await store.keep(later);
    expect(await store.ofHost('a.example')).toEqual([later]);
  });

  test('asked at every page, it is read once until it changes', async () => {
    const open = vi.fn(openDatabase);
    const store = createTaughtStore({ open });
    await Promise.all([store.ofHost('a.example'), store.ofHost('b.example')]);
    await store.ofHost('a.example');
    expect(open).toHaveBeenCalledTimes(1);
    await store.keep(site());
    expect(await store.ofHost('a.example')).toHaveLength(1);
    expect(open).toHaveBeenCalledTimes(3);
  });

  test('a record of another form is passed over and stays', async () => {
    const database = await openDatabase();
    await database.put('taught', { id: 'a.example/old', site: { version: 9 } as never });
    database.close();
    const store = createTaughtStore();
    await store.keep(site());
    expect(await store.ofHost('a.example')).toEqual([site()]);
    const after = await openDatabase();
    expect(await after.count('taught')).toBe(2);
    after.close();
  });

  test('a store that failed is asked again, and keeps no failure', async () => {
    const open = vi.fn(openDatabase).mockRejectedValueOnce(new Error('refused'));
    const store = createTaughtStore({ open });
    await expect(store.ofHost('a.example')).rejects.toThrow();
    expect(await store.ofHost('a.example')).toEqual([]);
  });

  test('more than anybody teaches is refused, and what is there can still be taught anew', async () => {
    const database = await openDatabase();
    for (let at = 0; at < TAUGHT_SITES; at++) {
      await database.put('taught', { id: `a.example/${at}`, site: site({ path: `/${at}` }) });
    }
    database.close();
    const store = createTaughtStore();
    await expect(store.keep(site())).rejects.toMatchObject({ problem: 'not-allowed' });
    await store.keep(site({ path: '/7' }));
    expect(await store.ofHost('a.example')).toHaveLength(TAUGHT_SITES);
  });
});
