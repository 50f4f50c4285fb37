import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { bundledList } from '@/lib/advisories/bundled-list';
import { FeedError } from '@/lib/feed';
import { updateFeed } from '@/lib/feed/update-feed';
import { type AdvisoryStore, createAdvisoryStore } from '@/lib/store/advisory-store';
import { MIGRATIONS } from '@/lib/store/migrate';
import { DATABASE_NAME, openDatabase } from '@/lib/store/open-database';
import { FLOOR_KEY, type LocalArea } from '@/lib/store/version-floor';
import { repetitions } from '../soak.ts';
import { NEW, NOW, OLD, sampleFeed } from './sample-feed.ts';
import type { Said, Task } from './update-worker.ts';

/** A worker's modules take a while to load. */
const PATIENT = { timeout: 20_000 };

let workers: Worker[] = [];
const closers: (() => unknown)[] = [];

beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
});
afterEach(async () => {
  for (const worker of workers) worker.terminate();
  workers = [];
  spares = [];
  for (const close of closers.splice(0)) await close();
  await deleteDB(DATABASE_NAME);
});

function localArea(held = new Map<string, unknown>()): LocalArea & { held: Map<string, unknown> } {
  return {
    held,
    get: async (key) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
}

function storeOf(local: LocalArea) {
  const store = createAdvisoryStore({ local });
  closers.push(() => store.close());
  return store;
}

/** Loads its modules while the one before it works. */
function spareWorker(): Worker {
  const worker = new Worker(new URL('./update-worker.ts', import.meta.url), { type: 'module' });
  workers.push(worker);
  return worker;
}

let spares: Worker[] = [];

function start(task: Task, hear: (said: Said) => void): Worker {
  while (spares.length < 3) spares.push(spareWorker());
  const worker = spares.shift()!;
  worker.onmessage = ({ data }: MessageEvent<Said>) => hear(data);
  worker.postMessage(task);
  return worker;
}

/** Runs an update in a worker and ends it hard at a point; what it said until then. */
function updateUntil(
  feed: Awaited<ReturnType<typeof sampleFeed>>,
  stopAt: number,
  local: LocalArea,
): Promise<string[]> {
  return new Promise((resolve) => {
    const names: string[] = [];
    const worker = start({ kind: 'update', feed, stopAt }, (said) => {
      if ('floor' in said) void local.set(said.floor);
      else if ('ended' in said) resolve([...names, said.ended]);
      else {
        names.push(said.name);
        if (said.point !== stopAt) return;
        worker.terminate();
        resolve(names);
      }
    });
  });
}

/** The next update, in this page. */
async function updateHere(feed: Awaited<ReturnType<typeof sampleFeed>>, store: AdvisoryStore): Promise<void> {
  await updateFeed({
    settings: { address: 'https://feed.example/', root: feed.root },
    store,
    bundled: bundledList(),
    now: NOW,
    download: async (file) => {
      const bytes = feed.files[file];
      if (bytes === undefined) throw new FeedError('missing', file);
      return bytes;
    },
  });
}

/** The database as it lies there, which must hold together: the pointer's list is whole, and the trust names it. */
async function versions(): Promise<{ list: number; trust: number | null }> {
  const database = await openDatabase();
  const pointer = await database.get('pointers', 'advisories');
  const record = pointer && (await database.get('generations', pointer.generation));
  const trust = await database.get('trust', 'feed');
  database.close();
  expect(record?.sha256).toBe(pointer?.sha256);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(record?.bytes);
  expect((JSON.parse(text) as { version: number }).version).toBe(pointer?.version);
  return { list: pointer?.version ?? 0, trust: trust?.listVersion ?? null };
}

describe('H25 the worker is ended in the middle of an update', () => {
  it('at each of its points: the old list or the new one, never a mix, and the next update goes on', {
    timeout: 180_000,
  }, async () => {
    const feed = await sampleFeed();
    const whole = await updateUntil(feed, -1, localArea());
    expect(whole.at(-1)).toBe('well');
    const points = whole.length - 1;
    expect(points).toBeGreaterThanOrEqual(12);
    const outcomes: string[] = [];
    for (let stopAt = 1; stopAt <= points; stopAt++) {
      await deleteDB(DATABASE_NAME);
      const local = localArea();
      const reached = await updateUntil(feed, stopAt, local);
      const store = storeOf(local);
      const { list, fault } = await store.currentList();
      expect(fault, reached.at(-1)).toBeNull();
      expect([OLD, NEW]).toContain(list.version);
      const lying = await versions();
      expect(lying, reached.at(-1)).toEqual({ list: list.version, trust: list.version === NEW ? NEW : null });
      outcomes.push(list.version === NEW ? 'new' : 'old');
      await updateHere(feed, store);
      expect((await store.currentList()).list.version).toBe(NEW);
      await closers.pop()?.();
    }
    // Old up to one point and new from there on.
    expect(outcomes.join(' ')).toMatch(/^(old )+(new ?)+$/);
  });

  const wanted = repetitions(5, 50);

  it(`${wanted} times while it writes: what lies there holds together each time`, { timeout: 120_000 }, async () => {
    let last = OLD;
    let kills = 0;
    let written = 0;
    while (kills < wanted) {
      const delay = Math.random() * 25;
      const worker = await new Promise<Worker>((resolve) => {
        const started: Worker = start({ kind: 'write-on' }, (said) => {
          if (!('point' in said)) return;
          written++;
          setTimeout(() => resolve(started), delay);
        });
      });
      worker.terminate();
      kills++;
      const { list, trust } = await versions();
      expect(trust).toBe(list);
      expect(list).toBeGreaterThan(last);
      last = list;
    }
    expect(written).toBeGreaterThanOrEqual(wanted);
  });
});

describe('H27 the browser takes the database away', () => {
  it('while it is open: the list of the package, and the loss is said', { timeout: 60_000 }, async () => {
    const local = localArea();
    const feed = await sampleFeed();
    expect((await updateUntil(feed, -1, local)).at(-1)).toBe('well');
    const store = createAdvisoryStore({ local, retryAfterMs: 0 });
    closers.push(() => store.close());
    expect((await store.currentList()).list.version).toBe(NEW);
    const send = cdp().send as unknown as (method: string, params: object) => Promise<unknown>;
    await send('Storage.clearDataForOrigin', { origin: location.origin, storageTypes: 'indexeddb' });
    // The browser ends the connection a moment later; a question in between may be refused.
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect.poll(async () => (await store.currentList()).problem, PATIENT).toBe('lost');
    const { list, problem, fault } = await store.currentList();
    expect({ version: list.version, problem }).toEqual({ version: bundledList().version, problem: 'lost' });
    expect(fault?.problem).toBe('lost');
    expect(local.held.get(FLOOR_KEY)).toMatchObject({ trust: { listVersion: NEW } });
  });
});

describe('H28 to H31, H34 other versions, other windows', () => {
  const next = { to: MIGRATIONS.length + 1, run: () => {} };

  it('H28 a database newer than the code is left as it is', async () => {
    const newer = await openDB(DATABASE_NAME, 99, {
      upgrade: (database) => void database.createObjectStore('reviews'),
    });
    await newer.put('reviews', 'kept', 1);
    newer.close();
    expect(await storeOf(localArea()).currentList()).toMatchObject({ list: { version: OLD }, problem: 'newer' });
    const after = await openDB(DATABASE_NAME);
    expect([after.version, await after.get('reviews', 1)]).toEqual([99, 'kept']);
    after.close();
  });

  it('H30 a migration that throws is rolled back', async () => {
    await storeOf(localArea()).currentList();
    await closers.pop()?.();
    const before = await versions();
    const fails = {
      to: next.to,
      async run(_database: unknown, transaction: { objectStore(name: 'pointers'): { clear(): Promise<void> } }) {
        await transaction.objectStore('pointers').clear();
        throw new Error('odd');
      },
    };
    const migrations = [...MIGRATIONS, fails as (typeof MIGRATIONS)[number]];
    await expect(openDatabase({ migrations })).rejects.toMatchObject({ problem: 'migration' });
    expect(await versions()).toEqual(before);
  });

  it('H31 the older window gives way to the one that upgrades', { timeout: 60_000 }, async () => {
    const said: Said[] = [];
    start({ kind: 'hold' }, (one) => void said.push(one));
    await expect.poll(() => said.length, PATIENT).toBe(1);
    const database = await openDatabase({ migrations: [...MIGRATIONS, next] });
    closers.push(() => database.close());
    expect(database.version).toBe(next.to);
    await expect.poll(() => said.at(-1), PATIENT).toEqual({ ended: 'gave way' });
    // And the older code then says what to do, without touching anything.
    expect((await storeOf(localArea()).currentList()).fault?.problem).toBe('newer');
  });

  it('H31, H34 one that does not give way is told after 5 seconds', { timeout: 20_000 }, async () => {
    const stubborn = await openDB(DATABASE_NAME, 1);
    closers.push(() => stubborn.close());
    const started = performance.now();
    const { list, problem } = await storeOf(localArea()).currentList();
    expect({ version: list.version, problem }).toEqual({ version: OLD, problem: 'blocked' });
    expect(performance.now() - started).toBeGreaterThan(4_900);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
