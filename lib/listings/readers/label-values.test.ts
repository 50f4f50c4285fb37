import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import labelData from '../data/labels.json';
import { readPage } from '../read-page.ts';

type Pair = readonly [label: string, value: string];

/** The markups in which a lot is told by labels, each for any labels. */
const MARKUPS: Record<string, (pairs: readonly Pair[]) => string> = {
  'a list of terms': (pairs) => `<dl>${each(pairs, (k, v) => `<dt>${k}</dt><dd>${v}</dd>`)}</dl>`,
  'a table with heads': (pairs) => `<table>${each(pairs, (k, v) => `<tr><th>${k}</th><td>${v}</td></tr>`)}</table>`,
  'a table without': (pairs) => `<table>${each(pairs, (k, v) => `<tr><td>${k}:</td><td>${v}</td></tr>`)}</table>`,
  'spans in a box': (pairs) => each(pairs, (k, v) => `<div><span>${k}</span><span>${v}</span></div>`),
  'boxes in a box': (pairs) => each(pairs, (k, v) => `<div class="row"><div>${k}</div><div>${v}</div></div>`),
  'lines with colons': (pairs) => `<p>${pairs.map(([k, v]) => `${k}: ${v}`).join('<br>')}</p>`,
  'bold labels in items': (pairs) => `<ul>${each(pairs, (k, v) => `<li><b>${k}:</b> ${v}</li>`)}</ul>`,
  'labels before bare text': (pairs) => `<div>${each(pairs, (k, v) => `<span>${k}</span> ${v} `)}</div>`,
};

function each(pairs: readonly Pair[], draw: (label: string, value: string) => string): string {
  return pairs.map(([label, value]) => draw(label, value)).join('');
}

const fields: Record<string, Record<string, string>> = labelData.fields;

function labelsOf(field: string, language: string): string[] {
  return fields[field]?.[language]?.split('|') ?? fields[field]?.en?.split('|') ?? [];
}

/** Every label of a language at least once, four to a lot. */
function lotsOf(language: string): Pair[][] {
  const [lots, carats, stones, origins] = ['lot', 'carats', 'stones', 'origin'].map((field) =>
    labelsOf(field, language),
  );
  const count = Math.max(lots!.length, carats!.length, stones!.length, origins!.length);
  return Array.from({ length: count }, (_, at) => [
    [lots![at % lots!.length]!, '77'],
    [carats![at % carats!.length]!, '41.20'],
    [stones![at % stones!.length]!, '34'],
    [origins![at % origins!.length]!, 'Bria'],
  ]);
}

function readLot(language: string, body: string): string {
  const html = `<!doctype html><html lang="${language}"><body><h1>Diamond</h1>${body}</body></html>`;
  const { listings } = readPage(parseHTML(html).document as unknown as Document, '');
  const [listing] = listings;
  if (!listing || listings.length > 1) return `${listings.length} lots`;
  const { lot, carats, stones } = listing.parcel;
  return [lot, carats, stones, listing.texts.origin?.text].join(' | ');
}

describe.each(Object.keys(MARKUPS))('a lot told by %s', (markup) => {
  it.each(Object.keys(fields.origin!))('is read by each label in %s', (language) => {
    const wrong = lotsOf(language).filter(
      (pairs) => readLot(language, MARKUPS[markup]!(pairs)) !== '77 | 41.2 | 34 | Bria',
    );
    expect(wrong.map((pairs) => pairs.map(([label]) => label))).toEqual([]);
  });
});
