import { type Capture, numberOf } from './captures.ts';
import { round } from './ground-layer.ts';
import { pointOf } from './points.ts';
import type { Shape } from './shape.ts';

/** Reported captures, numbered by their day: a full square where a text gives the day, a dashed one where it is derived. */
export function captureShapes(captures: readonly Capture[], unit: number): Shape[] {
  return captures.flatMap((capture) => {
    const point = pointOf(capture.place);
    if (point === null) return [];
    const isDerived = capture.day.certainty !== 'reported';
    const [x, y] = point.spot;
    return [
      {
        key: `capture-${capture.place}`,
        tag: 'g',
        attributes: {
          'data-capture': capture.place,
          transform: `translate(${round(x)} ${round(y)}) scale(${round(unit)})`,
        },
        children: [badge(isDerived), number(String(numberOf(capture)), isDerived)],
      },
    ];
  });
}

/** Above the place, so that the place's own symbol stays seen. */
function badge(isDerived: boolean): Shape {
  const attributes = {
    d: 'M0 -5L-3 -8H-8V-22H8V-8H3Z',
    fill: isDerived ? 'var(--paper)' : 'var(--map-capture)',
    stroke: 'var(--map-capture)',
    'stroke-width': 1.4,
    'stroke-dasharray': isDerived ? '2.5 1.5' : 'none',
  };
  return { key: 'badge', tag: 'path', attributes };
}

function number(text: string, isDerived: boolean): Shape {
  const fill = isDerived ? 'var(--map-capture)' : 'var(--paper)';
  const attributes = { x: 0, y: -11, 'font-size': 11, 'font-weight': 700, 'text-anchor': 'middle', fill };
  return { key: 'number', tag: 'text', attributes, text };
}
