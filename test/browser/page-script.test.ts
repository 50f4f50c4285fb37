import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledList } from '@/lib/advisories/bundled-list';
import { oneWithin, ourRoot, pause, shownMarkers, tip, until } from './our-root.ts';
import { BRIA, insertedRules, painted, reported, row, startPage, stopPage, tender } from './start-page.ts';

/** Everything of a page that a script of the page could look at. */
function traces() {
  return {
    html: document.documentElement.outerHTML,
    attributes: [...document.documentElement.attributes].map(({ name, value }) => `${name}=${value}`),
    sheets: [...document.styleSheets, ...document.adoptedStyleSheets].filter((sheet) => !insertedRules.includes(sheet))
      .length,
    highlights: CSS.highlights.size,
    names: Object.getOwnPropertyNames(window).sort(),
  };
}

const cover = document.createElement('div');

/** Does it at once and whenever our element comes back, until told to end. */
function keepDoing(what: () => void): () => void {
  const doing = setInterval(what, 30);
  return () => {
    clearInterval(doing);
    cover.remove();
  };
}

function addRule(rule: string): () => void {
  const style = document.createElement('style');
  style.textContent = rule;
  document.head.append(style);
  return () => style.remove();
}

const cell = (lot: number) => document.querySelector(`#lot${lot} .origin`)!;
const markedLots = () => shownMarkers().map((button) => button.getAttribute('aria-label')?.split(':')[0]);

describe('the script of a page', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });
  afterEach(() => {
    stopPage();
    document.body.innerHTML = '';
  });

  it('paints the stated words, marks their lots and reports all of them', async () => {
    document.body.innerHTML = tender('Botswana', BRIA, 'Central African Republic', 'Carnot, CAR', '', 'not Bria');
    const page = startPage();
    const report = await reported(page, 'done', 6);
    expect(painted('alerted')).toContain('Bria');
    expect(painted('unspecified')).toEqual(['Central African Republic']);
    expect(painted('other')).toContain('Carnot');
    await until(() => shownMarkers().length === 3, 'three markers');
    expect(markedLots()).toEqual(['Lot 2', 'Lot 3', 'Lot 4']);
    expect(report.present.length).toBe(6);
    expect(report.lots.map(({ parcel }) => parcel.lot).sort()).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(page.asked.filter((name) => name === 'insert-highlight-rules').length).toBe(1);
  });

  it('adds nothing to a page without parcels, for good (H46)', async () => {
    document.body.innerHTML = `<article><h1>News</h1>${'<p>The minister spoke about Bria and diamonds.</p>'.repeat(20)}</article>`;
    const before = traces();
    const page = startPage();
    await reported(page, 'none');
    const added = document.createElement('p');
    added.textContent = 'More news from Bria, of 12 carats in a museum.';
    document.querySelector('article')!.append(added);
    await pause(400);
    added.remove();
    await pause(300);
    expect(traces()).toEqual(before);
    expect(page.reports.length).toBe(1);
    expect(page.asked).not.toContain('insert-highlight-rules');
  });

  it('leaves the page as it was but for one bare element, and takes that out in the end', async () => {
    document.body.innerHTML = tender(BRIA, 'Botswana');
    const before = traces();
    const page = startPage();
    await reported(page, 'done', 2);
    await until(() => shownMarkers().length === 1, 'a marker');
    const host = ourRoot()!.host;
    expect([...document.documentElement.children]).toEqual([document.head, document.body, host]);
    expect(host.outerHTML).toBe('<div></div>');
    const during = traces();
    expect({ ...during, html: during.html.replace('</body><div></div>', '</body>'), highlights: 0 }).toEqual(before);
    page.stop();
    expect(traces()).toEqual(before);
  });

  it('never leaves an old mark on a recycled row, and is right again within 200 ms', async () => {
    document.body.innerHTML = tender(BRIA, 'Botswana');
    const page = startPage();
    await reported(page, 'done', 2);
    await until(() => markedLots().join() === 'Lot 1', 'the marker of lot 1');
    await oneWithin(200, async (turn) => {
      (cell(1 + (turn % 2)).firstChild as Text).data = 'Orapa, Botswana';
      (cell(2 - (turn % 2)).firstChild as Text).data = BRIA;
      expect(painted('alerted')).toEqual([]);
      await until(() => painted('alerted').includes('Bria'), 'the new mark');
    });
    const marked = cell(1).textContent === BRIA ? 1 : 2;
    await until(() => markedLots().join() === `Lot ${marked}`, 'the marker of the lot');
    expect(
      page.reports
        .at(-1)!
        .lots.map(({ parcel }) => parcel.lot)
        .sort(),
    ).toEqual(['1', '2']);
  });

  it('reads rows that come later, and reports only those', async () => {
    document.body.innerHTML = tender(BRIA, 'Botswana');
    const page = startPage();
    await reported(page, 'done', 2);
    document.querySelector('tbody')!.insertAdjacentHTML('beforeend', row(3, 'Sam Ouandja') + row(4, 'Angola'));
    const report = await reported(page, 'done', 4);
    expect(report.lots.map(({ parcel }) => parcel.lot)).toEqual(['3', '4']);
    expect(painted('alerted')).toContain('Sam Ouandja');
  });

  it('keeps the keys of lots when the page is sorted', async () => {
    document.body.innerHTML = tender(BRIA, 'Botswana', 'Angola');
    const page = startPage();
    const before = (await reported(page, 'done', 3)).present;
    const body = document.querySelector('tbody')!;
    body.append(...[...body.rows].reverse());
    await until(() => page.reports.length === 2, 'a second report');
    expect(page.reports[1]!.present).toEqual([...before].reverse());
    expect(page.reports[1]!.lots).toEqual([]);
    await until(() => markedLots().join() === 'Lot 1', 'the marker again');
  });

  it('finds a listing that a script puts into a page without one', async () => {
    document.body.innerHTML = '<main><h1>Welcome</h1></main>';
    const page = startPage();
    await reported(page, 'none');
    document.querySelector('main')!.innerHTML = tender(BRIA);
    await reported(page, 'done', 1);
    expect(painted('alerted')).toContain('Bria');
  });

  it('finds rows that come into an empty table, without a word of the trade in them', async () => {
    document.body.innerHTML = tender();
    const page = startPage();
    await reported(page, 'none');
    document.querySelector('tbody')!.innerHTML =
      row(1, BRIA).replace('Rough diamonds, mixed sizes', 'Mixed') + row(2, 'Angola');
    await reported(page, 'done', 2);
  });

  it('takes everything out when the listing goes', async () => {
    document.body.innerHTML = tender(BRIA, 'Angola');
    const page = startPage();
    await reported(page, 'done', 2);
    document.body.innerHTML = '<p>Nothing here.</p>';
    await reported(page, 'none');
    expect([CSS.highlights.size, ourRoot()]).toEqual([0, null]);
  });

  it('is right within 200 ms of quiet after a storm of changes (H37)', async () => {
    document.body.innerHTML = tender(BRIA, ...Array.from({ length: 40 }, () => 'Botswana'));
    const page = startPage();
    await reported(page, 'done', 41);
    let turn = 0;
    const storm = async (milliseconds: number) => {
      const end = performance.now() + milliseconds;
      while (performance.now() < end) {
        (cell(2 + (turn % 30)).firstChild as Text).data = turn % 2 ? 'Angola' : 'Namibia';
        turn += 1;
        await pause(4);
      }
    };
    await storm(2_500);
    expect(page.reports.length).toBeLessThan(15);
    const settle = async (time: number) => {
      const place = time % 2 === 0 ? 'Bamingui' : 'Sam Ouandja';
      (cell(35).firstChild as Text).data = `${place}, CAR`;
      await until(() => painted('alerted').includes(place), 'the final state');
    };
    await oneWithin(200, settle, () => storm(300));
  });

  it('jumps to a lot and says so when it is gone', async () => {
    document.body.innerHTML = `${tender(BRIA)}<p style="height:3000px"></p>`;
    const page = startPage();
    const { present } = await reported(page, 'done', 1);
    window.scrollTo(0, 3000);
    expect(page.script.showLot(present[0]!)).toBe(true);
    await until(() => cell(1).getBoundingClientRect().top > 0, 'the lot in view');
    await until(() => CSS.highlights.has('parcel-vigil-shown'), 'the lot lit');
    expect(page.script.showLot('nothing')).toBe(false);
    document.body.innerHTML = '';
    expect(page.script.showLot(present[0]!)).toBe(false);
  });

  it('gives up painting in a page that keeps taking our element out, and says so (H38)', async () => {
    document.body.innerHTML = tender(BRIA);
    const watcher = new MutationObserver(() => ourRoot()?.host.remove());
    watcher.observe(document.documentElement, { childList: true });
    const page = startPage();
    await until(() => page.reports.at(-1)?.notes.includes('page-interferes') ?? false, 'the note');
    watcher.disconnect();
    expect(page.reports.at(-1)).toMatchObject({ state: 'done', counts: { listings: 1 } });
    (cell(1).firstChild as Text).data = 'Bria, CAR';
    await pause(400);
    expect([CSS.highlights.size, ourRoot()]).toEqual([0, null]);
  });

  it.each([
    ['moving another element over ours', () => keepDoing(() => document.documentElement.append(cover))],
    ['giving our element attributes', () => keepDoing(() => ourRoot()?.host.setAttribute('inert', ''))],
    ['taking our highlights out of its registry', () => keepDoing(() => CSS.highlights.clear())],
    ['fading our highlights', () => addRule(':root::highlight(parcel-vigil-alerted) { background: none !important }')],
  ])('gives up painting in a page that keeps %s, and says so (H38)', async (_, interfere) => {
    document.body.innerHTML = tender(BRIA);
    const page = startPage();
    await until(() => shownMarkers().length === 1, 'a marker');
    const end = interfere();
    await until(() => page.reports.at(-1)?.notes.includes('page-interferes') ?? false, 'the note', 8_000);
    end();
    expect([CSS.highlights.size, ourRoot()]).toEqual([0, null]);
    expect(page.reports.at(-1)).toMatchObject({ state: 'done', counts: { listings: 1 } });
  });

  it('closes the line at a marker whose lot changes, and marks the new words within 200 ms (H48)', async () => {
    document.body.innerHTML = tender(BRIA, 'Botswana');
    const page = startPage();
    await until(() => shownMarkers().length === 1, 'a marker');
    shownMarkers()[0]!.focus();
    expect(tip()!.textContent).toContain('Bria');
    await oneWithin(250, async (turn) => {
      const place = turn % 2 === 0 ? 'Bamingui' : 'Sam Ouandja';
      (cell(1).firstChild as Text).data = `${place}, CAR`;
      await until(() => tip() === null || tip()!.textContent!.includes(place), 'the line closed or read anew');
      await until(() => painted('alerted').includes(place), 'the new mark');
    });
    await until(() => markedLots().join() === 'Lot 1', 'the marker again');
    await reported(page, 'done', 2);
  });

  it('leaves alone what the page puts beside ours once, and what is never drawn', async () => {
    document.body.innerHTML = tender(BRIA);
    const page = startPage();
    await until(() => shownMarkers().length === 1, 'a marker');
    document.documentElement.append(cover);
    await until(() => document.documentElement.lastElementChild === ourRoot()?.host, 'our element last again');
    for (let each = 0; each < 8; each++) document.documentElement.append(document.createElement('script'));
    await pause(300);
    expect(page.reports.at(-1)!.notes).toEqual([]);
    expect(shownMarkers().length).toBe(1);
  });

  it('paints anew where the advisories have changed', async () => {
    document.body.innerHTML = tender(BRIA, 'Carnot, CAR');
    const page = startPage();
    await until(() => painted('other').includes('Carnot'), 'the paint');
    const list = bundledList();
    // A list that suspends the whole country: a place outside the zones is alerted too.
    const suspension = list.advisories.filter(({ id }) => /-201[123]-/.test(id));
    page.extension.advisories = { ...list, version: list.version + 1, advisories: suspension };
    page.script.readAgain();
    await until(() => painted('alerted').includes('Carnot'), 'the new paint');
  });

  it('puts back what the page takes away once', async () => {
    document.body.innerHTML = tender(BRIA);
    const page = startPage();
    await reported(page, 'done', 1);
    await until(() => shownMarkers().length === 1, 'a marker');
    ourRoot()!.host.remove();
    await until(() => shownMarkers().length === 1, 'the marker again');
    CSS.highlights.clear();
    await until(() => painted('alerted').includes('Bria'), 'the paint again');
    expect(page.reports.at(-1)!.notes).toEqual([]);
  });

  it('takes everything out when the extension is switched off', async () => {
    document.body.innerHTML = tender(BRIA);
    const before = traces();
    const page = startPage();
    await reported(page, 'done', 1);
    await until(() => shownMarkers().length === 1, 'a marker');
    page.extension.isThere = false;
    await until(() => ourRoot() === null, 'no element of ours');
    expect(traces()).toEqual(before);
  });

  it('reports without painting while no advisories come, and paints once they do', async () => {
    document.body.innerHTML = tender(BRIA, 'Angola');
    const page = startPage({ advisories: null });
    await reported(page, 'done', 2);
    expect([CSS.highlights.size, ourRoot()]).toEqual([0, null]);
    page.extension.advisories = bundledList();
    await until(() => painted('alerted').includes('Bria'), 'the paint');
  });

  it('says that a page was read in part where judging fails, and keeps its lots', async () => {
    document.body.innerHTML = tender(BRIA, 'Angola');
    const page = startPage({ advisories: { version: 1 } as never });
    const report = await reported(page, 'part-read', 2);
    expect(report.faults.at(-1)).toMatch(/^Reading stopped early \(\w+\); what was read/);
    expect(report.lots.length).toBe(2);
  });

  it('says nothing from a frame without lots, and everything when asked', async () => {
    document.body.innerHTML = '<p>An advertisement.</p>';
    const page = startPage({ isTopFrame: false });
    await pause(400);
    expect(page.reports).toEqual([]);
    page.script.reportAll();
    await reported(page, 'none');
  });

  it('reports a long page in parts that say "reading", findings first', async () => {
    const origins = Array.from({ length: 3_000 }, (_, index) => (index % 100 === 0 ? BRIA : ''));
    document.body.innerHTML = tender(...origins);
    const page = startPage();
    await until(() => page.reports.at(-1)?.state === 'done', 'all lots', 10_000);
    const parts = page.reports.filter((report) => report.lots.length > 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.map((report) => report.state)).toEqual([...parts.slice(1).map(() => 'reading'), 'done']);
    expect(parts.flatMap((report) => report.lots).length).toBe(3_000);
    expect(parts[0]!.lots.slice(0, 30).every(({ parcel }) => parcel.origin.length > 0)).toBe(true);
    await until(() => shownMarkers().length > 0, 'markers');
  });
});
