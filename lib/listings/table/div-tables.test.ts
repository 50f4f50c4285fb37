import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { divTables } from './div-tables.ts';

test('thousands of labels side by side are looked at in linear time', () => {
  const lots = (count: number): string =>
    Array.from(
      { length: count },
      (_, at) => `<h3>Lot ${at}</h3><dl><dt>Carats</dt><dd>white</dd><dt>Origin</dt></dl>`,
    ).join('');
  const time = (count: number): number => {
    const { document } = parseHTML(`<html><body>${lots(count)}</body></html>`);
    const start = performance.now();
    for (const table of divTables(document, 'en')) if (table) expect(table.rows.length).toBeGreaterThan(1);
    return performance.now() - start;
  };
  time(100);
  // Eight times as many take eight times as long, or 64 times. A busy machine makes single times long, hardly all of these pairs.
  const ratios: number[] = [];
  while (ratios.length < 8 && Math.min(...ratios) >= 30) ratios.push(time(4000) / Math.max(1, time(500)));
  expect(Math.min(...ratios)).toBeLessThan(30);
});
