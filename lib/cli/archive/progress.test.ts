import { describe, expect, it } from 'vitest';
import { duration, Progress } from './progress.ts';

const counts = (done: number, left: number, putAside = 0) => ({ done, left, putAside, active: 0 });

describe('progress', () => {
  it('says share, rate and time left, as far as they are known', () => {
    let now = 0;
    const progress = new Progress(() => now);
    expect(progress.sentence(counts(0, 1_000))).toBe('0 of 1,000 pages (0 %).');
    now = 2_000;
    expect(progress.sentence(counts(100, 900))).toBe('100 of 1,000 pages (10 %), 50 pages a second, 18 s left.');
    now = 4_000;
    expect(progress.sentence(counts(200, 795, 5))).toBe(
      '205 of 1,000 pages (20 %), 5 put aside, 51 pages a second, 16 s left.',
    );
    now = 6_000;
    expect(progress.sentence(counts(995, 0, 5))).toMatch(
      /^1,000 of 1,000 pages \(100 %\), 5 put aside, \d+ pages a second\.$/,
    );
  });

  it('names no time where nothing moves', () => {
    let now = 0;
    const progress = new Progress(() => now);
    progress.sentence(counts(5, 5));
    now = 1_000;
    expect(progress.sentence(counts(5, 5))).toBe('5 of 10 pages (50 %).');
  });

  it.each([
    [0.2, '1 s'],
    [59, '59 s'],
    [90, '2 min'],
    [3_600, '1 h'],
    [12_000, '3 h 20 min'],
    [400_000, '5 days'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words);
  });
});
