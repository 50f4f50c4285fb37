import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PAINTED_WHEREVER } from '@/lib/page/limits';
import { until } from './our-root.ts';
import { reported, row, startPage, stopPage } from './start-page.ts';

const HEAD = ['Lot No', 'Description', 'Stones', 'Carats', 'Country of origin', 'Price USD'];
const ROWS = 1_500;

/** A sheet of so many lots, each third of them from an alerted zone. */
function sheet(rows: number, first = 1): string {
  const heads = HEAD.map((label) => `<th>${label}</th>`).join('');
  const lots = Array.from({ length: rows }, (_, at) => row(at + first, at % 3 === 0 ? 'Bria, CAR' : 'Botswana'));
  return `<h1>Tender of rough diamonds</h1><table><thead><tr>${heads}</tr></thead><tbody>${lots.join('')}</tbody></table>`;
}

const origin = (lot: number) => document.querySelector(`#lot${lot} .origin`)!;
const wordsPainted = () =>
  [...(CSS.highlights.get('parcel-vigil-alerted') ?? [])].map((range) => range.startContainer.parentElement!);
const isPainted = (element: Element) => wordsPainted().includes(element as HTMLElement);
const groundOf = (element: Element) => getComputedStyle(element, '::highlight(parcel-vigil-alerted)').backgroundColor;
const hasRules = (element: Element) => groundOf(element) !== 'rgba(0, 0, 0, 0)' && groundOf(element) !== '';

describe('the rules of a long page', () => {
  beforeEach(() => {
    document.body.innerHTML = sheet(ROWS);
  });
  afterEach(() => {
    stopPage();
    scrollTo(0, 0);
    document.body.innerHTML = '';
  });

  it('are for what is painted and its neighbours', async () => {
    const page = startPage();
    await reported(page, 'done', ROWS);
    await until(
      () => wordsPainted().length >= PAINTED_WHEREVER && wordsPainted().every(hasRules),
      'rules for all painted words',
    );
    expect(hasRules(document.body)).toBe(false);
    expect(hasRules(origin(ROWS))).toBe(false);
    expect(page.asked.filter((name) => name === 'insert-highlight-rules').length).toBe(1);
  });

  it('follow what comes near the window', async () => {
    const page = startPage();
    await reported(page, 'done', ROWS);
    const last = origin(ROWS - 2);
    last.scrollIntoView();
    await until(() => isPainted(last) && hasRules(last), 'rules for the last lots');
    await until(() => wordsPainted().every(hasRules), 'rules for all painted words');
  });

  it('follow rows that move', async () => {
    const page = startPage();
    await reported(page, 'done', ROWS);
    await until(
      () => wordsPainted().length >= PAINTED_WHEREVER && wordsPainted().every(hasRules),
      'rules for all painted words',
    );
    const moved = ROWS - 2;
    document.querySelector('tbody')!.prepend(document.querySelector(`#lot${moved}`)!);
    await until(() => isPainted(origin(moved)) && hasRules(origin(moved)), 'rules for the row at its new place');
    // A table of its own, where no rules are yet.
    const table = document.querySelector('table')!.cloneNode() as HTMLElement;
    table.append(document.querySelector('thead')!.cloneNode(true), document.createElement('tbody'));
    table.lastElementChild!.append(document.querySelector(`#lot${moved}`)!);
    document.querySelector('h1')!.after(table);
    await until(() => isPainted(origin(moved)) && hasRules(origin(moved)), 'rules for the row in another table');
  });

  it('reach words in a shadow root by its host', async () => {
    const host = document.createElement('div');
    document.body.prepend(host);
    host.attachShadow({ mode: 'open' }).innerHTML = sheet(2, 9_001);
    const page = startPage();
    await reported(page, 'done', ROWS + 2);
    const inside = host.shadowRoot!.querySelector('#lot9001 .origin')!;
    await until(() => isPainted(inside) && hasRules(inside), 'rules for the words in the root');
  });

  it('are for all where the places of the words have too little in common', async () => {
    const kinds = ['p', 'b', 'i', 'u', 'em', 'span', 'small', 'big', 'code', 'samp', 'kbd', 'var'];
    for (const [at, kind] of kinds.entries()) origin(1 + 3 * at).innerHTML = `<${kind}>Bria, CAR</${kind}>`;
    const page = startPage();
    await reported(page, 'done', ROWS);
    await until(
      () => wordsPainted().length >= PAINTED_WHEREVER && wordsPainted().every(hasRules),
      'rules for all painted words',
    );
    expect(hasRules(document.body)).toBe(true);
  });

  it('are asked for again where the browser did not let them in', async () => {
    const page = startPage({ refusesRules: 1 });
    await reported(page, 'done', ROWS);
    await until(() => page.asked.includes('insert-highlight-rules'), 'the asking');
    expect(wordsPainted().some(hasRules)).toBe(false);
    origin(2).textContent = 'Namibia';
    await until(
      () => wordsPainted().length >= PAINTED_WHEREVER && wordsPainted().every(hasRules),
      'rules for all painted words',
    );
  });

  it('light a lot that is jumped to', async () => {
    const page = startPage();
    const { present } = await reported(page, 'done', ROWS);
    const lot = document.querySelector(`#lot${ROWS - 1}`)!;
    page.script.showLot(present[ROWS - 2]!);
    await until(() => CSS.highlights.has('parcel-vigil-shown'), 'the light');
    expect(getComputedStyle(lot, '::highlight(parcel-vigil-shown)').backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });
});

describe('the rules of a short page', () => {
  afterEach(() => {
    stopPage();
    document.body.innerHTML = '';
  });

  it('are for all, once', async () => {
    document.body.innerHTML = sheet(4);
    const page = startPage();
    await reported(page, 'done', 4);
    await until(() => wordsPainted().length > 0 && wordsPainted().every(hasRules), 'rules for all painted words');
    expect(hasRules(document.body)).toBe(true);
    expect(page.asked.filter((name) => name === 'insert-highlight-rules').length).toBe(1);
  });
});
