import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Sender } from '@/entrypoints/background/receive';
import { createTeachHandlers } from '@/entrypoints/background/teach';
import type { TaughtSite } from '@/lib/listings';
import type { TeachingState } from '@/lib/page/teach/teaching-state';
import { createTaughtStore } from '@/lib/store';
import { useEnglish } from '../ui/use-english.ts';

const TAB = 5;
const PANEL: Sender = { id: 'own' };
const PAGE: Sender = { id: 'own', tab: { id: TAB, incognito: false }, frameId: 0, url: 'https://a.example/lots' };

const box = { tag: 'div', classes: [], attributes: [] };
function site(given: Partial<TaughtSite> = {}): TaughtSite {
  const field = { name: 'lot' as const, path: [{ ...box, at: 0 }] };
  return { version: 1, host: 'a.example', path: '/lots', lot: [box], fields: [field], ...given };
}

const STATE: TeachingState = { at: 'lot', outlined: null, lot: 'A-7 Bria', fields: [], site: null, fault: null };
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');

const sentToPages = vi.fn();
const announced = vi.fn();
let incognito: boolean;
let handlers: ReturnType<typeof createTeachHandlers>;

beforeEach(async () => {
  await useEnglish();
  vi.stubGlobal('indexedDB', new IDBFactory());
  fakeBrowser.reset();
  vi.clearAllMocks();
  incognito = false;
  sentToPages.mockReset().mockResolvedValue({ ok: true, value: STATE });
  announced.mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(sentToPages);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({ id, url: PAGE.url, incognito }) as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(
    async () =>
      [
        { id: TAB, url: 'https://a.example/lots' },
        { id: 6, url: 'https://a.example/other' },
        { id: 7, url: 'https://b.example/lots' },
        { id: 8 },
      ] as never,
  );
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue([] as never);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(announced);
  handlers = createTeachHandlers(createTaughtStore());
});

const keep = (given: unknown = site()) => handlers['keep-taught']({ tabId: TAB, site: given }, PANEL);
const readAgain = () => sentToPages.mock.calls.filter(([, { name }]) => name === 'read-again').map(([tab]) => tab);

describe('what is kept', () => {
  it('is told to pages of its host, by the browser’s word alone (H51)', async () => {
    await keep();
    const asks = (url: string | undefined) => handlers['get-taught']({ host: 'a.example' }, { ...PAGE, url });
    expect(await asks('https://a.example/anything')).toEqual([site()]);
    expect(await asks('http://a.example:8080/')).toEqual([site()]);
    for (const url of ['https://b.example/', 'https://a.example.evil.example/', 'about:blank', 'data:,x', undefined]) {
      expect(await asks(url)).toEqual([]);
    }
  });

  it('has the open pages of its host read again, and forgotten once more', async () => {
    await keep();
    expect(readAgain()).toEqual([TAB, 6]);
    await handlers['forget-taught']({ tabId: TAB, host: 'a.example', path: '/lots' }, PANEL);
    expect(readAgain()).toEqual([TAB, 6, TAB, 6]);
    expect(await handlers['get-taught-of']({ tabId: TAB }, PANEL)).toEqual({
      host: 'a.example',
      sites: [],
      isPrivate: false,
    });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['logic', { ...site(), script: 'x' }],
    ['another version', { ...site(), version: 2 }],
    ['a selector', site({ lot: [{ ...box, tag: 'div:has(a)' }] })],
  ])('is never %s', async (_, given) => {
    await expect(keep(given)).rejects.toThrow(/not understood/);
    expect(readAgain()).toEqual([]);
    expect((await handlers['get-taught-of']({ tabId: TAB }, PANEL)).sites).toEqual([]);
  });

  it('is nothing in a private window', async () => {
    incognito = true;
    await expect(keep()).rejects.toThrow('private window');
    expect(await handlers['get-taught-of']({ tabId: TAB }, PANEL)).toMatchObject({ sites: [], isPrivate: true });
  });

  it('a page is read all the same where the store fails, and a failure to keep is said', async () => {
    const fails = async () => Promise.reject(new Error('x'));
    handlers = createTeachHandlers({ ofHost: fails, keep: fails, forget: fails });
    expect(await handlers['get-taught'](null, PAGE)).toEqual([]);
    await expect(keep()).rejects.toThrow(/database refused it/);
  });
});

describe('pointing', () => {
  const teach = (command: unknown) => handlers['teach-tab']({ tabId: TAB, command }, PANEL);

  it('begins with the script in the page of the tab, and goes to that page only', async () => {
    expect(await teach({ do: 'start' })).toEqual(STATE);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: TAB, frameIds: [0] }, files: ['/content-scripts/teach.js'] }),
    );
    expect(await teach({ do: 'look' })).toEqual(STATE);
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledOnce();
    expect(sentToPages).toHaveBeenLastCalledWith(TAB, { name: 'teach', payload: { do: 'look' } }, { frameId: 0 });
  });

  it('in a page that is gone is said', async () => {
    sentToPages.mockRejectedValue(NOBODY);
    expect(await teach({ do: 'look' })).toBeNull();
  });

  it.each<[string, unknown]>([
    ['words without end', { ...STATE, lot: 'x'.repeat(1_001) }],
    ['a key too many', { ...STATE, more: 1 }],
    ['a description that is none', { ...STATE, site: { ...site(), lot: [] } }],
    ['nothing of the kind', 'x'],
  ])('a page that answers %s is not believed (H53)', async (_, value) => {
    sentToPages.mockResolvedValue({ ok: true, value });
    await expect(teach({ do: 'look' })).rejects.toThrow(/not understood/);
  });

  it.each<[string, unknown]>([
    ['what there is none of', { do: 'run' }],
    ['a way there is none of', { do: 'move', to: 'up' }],
    ['a field there is none of', { do: 'point', at: 'review' }],
  ])('%s is refused', async (_, command) => {
    await expect(teach(command)).rejects.toThrow(/not understood/);
    expect(sentToPages).not.toHaveBeenCalled();
  });

  it('is told to the panels with the tab that the browser names (H51)', async () => {
    await handlers['taught-pointed']({ tabId: 99 }, PAGE);
    expect(announced).toHaveBeenCalledExactlyOnceWith({ name: 'teaching-changed', payload: { tabId: TAB } });
  });

  it('shows what the reader in the page would read', async () => {
    const preview = { lots: 3, isWhole: true, first: [] };
    sentToPages.mockResolvedValue({ ok: true, value: preview });
    expect(await handlers['preview-tab']({ tabId: TAB, site: site() }, PANEL)).toEqual(preview);
    expect(sentToPages).toHaveBeenCalledWith(
      TAB,
      { name: 'preview-taught', payload: { site: site() } },
      { frameId: 0 },
    );
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ files: ['/content-scripts/reader.js'] }),
    );
  });
});
