import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Parcel } from '@/lib/listings';
import { MESSAGE_BYTES, MESSAGE_KEYS, MESSAGE_LOTS } from './limits.ts';
import { measurePayload } from './measure-payload.ts';
import type { FrameReport } from './messages.ts';
import { parseReport } from './parse-report.ts';
import { partsOf, Reporter } from './report.ts';
import { origin, parcel, reading } from './test-factories.ts';

const lotsNumbered = (count: number, given: Partial<Parcel> = {}) =>
  Array.from({ length: count }, (_, index) => parcel({ lot: String(index), ...given }));

const parts = (...given: Parameters<typeof partsOf>) => [...partsOf(...given)];

describe('the parts of a report', () => {
  it('are one message for a page without lots', () => {
    expect(parts(reading([]), null, 1)).toMatchObject([{ state: 'none', lots: [], present: [] }]);
  });

  it('hold 2,000 lots each and say "reading" until the last', () => {
    const all = parts(reading(lotsNumbered(2 * MESSAGE_LOTS + 1)), null, 3);
    expect(all.map((part) => [part.lots.length, part.state, part.round])).toEqual([
      [MESSAGE_LOTS, 'reading', 3],
      [MESSAGE_LOTS, 'reading', 3],
      [1, 'done', 3],
    ]);
    expect(all.every((part) => part.present.length === 2 * MESSAGE_LOTS + 1)).toBe(true);
  });

  it('stay below the byte cap, and the receiver takes each', () => {
    const all = parts(reading(lotsNumbered(900, { description: '原石 '.repeat(300), origin: [origin()] })), null, 1);
    expect(all.length).toBeGreaterThan(1);
    for (const part of all) {
      expect(measurePayload(part)).toBeLessThan(MESSAGE_BYTES);
      expect(parseReport(JSON.parse(JSON.stringify(part)))).toMatchObject({ ok: true });
    }
    expect(all.flatMap((part) => part.lots).length).toBe(900);
  });

  it('cut what no message could hold, and keep the lot', () => {
    const long = parcel({ description: 'x'.repeat(3_000_000), origin: Array.from({ length: 9_999 }, () => origin()) });
    const all = parts(reading([long, parcel()]), null, 1);
    expect(all.flatMap((part) => part.lots).length).toBe(2);
    for (const part of all) expect(parseReport(JSON.parse(JSON.stringify(part)))).toMatchObject({ ok: true });
  });

  it('say "part read" where a page has more lots than keys fit', () => {
    const all = parts(reading(lotsNumbered(MESSAGE_KEYS + 1)), null, 1);
    expect(all.at(-1)).toMatchObject({ state: 'part-read', notes: ['part-read'] });
    for (const part of all) expect(measurePayload(part)).toBeLessThan(MESSAGE_BYTES);
  });

  it('carry lots that state an origin first, and page order in `present`', () => {
    const [part] = parts(reading([parcel(), parcel({ origin: [origin()] })]), null, 1);
    expect(part?.lots.map((lot) => lot.key)).toEqual(['k1', 'k0']);
    expect(part?.present).toEqual(['k0', 'k1']);
  });

  it('leave out lots that the last report had', () => {
    const before = reading(lotsNumbered(3), { keys: ['a', 'b', 'c'] });
    const [part] = parts(reading(lotsNumbered(3), { keys: ['c', 'd', 'a'] }), before, 2);
    expect(part?.lots.map((lot) => lot.key)).toEqual(['d']);
  });
});

describe('a reporter', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function reporter(answers: boolean[] = []) {
    const sent: FrameReport[] = [];
    const abort = new AbortController();
    const send = (report: FrameReport) => {
      sent.push(report);
      return Promise.resolve(answers.shift() ?? true);
    };
    return { sent, abort, reporter: new Reporter(send, abort.signal) };
  }

  it('sends the same reading once', async () => {
    const { sent, reporter: each } = reporter();
    each.report(reading(lotsNumbered(2)));
    await vi.runAllTimersAsync();
    each.report(reading(lotsNumbered(2)));
    await vi.runAllTimersAsync();
    expect(sent.length).toBe(1);
  });

  it('sends a lot again that was gone and came back', async () => {
    const { sent, reporter: each } = reporter();
    for (const keys of [['a', 'b'], ['a'], ['a', 'b']]) {
      each.report(reading(lotsNumbered(keys.length), { keys }));
      await vi.runAllTimersAsync();
    }
    expect(sent.map((report) => report.lots.map((lot) => lot.key))).toEqual([['a', 'b'], [], ['b']]);
    expect(sent.map((report) => report.round)).toEqual([1, 2, 3]);
  });

  it('sends everything again after a report that was not taken', async () => {
    const { sent, reporter: each } = reporter([true, false]);
    each.report(reading(lotsNumbered(1), { keys: ['a'] }));
    await vi.runAllTimersAsync();
    each.report(reading(lotsNumbered(2), { keys: ['a', 'b'] }));
    await vi.runAllTimersAsync();
    expect(sent.map((report) => report.lots.map((lot) => lot.key))).toEqual([['a'], ['b'], ['a', 'b']]);
  });

  it('sends everything again when asked, also while a report is under way', async () => {
    const { sent, reporter: each } = reporter();
    each.report(reading(lotsNumbered(1)));
    each.reportAll();
    await vi.runAllTimersAsync();
    each.reportAll();
    await vi.runAllTimersAsync();
    expect(sent.at(-1)?.lots.length).toBe(1);
    expect(sent.length).toBeGreaterThanOrEqual(2);
  });

  it('answers "everything" with nothing before the first reading', async () => {
    const { sent, reporter: each } = reporter();
    each.reportAll();
    await vi.runAllTimersAsync();
    expect(sent).toEqual([]);
  });

  it('sends nothing once it was stopped', async () => {
    const { sent, abort, reporter: each } = reporter([false]);
    each.report(reading(lotsNumbered(1)));
    abort.abort();
    await vi.runAllTimersAsync();
    each.report(reading(lotsNumbered(2)));
    await vi.runAllTimersAsync();
    expect(sent.length).toBe(1);
  });

  it('keeps below 20 messages a second with a long report', async () => {
    const { sent, reporter: each } = reporter();
    each.report(reading(lotsNumbered(39_000)));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(sent.length).toBeLessThan(20);
    await vi.runAllTimersAsync();
    expect(sent.flatMap((report) => report.lots).length).toBe(39_000);
  });
});
