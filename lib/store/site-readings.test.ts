import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { asUsual, kindOfPage, type SiteReadings, usualLots, withReading } from './site-readings.ts';
import { createSiteReadingsStore } from './site-readings-store.ts';

const PAGE = { host: 'tenders.example', pages: '/sale/#' };
const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute)).toISOString();

function readingsOf(...lots: number[]): SiteReadings | null {
  return lots.reduce<SiteReadings | null>(
    (known, count, minute) => withReading(known, { ...PAGE, lots: count, unread: 0, at: at(minute) }),
    null,
  );
}

describe('fewer lots than usual', () => {
  it.each<[number[], number | null]>([
    [[40, 42, 41, 12], 3],
    [[40, 42, 41, 0], 3],
    [[40, 42, 41, 12, 11], 3],
    [[40, 42, 41, 12, 39], null],
    [[40, 42, 41, 30], null],
    [[40, 42, 5], null],
    [[1, 1, 1, 0], null],
    [[40], null],
  ])('%j lots one after the other: low since reading %j', (lots, since) => {
    expect(readingsOf(...lots)?.lowSince ?? null).toBe(since === null ? null : at(since));
  });

  it('a low reading never becomes the custom by itself, however often it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 19 }), { minLength: 1, maxLength: 60 }), (low) => {
        const known = readingsOf(40, 40, 40, ...low)!;
        expect([usualLots(known), known.lowSince]).toEqual([40, at(3)]);
      }),
    );
  });

  it('a person who looked makes it the custom', () => {
    expect(asUsual(readingsOf(40, 42, 41, 12)!)).toMatchObject({ usual: [12], lowSince: null });
  });

  it('nothing is remembered of pages that never had lots', () => {
    expect(readingsOf(0, 0)).toBeNull();
  });
});

it.each([
  ['https://tenders.example/sale/2026-11/lot/17?x=1', '/sale/#/lot/#'],
  ['http://tenders.example/', '/'],
  ['https://tenders.example/sale', '/sale'],
  ['chrome://settings/', null],
  ['no address', null],
])('the kind of %s is %s', (url, pages) => {
  expect(kindOfPage(url)?.pages ?? null).toBe(pages);
});

describe('the store of readings', () => {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory());
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('keeps them by site, takes a look for an answer, and forgets a host', async () => {
    const store = createSiteReadingsStore();
    for (const [minute, lots] of [20, 20, 21, 3].entries()) {
      await store.note({ ...PAGE, lots, unread: 0, at: at(minute) });
    }
    await store.note({ host: 'other.example', pages: '/', lots: 2, unread: 1, at: at(9) });
    expect((await store.all()).map(({ id, lowSince }) => [id, lowSince])).toEqual([
      ['other.example /', null],
      ['tenders.example /sale/#', at(3)],
    ]);
    await store.accept('tenders.example /sale/#');
    expect((await store.all())[1]).toMatchObject({ usual: [3], lowSince: null });
    await store.forget('tenders.example');
    expect((await store.all()).map(({ host }) => host)).toEqual(['other.example']);
  });
});
