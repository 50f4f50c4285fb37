import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createRateLimit } from '@/entrypoints/background/rate-limit';
import { createReceiver, type Handlers, type Sender } from '@/entrypoints/background/receive';
import { useEnglish } from '../ui/use-english.ts';

const PAGE: Sender = { id: 'own', url: 'https://a.example/', tab: { id: 3 }, frameId: 0, documentId: 'd' };
const PANEL: Sender = { id: 'own', url: 'ext://own/sidepanel.html' };
const STRANGER: Sender = { id: 'other', url: 'ext://other/page.html' };

function setUp(given: Partial<Handlers> = {}) {
  const answerNull = vi.fn(() => null);
  const handlers = {
    report: answerNull,
    'run-reader': answerNull,
    'get-advisories': answerNull,
    'insert-highlight-rules': answerNull,
    'open-panel': answerNull,
    'get-tab': answerNull,
    'jump-to': answerNull,
    'get-site': answerNull,
    'look-once': answerNull,
    'get-taught': answerNull,
    'teach-tab': answerNull,
    'keep-taught': answerNull,
    ...given,
  } as unknown as Handlers;
  const dropped = vi.fn();
  let time = 0;
  const receive = createReceiver({
    extensionId: 'own',
    extensionUrl: 'ext://own/',
    handlers,
    limit: createRateLimit(20, 2_000),
    presses: createRateLimit(20, 0),
    now: () => time,
    dropped,
  });
  const passTime = (ms: number) => {
    time += ms;
  };
  return { receive, dropped, answerNull, passTime };
}

describe('the door for messages', () => {
  it.each([
    ['a page that asks what the panel may', { name: 'get-tab', payload: null }, PAGE],
    ['a panel that says what a page may', { name: 'report', payload: null }, PANEL],
    ['a page that would teach', { name: 'keep-taught', payload: null }, PAGE],
    ['a page that would point', { name: 'teach-tab', payload: null }, PAGE],
    ['a panel that asks as a page', { name: 'get-taught', payload: null }, PANEL],
    ['a stranger', { name: 'report', payload: null }, STRANGER],
    ['a message for pages', { name: 'stop', payload: null }, PAGE],
    ['what is no message', 'report', PAGE],
    ['nothing', null, PAGE],
    ['a name on the prototype', Object.create({ name: 'report' }), PAGE],
    ['a name that objects have', { name: 'constructor' }, PAGE],
  ])('drops and counts %s (H50, H52)', (_, message, sender) => {
    const { receive, dropped, answerNull } = setUp();
    expect(receive(message, sender)).toBeUndefined();
    expect(dropped).toHaveBeenCalledOnce();
    expect(answerNull).not.toHaveBeenCalled();
  });

  it('answers with the value, wrapped', async () => {
    const { receive } = setUp();
    await expect(receive({ name: 'report', payload: 1 }, PAGE)).resolves.toEqual({ ok: true, value: null });
  });

  it('sends a fault back as a sentence', async () => {
    await useEnglish();
    const { receive, dropped } = setUp({
      'get-tab': () => {
        throw new Error('No such tab.');
      },
    });
    await expect(receive({ name: 'get-tab' }, PANEL)).resolves.toEqual({
      ok: false,
      error: 'It could not be done (No such tab). What was kept before is unchanged; try again.',
    });
    expect(dropped).toHaveBeenCalledWith('failed', 'get-tab: No such tab.');
  });

  it('calls the handler in the turn of the message, where a gesture still holds', () => {
    const { receive, answerNull } = setUp();
    void receive({ name: 'open-panel', payload: { key: 'a' } }, PAGE);
    expect(answerNull).toHaveBeenCalledOnce();
  });

  it('handles 20 messages a second of a tab, has more wait their turn, and refuses what is too much (H53)', async () => {
    vi.useFakeTimers();
    const { receive, dropped, answerNull, passTime } = setUp();
    const send = (sender = PAGE) => receive({ name: 'report' }, sender);
    const all = Array.from({ length: 65 }, () => send());
    expect(answerNull).toHaveBeenCalledTimes(20);
    // Two seconds of waiting at most: 20 now, 40 later, 5 too many.
    expect(dropped.mock.calls).toEqual(Array.from({ length: 5 }, () => ['too-many', 'report']));
    await send({ ...PAGE, tab: { id: 4 } });
    expect(answerNull).toHaveBeenCalledTimes(21);
    for (const handled of [41, 61]) {
      passTime(1_000);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(answerNull).toHaveBeenCalledTimes(handled);
    }
    vi.useRealTimers();
    expect((await Promise.all(all)).filter((answer) => answer?.ok)).toHaveLength(60);
  });

  it('lets no press on a marker wait: it is handled in its turn or refused (H53)', async () => {
    const { receive, answerNull } = setUp();
    const press = () => receive({ name: 'open-panel' }, PAGE);
    for (let message = 0; message < 30; message++) void receive({ name: 'report' }, PAGE);
    answerNull.mockClear();
    const presses = Array.from({ length: 21 }, press);
    expect(answerNull).toHaveBeenCalledTimes(20);
    expect(await presses[20]).toMatchObject({ ok: false });
  });

  it('throws at no message whatever (H53)', async () => {
    const { receive } = setUp();
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
        await receive(message, PAGE);
      }),
      { numRuns: 1_000 },
    );
  });
});
