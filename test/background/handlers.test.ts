import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createBackground } from '@/entrypoints/background/background';
import { createHandlers } from '@/entrypoints/background/handlers';
import type { Handlers, Sender } from '@/entrypoints/background/receive';
import { HIGHLIGHT_ORIGINS } from '@/lib/page/highlight-rules';
import { origins, parcel, report } from '../ui/tab-views.ts';
import { useEnglish } from '../ui/use-english.ts';

const TAB = 5;
const URL_OF_TAB = 'https://a.example/lots';

const sentToPages = vi.fn();
const badge = vi.fn();
const opened = vi.fn();
let granted: string[];
let handlers: Handlers;

function sender(given: Partial<Sender> = {}): Sender {
  return { id: 'own', tab: { id: TAB, incognito: false }, frameId: 0, documentId: 'd', url: URL_OF_TAB, ...given };
}

/** A lot's key as the page's script makes them. */
function lotsOf(...places: string[]) {
  const lots = places.map((place, at) => ({
    key: `k${at}`,
    parcel: parcel({ lot: `L-${at}`, origin: origins(place) }),
  }));
  return report([], {
    lots,
    present: lots.map(({ key }) => key),
    counts: { listings: lots.length, read: lots.length, unread: 0 },
    state: 'done',
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.clearAllMocks();
  await useEnglish();
  granted = ['*://a.example/*'];
  sentToPages.mockResolvedValue({ ok: true, value: null });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sentToPages);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(
    async (id) => ({ id, url: URL_OF_TAB, title: 'Lots', incognito: false, status: 'complete', windowId: 1 }) as never,
  );
  vi.spyOn(fakeBrowser.permissions, 'getAll').mockImplementation(async () => ({ origins: granted }));
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '0.1.0' } as never);
  for (const name of ['setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor', 'setTitle'] as const) {
    vi.spyOn(fakeBrowser.action, name).mockImplementation(async (details: unknown) => badge(name, details));
  }
  Object.assign(fakeBrowser, { sidePanel: { open: opened } });
  handlers = createHandlers(createBackground());
});

const getTab = () => handlers['get-tab']({ tabId: TAB, asOf: '2013-01-15' }, { id: 'own' });

describe('a report', () => {
  it('becomes what the panel shows and the badge says', async () => {
    await handlers.report(lotsOf('Bria', 'Botswana'), sender());
    const view = await getTab();
    expect(view).toMatchObject({ state: 'done', counts: { read: 2 }, site: { host: 'a.example', watched: true } });
    expect(view.findings.map(({ parcel: { lot, verdict } }) => [lot, verdict])).toEqual([
      ['L-0', 'alerted-zone'],
      ['L-1', 'none'],
    ]);
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith('setBadgeText', { tabId: TAB, text: '1' }));
    expect(badge).toHaveBeenCalledWith('setTitle', {
      tabId: TAB,
      title: 'Parcel Vigil: 2 lots read, 1 in an alerted zone',
    });
  });

  it.each([
    ['of another shape', { round: 1 }],
    ['with a key that is none', { ...lotsOf('Bria'), present: ['<b>'] }],
    ['with an unknown place', JSON.parse(JSON.stringify(lotsOf('Bria')).replaceAll('town-bria', 'town-nowhere'))],
    ['nothing', null],
  ])('%s is refused and changes nothing (H53)', async (_, payload) => {
    await expect(handlers.report(payload, sender())).rejects.toThrow(/not understood/);
    expect((await getTab()).findings).toEqual([]);
  });

  it('is taken for the tab and frame that the browser names, whatever it says itself (H51)', async () => {
    await handlers.report(
      { ...lotsOf('Bria'), tabId: 99, frameId: 3, url: 'https://bank.example/' },
      sender({ frameId: 2 }),
    );
    const [finding] = (await getTab()).findings;
    expect(finding).toMatchObject({ frameId: 2, url: URL_OF_TAB });
  });

  it('of a document that was left, and is only kept for going back to, is refused', async () => {
    await handlers.report(lotsOf('Bria'), sender());
    const left = sender({ frameId: 7, documentId: 'left', documentLifecycle: 'cached' });
    await expect(handlers.report(lotsOf('Bria'), left)).rejects.toThrow(/not shown/);
    expect((await getTab()).findings).toHaveLength(1);
  });

  it('of a private window is written nowhere', async () => {
    const set = vi.spyOn(fakeBrowser.storage.session, 'set');
    await handlers.report(lotsOf('Bria'), sender({ tab: { id: 6, incognito: true } }));
    await vi.waitFor(() => expect(badge).toHaveBeenCalledWith('setBadgeText', { tabId: 6, text: '1' }));
    expect(set.mock.calls.flatMap(([items]) => Object.keys(items))).not.toContain('tab:6');
  });

  it('of an ordinary window outlives the worker', async () => {
    await handlers.report(lotsOf('Bria'), sender());
    await vi.waitFor(async () => expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['tab:5']));
    handlers = createHandlers(createBackground());
    expect((await getTab()).findings).toHaveLength(1);
  });
});

describe('a page that told nothing yet', () => {
  it('is asked, where its site is granted', async () => {
    expect((await getTab()).state).toBe('reading');
    expect(sentToPages).toHaveBeenCalledWith(TAB, { name: 'report-all', payload: null }, {});
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  });

  it('gets the script where it has none', async () => {
    sentToPages.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    expect((await getTab()).state).toBe('reading');
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledOnce();
  });

  it('is said not to be readable where the browser refuses even then', async () => {
    sentToPages.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error('Cannot access this page'));
    expect(await getTab()).toMatchObject({ state: 'not-allowed', site: { watched: true } });
  });

  it('is left alone where its site is not granted', async () => {
    granted = [];
    expect((await getTab()).state).toBe('not-allowed');
    expect(sentToPages).not.toHaveBeenCalled();
  });
});

describe('a document that is gone', () => {
  it('takes its findings with it', async () => {
    await handlers.report(lotsOf('Bria'), sender());
    sentToPages.mockRejectedValue(new Error('Could not establish connection. Receiving end does not exist.'));
    granted = [];
    expect(await getTab()).toMatchObject({ state: 'not-allowed', findings: [] });
  });

  it('in a frame leaves its lots listed as gone', async () => {
    await handlers.report(lotsOf('Angola'), sender());
    await handlers.report(lotsOf('Bria'), sender({ frameId: 8, documentId: 'inner' }));
    sentToPages.mockImplementation(async (_tab, _message, options: { documentId?: string }) => {
      if (options.documentId === 'inner') throw new Error('Receiving end does not exist.');
      return { ok: true, value: null };
    });
    const { findings, counts } = await getTab();
    expect(findings.map(({ parcel: { lot }, gone, frameId }) => [lot, gone, frameId])).toEqual([
      ['L-0', true, 8],
      ['L-0', false, 0],
    ]);
    expect(counts.read).toBe(1);
  });
});

describe('what a page asks for', () => {
  it.each([
    ['its document, where the browser names it', 'd', { tabId: TAB, documentIds: ['d'] }],
    ['its frame, where it does not', undefined, { tabId: TAB, frameIds: [4] }],
  ])('the reader runs in %s, whatever the message says (H51)', async (_, documentId, target) => {
    await handlers['run-reader']({ tabId: 99, frameId: 0 }, sender({ frameId: 4, documentId }));
    // First it is told how long it may read.
    expect(vi.mocked(fakeBrowser.scripting.executeScript).mock.calls).toEqual([
      [expect.objectContaining({ target, args: [2_000] })],
      [expect.objectContaining({ target, files: ['/content-scripts/reader.js'] })],
    ]);
  });

  it('no more than 50 frames are read, and the panel says that there are more (H44)', async () => {
    for (let frameId = 0; frameId < 50; frameId++) {
      await handlers.report(lotsOf('Bria'), sender({ frameId, documentId: `d${frameId}` }));
    }
    const ask = (frameId: number) => handlers['run-reader'](null, sender({ frameId, documentId: `d${frameId}` }));
    expect(await ask(7)).toBe(null);
    expect(await ask(60)).toBe('left-out');
    const { state, faults } = await getTab();
    expect([state, faults]).toEqual(['part-read', [expect.stringContaining('more frames')]]);
  });

  it('a reader that the browser lets not in is said to the lookout, which calls again', async () => {
    vi.mocked(fakeBrowser.scripting.executeScript).mockRejectedValue(new Error('Cannot access contents of the page.'));
    await expect(handlers['run-reader'](null, sender())).rejects.toThrow('Cannot access');
  });

  it('the highlight rules go into its own frame only, as what paints in Chromium', async () => {
    await handlers['insert-highlight-rules']({ scopes: null }, sender({ frameId: 4 }));
    expect(fakeBrowser.scripting.insertCSS).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: TAB, frameIds: [4] }, origin: 'AUTHOR' }),
    );
  });

  it.each([
    ['another tag', { tag: 'td{}*' }],
    ['no place', { from: 0 }],
    ['half a place', { to: 1.5 }],
    ['words for a place', { to: '1)' }],
  ])('highlight rules hold nothing that a page names but elements and numbers: %s is refused', async (_, wrong) => {
    const step = { tag: 'td', from: 5, to: 5 };
    const insert = (scopes: unknown) => handlers['insert-highlight-rules']({ scopes } as never, sender());
    await expect(insert([[step]])).resolves.toBe(null);
    await expect(insert([[{ ...step, ...wrong }]])).rejects.toThrow('scopes');
    await expect(insert(Array.from({ length: 9 }, () => [step]))).rejects.toThrow('scopes');
    expect(fakeBrowser.scripting.insertCSS).toHaveBeenCalledTimes(HIGHLIGHT_ORIGINS.length);
  });

  it('a browser that lets no rules in is said to the page', async () => {
    vi.mocked(fakeBrowser.scripting.insertCSS).mockRejectedValueOnce(new Error('Cannot access contents of the page.'));
    await expect(handlers['insert-highlight-rules']({ scopes: null }, sender())).rejects.toThrow('Cannot access');
  });

  it('the panel opens in the turn of the click, for its own tab, and is told the lot once', async () => {
    await handlers.report(lotsOf('Bria'), sender());
    const answered = handlers['open-panel']({ key: 'k0' }, sender());
    expect(opened).toHaveBeenCalledWith({ tabId: TAB });
    await answered;
    expect((await getTab()).focus).toEqual({ id: '0:k0', serial: 1 });
    expect((await getTab()).focus).toBeNull();
  });
});
