import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdvisoryList } from '@/lib/advisories';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { isVerified, parseCheckpoints, readExport, verifyTrail } from '@/lib/trail';
import { createDeskStore } from './desk-store.ts';
import type { DeskStore, HouseSettings, KeptFinding, NewDecision, ReadingToKeep } from './desk-types.ts';
import { FIRST_SETTINGS } from './house-settings.ts';
import { openDatabase } from './open-database.ts';
import { RECORD_FLOOR_KEY } from './record-floor.ts';
import type { LocalArea } from './version-floor.ts';

const LIST = bundledList();
const DAY = '2026-11-24';
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
  vi.restoreAllMocks();
});

const now = () => new Date(time++).toISOString();

function newStore(options: Parameters<typeof createDeskStore>[0] = {}): DeskStore {
  const store = createDeskStore({ now, locks: null, pause: async () => {}, ...options });
  stores.push(store);
  return store;
}

function localArea(): LocalArea & { held: Map<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: async (key) => (held.has(key) ? { [key]: held.get(key) } : {}),
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) held.set(key, value);
    },
  };
}

function parcel(lot: string | null, origin: string, rest: Partial<Parcel> = {}): Parcel {
  const nothing = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
  const unstated = { certificate: null, closes: null, goods: 'rough' as const };
  return { lot, ...nothing, ...unstated, origin: readOrigins(origin, 'origin'), ...rest };
}

function reading(parcels: readonly Parcel[], rest: Partial<ReadingToKeep> = {}): ReadingToKeep {
  const counts = { listings: parcels.length, read: parcels.length, unread: 0 };
  const lots = parcels.map((one) => ({ parcel: one, gone: false, notes: [] }));
  const source = { kind: 'page' as const, address: SALE };
  return {
    source,
    title: 'Sale',
    lots,
    counts,
    partRead: false,
    asOf: DAY,
    list: LIST,
    extensionVersion: '1',
    ...rest,
  };
}

async function findingOf(store: DeskStore, lotKey: string): Promise<KeptFinding> {
  const { findings } = await store.all();
  return findings.find((finding) => finding.lotKey === lotKey)!;
}

async function trailOf(store: DeskStore) {
  const read = readExport((await store.exportTrail('jsonl')).join(''));
  if (!read.ok) throw new Error(read.sentence);
  expect(read.origins).toHaveLength(1);
  return read.origins[0]!;
}

async function verified(store: DeskStore, checkpoints = '') {
  return verifyTrail(await trailOf(store), parseCheckpoints(checkpoints));
}

const decisionOn = ({ id, textHash }: KeptFinding, rest: Partial<NewDecision> = {}): NewDecision => ({
  findingId: id,
  textHash,
  decision: 'cleared',
  reason: 'Certificate seen',
  note: 'Seen on paper',
  assignee: null,
  who: 'A. Officer',
  ...rest,
});

/** A list in which the notices name one zone less. */
function without(zone: string): AdvisoryList {
  const advisories = LIST.advisories.map((advisory) => ({
    ...advisory,
    zones: advisory.zones.filter(({ id }) => id !== zone),
    effects: advisory.effects.map((effect) => withoutZone(effect, zone)),
  }));
  return { ...LIST, version: LIST.version + 1, advisories };
}

function withoutZone<Effect extends object>(effect: Effect, zone: string): Effect {
  if (!('zones' in effect) || !Array.isArray(effect.zones)) return effect;
  return { ...effect, zones: effect.zones.filter((id) => id !== zone) };
}

describe('what was read is kept', () => {
  test('each lot once, with its words, its verdict and its place in the trail', async () => {
    const store = newStore();
    const kept = await store.keep(reading([parcel('1', 'Bria', { seller: 'A. Seller' }), parcel('2', 'Botswana')]));
    expect(kept).toMatchObject({ fresh: 2, changed: 0, asBefore: 0 });
    const { findings } = await store.all();
    expect(findings.map(({ id }) => id).sort()).toEqual([...kept.ids].sort());
    expect(await findingOf(store, 'lot 1')).toMatchObject({
      source: { kind: 'page', address: SALE },
      parcel: { lot: '1', verdict: 'alerted-zone', zone: 'bria' },
      text: 'Lot: 1\nSeller: A. Seller\nOrigin: Bria',
      asOf: DAY,
      gone: false,
      changes: [],
    });
    const { lines } = await trailOf(store);
    expect(lines.map(({ line }) => line.entry.kind)).toEqual(['list', 'read', 'finding', 'export']);
    expect(lines[2]!.line.opened).toMatchObject({
      text: { value: expect.stringContaining('Bria') },
      seller: { value: 'A. Seller' },
    });
    expect(JSON.stringify(lines.map(({ line }) => line.entry))).not.toContain('A. Seller');
  });

  test('read again, it is the same finding; only when it was seen last changes', async () => {
    const store = newStore();
    const first = await store.keep(reading([parcel('1', 'Bria'), parcel('2', 'Carnot')]));
    const before = await findingOf(store, 'lot 1');
    const again = await store.keep(reading([parcel('2', 'Carnot'), parcel('1', 'Bria')]));
    expect(again).toMatchObject({ fresh: 0, changed: 0, asBefore: 2, ids: [...first.ids].reverse() });
    const after = await findingOf(store, 'lot 1');
    expect(after).toEqual({ ...before, seenLast: after.seenLast });
    expect(after.seenLast > before.seenLast).toBe(true);
  });

  test('other words: the finding stays, and what it was is noted with the time', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const before = await findingOf(store, 'lot 1');
    expect(await store.keep(reading([parcel('1', 'Carnot')]))).toMatchObject({ fresh: 0, changed: 1 });
    const after = await findingOf(store, 'lot 1');
    expect(after).toMatchObject({ id: before.id, parcel: { verdict: 'car-other' } });
    expect(after.changes).toEqual([
      expect.objectContaining({
        cause: 'text',
        text: before.text,
        textHash: before.textHash,
        judged: { verdict: 'alerted-zone', zone: 'bria', regime: 'vigilance' },
      }),
    ]);
    expect(after.changes[0]?.says).toMatch(
      /words of the listing changed: it was alerted-zone \(bria, vigilance\), it is car-other/,
    );
  });

  test('lots of the same number are told apart, and by their words when they change places', async () => {
    const store = newStore();
    const first = await store.keep(reading([parcel('1', 'Bria'), parcel('1', 'Carnot'), parcel('1', 'Botswana')]));
    expect(new Set(first.ids).size).toBe(3);
    const again = await store.keep(reading([parcel('1', 'Botswana'), parcel('1', 'Bria'), parcel('1', 'Carnot')]));
    expect(again).toMatchObject({ fresh: 0, changed: 0, asBefore: 3, ids: [first.ids[2], first.ids[0], first.ids[1]] });
  });

  test('a lot that left the page is marked as gone and stays; a part of a page marks nothing', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria'), parcel('2', 'Carnot')]));
    await store.keep(reading([parcel('2', 'Carnot')], { partRead: true }));
    expect((await findingOf(store, 'lot 1')).gone).toBe(false);
    await store.keep(reading([parcel('2', 'Carnot')]));
    expect((await findingOf(store, 'lot 1')).gone).toBe(true);
    await store.keep(reading([parcel('1', 'Bria')]));
    expect(await findingOf(store, 'lot 1')).toMatchObject({ gone: false, changes: [] });
  });

  test('a lot that came and went between two readings is kept too', async () => {
    const store = newStore();
    const lots = [
      { parcel: parcel('1', 'Carnot'), gone: false, notes: [] },
      { parcel: parcel('1', 'Bria'), gone: true, notes: [] },
      { parcel: parcel('9', 'Bria'), gone: true, notes: [] },
    ];
    await store.keep(reading([], { lots }));
    const { findings } = await store.all();
    expect(findings).toHaveLength(2);
    expect(await findingOf(store, 'lot 1')).toMatchObject({
      gone: false,
      parcel: { verdict: 'car-other' },
      changes: [{ judged: { verdict: 'alerted-zone' } }],
    });
    expect(await findingOf(store, 'lot 9')).toMatchObject({ gone: true });
    expect(await store.keep(reading([], { lots }))).toMatchObject({ fresh: 0, changed: 0 });
    expect((await verified(store)).verdicts).toMatchObject({ same: 3, differ: [] });
  });

  test('nothing found is proved: the page, its lots and the list stand in the trail, and verify', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Botswana'), parcel('2', 'Canada'), parcel('3', '')]));
    await store.keep(reading([], { source: { kind: 'page', address: 'https://tender.example/news' } }));
    const { lines } = await trailOf(store);
    const reads = lines.flatMap(({ line: { entry } }) => (entry.kind === 'read' ? [entry.body] : []));
    expect(reads).toMatchObject([
      { source: { address: SALE }, counts: { listings: 3, read: 3, byVerdict: { none: 3 } }, fresh: 3 },
      { source: { address: 'https://tender.example/news' }, counts: { listings: 0, read: 0 } },
    ]);
    const found = await verified(store);
    expect(found.verdicts).toMatchObject({ same: 3, differ: [], notComputed: [] });
    expect(isVerified(found)).toBe(true);
  });

  test('a file is noted with the hash of its bytes', async () => {
    const store = newStore();
    const file = { sha256: 'ab'.repeat(32), bytes: 1234 };
    await store.keep(reading([parcel('1', 'Bria')], { source: { kind: 'file', address: 'sale.xlsx' }, file }));
    const { lines } = await trailOf(store);
    expect(lines[1]!.line.entry).toMatchObject({
      kind: 'import',
      body: { name: 'sale.xlsx', ...file, counts: { read: 1 } },
    });
  });
});

describe('reviews', () => {
  test('are kept beside the finding, which stays as it was, and stand in the trail', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const before = await findingOf(store, 'lot 1');
    const [review] = await store.decide([decisionOn(before, { assignee: 'B. Buyer' })]);
    const { finding, reviews } = (await store.finding(before.id))!;
    expect(finding).toEqual(before);
    expect(reviews).toEqual([review]);
    expect(review).toMatchObject({
      kind: 'decision',
      decision: 'cleared',
      textHash: before.textHash,
      basis: before.basis,
      text: before.text,
      advisories: String(LIST.version),
    });
    const { lines } = await trailOf(store);
    const { entry, opened } = lines[review!.sequence]!.line;
    expect(entry).toMatchObject({
      kind: 'decision',
      body: { finding: before.id, about: before.recorded, decision: 'cleared' },
    });
    expect(opened).toMatchObject({
      who: { value: 'A. Officer' },
      note: { value: 'Seen on paper' },
      assignee: { value: 'B. Buyer' },
    });
    expect(lines[before.recorded]!.line.entry.kind).toBe('finding');
  });

  test('many at once are all or none', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria'), parcel('2', 'Carnot')]));
    const [one, two] = [await findingOf(store, 'lot 1'), await findingOf(store, 'lot 2')];
    const stale = decisionOn(two, { textHash: one.textHash });
    await expect(store.decide([decisionOn(one), stale])).rejects.toMatchObject({ problem: 'changed-meanwhile' });
    expect((await store.all()).reviews).toEqual([]);
    expect(await store.decide([decisionOn(one), decisionOn(two)])).toHaveLength(2);
  });

  test('a review is taken back once, and both stay in the trail', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const [review] = await store.decide([decisionOn(await findingOf(store, 'lot 1'))]);
    const undo = await store.undo(review!.sequence, { who: 'A. Officer', note: '' });
    expect(undo).toMatchObject({ kind: 'undo', undoes: review!.sequence });
    expect((await store.all()).reviews).toEqual([review, undo]);
    await expect(store.undo(review!.sequence, { who: 'A. Officer', note: '' })).rejects.toMatchObject({
      problem: 'not-allowed',
    });
    await expect(store.signOff(review!.sequence, { who: 'B', note: '', outcome: 'agreed' })).rejects.toMatchObject({
      problem: 'not-allowed',
    });
  });

  test.each(['A. Officer', ' a.  officer', 'Ａ. Officer'])(
    'the one who decided cannot sign as "%s"; a second person can',
    async (same) => {
      const store = newStore();
      await store.keep(reading([parcel('1', 'Bria')]));
      const [review] = await store.decide([decisionOn(await findingOf(store, 'lot 1'))]);
      const sign = (who: string) => store.signOff(review!.sequence, { who, note: '', outcome: 'agreed' });
      await expect(sign(same)).rejects.toMatchObject({
        problem: 'not-allowed',
        detail: expect.stringContaining('second person'),
      });
      expect(await sign('B. Second')).toMatchObject({
        kind: 'sign-off',
        signsOff: review!.sequence,
        outcome: 'agreed',
      });
    },
  );

  test('a decision in another browser is signed by a second person alone, and the trail verifies', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const decision = { origin: 'b2'.repeat(16), sequence: 7, finding: 'f', who: 'A. Officer' };
    const by = (who: string) => ({ who, note: 'seen', outcome: 'agreed' as const });
    for (const [about, who] of [
      [decision, ' a. officer'],
      [{ ...decision, who: '' }, 'B. Second'],
      [{ ...decision, origin: (await store.trailHead())!.origin }, 'B. Second'],
    ] as const)
      await expect(store.signOffForeign(about, by(who))).rejects.toMatchObject({ problem: 'not-allowed' });
    const sequence = await store.signOffForeign(decision, by('B. Second'));
    const [line] = await store.trailLines(sequence, 1);
    expect(line!.entry).toMatchObject({ kind: 'sign-off', body: { signsOff: 7, of: decision.origin } });
    expect(line!.opened.who?.value).toBe('B. Second');
    expect(isVerified(await verified(store))).toBe(true);
  });

  test('two parts of the extension that write at once lose nothing', async () => {
    const [one, other] = [newStore(), newStore()];
    await one.keep(reading([parcel('1', 'Bria'), parcel('2', 'Carnot')]));
    const [first, second] = [await findingOf(one, 'lot 1'), await findingOf(one, 'lot 2')];
    await Promise.all([
      one.decide([decisionOn(first)]),
      other.decide([decisionOn(second)]),
      other.keep(reading([parcel('3', 'Bria')], { source: { kind: 'page', address: 'https://other.example/' } })),
    ]);
    const { findings, reviews } = await one.all();
    expect([findings.length, reviews.length]).toEqual([3, 2]);
    expect(isVerified(await verified(one))).toBe(true);
  });
});

describe('another list', () => {
  const withLots = async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria'), parcel('2', 'Carnot'), parcel('3', 'Botswana')]));
    const [review] = await store.decide([decisionOn(await findingOf(store, 'lot 1'))]);
    return { store, review: review! };
  };

  test('re-judges what is kept: what changed says so, nothing is deleted, and the trail verifies with both lists', async () => {
    const { store, review } = await withLots();
    const before = await store.all();
    const list = without('bria');
    const { looked, changed } = await store.rejudge(list, '2026-11-25', '1');
    expect(looked).toBe(3);
    expect(changed).toEqual([{ id: review.findingId, change: expect.objectContaining({ cause: 'advisories' }) }]);
    expect(changed[0]!.change.says).toMatch(
      /advisories say something else.*was alerted-zone \(bria, vigilance\), it is car-other/,
    );
    const after = await store.all();
    expect(after.findings).toHaveLength(before.findings.length);
    expect(after.reviews).toEqual(before.reviews);
    const finding = await findingOf(store, 'lot 1');
    expect(finding).toMatchObject({
      parcel: { verdict: 'car-other' },
      text: review.text,
      changes: [changed[0]!.change],
    });
    expect(finding.changes[0]!.became).toMatchObject({
      judged: { verdict: 'car-other', zone: null },
      by: { come: [], gone: [], changed: ['kp-2012-12-28', 'kp-2013-04-18'] },
      versions: { advisories: String(list.version), list: finding.versions.list },
    });
    expect(finding.basis).not.toBe(review.basis);
    expect(finding.versions.advisories).toBe(String(list.version));
    const same = await findingOf(store, 'lot 2');
    expect([same.basis, same.changes]).toEqual([before.findings.find(({ id }) => id === same.id)!.basis, []]);
    const found = await verified(store);
    expect(found.verdicts).toMatchObject({ differ: [], notComputed: [] });
    expect(isVerified(found)).toBe(true);
  });

  test('the same list again does nothing', async () => {
    const { store } = await withLots();
    expect(await store.rejudge(LIST, DAY, '1')).toEqual({ looked: 0, changed: [] });
    await store.rejudge(without('bria'), DAY, '1');
    expect(await store.rejudge(without('bria'), DAY, '1')).toEqual({ looked: 0, changed: [] });
  });

  test('begins no record where nothing is kept', async () => {
    const store = newStore();
    await store.rejudge(LIST, DAY, '1');
    expect((await store.checkpointStanding()).entries).toBe(0);
  });

  test('a lot whose day was chosen is held against the new list on that day', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')], { asOf: '2012-01-15', isDayChosen: true }));
    await store.rejudge(without('sam-ouandja'), DAY, '1');
    expect(await findingOf(store, 'lot 1')).toMatchObject({ asOf: '2012-01-15', changes: [] });
  });
});

describe('retention', () => {
  const years = (count: number) => {
    time += count * 365.25 * 86_400_000;
  };

  test('H63 erases personal values after the years of the house; the trail still verifies, against an old checkpoint too', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria', { seller: 'A. Seller' }), parcel('2', 'Botswana')]));
    await store.decide([decisionOn(await findingOf(store, 'lot 1'), { note: 'Spoke with C. Person' })]);
    const checkpoint = await store.checkpoint();
    years(4);
    expect(await store.eraseExpired()).toBeNull();
    years(1.1);
    await store.acceptClock();
    expect(await store.eraseExpired()).toMatchObject({ findings: 2, reviews: 1 });
    const text = (await store.exportTrail('jsonl')).join('');
    for (const personal of ['A. Seller', 'A. Officer', 'C. Person']) expect(text).not.toContain(personal);
    const database = await openDatabase();
    expect(await database.count('privates')).toBe(0);
    expect(await database.count('findings')).toBe(0);
    database.close();
    const found = await verified(store, checkpoint);
    expect(isVerified(found)).toBe(true);
    expect(found.values.open).toBe(0);
    expect(found.values.gone).toBeGreaterThan(4);
    expect(found.verdicts).toMatchObject({ same: 2, notComputed: [] });
    expect(await store.eraseExpired()).toBeNull();
  });

  test('a finding that was seen since stays; of an old review only the persons go', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const finding = await findingOf(store, 'lot 1');
    await store.decide([decisionOn(finding)]);
    years(4);
    await store.keep(reading([parcel('1', 'Bria')]));
    years(2);
    await store.acceptClock();
    expect(await store.eraseExpired()).toMatchObject({ findings: 0, reviews: 1 });
    const { reviews } = (await store.finding(finding.id))!;
    expect(reviews).toMatchObject([{ decision: 'cleared', who: '', note: '', assignee: null, text: '' }]);
    expect(isVerified(await verified(store))).toBe(true);
  });

  test('the policy sets the years, over what was chosen here', async () => {
    const policy = async () => ({ retentionYears: 1 });
    const store = newStore({ policy });
    expect(await store.lockedSettings()).toEqual(['retentionYears']);
    expect((await store.settings()).retentionYears).toBe(1);
    await store.keep(reading([parcel('1', 'Bria')]));
    years(1.5);
    await store.acceptClock();
    expect(await store.eraseExpired()).toMatchObject({ findings: 1 });
  });
});

test('what a policy sets is not kept as if it had been chosen', async () => {
  let byPolicy: { retentionYears?: number } = { retentionYears: 9 };
  const store = newStore({ policy: async () => byPolicy });
  await store.saveSettings({ ...(await store.settings()), samplingRate: 0.5 });
  byPolicy = {};
  expect(await store.settings()).toMatchObject({ retentionYears: FIRST_SETTINGS.retentionYears, samplingRate: 0.5 });
});

test('what the policy leaves to the house holds until the house chooses', async () => {
  const store = newStore({ initial: async () => ({ retentionYears: 3, samplingRate: 0.2 }) });
  expect(await store.lockedSettings()).toEqual([]);
  expect(await store.settings()).toMatchObject({ retentionYears: 3, samplingRate: 0.2 });
  await store.saveSettings({ ...(await store.settings()), retentionYears: 6 });
  expect(await store.settings()).toMatchObject({ retentionYears: 6, samplingRate: 0.2 });
});

describe('checkpoints', () => {
  test('H62 are offered when none was taken, and again after 30 days', async () => {
    const store = newStore();
    expect(await store.checkpointStanding()).toEqual({ last: null, entries: 0, isDue: false });
    await store.keep(reading([parcel('1', 'Bria')]));
    expect((await store.checkpointStanding()).isDue).toBe(true);
    const text = await store.checkpoint();
    expect(await store.checkpointStanding()).toMatchObject({ last: { size: 3 }, entries: 4, isDue: false });
    time += 31 * 86_400_000;
    expect((await store.checkpointStanding()).isDue).toBe(false);
    await store.keep(reading([parcel('1', 'Carnot')]));
    expect((await store.checkpointStanding()).isDue).toBe(true);
    expect((await verified(store, text)).checkpoints).toHaveLength(1);
  });

  test('both forms of the export say the same', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    const lines = readExport((await store.exportTrail('jsonl')).join(''));
    const json = readExport((await store.exportTrail('json')).join(''));
    expect(lines.ok && json.ok && lines.origins[0]!.lines.length + 1).toBe(json.ok && json.origins[0]!.lines.length);
  });
});

describe('settings and views', () => {
  test('H64 the clock going back is noted in the trail', async () => {
    const store = newStore();
    await store.keep(reading([parcel('1', 'Bria')]));
    time -= 3_600_000;
    await store.decide([decisionOn(await findingOf(store, 'lot 1'))]);
    const found = await verified(store);
    expect(found.clock).toHaveLength(1);
    expect(isVerified(found)).toBe(true);
  });

  test('settings are the house’s own until they are saved; what changed stands in the trail, names of persons do not', async () => {
    const store = newStore();
    expect(await store.settings()).toEqual(FIRST_SETTINGS);
    const mine: HouseSettings = {
      ...FIRST_SETTINGS,
      signOff: ['cleared'],
      people: ['B. Buyer'],
      reviewer: 'A. Officer',
    };
    await store.saveSettings(mine);
    expect(await store.settings()).toEqual(mine);
    const { lines } = await trailOf(store);
    expect(lines[0]!.line.entry).toMatchObject({ kind: 'settings', body: { changed: { signOff: ['cleared'] } } });
    expect(JSON.stringify(lines)).not.toContain('B. Buyer');
  });

  test('views are saved, replaced and removed, and each change is told', async () => {
    const store = newStore();
    const told = vi.fn();
    const end = store.onChange(told);
    await store.saveView({ id: 'v', name: 'Mine', query: { words: 'bria' } });
    await store.saveView({ id: 'v', name: 'Ours', query: {} });
    expect(await store.views()).toEqual([{ id: 'v', name: 'Ours', query: {} }]);
    await store.removeView('v');
    expect(await store.views()).toEqual([]);
    expect(told).toHaveBeenCalledTimes(3);
    end();
  });
});

describe('H27 the browser took the record away', () => {
  test('the loss is told with the number of reviews and the way to restore, until somebody accepts it', async () => {
    const local = localArea();
    const store = newStore({ local });
    await store.keep(reading([parcel('1', 'Bria')]));
    await store.decide([decisionOn(await findingOf(store, 'lot 1'))]);
    const checkpoint = parseCheckpoints(await store.checkpoint())[0]!;
    expect(await store.recordLoss()).toBeNull();
    expect(local.held.get(RECORD_FLOOR_KEY)).toMatchObject({
      reviews: 1,
      findings: 1,
      entries: 5,
      checkpoint: { size: checkpoint.size, root: checkpoint.root },
    });
    await store.close();

    vi.stubGlobal('indexedDB', new IDBFactory());
    const after = newStore({ local });
    const loss = await after.recordLoss();
    expect(loss).toMatchObject({ reviews: 1, findings: 1, entries: 5 });
    // A new record begins, and goes on saying what was lost.
    await after.keep(
      reading([
        parcel('1', 'Bria'),
        parcel('2', 'Bria'),
        parcel('3', 'Bria'),
        parcel('4', 'Bria'),
        parcel('5', 'Bria'),
      ]),
    );
    expect(await after.recordLoss()).toEqual(loss);
    await after.acceptLoss();
    expect(await after.recordLoss()).toBeNull();
    expect(local.held.get(RECORD_FLOOR_KEY)).toMatchObject({ reviews: 0, findings: 5 });
  });

  test('without a loss nothing is told, also where the area cannot be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const broken = { get: () => Promise.reject(new Error('no')), set: () => Promise.reject(new Error('no')) };
    const store = newStore({ local: broken });
    await store.keep(reading([parcel('1', 'Bria')]));
    expect(await store.recordLoss()).toBeNull();
  });
});

describe('ten thousand findings', () => {
  test('are kept, read, decided and held against another list within seconds', { timeout: 120_000 }, async () => {
    const count = process.env.PV_SOAK ? 10_000 : 1_000;
    const places = ['Bria', 'Carnot', 'Botswana', 'Haute-Kotto'];
    const lots = Array.from({ length: count }, (_, at) =>
      parcel(String(at), places[at % 4]!, { title: `Lot of ${at} stones` }),
    );
    const store = newStore();
    const started = performance.now();
    await store.keep(reading(lots));
    const { findings } = await store.all();
    await store.decide(findings.map((finding) => decisionOn(finding)));
    await store.rejudge(without('bria'), DAY, '1');
    expect(findings).toHaveLength(count);
    // The database of the tests is slower than a browser's.
    expect(performance.now() - started).toBeLessThan(count * 20);
    expect(isVerified(await verified(store))).toBe(true);
  });
});
