import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Migration } from './database-schema.ts';
import { MIGRATIONS } from './migrate.ts';
import { DATABASE_NAME, openDatabase } from './open-database.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const step = (to: number, run: Migration['run']): Migration => ({ to, run });

async function versionOnDisk(): Promise<number> {
  const database = await openDB(DATABASE_NAME);
  database.close();
  return database.version;
}

describe('migrations (H29, H30)', () => {
  test('are numbered from 1 without a gap', () => {
    expect(MIGRATIONS.map(({ to }) => to)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  test('run one after the other, only those that are missing', async () => {
    const ran: number[] = [];
    const steps = [1, 2, 3].map((to) => step(to, () => void ran.push(to)));
    (await openDatabase({ migrations: steps.slice(0, 1) })).close();
    (await openDatabase({ migrations: steps })).close();
    expect(ran).toEqual([1, 2, 3]);
    expect(await versionOnDisk()).toBe(3);
  });

  test.each<[string, Migration['run']]>([
    [
      'throws',
      () => {
        throw new Error('odd record');
      },
    ],
    [
      'rejects after it has written',
      async (_database, transaction) => {
        await transaction.objectStore('pointers').put({ generation: 'b', version: 2, sha256: '' }, 'advisories');
        throw new Error('odd record');
      },
    ],
  ])('a step that %s is rolled back and named, and the data is as before', async (_name, run) => {
    const before = await openDatabase();
    await before.put('pointers', { generation: 'a', version: 1, sha256: 'x' }, 'advisories');
    before.close();
    const opening = openDatabase({ migrations: [...MIGRATIONS, step(MIGRATIONS.length + 1, run)] });
    await expect(opening).rejects.toMatchObject({
      problem: 'migration',
      detail: expect.stringContaining(`Step ${MIGRATIONS.length + 1}`),
    });
    const after = await openDatabase();
    expect(after.version).toBe(MIGRATIONS.length);
    expect(await after.get('pointers', 'advisories')).toEqual({ generation: 'a', version: 1, sha256: 'x' });
    after.close();
  });
});

describe('two versions at once (H31)', () => {
  const wanted = [...MIGRATIONS, step(MIGRATIONS.length + 1, () => {})];

  test('the older connection gives way and says so', async () => {
    const onEnd = vi.fn();
    await openDatabase({ onEnd });
    const newer = await openDatabase({ migrations: wanted });
    expect(newer.version).toBe(wanted.length);
    expect(onEnd).toHaveBeenCalledTimes(1);
    newer.close();
  });

  test('one that does not give way blocks, and that is told after the wait', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => void database.createObjectStore('pointers'),
    });
    const opening = openDatabase({ migrations: wanted, timeoutMs: 20 });
    await expect(opening).rejects.toMatchObject({ problem: 'blocked' });
    stubborn.close();
  });

  test('a connection that comes too late is closed, so that it blocks nobody', async () => {
    const stubborn = await openDB(DATABASE_NAME, 1, {
      upgrade: (database) => void database.createObjectStore('pointers'),
    });
    await expect(openDatabase({ migrations: wanted, timeoutMs: 20 })).rejects.toMatchObject({ problem: 'blocked' });
    stubborn.close();
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    await vi.waitFor(() => expect(close).toHaveBeenCalledTimes(1));
    close.mockRestore();
    expect(await versionOnDisk()).toBe(wanted.length);
  });

  test('a newer database is named (H28)', async () => {
    (await openDB(DATABASE_NAME, 50)).close();
    await expect(openDatabase()).rejects.toMatchObject({ problem: 'newer', detail: 'VersionError' });
    expect(await versionOnDisk()).toBe(50);
  });
});
