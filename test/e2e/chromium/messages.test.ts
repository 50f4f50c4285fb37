import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { isAllowed, MESSAGE_NAMES } from '@/lib/page/allow-table';
import { type DrivenChromium, launchChromium } from '@/scripts/drive/drive-chromium';
import { readPanel } from '@/scripts/drive/read-panel';
import { type ServedSite, serveSite } from '@/scripts/serve-site';
import { SALE_DAY, TENDER } from '../sample-sale.ts';

const MALFORMED = 10_000;

/** What a page that had taken over our script in it could do, done in that script's own world. */
let site: ServedSite;
let driven: DrivenChromium;
let tender: Page;
let panel: Page;
beforeAll(async () => {
  site = await serveSite();
  driven = await launchChromium({ grantedHosts: ['*://127.0.0.1/*'] });
  tender = await driven.context.newPage();
  await tender.goto(`${site.origin}/tender.html`);
  panel = await driven.openExtensionPage(`sidepanel.html?tab=${await driven.tabId(tender)}&as-of=${SALE_DAY}`);
  await readPanel(panel, ['done']);
  await keptWhole();
});
afterAll(async () => {
  await driven?.close();
  await site?.close();
});

declare const chrome: {
  scripting: {
    executeScript(call: {
      target: { tabId: number };
      func: (...given: never[]) => unknown;
      args: unknown[];
    }): Promise<{ result: unknown }[]>;
  };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
};

interface Counted {
  warnings: string[];
  faults: string[];
}
declare const counted: Counted;

/** From here on what the background warns of is counted; it may have been started anew since the last time. */
function countWarnings(): void {
  const kept: Counted = { warnings: [], faults: [] };
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    kept.warnings.push(words.join(' '));
    warn(...words);
  };
  for (const name of ['error', 'unhandledrejection']) addEventListener(name, () => kept.faults.push(name));
  Object.assign(globalThis, { counted: kept });
}

/** Sends messages from our own world in a page; one answer for each, `null` where there was none. */
async function sendFrom(page: Page, messages: unknown[]): Promise<unknown[]> {
  const answers = await (await driven.worker()).evaluate(
    async ([tabId, all]) => {
      const send = (given: unknown[]) =>
        Promise.all(given.map((message) => chrome.runtime.sendMessage(message).catch(() => null)));
      const [first] = await chrome.scripting.executeScript({ target: { tabId }, func: send as never, args: [all] });
      return first?.result;
    },
    [await driven.tabId(page), messages] as const,
  );
  return answers as unknown[];
}

async function warnings(): Promise<string[]> {
  return (await driven.worker()).evaluate(() => counted.warnings.splice(0));
}

/** How many records each store of the extension holds. */
async function stored(): Promise<Record<string, number>> {
  return panel.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const counts: Record<string, number> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        counts[`${name} ${store}`] = await done(database.transaction(store).objectStore(store).count());
      }
      database.close();
    }
    return counts;
  });
}

/** What was read is kept a moment later, and what was done a little after that: then nothing changes but by these tests. */
async function keptWhole(): Promise<void> {
  let last: unknown = null;
  const isSettled = async () => {
    const now = await stored();
    const before = last;
    last = now;
    expect(now['parcel-vigil findings']).toBe(TENDER.lots);
    expect(now).toEqual(before);
  };
  await vi.waitFor(isSettled, { timeout: 30_000, interval: 3_000 });
}

describe('messages from a page’s script that is not ours any more', () => {
  it('what a page may not send is dropped and counted, whatever it is (H50)', async () => {
    await (await driven.worker()).evaluate(countWarnings);
    const before = await stored();
    const names = MESSAGE_NAMES.filter((name) => !isAllowed(name, 'content-script'));
    const invented = ['keep-review', 'export', 'set-setting', 'set-feed', 'constructor', '__proto__'];
    const all = [...names, ...invented];
    expect(names.length).toBeGreaterThan(15);
    const answers = await sendFrom(
      tender,
      all.map((name) => ({ name, payload: { tabId: 1, key: 'x', sequence: 1 } })),
    );
    expect(answers.map((answer) => answer ?? null)).toEqual(all.map(() => null));
    expect(await warnings()).toEqual(
      all.map(() => 'Parcel Vigil: a message was dropped (not-allowed): content-script'),
    );
    expect(await stored()).toEqual(before);
  });

  it('a report that names another page’s address counts for its sender alone (H51)', async () => {
    const tenderTab = await driven.tabId(tender);
    const badge = await driven.badge(tenderTab);
    const news = await driven.context.newPage();
    await news.goto(`${site.origin}/news.html`);
    const lot = {
      key: 'aaaaaaaaaaaa',
      parcel: {
        lot: 'FORGED',
        title: null,
        description: null,
        carats: null,
        stones: null,
        price: null,
        seller: null,
        certificate: null,
        closes: null,
        origin: [{ field: 'origin', text: 'Bria, CAR', start: 0, end: 9, denied: false, uncertain: false, places: [] }],
      },
    };
    const report = {
      round: 1_000,
      state: 'done',
      counts: { listings: 1, read: 1, unread: 0 },
      lots: [lot],
      present: [lot.key],
      notes: [],
      statedDate: null,
      faults: [],
      notVisible: [],
      spent: 1,
      url: `${site.origin}/tender.html`,
      tabId: tenderTab,
      frameId: 0,
      sender: { tab: { id: tenderTab }, url: `${site.origin}/tender.html` },
    };
    await sendFrom(news, [{ name: 'report', payload: report }]);
    expect(await readPanel(panel, ['done'])).toMatchObject({ read: TENDER.lots, listings: TENDER.lots });
    expect(await panel.locator('[data-lot="FORGED"]').count()).toBe(0);
    expect(await driven.badge(tenderTab)).toBe(badge);
    await news.close();
  });

  it(`${MALFORMED} malformed messages throw nothing, write nothing, and the page goes on being read (H53)`, async () => {
    await (await driven.worker()).evaluate(countWarnings);
    await keptWhole();
    const before = await stored();
    expect(before).toMatchObject({ 'parcel-vigil findings': TENDER.lots });
    const sent = await (await driven.worker()).evaluate(
      async ([tabId, count, names]) => {
        const flood = async (many: number, known: string[]) => {
          let seed = 53;
          const random = (below: number) => {
            seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
            return seed % below;
          };
          const deep = (depth: number): unknown => {
            let value: unknown = 'x';
            for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { value };
            return value;
          };
          const shapes: (() => unknown)[] = [
            () => null,
            () => random(1000),
            () => 'report',
            () => [],
            () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
            () => deep(100),
            () => ({ round: -1, state: 'done', counts: null, lots: 'all', present: [1] }),
            () => ({
              round: 1e9,
              state: 'done',
              counts: { listings: -1, read: 1, unread: 'x' },
              lots: [{}],
              present: [],
            }),
            () => ({ round: 1e9, state: 'nonsense', lots: Array.from({ length: 3000 }, () => ({ key: 'k' })) }),
            () => ({
              round: 1e9,
              state: 'done',
              lots: [],
              present: [],
              faults: ['x'.repeat(random(100) === 0 ? 1_500_000 : 9)],
            }),
          ];
          let answered = 0;
          const all = Array.from({ length: many }, async () => {
            const name = known[random(known.length)];
            const message =
              random(20) === 0 ? shapes[random(shapes.length)]!() : { name, payload: shapes[random(shapes.length)]!() };
            await chrome.runtime.sendMessage(message).catch(() => null);
            answered += 1;
          });
          await Promise.all(all);
          return answered;
        };
        const [first] = await chrome.scripting.executeScript({
          target: { tabId },
          func: flood as never,
          args: [count, names],
        });
        return first?.result;
      },
      [await driven.tabId(tender), MALFORMED, ['report', 'get-taught', 'taught-pointed', 'nonsense', '']] as const,
    );
    expect(sent).toBe(MALFORMED);
    const worker = await driven.worker();
    expect(await worker.evaluate(() => counted.faults)).toEqual([]);
    expect(await worker.evaluate(() => 'polluted' in {})).toBe(false);
    expect((await warnings()).length).toBeGreaterThan(MALFORMED / 2);
    expect(await stored()).toEqual(before);
    await tender.reload();
    await expect.poll(async () => (await readPanel(panel, ['done'])).read).toBe(TENDER.lots);
  }, 180_000);
});
