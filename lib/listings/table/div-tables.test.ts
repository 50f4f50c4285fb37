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
  // The least of three: a busy machine makes any one of them long.
  const least = (count: number): number => Math.min(time(count), time(count), time(count));
  time(100);
  expect(least(4000)).toBeLessThan(Math.max(400, least(500) * 30));
});
