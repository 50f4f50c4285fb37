import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { cellsOf, type Drawn, LABELS, type SheetLot } from './sheet.ts';

let setLots: ((lots: readonly SheetLot[]) => void) | null = null;

function Sheet({ first }: { first: readonly SheetLot[] }) {
  const [lots, set] = useState(first);
  setLots = set;
  const head = LABELS.map((label) => createElement('th', { key: label }, label));
  const rows = lots.map((lot) => {
    const cells = cellsOf(lot).map((text, at) => createElement('td', { key: LABELS[at] }, text));
    return createElement('tr', { key: lot.number }, cells);
  });
  const parts = [createElement('thead', { key: 'head' }, createElement('tr', null, head))];
  return createElement('table', null, [...parts, createElement('tbody', { key: 'body' }, rows)]);
}

export const react: Drawn = {
  html: (lots) => renderToString(createElement(Sheet, { first: lots })),
  async hydrate(container, lots) {
    const root = hydrateRoot(container, createElement(Sheet, { first: lots }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return {
      draw: async (next) => flushSync(() => setLots?.(next)),
      end: () => root.unmount(),
    };
  },
};
