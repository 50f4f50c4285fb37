import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HEIGHT, WIDTH, ZOOM } from '@/lib/map';
import { lookAt, type MapView, moveBy, spotAt, WHOLE, zoomBy } from './map-view.ts';

const steps = fc.array(
  fc.oneof(
    fc.record({ by: fc.double({ min: 0.1, max: 10, noNaN: true }), x: fc.double({ min: 0, max: 1, noNaN: true }) }),
    fc.record({
      right: fc.double({ min: -2, max: 2, noNaN: true }),
      down: fc.double({ min: -2, max: 2, noNaN: true }),
    }),
  ),
);

describe('the part of the map that is seen', () => {
  it('never leaves the picture, whatever is done', () => {
    fc.assert(
      fc.property(steps, (done) => {
        const view = done.reduce<MapView>(
          (at, step) =>
            'by' in step ? zoomBy(at, step.by, spotAt(at, step.x, 0.3)) : moveBy(at, step.right, step.down),
          WHOLE,
        );
        expect(view.zoom).toBeGreaterThanOrEqual(ZOOM.least);
        expect(view.zoom).toBeLessThanOrEqual(ZOOM.most);
        const [left, top] = spotAt(view, 0, 0);
        const [right, bottom] = spotAt(view, 1, 1);
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(-1e-6);
        expect(right).toBeLessThanOrEqual(WIDTH + 1e-6);
        expect(bottom).toBeLessThanOrEqual(HEIGHT + 1e-6);
      }),
    );
  });

  it('zooms about the spot that is pointed at', () => {
    const at = spotAt(WHOLE, 0.6, 0.4);
    const closer = zoomBy(WHOLE, 2, at);
    expect(spotAt(closer, 0.6, 0.4)).toEqual([expect.closeTo(at[0]), expect.closeTo(at[1])]);
  });

  it('out and in again comes back to the whole', () => {
    expect(zoomBy(zoomBy(WHOLE, 3), 1 / 9)).toEqual(WHOLE);
  });

  it('brings a place near', () => {
    expect(lookAt([500, 300], 1)).toEqual({ zoom: 3, centre: [500, 300] });
  });
});
