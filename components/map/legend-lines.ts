import { i18n } from '#i18n';
import {
  type Capture,
  captureShapes,
  type LegendLine,
  MAP_KINDS,
  MAP_REGIMES,
  type MapKind,
  placeSymbol,
  REGIME_COLOURS,
  type Shape,
} from '@/lib/map';
import { regimeWords } from '../advisories/regime-look.ts';
import { kindsWords } from './map-words.ts';
import type { LayerId } from './use-map-layers.ts';

/** A line of the legend, on the screen and in a file. */
export interface KeyedLine extends LegendLine {
  key: string;
}

/** What the signs on the map mean: those of the layers and kinds that are shown. */
export function legendLines(layers: ReadonlySet<LayerId>, kinds: ReadonlySet<MapKind>): KeyedLine[] {
  return [
    ...MAP_REGIMES.map((regime) => ({
      key: regime,
      sign: [symbol(placeSymbol('town', regime))],
      words: regimeWords(regime),
    })),
    ...MAP_KINDS.filter((kind) => kinds.has(kind)).map((kind) => ({
      key: `kind-${kind}`,
      sign: [symbol(placeSymbol(kind, 'open'))],
      words: kindsWords(kind),
    })),
    ...(layers.has('alerted') || layers.has('compliant') ? zoneLines() : []),
    ...(layers.has('captures') ? captureLines() : []),
  ];
}

function zoneLines(): KeyedLine[] {
  const outline = (colour: string, dashes: string): Shape =>
    symbol({
      d: 'M-8 -5H8V5H-8Z',
      fill: 'none',
      stroke: `var(--${colour})`,
      'stroke-width': 1.8,
      'stroke-dasharray': dashes,
    });
  return [
    { key: 'zone', sign: [outline(REGIME_COLOURS.vigilance, '7 4')], words: i18n.t('map.zoneLine') },
    { key: 'zone-unsure', sign: [outline(REGIME_COLOURS.uncertain, '2 4')], words: i18n.t('map.zoneUnsure') },
  ];
}

function captureLines(): KeyedLine[] {
  const sign = (certainty: 'reported' | 'derived'): Shape[] => {
    const capture: Capture = { place: SAMPLE, day: { earliest: '', latest: '', certainty }, source: 'several' };
    // Its own spot is no matter here: the sign stands about the origin.
    return captureShapes([capture], 1).map((shape) => ({
      ...shape,
      attributes: { transform: 'translate(0 12) scale(0.8)' },
      children: shape.children?.slice(0, 1),
    }));
  };
  return [
    { key: 'capture', sign: sign('reported'), words: i18n.t('map.captureReported') },
    { key: 'capture-derived', sign: sign('derived'), words: i18n.t('map.captureDerived') },
  ];
}

const SAMPLE = 'town-bria';

function symbol(attributes: Shape['attributes']): Shape {
  return { key: 'sign', tag: 'path', attributes };
}
