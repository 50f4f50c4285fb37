import { ground } from './ground.ts';
import { round } from './ground-layer.ts';
import type { MapRegime } from './map-regime.ts';
import type { Spot } from './projection.ts';
import { REGIME_COLOURS, regimeFill } from './regime-patterns.ts';
import type { Shape } from './shape.ts';
import type { MapZone } from './zones-on.ts';

export interface DrawnZone {
  zone: MapZone;
  state: MapRegime;
  /** Its name, and that it is schematic, in words. */
  words: string;
  /** Its name alone, for a narrow picture: that it is schematic then stands in the legend. */
  shortWords: string;
}

/** Zones around their places: dashed, since no border is known; the regime by its pattern. */
export function zoneShapes(zones: readonly DrawnZone[], prefix: string): Shape[] {
  return zones.flatMap(({ zone, state }) => {
    if (zone.outline.length === 0) return [];
    const colour = `var(--${REGIME_COLOURS[state]})`;
    const area: Shape = {
      key: zone.id,
      tag: 'path',
      attributes: {
        'data-zone': zone.id,
        'data-regime': state,
        d: closedPath(zone.outline),
        // What is drawn below is the country's own regime, which does not hold here.
        fill: 'var(--map-land)',
      },
    };
    const attributes = {
      d: closedPath(zone.outline),
      fill: regimeFill(state, prefix),
      stroke: colour,
      'stroke-width': 1.8,
      'stroke-dasharray': state === 'uncertain' ? '2 4' : '7 4',
      'vector-effect': 'non-scaling-stroke',
    };
    return [area, { key: `${zone.id}-line`, tag: 'path', attributes }];
  });
}

/** The whole country under one regime; nothing where it is open. */
export function countryShapes(state: MapRegime, prefix: string): Shape[] {
  if (state === 'open') return [];
  const attributes = { d: ground().country, fill: regimeFill(state, prefix), 'data-regime': state };
  return [{ key: 'whole-country', tag: 'path', attributes }];
}

function closedPath(outline: readonly Spot[]): string {
  return `M${outline.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}
