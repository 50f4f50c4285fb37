import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { createDeskStore } from './desk-store.ts';
import type { DeskStore } from './desk-types.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-11-24T12:00:00.000Z');

let store: DeskStore;
let time = START;

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  time = START;
  store = createDeskStore({ now: () => new Date(time++).toISOString(), locks: null, pause: async () => {} });
});
afterEach(async () => {
  await store.close();
  vi.unstubAllGlobals();
});

const inYears = (years: number) => {
  time = START + years * 365.25 * DAY;
};

async function read(lot: string): Promise<void> {
  const nothing = { title: null, description: null, carats: null, stones: null, price: null };
  const rest = { seller: 'A. Seller', certificate: null, closes: null, goods: 'rough' as const };
  const parcel = { lot, ...nothing, ...rest, origin: readOrigins('Bria', 'origin') };
  await store.keep({
    source: { kind: 'page', address: `https://tender.example/${lot}` },
    title: null,
    lots: [{ parcel, gone: false, notes: [] }],
    counts: { listings: 1, read: 1, unread: 0 },
    partRead: false,
    asOf: '2026-11-24',
    list: bundledList(),
    extensionVersion: '1',
  });
}

describe('a clock that is set years ahead', () => {
  test('erases nothing, and it is said, until a person confirms it', async () => {
    await read('1');
    inYears(9);
    expect(await store.eraseExpired()).toBeNull();
    expect(await store.countFindings()).toBe(1);
    expect(await store.clockHold()).toMatchObject({
      from: expect.stringMatching(/^2026-11-24/),
      to: expect.stringMatching(/^2035-/),
    });
    await store.acceptClock();
    expect(await store.clockHold()).toBeNull();
    expect(await store.eraseExpired()).toMatchObject({ findings: 1 });
    expect(await store.countFindings()).toBe(0);
  });

  test('is no witness for itself: what was read meanwhile does not make it believed', async () => {
    await read('1');
    inYears(9);
    await read('2');
    await store.checkpoint();
    expect(await store.eraseExpired()).toBeNull();
    expect(await store.clockHold()).not.toBeNull();
  });

  test('and right again is forgotten; the retention goes on as if nothing had been', async () => {
    await read('1');
    inYears(9);
    await read('2');
    expect(await store.eraseExpired()).toBeNull();
    for (let year = 0.9; year < 5.5; year += 0.9) {
      inYears(year);
      await read('3');
      expect(await store.clockHold()).toBeNull();
    }
    expect(await store.eraseExpired()).toMatchObject({ findings: 1 });
    expect((await store.all()).findings.map(({ lotKey }) => lotKey).sort()).toEqual(['lot 2', 'lot 3']);
  });
});

test('a record that is used from year to year is erased without a question', async () => {
  await read('1');
  for (let year = 0.5; year <= 5.5; year += 0.5) {
    inYears(year);
    await read('2');
  }
  expect(await store.eraseExpired()).toMatchObject({ findings: 1 });
  expect(await store.clockHold()).toBeNull();
});
