import { describe, expect, it } from 'vitest';
import { timelineScale } from './timeline-scale.ts';

describe('days on the timeline', () => {
  const scale = timelineScale('2012-01-01', '2026-11-24', 100, 900);

  it('begins at the left end and ends, with its last day, at the right', () => {
    expect(scale.x('2012-01-01')).toBe(100);
    expect(scale.x('2026-11-25')).toBe(900);
  });

  it.each(['2012-01-01', '2012-12-28', '2016-02-29', '2026-11-24'])('finds %s again where it was drawn', (day) => {
    expect(scale.dayAt(scale.x(day) + 0.01)).toBe(day);
  });

  it('keeps to its days outside the picture', () => {
    expect([scale.dayAt(-50), scale.dayAt(5_000)]).toEqual(['2012-01-01', '2026-11-24']);
  });

  it('labels fewer years where there is less room', () => {
    expect(scale.years).toHaveLength(15);
    expect(timelineScale('2012-01-01', '2026-11-24', 0, 280).years.length).toBeLessThan(8);
  });
});
