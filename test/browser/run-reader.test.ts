import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { FrameReport } from '@/lib/page/messages';
import { unpackReport } from '@/lib/page/pack-report';
import { runReader } from '@/lib/page/run-reader';
import { ENGLISH } from './english.ts';
import { answers, sent, switchOff, switchOn, tellPage } from './fake-runtime.ts';
import { ourRoot, pause, shownMarkers, until } from './our-root.ts';
import { BRIA, painted, tender } from './start-page.ts';

const reports = () =>
  sent.filter(({ name }) => name === 'report').map(({ payload }) => unpackReport(payload) as FrameReport);
const run = () => runReader(ENGLISH);
const hosts = () => document.documentElement.children.length - 2;

describe('the reader put into a page', () => {
  beforeEach(() => {
    sent.length = 0;
    switchOn();
    answers['get-advisories'] = () => ({ ok: true, value: bundledList() });
    document.body.innerHTML = tender(BRIA, 'Angola');
  });
  afterEach(async () => {
    await tellPage('stop', null);
    document.body.innerHTML = '';
  });

  it('runs once when it is put in twice, and tells everything again', async () => {
    run();
    await until(() => shownMarkers().length === 1, 'a marker');
    run();
    await until(() => reports().length === 2, 'a second report');
    await pause(300);
    expect([hosts(), reports().length, painted('alerted').length]).toEqual([1, 2, 1]);
    expect(reports()[1]!.lots.length).toBe(2);
  });

  it('takes everything out when it is stopped, and starts anew when it is put in again', async () => {
    run();
    await until(() => shownMarkers().length === 1, 'a marker');
    expect(await tellPage('ping', null)).toEqual({ ok: true, value: null });
    await tellPage('stop', null);
    expect([hosts(), CSS.highlights.size]).toEqual([0, 0]);
    expect(await tellPage('ping', null)).toBeUndefined();
    document.querySelector('tbody')!.append(document.createElement('tr'));
    await pause(300);
    expect(hosts()).toBe(0);
    run();
    await until(() => shownMarkers().length === 1, 'a marker again');
  });

  it('replaces a script whose extension is gone', async () => {
    run();
    await until(() => shownMarkers().length === 1, 'a marker');
    switchOff();
    run();
    expect(hosts()).toBe(0);
    switchOn();
    await until(() => shownMarkers().length === 1, 'a marker of the new one');
    expect(hosts()).toBe(1);
  });

  it('jumps to a lot on the background’s word', async () => {
    run();
    await until(() => reports().length === 1, 'a report');
    const [key] = reports()[0]!.present;
    expect(await tellPage('show-lot', { key: key! })).toEqual({ ok: true, value: true });
    expect(await tellPage('show-lot', { key: 'none' })).toEqual({ ok: true, value: false });
  });

  it('sends again what the background did not take', async () => {
    let refused = 0;
    answers.report = () => (refused++ < 1 ? { ok: false, error: 'Too many messages.' } : { ok: true, value: null });
    run();
    await until(() => reports().length === 2, 'the report again');
    expect(reports()[1]!.lots.length).toBe(2);
    delete answers.report;
  });

  it('cannot be stopped or seen by the page', async () => {
    const before = Object.getOwnPropertyNames(window);
    const heard: string[] = [];
    window.addEventListener('message', () => heard.push('message'), { once: true });
    run();
    await until(() => shownMarkers().length === 1, 'a marker');
    for (const name of ['own-id:content:wxt:content-script-started', 'wxt:content-script-started']) {
      document.dispatchEvent(new CustomEvent(name, { detail: { contentScriptName: 'content', messageId: 'x' } }));
    }
    await pause(50);
    expect(hosts()).toBe(1);
    expect(heard).toEqual([]);
    expect(Object.getOwnPropertyNames(window)).toEqual(before);
    expect(ourRoot()!.host.shadowRoot).toBeNull();
  });
});
