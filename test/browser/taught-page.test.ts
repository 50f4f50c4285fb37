import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import type { TaughtSite } from '@/lib/listings';
import { pathPatternOf } from '@/lib/listings/taught/taught-site';
import type { Answer, FrameReport } from '@/lib/page/messages';
import { unpackReport } from '@/lib/page/pack-report';
import { runLookout } from '@/lib/page/run-lookout';
import { runReader } from '@/lib/page/run-reader';
import { ENGLISH } from './english.ts';
import { answers, sent, switchOn, tellPage } from './fake-runtime.ts';
import { pause, shownMarkers, until } from './our-root.ts';

const box = { tag: 'div', classes: ['box'], attributes: [] };
const child = (at: number) => [{ tag: 'b', classes: [], attributes: [], at }];

function taught(): TaughtSite {
  return {
    version: 1,
    host: location.hostname,
    path: pathPatternOf(location.pathname),
    lot: [box],
    fields: [
      { name: 'lot', path: child(0) },
      { name: 'origin', path: child(1) },
    ],
  };
}

const lot = (number: string, origin: string) => `<div class="box"><b>${number}</b> <b>${origin}</b></div>`;
const TABLE = `<table><tr><th>Lot</th><th>Carats</th><th>Stones</th><th>Origin</th></tr><tr><td>1</td><td>3.2</td><td>2</td>
  <td>Angola</td></tr></table>`;
const reports = () =>
  sent.filter(({ name }) => name === 'report').map(({ payload }) => unpackReport(payload) as FrameReport);
const count = (name: string) => sent.filter((message) => message.name === name).length;
const last = () => reports().at(-1)?.counts.listings;

beforeEach(() => {
  sent.length = 0;
  switchOn();
  answers['get-advisories'] = () => ({ ok: true, value: bundledList() });
  document.body.innerHTML = `<main>${lot('7', 'Bria')}${lot('8', 'Ghana')}</main>`;
});
afterEach(async () => {
  await tellPage('stop', null);
  delete answers['get-taught'];
  document.body.innerHTML = '';
});

/** The test's document is a frame, which says that it has no lots only when it is asked. */
async function empty(): Promise<void> {
  await until(() => count('get-taught') > 0, 'the question');
  await pause(100);
  await tellPage('report-all', null);
  await until(() => last() === 0, 'a page without lots');
}

const teach = (...sites: TaughtSite[]) => {
  answers['get-taught'] = () => ({ ok: true, value: sites });
};

describe('a page of a site that was taught', () => {
  it('is read as taught, and marked', async () => {
    teach(taught());
    runReader(ENGLISH);
    await until(() => shownMarkers().length === 1, 'a marker');
    expect(last()).toBe(2);
  });

  it('stays right as it changes, without any word of the trade', async () => {
    teach(taught());
    document.querySelector('main')!.innerHTML = '';
    runReader(ENGLISH);
    await empty();
    document.querySelector('main')!.innerHTML = lot('9', 'Bria');
    await until(() => last() === 1, 'a report of the lot that came');
    await until(() => shownMarkers().length === 1, 'a marker');
  });

  it('is read again when it is taught and when that is forgotten', async () => {
    runReader(ENGLISH);
    await empty();
    teach(taught());
    await tellPage('read-again', null);
    await until(() => last() === 2, 'the lots');
    teach();
    await tellPage('read-again', null);
    await until(() => last() === 0, 'no lots again');
    expect(document.documentElement.children).toHaveLength(2);
  });

  it('is read without what was taught where nobody tells it in time', async () => {
    answers['get-taught'] = () => ({ ok: false, error: 'Too many messages.' });
    runReader(ENGLISH);
    document.querySelector('main')!.innerHTML = `<h1>Rough diamonds</h1>${TABLE}`;
    await until(() => last() === 1, 'a report', 6_000);
    expect(count('get-taught')).toBeGreaterThanOrEqual(2);
  });

  it('shows what a description would read, and reports nothing of it', async () => {
    runReader(ENGLISH);
    await empty();
    const answer = (await tellPage('preview-taught', { site: taught() })) as Answer<'preview-taught'>;
    expect(answer).toMatchObject({
      ok: true,
      value: {
        lots: 2,
        isWhole: true,
        first: [
          { lot: '7', origin: 'Bria' },
          { lot: '8', origin: 'Ghana' },
        ],
      },
    });
    await pause(300);
    expect(reports()).toHaveLength(1);
  });
});

describe('the lookout', () => {
  it('calls the reader where its site was taught, though there are no signs', async () => {
    teach(taught());
    runLookout();
    await until(() => count('run-reader') > 0, 'the call');
  });

  it('calls nobody where it was not, asks once, and calls when it is taught', async () => {
    teach();
    runLookout();
    await until(() => count('get-taught') === 1, 'the question');
    document.querySelector('main')!.append(document.createElement('p'));
    await pause(300);
    expect([count('get-taught'), count('run-reader')]).toEqual([1, 0]);
    teach(taught());
    await tellPage('read-again', null);
    await until(() => count('run-reader') > 0, 'the call');
  });
});
