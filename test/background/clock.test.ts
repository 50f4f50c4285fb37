import { expect, it } from 'vitest';
import { today } from '@/entrypoints/background/clock';

it('gives the day of the local clock, not that of another zone', () => {
  expect(today(new Date(2013, 0, 5, 0, 0, 1))).toBe('2013-01-05');
  expect(today(new Date(2013, 0, 5, 23, 59, 59))).toBe('2013-01-05');
});
