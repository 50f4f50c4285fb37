import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { createDeskStore } from '@/lib/store/desk-store';
import type { DeskStore } from '@/lib/store/desk-types';
import { DATABASE_NAME } from '@/lib/store/open-database';
import { isVerified, readExport, verifyTrail } from '@/lib/trail';
import { repetitions } from '../soak.ts';
import { lotsToKeep } from './record-lots.ts';

let store: DeskStore;

beforeEach(async () => {
  await deleteDB(DATABASE_NAME);
  store = createDeskStore();
});
afterEach(async () => {
  await store.close();
  await deleteDB(DATABASE_NAME);
});

async function expectWhole(): Promise<number> {
  const read = readExport((await store.exportTrail('jsonl')).join(''));
  if (!read.ok) throw new Error(read.sentence);
  const found = await verifyTrail(read.origins[0]!, []);
  expect(found.firstBad).toBeNull();
  expect(found.faults).toEqual([]);
  expect(isVerified(found)).toBe(true);
  return found.entries;
}

describe('H25 the worker is ended while it writes the record', () => {
  const kills = repetitions(5, 50);

  it(`${kills} times: what lies there holds together each time, and every review has its entry`, {
    timeout: 240_000,
  }, async () => {
    let last = 0;
    for (let kill = 0; kill < kills; kill++) {
      const worker = new Worker(new URL('./record-worker.ts', import.meta.url), { type: 'module' });
      await new Promise<void>((resolve) => {
        worker.onmessage = () => void setTimeout(resolve, Math.random() * 40);
        worker.postMessage('begin');
      });
      worker.terminate();
      const entries = await expectWhole();
      expect(entries).toBeGreaterThan(last);
      last = entries;
      const { findings, reviews } = await store.all();
      const ids = new Set(findings.map(({ id }) => id));
      expect(reviews.every(({ findingId, sequence }) => ids.has(findingId) && sequence < entries)).toBe(true);
    }
  });
});

describe('ten thousand findings in a browser', () => {
  const count = repetitions(2_000, 10_000);

  it(`${count}: kept, read for the queue, decided and held against another list`, { timeout: 120_000 }, async () => {
    const list = bundledList();
    const reading = lotsToKeep(count, list);
    const times: Record<string, number> = {};
    const timed = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
      const started = performance.now();
      const value = await work();
      times[name] = Math.round(performance.now() - started);
      return value;
    };
    await timed('keep', () => store.keep(reading));
    await timed('keep again', () => store.keep(reading));
    const { findings } = await timed('read', () => store.all());
    const decisions = findings.map(({ id, textHash }) => ({
      findingId: id,
      textHash,
      decision: 'cleared' as const,
      reason: 'Seen',
      note: '',
      assignee: null,
      who: 'A. Officer',
    }));
    await timed('decide', () => store.decide(decisions));
    await timed('rejudge', () => store.rejudge({ ...list, version: list.version + 1 }, '2026-11-25', '1'));
    await timed('export', () => store.exportTrail('jsonl'));
    console.log(`${count} findings, milliseconds: ${JSON.stringify(times)}`);
    expect(findings).toHaveLength(count);
    // Far above what it takes on an idle machine: a query that reads all for each finding would be far above this.
    for (const [name, time] of Object.entries(times)) expect(time, name).toBeLessThan(2_000 + count * 3);
    expect(times.read).toBeLessThan(1_000 + count / 4);
  });
});
