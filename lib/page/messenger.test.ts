import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageListener } from './extension-api.ts';
import { answerBackground, ask, isExtensionThere, type PageHandlers } from './messenger.ts';

const { runtime } = fakeBrowser;

/** What the page answers; `undefined` where it does not. The listener is called as the browser would. */
function answerOf(listener: MessageListener, message: unknown, sender = { id: runtime.id }): unknown {
  const respond = vi.fn();
  listener(message, sender, respond);
  return respond.mock.calls[0]?.[0];
}

/** The listener that was added for the page. */
function listening(handlers: Partial<PageHandlers>, signal = new AbortController().signal): MessageListener {
  const added = vi.spyOn(runtime.onMessage, 'addListener');
  const none = () => null;
  answerBackground({ 'show-lot': () => false, 'report-all': none, ping: none, stop: none, ...handlers }, signal);
  return added.mock.calls.at(-1)![0] as unknown as MessageListener;
}

describe('messages of the page', () => {
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
    vi.stubGlobal('browser', fakeBrowser);
  });

  it('answers the background', () => {
    const listener = listening({ 'show-lot': ({ key }) => key === 'k1' });
    expect(answerOf(listener, { name: 'show-lot', payload: { key: 'k1' } })).toEqual({ ok: true, value: true });
    expect(answerOf(listener, { name: 'ping', payload: null })).toEqual({ ok: true, value: null });
  });

  it('answers a fault with a sentence', () => {
    const listener = listening({
      stop: () => {
        throw new Error('It did not stop.');
      },
    });
    expect(answerOf(listener, { name: 'stop', payload: null })).toEqual({ ok: false, error: 'It did not stop.' });
  });

  it.each([{ name: 'report' }, { name: 'toString' }, { name: '__proto__' }, { name: 7 }, 'ping', null, undefined, {}])(
    'does not answer %j',
    (message) => expect(answerOf(listening({}), message)).toBeUndefined(),
  );

  it('does not answer another extension', () => {
    expect(answerOf(listening({}), { name: 'ping', payload: null }, { id: 'another' })).toBeUndefined();
  });

  it('stops listening with its signal', () => {
    const abort = new AbortController();
    const listener = listening({}, abort.signal);
    const removed = vi.spyOn(runtime.onMessage, 'removeListener');
    abort.abort();
    expect(removed.mock.calls[0]?.[0]).toBe(listener);
  });

  it('asks, and takes no answer for null', async () => {
    const send = vi.spyOn(runtime, 'sendMessage');
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
    vi.stubGlobal('browser', { runtime: {} });
    expect(isExtensionThere()).toBe(false);
    vi.stubGlobal('browser', {
      get runtime() {
        throw new Error('Extension context invalidated.');
      },
    });
    expect(isExtensionThere()).toBe(false);
  });
});
