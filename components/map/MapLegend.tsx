import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import type { KeyedLine } from './legend-lines.ts';
import { ShapeList } from './ShapeList.tsx';

export interface MapLegendProps {
  lines: readonly KeyedLine[];
}

/** What the signs mean. */
export const MapLegend = memo(function MapLegend({ lines }: MapLegendProps) {
  return (
    <ul class="map-legend" aria-label={i18n.t('map.legend')}>
      {lines.map(({ key, sign, words }) => (
        <li key={key}>
          <svg viewBox="-10 -9 20 18" width="22" height="20" aria-hidden="true">
            <ShapeList shapes={sign} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
});
