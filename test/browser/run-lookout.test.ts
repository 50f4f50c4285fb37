import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { FrameReport } from '@/lib/page/messages';
import { unpackReport } from '@/lib/page/pack-report';
import { runLookout } from '@/lib/page/run-lookout';
import { runReader } from '@/lib/page/run-reader';
import { ENGLISH } from './english.ts';
import { answers, sent, switchOff, switchOn, tellPage } from './fake-runtime.ts';
import { pause, shownMarkers, until } from './our-root.ts';
import { BRIA, row, tender } from './start-page.ts';

const reports = () =>
  sent.filter(({ name }) => name === 'report').map(({ payload }) => unpackReport(payload) as FrameReport);
const calls = () => sent.filter(({ name }) => name === 'run-reader').length;
const readingIs = (state: FrameReport['state'], listings: number) => () =>
  reports().at(-1)?.state === state && reports().at(-1)?.counts.listings === listings;

/** The background does what it is asked. */
function bringsReader(): unknown {
  runReader(ENGLISH);
  return { ok: true, value: null };
}

/** Everything of a page that a script of the page could look at. */
function traces() {
  return {
    html: document.documentElement.outerHTML,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    names: Object.getOwnPropertyNames(window).sort(),
  };
}

describe('the lookout of a page', () => {
  beforeEach(() => {
    sent.length = 0;
    switchOn();
    answers['get-advisories'] = () => ({ ok: true, value: bundledList() });
    answers['run-reader'] = bringsReader;
    document.body.innerHTML = '<main><p>Prices of tomatoes.</p></main>';
  });
  afterEach(async () => {
    await tellPage('stop', null);
    document.body.innerHTML = '';
  });

  it('reports a page without signs as one without lots, and adds nothing to it (H46)', async () => {
    const before = traces();
    runLookout(true);
    await until(() => reports().length === 1, 'a report');
    expect(reports()[0]).toMatchObject({ state: 'none', counts: { listings: 0, read: 0, unread: 0 }, lots: [] });
    document.querySelector('main')!.append('More about tomatoes: 3 lots, of 12 kg.');
    await pause(300);
    document.querySelector('main')!.lastChild!.remove();
    expect([calls(), reports().length]).toEqual([0, 1]);
    expect(traces()).toEqual(before);
  });

  it('calls the reader into a page with signs, and hands over', async () => {
    document.body.innerHTML = tender(BRIA, 'Angola');
    runLookout(true);
    await until(readingIs('done', 2), 'the report of the reader');
    await until(() => shownMarkers().length === 1, 'a marker');
    expect([calls(), reports().length]).toEqual([1, 1]);
    document.querySelector('tbody')!.insertAdjacentHTML('beforeend', row(3, 'Bamingui, CAR'));
    await until(() => shownMarkers().length === 2, 'the marker of the new row');
    expect(calls()).toBe(1);
  });

  it('calls the reader once signs come in, and its reports count on', async () => {
    runLookout(true);
    await until(() => reports().length === 1, 'the report of a page without lots');
    document.querySelector('main')!.innerHTML = tender(BRIA);
    await until(readingIs('done', 1), 'the report of the reader');
    const rounds = reports().map(({ round }) => round);
    expect(rounds).toEqual([...rounds].sort());
    expect(new Set(rounds).size).toBe(rounds.length);
  });

  it('looks at the page as a whole where much comes in at once', async () => {
    runLookout(true);
    await until(() => reports().length === 1, 'the report of a page without lots');
    const paragraphs = Array.from({ length: 600 }, () => document.createElement('p'));
    paragraphs[590]!.innerHTML = tender(BRIA);
    document.querySelector('main')!.append(...paragraphs);
    await until(readingIs('done', 1), 'the report of the reader');
  });

  it('is put in twice and tells again, and leaves the page to a reader that is there', async () => {
    runLookout(true);
    await until(() => reports().length === 1, 'a report');
    runLookout(true);
    await until(() => reports().length === 2, 'a second report');
    document.querySelector('main')!.innerHTML = tender(BRIA);
    await until(() => shownMarkers().length === 1, 'a marker');
    const before = reports().length;
    runLookout(true);
    await until(() => reports().length > before, 'the reader’s report again');
    expect(reports().at(-1)).toMatchObject({ state: 'done', lots: [{}] });
    expect([calls(), shownMarkers().length]).toEqual([1, 1]);
  });

  it('calls again where the reader does not come, and says "reading" until then', async () => {
    let refused = 0;
    answers['run-reader'] = () => (refused++ < 1 ? { ok: false, error: 'Too many messages.' } : bringsReader());
    document.body.innerHTML = tender(BRIA);
    runLookout(true);
    await until(readingIs('reading', 0), 'that it is being read');
    expect(await tellPage('show-lot', { key: 'k' })).toEqual({ ok: true, value: false });
    await until(readingIs('done', 1), 'the report of the reader');
    expect(calls()).toBe(2);
    expect(reports().map(({ state }) => state)).not.toContain('none');
  });

  it('says that the page is read in part where the reader never comes, and calls it when asked again', async () => {
    answers['run-reader'] = () => ({ ok: false, error: 'Cannot access the page.' });
    document.body.innerHTML = tender(BRIA);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    runLookout(true);
    await vi.waitUntil(() => calls() === 1);
    await vi.advanceTimersByTimeAsync(20_000);
    vi.useRealTimers();
    expect(reports().at(-1)).toMatchObject({ state: 'part-read', notes: ['part-read'] });
    expect(reports().at(-1)!.faults[0]).toMatch(/signs of lots/);
    answers['run-reader'] = bringsReader;
    await tellPage('report-all', null);
    await until(readingIs('done', 1), 'the report of the reader');
  });

  it('says nothing from a frame without signs, and everything when asked', async () => {
    runLookout(false);
    await pause(400);
    expect(reports()).toEqual([]);
    await tellPage('report-all', null);
    await until(readingIs('none', 0), 'a report');
  });

  it('waits for the visit of a page that is only prepared for one', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
    document.body.innerHTML = tender(BRIA);
    runLookout(true);
    await pause(400);
    expect([calls(), reports().length]).toEqual([0, 0]);
    Reflect.deleteProperty(document, 'prerendering');
    document.dispatchEvent(new Event('prerenderingchange'));
    await until(readingIs('done', 1), 'the report of the reader');
  });

  it('ends when it is told to, and with the extension', async () => {
    runLookout(true);
    await until(() => reports().length === 1, 'a report');
    await tellPage('stop', null);
    document.querySelector('main')!.innerHTML = tender(BRIA);
    await pause(300);
    expect(calls()).toBe(0);
    expect(await tellPage('ping', null)).toBeUndefined();

    document.querySelector('main')!.innerHTML = '';
    runLookout(true);
    await until(() => reports().length === 2, 'a report again');
    switchOff();
    document.querySelector('main')!.innerHTML = tender(BRIA);
    await pause(300);
    expect(calls()).toBe(0);
  });
});
