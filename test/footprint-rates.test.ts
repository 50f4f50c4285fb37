import { describe, expect, it } from 'vitest';
import { DIFFERS_BELOW, UNCLEAR_BELOW } from '@/lib/footprints';
import { errorRates, footprintTable, isWithin, type Setting } from '../bench/footprints-rates.ts';

/** A few settings at each change; all of them, thoroughly, where PV_SOAK is set. */
const REPEATS = 300;
const falling = { shares: [0.4, 0.25, 0.15, 0.1, 0.06, 0.04], mixed: 0 };

describe('stated error rates hold', () => {
  it.each<Setting>([
    { ...falling, sample: 500, stones: 100, concentration: null },
    { ...falling, sample: 10_000, stones: 400, concentration: null },
    { ...falling, sample: 500, stones: 400, concentration: 300 },
  ])('for parcels of the deposit itself: %j', (setting) => {
    const rates = errorRates(setting, REPEATS, 7);
    expect(rates.told).toBe(REPEATS);
    expect(isWithin(rates.differs, DIFFERS_BELOW, REPEATS)).toBe(true);
    expect(isWithin(rates.unclear, UNCLEAR_BELOW, REPEATS)).toBe(true);
    expect(isWithin(rates.missed, 0.05, REPEATS)).toBe(true);
  });

  it('a third of other stones does not go unnoticed among 400', () => {
    const rates = errorRates({ ...falling, mixed: 0.3, sample: 500, stones: 400, concentration: null }, REPEATS, 7);
    expect(rates.differs).toBeGreaterThan(0.95);
  });

  it.runIf(process.env.PV_SOAK !== undefined)(
    'in every setting of the benchmark',
    () => {
      const { isKept, text } = footprintTable(4000);
      expect(isKept, text).toBe(true);
    },
    300_000,
  );
});
