import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MarkedListing } from '@/lib/page/marker';
import { Markers } from '@/lib/page/markers';
import { frames, ourRoot, pause, shownMarkers, tip, until } from './our-root.ts';

const ROW = 'display:block;height:24px;margin:0';

/** A table of ten lots in a page with margins; `lot` finds a row. */
function page(style = '', around: (rows: string) => string = (rows) => rows): void {
  const rows = Array.from(
    { length: 10 },
    (_, index) => `<tr id="r${index}"><td>${index}</td><td>3.2 ct</td><td id="o${index}">from Bria</td></tr>`,
  );
  document.body.innerHTML = around(`<table style="margin:40px 60px;${style}">${rows.join('')}</table>`);
}

function lot(index: number, given: Partial<MarkedListing> = {}): MarkedListing {
  const node = document.querySelector(`#o${index}`)?.firstChild as Text | undefined;
  return {
    key: `k${index}`,
    verdict: 'alerted-zone',
    element: document.querySelector(`#r${index}`)!,
    word: node ? { node, start: 5, end: 9 } : null,
    line: `Lot ${index}: States Bria.`,
    ...given,
  };
}

const boxOf = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
const middle = (box: DOMRect) => (box.top + box.bottom) / 2;

describe('markers', () => {
  let abort: AbortController;
  let opened: string[];
  let markers: Markers;

  beforeEach(() => {
    abort = new AbortController();
    opened = [];
    markers = new Markers(document, (key) => opened.push(key), abort.signal);
  });
  afterEach(() => {
    abort.abort();
    document.body.removeAttribute('style');
    window.scrollTo(0, 0);
  });

  async function show(...listings: MarkedListing[]): Promise<void> {
    markers.show(listings);
    await until(() => shownMarkers().length > 0, 'a marker');
  }

  it('stand in the margin before their row, at its words', async () => {
    page();
    await show(lot(2), lot(5));
    const [second, fifth] = shownMarkers().map((button) => button.getBoundingClientRect());
    expect(second!.right).toBeLessThanOrEqual(boxOf('#r2').left);
    expect(boxOf('#r2').left - second!.right).toBeLessThan(8);
    expect(Math.abs(middle(second!) - middle(boxOf('#r2')))).toBeLessThan(3);
    expect(Math.abs(middle(fifth!) - middle(boxOf('#r5')))).toBeLessThan(3);
  });

  it('say their line to a screen reader, and their verdict by sign and shape', async () => {
    page();
    await show(
      lot(0),
      lot(1, { verdict: 'ambiguous' }),
      lot(2, { verdict: 'car-unspecified' }),
      lot(3, { verdict: 'car-other' }),
    );
    const buttons = shownMarkers();
    expect(buttons.map((button) => button.textContent)).toEqual(['!', '?', 'i', 'i']);
    expect(buttons[0]!.getAttribute('aria-label')).toBe('Lot 0: States Bria.');
    const shapes = buttons.map((button) => {
      const { borderRadius, borderStyle, borderWidth } = getComputedStyle(button);
      return `${button.textContent} ${borderRadius} ${borderStyle} ${borderWidth}`;
    });
    expect(new Set(shapes).size).toBe(4);
  });

  it('stand behind a row of right-to-left text on its right', async () => {
    page('', (rows) => `<div dir="rtl">${rows}</div>`);
    await show(lot(2));
    expect(shownMarkers()[0]!.getBoundingClientRect().left).toBeGreaterThanOrEqual(boxOf('#r2').right);
  });

  it('follow the page when it is scrolled, and a container when that is', async () => {
    page(
      '',
      (rows) =>
        `<div id="box" style="height:120px;overflow:auto;padding-left:60px">${rows}</div><p style="height:3000px">`,
    );
    await show(lot(3));
    const offset = () => middle(shownMarkers()[0]!.getBoundingClientRect()) - middle(boxOf('#r3'));
    document.querySelector('#box')!.scrollTop = 50;
    await frames();
    expect(Math.abs(offset())).toBeLessThan(3);
    window.scrollTo(0, 30);
    await frames();
    expect(Math.abs(offset())).toBeLessThan(3);
  });

  it('are hidden while their row is scrolled out of its container', async () => {
    page('', (rows) => `<div id="box" style="height:120px;overflow:auto">${rows}</div>`);
    await show(lot(0));
    document.querySelector('#box')!.scrollTop = 200;
    await until(() => shownMarkers().length === 0, 'no marker');
    document.querySelector('#box')!.scrollTop = 0;
    await until(() => shownMarkers().length === 1, 'the marker again');
  });

  it('stay while only the words are scrolled out sideways', async () => {
    page('width:3000px', (rows) => `<div id="box" style="width:400px;overflow:auto">${rows}</div>`);
    await show(lot(1));
    expect(document.querySelector('#o1')!.getBoundingClientRect().left).toBeGreaterThan(boxOf('#box').right);
    const marker = shownMarkers()[0]!.getBoundingClientRect();
    expect(Math.abs(middle(marker) - middle(boxOf('#r1')))).toBeLessThan(3);
  });

  it('are hidden while something of the page lies over their row', async () => {
    page();
    await show(lot(0), lot(1));
    const header = document.createElement('div');
    header.style.cssText = 'position:fixed;inset:0 0 auto 0;height:300px;background:white';
    document.body.append(header);
    markers.moveAfterChange();
    await until(() => shownMarkers().length === 0, 'no marker');
  });

  it('are hidden under what opens over their row in a page that never rests', async () => {
    page();
    await show(lot(2));
    const ticking = setInterval(() => {
      document.querySelector('#o7')!.textContent = `from Bria ${performance.now()}`;
      markers.moveAfterChange();
    }, 10);
    await pause(100);
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div id="over" style="position:fixed;inset:0;background:white"></div>',
    );
    await until(() => shownMarkers().length === 0, 'no marker');
    document.querySelector('#over')!.remove();
    await until(() => shownMarkers().length === 1, 'the marker again');
    clearInterval(ticking);
  });

  it('are placed anew at once where their row is moved by a change', async () => {
    page();
    await show(lot(2));
    document.querySelector('#r0')!.remove();
    markers.moveAfterChange();
    const isAtRow = () => Math.abs(middle(shownMarkers()[0]!.getBoundingClientRect()) - middle(boxOf('#r2'))) < 3;
    await until(isAtRow, 'the marker at its row');
  });

  it('never lie on the words, also where there is no margin', async () => {
    document.body.style.margin = '0';
    for (const direction of ['ltr', 'rtl']) {
      document.body.innerHTML = `<div dir="${direction}" id="r0" style="${ROW}"><span id="o0">from Bria</span></div>`;
      await show(lot(0));
      await frames();
      const marker = shownMarkers()[0]!.getBoundingClientRect();
      const words = document.createRange();
      words.setStart(document.querySelector('#o0')!.firstChild!, 5);
      words.setEnd(document.querySelector('#o0')!.firstChild!, 9);
      const box = words.getBoundingClientRect();
      expect(marker.right <= box.left || marker.left >= box.right).toBe(true);
      expect(marker.left).toBeGreaterThanOrEqual(0);
      expect(marker.right).toBeLessThanOrEqual(innerWidth);
    }
  });

  it('lie on no words, pictures or controls of a row where the ends of its line are taken', async () => {
    document.body.style.margin = '0';
    const cells =
      '<td>Lot 1</td><td><span id="o0">Bria</span></td><td style="text-align: right">1,200 <input type="checkbox"></td>';
    document.body.innerHTML = `<table style="width: 100%; border-spacing: 0; margin-top: 40px"><tr><td>Lot 0</td></tr>
      <tr id="r0" style="height: 60px">${cells}</tr><tr><td>Lot 2</td></tr></table>`;
    await show(lot(0));
    await frames();
    const marker = shownMarkers()[0]!.getBoundingClientRect();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const boxes = [document.querySelector('input')!.getBoundingClientRect()];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const range = new Range();
      range.selectNodeContents(text);
      boxes.push(range.getBoundingClientRect());
    }
    const isOver = (box: DOMRect) =>
      box.left < marker.right && marker.left < box.right && box.top < marker.bottom && marker.top < box.bottom;
    expect(boxes.filter((box) => box.width > 0 && isOver(box))).toEqual([]);
  });

  it('make the page neither wider nor higher', async () => {
    document.body.style.margin = '0';
    document.body.innerHTML = `<div dir="rtl" id="r0" style="${ROW}"><span id="o0">from Bria</span></div>`;
    const before = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
    await show(lot(0));
    await frames();
    expect([document.documentElement.scrollWidth, document.documentElement.scrollHeight]).toEqual(before);
  });

  it('stand one under the other for two lots of one row', async () => {
    page();
    await show(lot(1), lot(1, { key: 'second' }));
    const [first, second] = shownMarkers().map((button) => button.getBoundingClientRect());
    expect(second!.top).toBeGreaterThanOrEqual(first!.bottom);
  });

  it('keep their element and focus over a new reading, and go with their finding', async () => {
    page();
    await show(lot(1), lot(2));
    const [first] = shownMarkers();
    first!.focus();
    markers.show([lot(1)]);
    await frames();
    expect(shownMarkers()).toEqual([first]);
    expect(ourRoot()!.activeElement).toBe(first);
    markers.show([]);
    expect(ourRoot()).toBeNull();
  });

  it('are walked in page order by the tab key', async () => {
    page();
    await show(lot(5));
    markers.show([lot(1), lot(5), lot(8)]);
    await until(() => shownMarkers().length === 3, 'three markers');
    expect(shownMarkers().map((button) => button.getAttribute('aria-label')?.slice(0, 5))).toEqual([
      'Lot 1',
      'Lot 5',
      'Lot 8',
    ]);
  });

  it('show their line on focus, hide it on Escape and on leaving', async () => {
    page();
    await show(lot(1));
    shownMarkers()[0]!.focus();
    expect(tip()?.textContent).toBe('Lot 1: States Bria.');
    const box = tip()!.getBoundingClientRect();
    expect(box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(tip()).toBeNull();
    shownMarkers()[0]!.blur();
    shownMarkers()[0]!.focus();
    expect(tip()).not.toBeNull();
    shownMarkers()[0]!.blur();
    expect(tip()).toBeNull();
  });

  it('open the panel on a trusted click and on Enter, and on nothing that a script makes (H39)', async () => {
    page();
    await show(lot(1));
    const [button] = shownMarkers();
    button!.click();
    button!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    button!.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await pause(20);
    expect(opened).toEqual([]);
    button!.focus();
    await userEvent.keyboard('{Enter}');
    expect(opened).toEqual(['k1']);
    const { left, top } = button!.getBoundingClientRect();
    const root = boxOf('html');
    await userEvent.click(document.documentElement, {
      position: { x: left + 9 - root.left, y: top + 9 - root.top },
      force: true,
    });
    expect(opened).toEqual(['k1', 'k1']);
  });

  it('let a press neither end the selection nor reach the page', async () => {
    page();
    await show(lot(1));
    getSelection()!.selectAllChildren(document.querySelector('#r4')!);
    const reached: string[] = [];
    document.body.addEventListener('click', () => reached.push('click'), { signal: abort.signal });
    document.documentElement.addEventListener('click', () => reached.push('root click'), { signal: abort.signal });
    const { left, top } = shownMarkers()[0]!.getBoundingClientRect();
    const root = boxOf('html');
    await userEvent.click(document.documentElement, {
      position: { x: left + 9 - root.left, y: top + 9 - root.top },
      force: true,
    });
    expect(opened).toEqual(['k1']);
    expect(String(getSelection())).toContain('from Bria');
    expect(reached).toEqual([]);
  });

  it('cannot be hidden by a rule, an attribute or an animation of the page', async () => {
    page();
    await show(lot(1));
    const host = ourRoot()!.host as HTMLElement;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html > div { display:none !important; opacity:0 !important; transform:scale(0) !important }');
    document.adoptedStyleSheets = [sheet];
    host.hidden = true;
    host.style.cssText = 'visibility:hidden !important; opacity:0 !important';
    host.animate([{ opacity: 0 }, { opacity: 0 }], { fill: 'forwards', duration: 1 });
    await frames();
    const { opacity, visibility, display, transform } = getComputedStyle(host);
    expect({ opacity, visibility, display, transform }).toEqual({
      ...{ opacity: '1', visibility: 'visible', display: 'block', transform: 'none' },
    });
    document.adoptedStyleSheets = [];
  });

  it('cost a screenful, not ten thousand', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, index) => `<p id="r${index}" style="${ROW}"><b id="o${index}">from Bria</b></p>`,
    );
    document.body.innerHTML = rows.join('');
    const all = Array.from({ length: 10_000 }, (_, index) => lot(index));
    await show(...all);
    await frames();
    expect(ourRoot()!.querySelectorAll('button').length).toBeLessThan(60);
    document.querySelector('#r9000')!.scrollIntoView();
    await until(() => shownMarkers()[0]?.getAttribute('aria-label')?.startsWith('Lot 9') ?? false, 'the markers there');
    expect(ourRoot()!.querySelectorAll('button').length).toBeLessThan(60);
  });
});
