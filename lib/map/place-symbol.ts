import type { PlaceKind } from '@/lib/gazetteer';
import type { MapRegime } from './map-regime.ts';
import { REGIME_COLOURS } from './regime-patterns.ts';
import type { Attributes } from './shape.ts';

/** Kinds of places that the map shows, in the order of its list of layers. */
export const MAP_KINDS = ['town', 'village', 'mine', 'river', 'sub-prefecture', 'prefecture'] as const;

export type MapKind = (typeof MAP_KINDS)[number];

export function isMapKind(kind: PlaceKind): kind is MapKind {
  return (MAP_KINDS as readonly string[]).includes(kind);
}

/** Half the size of a symbol, in pixels of a screen. */
const RADIUS: Readonly<Record<MapKind, number>> = {
  town: 4,
  village: 2.8,
  mine: 4.5,
  river: 5,
  'sub-prefecture': 4,
  prefecture: 4.5,
};

/**
 * The symbol of a place about the origin: the kind by its shape, the regime by what is within and around it. Vigilance is
 * full with a ring, a suspension is struck through, a compliant zone is a thick rim, what is not sure a dashed one.
 */
export function placeSymbol(kind: MapKind, regime: MapRegime): Attributes {
  const radius = RADIUS[kind];
  const colour = `var(--${REGIME_COLOURS[regime]})`;
  const line = { stroke: colour, 'stroke-width': 1.3, 'fill-rule': 'evenodd' } as const;
  const shape = outline(kind, radius);
  switch (regime) {
    case 'vigilance':
      return {
        ...line,
        d: `${shape}${circle(radius + 3.2)}${circle(radius + 2.6)}`,
        fill: colour,
        'stroke-width': 0.6,
      };
    case 'suspended':
      return { ...line, d: `${shape}M${-radius} ${radius}L${radius} ${-radius}`, fill: 'var(--paper)' };
    case 'compliantZone':
      return { ...line, d: `${shape}${outline(kind, radius * 0.45)}`, fill: colour };
    case 'uncertain':
    case 'differs':
      return { ...line, d: shape, fill: 'var(--paper)', 'stroke-dasharray': '2 1.5' };
    case 'open':
      return { ...line, d: shape, fill: 'var(--paper)' };
  }
}

function outline(kind: MapKind, r: number): string {
  switch (kind) {
    case 'town':
    case 'village':
      return circle(r);
    case 'mine':
      return `M0 ${-r}L${r} ${r * 0.8}H${-r}Z`;
    case 'river':
      return `M${-r} 0q${r / 2} ${-r} ${r} 0t${r} 0v${r * 0.7}q${-r / 2} ${r} ${-r} 0t${-r} 0Z`;
    case 'sub-prefecture':
      return `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
    case 'prefecture':
      return `M${-r} ${-r}H${r}V${r}H${-r}Z`;
  }
}

function circle(r: number): string {
  return `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}
