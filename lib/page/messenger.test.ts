import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerBackground, ask, isExtensionThere, type PageHandlers } from './messenger.ts';

type Listener = (message: unknown, sender: { id?: string }) => Promise<unknown> | undefined;

/** The listener that was added for the page, called as the browser would. */
function listening(handlers: Partial<PageHandlers>, signal = new AbortController().signal): Listener {
  const added = vi.spyOn(browser.runtime.onMessage, 'addListener');
  const none = () => null;
  answerBackground({ 'show-lot': () => false, 'report-all': none, ping: none, stop: none, ...handlers }, signal);
  return added.mock.calls.at(-1)![0] as unknown as Listener;
}

describe('messages of the page', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });
  const own = () => ({ id: browser.runtime.id });

  it('answers the background', async () => {
    const listener = listening({ 'show-lot': ({ key }) => key === 'k1' });
    expect(await listener({ name: 'show-lot', payload: { key: 'k1' } }, own())).toEqual({ ok: true, value: true });
    expect(await listener({ name: 'ping', payload: null }, own())).toEqual({ ok: true, value: null });
  });

  it('answers a fault with a sentence', async () => {
    const listener = listening({
      stop: () => {
        throw new Error('It did not stop.');
      },
    });
    expect(await listener({ name: 'stop', payload: null }, own())).toEqual({ ok: false, error: 'It did not stop.' });
  });

  it.each([{ name: 'report' }, { name: 'toString' }, { name: '__proto__' }, { name: 7 }, 'ping', null, undefined, {}])(
    'does not answer %j',
    (message) => expect(listening({})(message, own())).toBeUndefined(),
  );

  it('does not answer another extension', () => {
    expect(listening({})({ name: 'ping', payload: null }, { id: 'another' })).toBeUndefined();
  });

  it('stops listening with its signal', () => {
    const abort = new AbortController();
    const listener = listening({}, abort.signal);
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener');
    abort.abort();
    expect(removed.mock.calls[0]?.[0]).toBe(listener);
  });

  it('asks, and takes no answer for null', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    send.mockResolvedValueOnce({ ok: true, value: null } as never);
    expect(await ask('open-panel', { key: 'k1' })).toEqual({ ok: true, value: null });
    expect(send.mock.calls[0]).toEqual([{ name: 'open-panel', payload: { key: 'k1' } }]);
    send.mockResolvedValueOnce(undefined as never);
    expect(await ask('get-advisories', null)).toBeNull();
    send.mockRejectedValueOnce(new Error('Could not establish connection.'));
    expect(await ask('get-advisories', null)).toBeNull();
  });

  it('knows when the extension is gone', () => {
    expect(isExtensionThere()).toBe(true);
    vi.spyOn(browser, 'runtime', 'get').mockImplementation(() => {
      throw new Error('Extension context invalidated.');
    });
    expect(isExtensionThere()).toBe(false);
  });
});
