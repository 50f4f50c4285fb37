import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalJson, isVerified, readExport, verifyTrail } from '@/lib/trail';
import { createAdvisoryStore } from './advisory-store.ts';
import { createDeskStore } from './desk-store.ts';
import { type DatabaseFixture, makeDatabase } from './fixtures/make-database.ts';
import version3 from './fixtures/version-3.json';
import version8 from './fixtures/version-8.json';
import { DATABASE_NAME, openDatabase } from './open-database.ts';
import { openBackup, sealBackup } from './sealed-backup.ts';
import { type DatabaseDump, dumpDatabase, restoreDatabase } from './whole-database.ts';

const NEWEST: DatabaseFixture = version8;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const overJson = (dump: DatabaseDump | null) => JSON.parse(JSON.stringify(dump)) as DatabaseDump;

describe('a backup of everything', () => {
  test('restored in an empty profile gives the same, and the trail verifies', async () => {
    await makeDatabase(NEWEST);
    const picture = new Blob([Uint8Array.of(0, 128, 255)], { type: 'image/png' });
    const database = await openDatabase();
    const [finding] = await database.getAll('findings');
    await database.put('pictures', { id: finding!.id, picture });
    database.close();
    const dump = overJson(await dumpDatabase());

    vi.stubGlobal('indexedDB', new IDBFactory());
    // A profile that has been started: the list of the package lies there.
    const advisories = createAdvisoryStore();
    await advisories.currentList();
    await advisories.close();
    await restoreDatabase(dump);
    expect(overJson(await dumpDatabase())).toEqual(dump);
    const store = createDeskStore({ locks: null });
    expect(await (await store.picture(finding!.id))!.arrayBuffer()).toEqual(Uint8Array.of(0, 128, 255).buffer);
    const read = readExport((await store.exportTrail('jsonl')).join(''));
    expect(read.ok && isVerified(await verifyTrail(read.origins[0]!, []))).toBe(true);
    await store.close();
  });

  test('of an older version is brought into the form of today', async () => {
    await makeDatabase(version3);
    const dump = overJson(await dumpDatabase());
    expect(dump.version).toBe(3);
    vi.stubGlobal('indexedDB', new IDBFactory());
    await restoreDatabase(dump);
    const after = overJson(await dumpDatabase());
    expect(after.stores).toMatchObject(dump.stores);
    expect(await indexedDB.databases()).toHaveLength(1);
  });

  test.each<[string, (dump: DatabaseDump) => unknown, RegExp]>([
    ['what is no backup', () => ({ format: 'other' }), /no backup/],
    ['one of a newer version', (dump) => ({ ...dump, version: 99 }), /newer version/],
    [
      'one with a store that nobody knows',
      (dump) => ({ ...dump, stores: { ...dump.stores, odd: { records: [] } } }),
      /odd/,
    ],
  ])('%s is refused and changes nothing', async (_what, change, says) => {
    await makeDatabase(NEWEST);
    const dump = overJson(await dumpDatabase());
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openDatabase()).close();
    const before = await dumpDatabase();
    await expect(restoreDatabase(change(dump))).rejects.toMatchObject({
      problem: 'not-allowed',
      detail: expect.stringMatching(says),
    });
    expect(await dumpDatabase()).toEqual(before);
  });

  test('a profile with reviews of its own is not written over', async () => {
    await makeDatabase(NEWEST);
    const dump = overJson(await dumpDatabase());
    await expect(restoreDatabase(dump)).rejects.toMatchObject({ problem: 'not-allowed' });
    expect(overJson(await dumpDatabase())).toEqual(dump);
  });

  test('a record that cannot be written leaves the profile as it was', async () => {
    await makeDatabase(NEWEST);
    const dump = overJson(await dumpDatabase());
    vi.stubGlobal('indexedDB', new IDBFactory());
    (await openDatabase()).close();
    const before = await dumpDatabase();
    dump.stores.views!.records.push({ key: 'x', value: { noId: true } });
    await expect(restoreDatabase(dump)).rejects.toMatchObject({ problem: 'not-stored' });
    expect(await dumpDatabase()).toEqual(before);
  });
});

interface Backup {
  kdf: { name: string; iterations: number; salt: string };
  check: string;
  data: string;
}

/** What somebody does who changes a file and knows its form. */
async function checkedAnew({ check: _, data, ...header }: Backup): Promise<string> {
  const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0));
  const all = await new Blob([canonicalJson(header), bytes]).arrayBuffer();
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', all));
  const check = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return JSON.stringify({ ...header, check, data });
}

describe('an encrypted backup', () => {
  test('opens with its passphrase into what it was made of, and tells nothing without', async () => {
    await makeDatabase(NEWEST);
    const dump = overJson(await dumpDatabase());
    const text = await sealBackup(dump, 'many words in a row');
    expect(text).not.toContain('A. Officer');
    expect(await openBackup(text, 'many words in a row')).toEqual(dump);
    await expect(openBackup(text, 'other words')).rejects.toMatchObject({
      problem: 'not-allowed',
      detail: expect.stringContaining('passphrase'),
    });
    await expect(openBackup('no backup', 'many words in a row')).rejects.toMatchObject({
      detail: expect.stringContaining('no backup'),
    });
  });

  test('a damaged one is told from another passphrase, as far as that can be known; nothing of it is restored', async () => {
    await makeDatabase(NEWEST);
    const text = await sealBackup((await dumpDatabase())!, 'many words in a row');
    const backup = JSON.parse(text) as Backup;
    const { kdf, data } = backup;
    const other = `${data.startsWith('A') ? 'B' : 'A'}${data.slice(1)}`;
    const damaged: [what: string, text: string][] = [
      ['a bit of the data', JSON.stringify({ ...backup, data: other })],
      ['the number of rounds', JSON.stringify({ ...backup, kdf: { ...kdf, iterations: 600_001 } })],
      ['cut off', text.slice(0, text.length - 100)],
    ];
    for (const [what, file] of damaged)
      await expect(openBackup(file, 'many words in a row'), what).rejects.toMatchObject({
        problem: 'not-allowed',
        detail: expect.stringContaining('damaged'),
      });
    // Changed on purpose, with its check written anew: the cipher refuses header and data alike.
    const forged = { ...backup, kdf: { ...kdf, iterations: 600_001 } };
    for (const file of [forged, { ...backup, data: other }])
      await expect(openBackup(await checkedAnew(file), 'many words in a row')).rejects.toMatchObject({
        detail: expect.stringContaining('on purpose'),
      });
    const weak = { ...backup, kdf: { ...kdf, iterations: 1_000 } };
    await expect(openBackup(await checkedAnew(weak), 'many words in a row')).rejects.toMatchObject({
      problem: 'not-allowed',
    });
  });

  test('H27 is restored after a loss, over pages that were read since', async () => {
    await makeDatabase(NEWEST);
    const dump = overJson(await dumpDatabase());
    vi.stubGlobal('indexedDB', new IDBFactory());
    await makeDatabase({
      ...NEWEST,
      stores: { ...NEWEST.stores, reviews: { ...NEWEST.stores.reviews!, records: [] } },
    });
    await restoreDatabase(dump);
    expect(overJson(await dumpDatabase())).toEqual(dump);
  });
});

describe('H28 a database that is newer than the code', () => {
  test('is exported as it lies there, stores of later versions too, and stays as it is', async () => {
    await makeDatabase({
      ...NEWEST,
      version: 99,
      stores: {
        ...NEWEST.stores,
        later: { keyPath: 'id', records: [{ key: 'l', value: { id: 'l', bytesAsText: 'x' } }] },
      },
    });
    await expect(openDatabase()).rejects.toMatchObject({ problem: 'newer' });
    const dump = overJson(await dumpDatabase());
    expect(dump.version).toBe(99);
    expect(dump.stores.later).toEqual({ records: [{ key: 'l', value: { id: 'l', bytes: { $bytes: 'eA==' } } }] });
    expect(dump.stores.reviews!.records).toHaveLength(NEWEST.stores.reviews!.records.length);
    const database = await openDB(DATABASE_NAME);
    expect(database.version).toBe(99);
    database.close();
  });

  test('where there is no database none is made', async () => {
    expect(await dumpDatabase()).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
