import type { MapRegime } from './map-regime.ts';
import type { Attributes, Shape } from './shape.ts';

/** The name of each regime's colour; its ground is that with `-tint`. The same as on the page of advisories. */
export const REGIME_COLOURS: Readonly<Record<MapRegime, string>> = {
  vigilance: 'alerted',
  suspended: 'unspecified',
  compliantZone: 'other',
  uncertain: 'judge',
  differs: 'judge',
  open: 'ink-soft',
};

/** The fill of an area under a regime. `prefix` keeps the ids of two pictures on one page apart. */
export function regimeFill(regime: MapRegime, prefix: string): string {
  return regime === 'open' ? 'none' : `url(#${prefix}-${regime})`;
}

/** One pattern a regime, so that none is told by colour alone. */
export function regimePatterns(prefix: string, unit: number): Shape {
  const patterns = Object.entries(MARKS) as [Exclude<MapRegime, 'open'>, Attributes][];
  return {
    key: 'patterns',
    tag: 'defs',
    attributes: {},
    children: patterns.map(([regime, mark]) => ({
      key: regime,
      tag: 'pattern',
      attributes: {
        id: `${prefix}-${regime}`,
        width: 8,
        height: 8,
        patternUnits: 'userSpaceOnUse',
        patternTransform: `scale(${unit})`,
      },
      children: [
        {
          key: 'mark',
          tag: 'path',
          attributes: { fill: 'none', stroke: `var(--${REGIME_COLOURS[regime]})`, 'stroke-width': 1, ...mark },
        },
      ],
    })),
  };
}

const MARKS: Readonly<Record<Exclude<MapRegime, 'open'>, Attributes>> = {
  vigilance: { d: 'M-2 10L10 -2M-2 2L2 -2M6 10L10 6' },
  suspended: { d: 'M0 0L8 8M8 0L0 8', 'stroke-width': 0.5, 'stroke-opacity': 0.55 },
  compliantZone: { d: 'M2 2h.01M6 6h.01', 'stroke-width': 2.4, 'stroke-linecap': 'round' },
  uncertain: { d: 'M2 0V8M6 0V8', 'stroke-dasharray': '2 2' },
  differs: { d: 'M0 4H8' },
};
