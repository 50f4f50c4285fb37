import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from './our-root.ts';
import { painted, reported, row, startPage, stopPage } from './start-page.ts';

const HEAD = ['Lot No', 'Description', 'Stones', 'Carats', 'Country of origin', 'Price USD'];

/** A sheet of one lot, whose origin stands in `open` and `close`. */
function sheet(open: string, close = '</span>'): string {
  const heads = HEAD.map((label) => `<th>${label}</th>`).join('');
  return `<h1>Tender of rough diamonds</h1><style>
    .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0, 0, 0, 0); }
    .quiet { color: rgb(252, 252, 250); } .dark { background: #111; color: #eee; }
    </style><table><thead><tr>${heads}</tr></thead><tbody>${row(1, `${open}Bria, CAR${close}`)}</tbody></table>`;
}

describe('words of origin that are not for the eye (H42)', () => {
  beforeEach(() => {
    document.body.innerHTML = '';
  });
  afterEach(() => {
    stopPage();
    document.body.innerHTML = '';
  });

  it.each([
    ['by display', '<span style="display: none">'],
    ['by visibility', '<span style="visibility: hidden">'],
    ['by opacity', '<b style="opacity: 0"><span>', '</span></b>'],
    ['by the colour of the page', '<span class="quiet">'],
    ['by the colour of the cell', '<span style="background: #234; color: #243545">'],
    ['by transparent ink', '<span style="color: transparent">'],
    ['by size', '<span style="font-size: 1px">'],
    ['by a box without extent', '<div style="height: 0; overflow: hidden"><span>', '</span></div>'],
    ['by place', '<span style="position: absolute; left: -9999px">'],
    ['by an indent', '<div style="text-indent: -9999px"><span>', '</span></div>'],
  ])('%s: found, and noted', async (_, open, close?: string) => {
    document.body.innerHTML = sheet(open, close);
    const page = startPage();
    const report = await reported(page, 'done', 1);
    expect(report.lots[0]!.parcel.origin[0]!.text).toContain('Bria');
    expect(report.notVisible).toEqual(report.present);
  });

  it.each([
    ['plain words', '<span>'],
    ['light words on a dark ground', '<span class="dark">'],
    ['words for screen readers', '<span class="sr-only">'],
    ['words for screen readers, by their name', '<span class="visually-hidden" style="opacity: 0">'],
    ['words below the fold', '<span style="display: block; margin-top: 4000px">'],
    ['words in small type', '<small style="font-size: 9px">', '</small>'],
    ['words seen in one place and hidden in another', 'Bria, CAR <span style="display: none">'],
  ])('%s are no alarm', async (_, open, close = '</span>') => {
    document.body.innerHTML = sheet(open, close);
    const page = startPage();
    const report = await reported(page, 'done', 1);
    expect(painted('alerted')).toContain('Bria');
    expect(report.notVisible).toEqual([]);
  });

  it('of a page that keeps changing are told too, and so is when they come into sight again', async () => {
    document.body.innerHTML = sheet('<span id="words">');
    const page = startPage();
    await reported(page, 'done', 1);
    const words = document.querySelector<HTMLElement>('#words')!;
    const price = document.querySelector('#lot1')!.lastElementChild!;
    for (const [opacity, isOut] of [
      ['0', true],
      ['1', false],
    ] as const) {
      words.style.opacity = opacity;
      // Right after the last look: the next comes by itself.
      price.textContent = `1,2${opacity}0`;
      await until(() => page.reports.at(-1)!.notVisible.length > 0 === isOut, `words with opacity ${opacity}`);
    }
  });

  it('asks for the style of 500 words at most', async () => {
    const rows = Array.from({ length: 520 }, (_, at) => row(at + 1, '<i style="display: none">Bria, CAR</i>')).join('');
    document.body.innerHTML = sheet('').replace(/<tbody>.*<\/tbody>/s, `<tbody>${rows}</tbody>`);
    const { getComputedStyle } = window;
    const asked = new Set<Element>();
    window.getComputedStyle = (element) => {
      if (element.localName === 'i') asked.add(element);
      return getComputedStyle.call(window, element);
    };
    const page = startPage();
    await until(() => page.reports.at(-1)?.state === 'done', 'the report', 5_000);
    window.getComputedStyle = getComputedStyle;
    expect(asked.size).toBeGreaterThan(100);
    expect(asked.size).toBeLessThanOrEqual(500);
    expect(page.reports.at(-1)!.notVisible.length).toBe(asked.size);
  });
});

describe('words of structured data', () => {
  afterEach(() => {
    stopPage();
    document.body.innerHTML = '';
  });

  it('are painted and marked where they also stand in the page', async () => {
    const lot = {
      '@type': 'Product',
      sku: 'J-7',
      name: 'Rough diamonds, 12.5 ct',
      category: 'Rough diamonds',
      countryOfOrigin: 'Bria, Central African Republic',
      offers: { '@type': 'Offer', price: 900, priceCurrency: 'USD' },
    };
    document.body.innerHTML = `<nav>Bria, Orapa</nav><main><h2>Your parcel</h2><p>Bought at <b id="place">Bria</b> by our own people.</p></main>
      <script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...lot })}</script>`;
    const page = startPage();
    await reported(page, 'done', 1);
    const ranges = [...CSS.highlights.get('parcel-vigil-alerted')!] as Range[];
    expect(ranges.map((range) => range.startContainer.parentElement?.id)).toEqual(['place']);
  });
});
