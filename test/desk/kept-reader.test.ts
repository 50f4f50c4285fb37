import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { KeptReader } from '@/entrypoints/desk/kept-reader';
import { bundledList } from '@/lib/advisories/bundled-list';
import { readOrigins } from '@/lib/gazetteer';
import { createDeskStore, type DeskStore, type KeptFinding } from '@/lib/store';
import { useEnglish } from '../ui/use-english.ts';

let store: DeskStore;

beforeAll(useEnglish);
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  store = createDeskStore({ locks: null, pause: async () => {} });
  await keepLots(['A-1', 'A-2']);
});
afterEach(async () => {
  await store.close();
  vi.unstubAllGlobals();
});

async function keepLots(names: readonly string[]): Promise<void> {
  const nothing = { title: null, description: null, carats: null, stones: null, price: null, seller: null };
  const rest = { certificate: null, closes: null, goods: 'rough' as const, origin: readOrigins('Bria', 'origin') };
  await store.keep({
    source: { kind: 'page', address: 'https://tender.example/sale' },
    title: 'Sale',
    lots: names.map((lot) => ({ parcel: { lot, ...nothing, ...rest }, gone: false, notes: [] })),
    counts: { listings: names.length, read: names.length, unread: 0 },
    partRead: false,
    asOf: '2026-11-24',
    list: bundledList(),
    extensionVersion: '1',
  });
}

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
}

/** A reader whose reading of all findings stands still before each page until it is told to go on. */
function haltingReader() {
  const halted = signal();
  const goOn = signal();
  async function* findings(): AsyncGenerator<KeptFinding[]> {
    for await (const page of store.findings()) {
      halted.give();
      await goOn.given;
      yield page;
    }
  }
  const isHalting = { now: false };
  const slow: DeskStore = { ...store, findings: () => (isHalting.now ? findings() : store.findings()) };
  return { reader: new KeptReader(slow, { current: new Map() }), isHalting, halted: halted.given, goOn: goOn.give };
}

test('a name that is set while all findings are read is not undone by the end of that reading', async () => {
  const { reader, isHalting, halted, goOn } = haltingReader();
  await reader.all(() => {});
  isHalting.now = true;
  const reading = reader.all(() => {});
  await halted;
  await store.saveSettings({ ...(await store.settings()), reviewer: 'A. Officer' });
  expect((await reader.some([]))?.settings.reviewer).toBe('A. Officer');
  goOn();
  expect((await reading).settings.reviewer).toBe('A. Officer');
});

test('a lot that is decided while all findings are read stays decided at the end of that reading', async () => {
  const { reader, isHalting, halted, goOn } = haltingReader();
  const [first] = (await reader.all(() => {})).rows;
  isHalting.now = true;
  const reading = reader.all(() => {});
  await halted;
  const { id, textHash } = first!.finding;
  const decided = {
    decision: 'cleared',
    reason: 'Certificate seen',
    note: '',
    assignee: null,
    who: 'A. Officer',
  } as const;
  await store.decide([{ findingId: id, textHash, ...decided }]);
  await reader.some([id]);
  goOn();
  const { rows, reviews } = await reading;
  expect(rows.find(({ finding }) => finding.id === id)?.finding.standing.state).toBe('decided');
  expect(reviews.get(id)).toHaveLength(1);
});
