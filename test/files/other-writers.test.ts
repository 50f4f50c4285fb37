import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inShort, readWhole } from './read-whole.ts';

const sample = (name: string) =>
  new Uint8Array(readFileSync(fileURLToPath(new URL(`samples/${name}`, import.meta.url))));

const LOTS = [
  '101 | 1036.5 | 12 | BRIA+CENTRAL AFRICAN REPUBLIC',
  '102 | 3.125 | 7 | BRIA+CENTRAL AFRICAN REPUBLIC',
  'T1P1 | 0.35 |  | Sam Ouandja',
  'T1P2 | 12 |  | Sam Ouandja',
];

describe('workbooks of another writer', () => {
  test.each(['tender.xls', 'tender.xlsx', 'tender.ods'])('%s holds the same lots', async (name) => {
    const { parcels, refused, remarks } = await readWhole(name, sample(name));
    expect([refused, remarks]).toEqual([[], []]);
    expect(parcels.map(inShort)).toEqual(LOTS);
    expect(parcels[0]).toMatchObject({
      description: '2-4 gr sawables, “fine”',
      closes: '2013-01-15',
      price: { amount: 1250 },
    });
    expect(parcels[1]?.description).toBe('mêlés – Мелкие 钻石');
  });

  test('a workbook of Excel 95 is refused with what to do', async () => {
    expect((await readWhole('old.xls', sample('excel-95.xls'))).refused[0]?.problem.says).toContain('save it as XLSX');
  });
});

describe('H58: an old workbook with faults', () => {
  const whole = sample('tender.xls');

  test.each([0.05, 0.15, 0.3, 0.5, 0.7, 0.9])(
    'H58: cut off at %d of its length it ends in lots or in a sentence',
    async (share) => {
      const { refused, parcels } = await readWhole('cut.xls', whole.subarray(0, Math.floor(whole.length * share)));
      for (const { problem } of refused) expect(problem.says).toMatch(/damaged|kind that is not read/);
      expect(refused.length === 1 || parcels.length <= LOTS.length).toBe(true);
    },
  );

  test('H58: with any byte of it turned over it ends, and throws nothing', async () => {
    const step = process.env.PV_SOAK ? 1 : 97;
    for (let at = 0; at < whole.length; at += step) {
      const bytes = whole.slice();
      bytes[at] = bytes[at]! ^ 0xff;
      const { refused } = await readWhole('turned.xls', bytes);
      for (const { problem } of refused) expect(problem.code).not.toBe('unreadable');
    }
  }, 600_000);
});
