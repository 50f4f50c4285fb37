import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { expect, vi } from 'vitest';
import { type FeedProblem, type FeedSettings, type FeedState, feedNotices, firstState, runUpdate } from '@/lib/feed';
import { createAdvisoryStore, type LocalArea } from '@/lib/store';
import { BUNDLED, NOW } from './publisher.ts';

export function localArea(): LocalArea & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key) => (held.has(key) ? { [key]: structuredClone(held.get(key)) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, structuredClone(value));
    },
  };
}

/** Everything in the database, as it lies there. */
export async function contents(): Promise<Record<string, unknown[]>> {
  const database = await openDB('parcel-vigil');
  const names = [...database.objectStoreNames];
  const all = await Promise.all(names.map(async (name) => [name, await database.getAll(name)] as const));
  database.close();
  return Object.fromEntries(all);
}

/** A browser in a test: a new database, the feed's settings, and how the updates went. */
export function createReader(settings: FeedSettings) {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const local = localArea();
  let store = createAdvisoryStore({ local });
  let state: FeedState = firstState(NOW);
  const waits: number[] = [];

  async function update(now = NOW) {
    const context = { settings, state, store, bundled: BUNDLED, now: () => now, random: () => 0.5, stallMs: 300 };
    const ran = await runUpdate({ ...context, wait: async (milliseconds) => void waits.push(milliseconds) });
    state = ran.state;
    return state.lastFailure?.problem ?? (ran.isNew ? 'new' : 'confirmed');
  }

  const inUse = async () => (await store.currentList()).list;

  return {
    update,
    waits,
    local,
    inUse,
    state: () => state,
    notices: (now: number) => feedNotices(state, now, Date.parse(BUNDLED.issued)),
    /** The browser was closed and opened. */
    async restart() {
      await store.close();
      store = createAdvisoryStore({ local });
    },
    /** The browser has taken the database away. */
    async loseDatabase() {
      await store.close();
      vi.stubGlobal('indexedDB', new IDBFactory());
      store = createAdvisoryStore({ local });
    },
    /** "Keep": the error has its name, the list stays byte for byte, the next try is planned, no advisory is lost. */
    async keeps(problem: FeedProblem, now = NOW) {
      const list = await inUse();
      const { generations, pointers } = await contents();
      expect(await update(now)).toBe(problem);
      const after = await contents();
      expect({ generations: after.generations, pointers: after.pointers }).toEqual({ generations, pointers });
      expect((await inUse()).advisories.length).toBeGreaterThanOrEqual(list.advisories.length);
      expect((await inUse()).version).toBe(list.version);
      expect(state.nextTryAt).toBeGreaterThan(now);
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
