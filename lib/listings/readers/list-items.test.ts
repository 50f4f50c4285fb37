import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../read-page.ts';

const MARKUPS: Record<string, (lines: string[]) => string> = {
  items: (lines) => `<ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  'items with links': (lines) =>
    `<ol>${lines.map((line, at) => `<li><a href="/${at}">${line}</a></li>`).join('')}</ol>`,
  paragraphs: (lines) => lines.map((line) => `<p>${line}</p>`).join(''),
  'lines with breaks': (lines) => `<div>Hello,<br>${lines.join('<br>')}<br>Bye</div>`,
  'lines with dashes': (lines) => `<p>- ${lines.join('<br>\n- ')}</p>`,
  'lines in pre': (lines) => `<pre>\nHello,\n\n  ${lines.join('\n  ')}\n\nBye\n</pre>`,
  boxes: (lines) => `<div>${lines.map((line) => `<div><span>${line}</span></div>`).join('')}</div>`,
};

/** Two one-line lots in each language: their number, weight and count, and where they are from. */
const LINES: Record<string, [heading: string, first: string, second: string]> = {
  en: ['Rough diamonds', 'Lot 1 – 12.10 ct – 4 stones – Bria', 'Lot 2 – 3.05 ct – 2 stones – Angola'],
  fr: [
    'Diamants bruts',
    'Lot 1 : 12,10 ct, 4 pierres, provenance Bria',
    'Lot 2 : 3,05 ct, 2 pierres, provenance Angola',
  ],
  de: ['Rohdiamanten', 'Los 1: 12,10 ct, 4 Steine, aus Bria', 'Los 2: 3,05 ct, 2 Steine, aus Angola'],
  nl: ['Ruwe diamant', 'Kavel 1, 12,10 karaat, 4 stenen, uit Bria', 'Kavel 2, 3,05 karaat, 2 stenen, uit Angola'],
  pt: ['Diamantes em bruto', 'Lote 1 - 12,10 quilates - 4 pedras - Bria', 'Lote 2 - 3,05 quilates - 2 pedras - Angola'],
  es: [
    'Diamantes en bruto',
    'Lote 1, 12,10 quilates, 4 piedras, de Bria',
    'Lote 2, 3,05 quilates, 2 piedras, de Angola',
  ],
  ru: ['Алмазное сырьё', 'Лот 1: 12,10 карата, 4 камня, Бриа', 'Лот 2: 3,05 карата, 2 камня, Ангола'],
  zh: ['钻石毛坯', '批号 1：12.10 克拉，4 颗，产地 布里亚', '批号 2：3.05 克拉，2 颗，产地 安哥拉'],
  ar: ['ألماس خام', 'لوت 1: 12.10 قيراط، 4 أحجار، من بريا', 'لوت 2: 3.05 قيراط، 2 أحجار، من أنغولا'],
  he: ['יהלומי גלם', 'חבילה 1: 12.10 קרט, 4 אבנים, בריה', 'חבילה 2: 3.05 קרט, 2 אבנים, אנגולה'],
};

describe.each(Object.keys(MARKUPS))('one-line lots as %s', (markup) => {
  it.each(Object.keys(LINES))('are read in %s', (language) => {
    const [heading, ...lines] = LINES[language]!;
    const body = `<h1>${heading}</h1>${MARKUPS[markup]!(lines)}`;
    const { document } = parseHTML(`<!doctype html><html lang="${language}"><body>${body}</body></html>`);
    const { listings } = readPage(document as unknown as Document, '');
    const read = listings.map(({ parcel }) => [parcel.lot, parcel.carats, parcel.stones].join(' | '));
    expect(read).toEqual(['1 | 12.1 | 4', '2 | 3.05 | 2']);
    expect(listings.map(({ parcel }) => parcel.title)).toEqual(lines);
  });
});

const NO_LOTS: [claim: string, body: string][] = [
  ['pits of a report', '<h1>Sampling</h1><ul><li>Pit 1: 3.10 ct, 5 stones</li><li>Pit 2: 4.75 ct, 9 stones</li></ul>'],
  ['prices by size', '<h1>We buy rough diamonds</h1><ul><li>1 ct – $120/ct</li><li>2 ct – $180/ct</li></ul>'],
  [
    'headlines',
    '<h1>News</h1><ul><li>200-carat rough diamond unearthed</li><li>Rebels take 3,000 carats of rough</li></ul>',
  ],
  [
    'years',
    '<h1>Rough diamond exports</h1><ul><li>2011: 323,575 carats, $60 m</li><li>2012: 365,917 carats, $62 m</li></ul>',
  ],
  ['filters', '<h1>Rough diamonds</h1><ul><li>0.50 – 0.99 ct (12)</li><li>1.00 – 1.99 ct (3)</li></ul>'],
];

describe('lines that are no lots', () => {
  it.each(NO_LOTS)('%s', (_claim, body) => {
    const { document } = parseHTML(`<!doctype html><html lang="en"><body>${body}</body></html>`);
    expect(readPage(document as unknown as Document, '').listings).toEqual([]);
  });
});
