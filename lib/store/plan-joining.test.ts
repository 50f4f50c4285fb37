import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { parcelOfJson } from '@/lib/screening';
import { isVerified, readExport, verifyTrail } from '@/lib/trail';
import { createDeskStore } from './desk-store.ts';
import type { DeskStore, NewDecision, RecordToJoin } from './desk-types.ts';
import { openDatabase } from './open-database.ts';

const LIST = bundledList();
const SALE = 'https://tender.example/sale';

let time = 0;
let stores: DeskStore[] = [];

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  time = Date.parse('2026-11-24T12:00:00.000Z');
});

afterEach(async () => {
  for (const store of stores) await store.close();
  stores = [];
  vi.unstubAllGlobals();
});

/** A browser of its own. */
function desk(name: string): DeskStore {
  const open: typeof openDatabase = (options) => openDatabase({ ...options, name });
  const now = () => new Date(time++).toISOString();
  const store = createDeskStore({ open, now, locks: null, pause: async () => {} });
  stores.push(store);
  return store;
}

function parcel(lot: string, origin: string): Parcel {
  const nothing = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
  return { lot, ...nothing, certificate: null, closes: null, goods: null, origin: readOrigins(origin, 'origin') };
}

async function keep(store: DeskStore, lots: Record<string, string>): Promise<void> {
  const parcels = Object.entries(lots).map(([lot, origin]) => parcel(lot, origin));
  await store.keep({
    source: { kind: 'page', address: SALE },
    title: 'Sale',
    lots: parcels.map((one) => ({ parcel: one, gone: false, notes: [] })),
    counts: { listings: parcels.length, read: parcels.length, unread: 0 },
    partRead: false,
    asOf: '2026-11-24',
    list: LIST,
    extensionVersion: '1',
  });
}

async function decide(store: DeskStore, lot: string, rest: Partial<NewDecision> = {}): Promise<number> {
  const { findings } = await store.all();
  const { id, textHash } = findings.find(({ lotKey }) => lotKey === `lot ${lot}`)!;
  const about = { findingId: id, textHash, decision: 'cleared' as const, reason: 'Certificate seen', note: 'Seen' };
  const [review] = await store.decide([{ ...about, assignee: null, who: 'A. Officer', ...rest }]);
  return review!.sequence;
}

/** What the desk gives out about its one page, as it is read back. */
async function exported(store: DeskStore): Promise<RecordToJoin> {
  const [{ findings, reviews }, { origin }] = await Promise.all([store.all(), store.proof()]);
  return {
    origin,
    file: { name: 'findings.json', sha256: '0'.repeat(64), bytes: 1 },
    source: { kind: 'page', address: SALE },
    title: 'Sale',
    asOf: '2026-11-24',
    list: LIST,
    extensionVersion: '1',
    lots: findings.map((finding) => ({
      parcel: parcelOfJson(finding.parcel),
      notes: finding.notes,
      gone: finding.gone,
      isDayChosen: finding.isDayChosen,
      firstReadAt: finding.seenFirst,
      readAt: finding.seenLast,
      changes: finding.changes,
      reviews: reviews.filter(({ findingId }) => findingId === finding.id),
    })),
  };
}

/** Everything that one sees of a desk, whatever its ids and numbers are. */
async function seen(store: DeskStore): Promise<unknown> {
  const { findings, reviews } = await store.all();
  const keys = new Map(findings.map(({ id, lotKey }) => [id, lotKey]));
  const told = (sequence: number) => reviews.find((review) => review.sequence === sequence)?.at;
  return {
    findings: findings
      .map(({ id: _, recorded: __, ...rest }) => rest)
      .sort((one, other) => one.lotKey.localeCompare(other.lotKey)),
    reviews: reviews.map(({ sequence: _, from: __, findingId, ...rest }) => ({
      ...rest,
      lot: keys.get(findingId),
      ...('undoes' in rest && { undoes: told(rest.undoes) }),
      ...('signsOff' in rest && { signsOff: told(rest.signsOff) }),
    })),
  };
}

async function verified(...of: DeskStore[]) {
  const texts = await Promise.all(of.map(async (store) => (await store.exportTrail('jsonl')).join('')));
  const read = readExport(texts.join(''));
  if (!read.ok) throw new Error(read.sentence);
  return Promise.all(read.origins.map((origin) => verifyTrail(origin, [])));
}

describe('what a desk gave out, taken in', () => {
  test('by an empty desk is the same desk, and its trail verifies', async () => {
    const one = desk('one');
    await keep(one, { A: 'Bria, CAR', B: 'Botswana', C: 'Carnot, CAR' });
    await keep(one, { A: 'Bria, CAR, alluvial', B: 'Botswana' });
    const first = await decide(one, 'A');
    await one.undo(first, { who: 'A. Officer', note: 'Too early' });
    const second = await decide(one, 'A', { decision: 'escalate', assignee: 'M. Other' });
    await one.signOff(second, { who: 'B. Second', note: '', outcome: 'agreed' });

    const other = desk('other');
    expect(await other.join(await exported(one))).toMatchObject({ fresh: 3, changed: 0, asBefore: 0, reviews: 4 });
    expect(await seen(other)).toEqual(await seen(one));
    const [trail] = await verified(other);
    expect(trail).toMatchObject({ firstBad: null, faults: [] });
    expect(isVerified(trail!)).toBe(true);
  });

  test('twice, or by itself, nothing is written', async () => {
    const one = desk('one');
    await keep(one, { A: 'Bria, CAR', B: 'Botswana' });
    await decide(one, 'A');
    const record = await exported(one);
    const other = desk('other');
    await other.join(record);
    for (const store of [one, other]) {
      const before = [await store.all(), (await store.checkpointStanding()).entries];
      expect(await store.join(record)).toMatchObject({ fresh: 0, changed: 0, asBefore: 2, reviews: 0 });
      expect([await store.all(), (await store.checkpointStanding()).entries]).toEqual(before);
    }
  });

  test('is no reading of this desk', async () => {
    const one = desk('one');
    await keep(one, { A: 'Bria, CAR' });
    const other = desk('other');
    await other.join(await exported(one));
    expect((await one.proof()).readings).toHaveLength(1);
    const { readings, lists } = await other.proof();
    expect(readings).toEqual([]);
    expect(lists).toHaveLength(1);
  });

  test('older words never take the place of newer ones, newer ones do', async () => {
    const one = desk('one');
    await keep(one, { A: 'Bria, CAR' });
    const older = await exported(one);
    await keep(one, { A: 'Bria, CAR, alluvial' });
    const before = await one.all();
    expect(await one.join(older)).toMatchObject({ fresh: 0, changed: 0, asBefore: 1 });
    expect(await one.all()).toEqual(before);
    const other = desk('other');
    await other.join(older);
    expect(await other.join(await exported(one))).toMatchObject({ fresh: 0, changed: 1 });
    expect((await other.all()).findings.map(({ text }) => text)).toEqual(before.findings.map(({ text }) => text));
  });
});

describe('H65: two desks joined', () => {
  test('each keeps its own decisions and the other’s, once, wherever they go; both trails verify', async () => {
    const [one, other, third] = [desk('one'), desk('other'), desk('third')];
    for (const store of [one, other]) await keep(store, { A: 'Bria, CAR' });
    await decide(one, 'A', { who: 'A. Officer' });
    await decide(other, 'A', { who: 'B. Officer', decision: 'decline' });
    expect(await other.join(await exported(one))).toMatchObject({ asBefore: 1, reviews: 1 });
    // Back to where the first came from: that one is known there.
    expect(await one.join(await exported(other))).toMatchObject({ asBefore: 1, reviews: 1 });
    expect(await third.join(await exported(one))).toMatchObject({ fresh: 1, reviews: 2 });
    expect(await third.join(await exported(other))).toMatchObject({ fresh: 0, reviews: 0 });
    for (const store of [one, other, third]) {
      const { reviews } = await store.all();
      expect(reviews.map(({ who }) => who).sort()).toEqual(['A. Officer', 'B. Officer']);
    }
    const origins = await verified(one, other, third);
    expect(new Set(origins.map(({ origin }) => origin)).size).toBe(3);
    for (const trail of origins) expect(isVerified(trail)).toBe(true);
  });

  test('a word about a review that is not in the file is left out', async () => {
    const one = desk('one');
    await keep(one, { A: 'Bria, CAR' });
    await one.undo(await decide(one, 'A'), { who: 'A. Officer', note: '' });
    const record = await exported(one);
    const [lot] = record.lots;
    const other = desk('other');
    const cut = { ...record, lots: [{ ...lot!, reviews: lot!.reviews.slice(1) }] };
    expect(await other.join(cut)).toMatchObject({ fresh: 1, reviews: 0 });
  });
});

const LOTS = process.env.PV_SOAK ? 10_000 : 2_000;

test('thousands of lots are taken in, and held against what is known, within seconds', async () => {
  const one = desk('one');
  await keep(one, Object.fromEntries(Array.from({ length: LOTS }, (_, at) => [`L${at}`, 'Botswana'])));
  const record = await exported(one);
  const other = desk('other');
  const started = performance.now();
  expect(await other.join(record)).toMatchObject({ fresh: LOTS });
  expect(await other.join(record)).toMatchObject({ asBefore: LOTS });
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
