import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import type { Parcel } from '@/lib/listings';
import { isVerified, readExport, verifyTrail } from '@/lib/trail';
import { createDeskStore } from './desk-store.ts';
import type { DeskStore, KeptFinding, RecordChange } from './desk-types.ts';

const LIST = bundledList();
const FILE = 'long.csv';

let store: DeskStore;
let time = 0;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  time = Date.parse('2026-11-24T12:00:00.000Z');
  store = createDeskStore({ now: () => new Date(time++).toISOString(), locks: null, pause: async () => {} });
});
afterEach(async () => {
  await store.close();
  vi.unstubAllGlobals();
});

type Lot = [lot: string, origin: string, carats?: number];

function parcel([lot, origin, carats = 1]: Lot): Parcel {
  const nothing = { title: null, description: null, stones: null, price: null, seller: null };
  const unstated = { certificate: null, closes: null, goods: 'rough' as const };
  return { lot, carats, ...nothing, ...unstated, origin: readOrigins(origin, 'origin') };
}

/** One reading of the file in as many parts as there are lists of lots; only the first `until` of them are kept. */
async function keep(parts: Lot[][], { partRead = false, until = parts.length } = {}) {
  const met = { ids: new Set<string>(), names: new Set<string>(), wasEmpty: false };
  const counts = { fresh: 0, changed: 0, asBefore: 0 };
  for (const [at, lots] of parts.slice(0, until).entries()) {
    const kept = await store.keep({
      source: { kind: 'file', address: FILE },
      title: null,
      lots: lots.map((lot) => ({ parcel: parcel(lot), gone: false, notes: [] })),
      counts: { listings: lots.length, read: lots.length, unread: 0 },
      partRead,
      part: { number: at + 1, of: parts.length, met },
      asOf: '2026-11-24',
      list: LIST,
      extensionVersion: '1',
    });
    for (const name of ['fresh', 'changed', 'asBefore'] as const) counts[name] += kept[name];
  }
  return counts;
}

async function findings(): Promise<KeptFinding[]> {
  return (await store.all()).findings;
}

async function gone(): Promise<string[]> {
  return (await findings()).filter((finding) => finding.gone).map(({ lotKey }) => lotKey);
}

const TWO: Lot[][] = [
  [
    ['1', 'Bria'],
    ['2', 'Botswana'],
  ],
  [
    ['3', 'Carnot'],
    ['4', 'Angola'],
  ],
];

describe('a long list, kept in parts', () => {
  test('is the same when it is read again', async () => {
    expect(await keep(TWO)).toEqual({ fresh: 4, changed: 0, asBefore: 0 });
    const before = (await findings()).map(({ id, lotKey }) => [id, lotKey]).sort();
    expect(await keep(TWO)).toEqual({ fresh: 0, changed: 0, asBefore: 4 });
    expect((await findings()).map(({ id, lotKey }) => [id, lotKey]).sort()).toEqual(before);
    expect(await gone()).toEqual([]);
  });

  test('lots that no part has any more are gone with the last part, whichever part they were in', async () => {
    await keep(TWO);
    await keep([[['1', 'Bria']], [['3', 'Carnot']]], { until: 1 });
    expect(await gone()).toEqual([]);
    await keep([[['1', 'Bria']], [['3', 'Carnot']]]);
    expect((await gone()).sort()).toEqual(['lot 2', 'lot 4']);
    await keep(TWO);
    expect(await gone()).toEqual([]);
  });

  test('nothing is gone from a file that was read in part', async () => {
    await keep(TWO);
    await keep([[['1', 'Bria']], [['3', 'Carnot']]], { partRead: true });
    expect(await gone()).toEqual([]);
  });

  test('a number that begins anew in a later part is another lot, and stays one', async () => {
    const restarted: Lot[][] = [
      [
        ['1', 'Bria', 10],
        ['2', 'Botswana', 20],
      ],
      [
        ['1', 'Carnot', 30],
        ['2', 'Angola', 40],
      ],
    ];
    expect(await keep(restarted)).toEqual({ fresh: 4, changed: 0, asBefore: 0 });
    expect((await findings()).map(({ lotKey }) => lotKey).sort()).toEqual(['lot 1', 'lot 1~1', 'lot 2', 'lot 2~1']);
    expect(await keep(restarted)).toEqual({ fresh: 0, changed: 0, asBefore: 4 });
    expect((await findings()).flatMap(({ changes }) => changes)).toEqual([]);
    const other = restarted.map((lots) => lots.map(([lot, origin, carats]): Lot => [lot, `${origin}, sorted`, carats]));
    expect(await keep(other)).toEqual({ fresh: 0, changed: 4, asBefore: 0 });
    const carats = (await findings()).map(({ lotKey, parcel, changes }) => [lotKey, parcel.carats, changes[0]?.text]);
    expect(carats.sort()).toEqual([
      ['lot 1', 10, expect.stringContaining('Bria')],
      ['lot 1~1', 30, expect.stringContaining('Carnot')],
      ['lot 2', 20, expect.stringContaining('Botswana')],
      ['lot 2~1', 40, expect.stringContaining('Angola')],
    ]);
  });

  test('a name that ends as ours do is the same lot when it is read again', async () => {
    const odd: Lot[][] = [[['7~1', 'Bria']], [['7', 'Angola']]];
    expect(await keep(odd)).toMatchObject({ fresh: 2 });
    expect(await keep(odd)).toMatchObject({ fresh: 0, asBefore: 2 });
  });

  test('is one reading in the proof, whose counts add up; one that was ended is read in part', async () => {
    await keep(TWO);
    await keep(TWO, { until: 1 });
    const { readings } = await store.proof();
    expect(
      readings.map(({ counts, partRead }) => [counts.listings, counts.read, counts.byVerdict.none, partRead]),
    ).toEqual([
      [4, 4, 2, false],
      [2, 2, 1, true],
    ]);
    const read = readExport((await store.exportTrail('jsonl')).join(''));
    if (!read.ok) throw new Error(read.sentence);
    expect(isVerified(await verifyTrail(read.origins[0]!, []))).toBe(true);
  });
});

describe('findings a page at a time', () => {
  test('are all of them, once, what to check first in front', async () => {
    const lots = Array.from({ length: 1_203 }, (_, at): Lot => [String(at), ['Botswana', 'Bria', 'Carnot'][at % 3]!]);
    await keep([lots]);
    const pages = await Array.fromAsync(store.findings());
    expect(Math.max(...pages.map(({ length }) => length))).toBeLessThanOrEqual(500);
    const read = pages.flat();
    expect(read.map(({ id }) => id).sort()).toEqual((await findings()).map(({ id }) => id).sort());
    const verdicts = read.map(({ parcel }) => parcel.verdict);
    expect(verdicts.filter((verdict, at) => verdict !== verdicts[at - 1])).toEqual([
      'alerted-zone',
      'car-other',
      'none',
    ]);
    expect(await store.countFindings()).toBe(1_203);
  });
});

test('a change is told with the findings that it touched, many of them without', async () => {
  const told: RecordChange[] = [];
  store.onChange((change) => told.push(change));
  await keep([[['1', 'Bria']]]);
  const [finding] = await findings();
  const { id, textHash } = finding!;
  const decision = {
    findingId: id,
    textHash,
    decision: 'cleared',
    reason: 'x',
    note: '',
    assignee: null,
    who: 'A',
  } as const;
  const [review] = await store.decide([decision]);
  await store.undo(review!.sequence, { who: 'A', note: '' });
  expect(told).toEqual([{ ids: [id] }, { ids: [id] }, { ids: [id] }]);
  await keep([Array.from({ length: 1_001 }, (_, at): Lot => [`x${at}`, 'Angola'])]);
  expect(told.at(-1)).toEqual({ ids: null });
});
