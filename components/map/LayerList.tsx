import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import { placesOfCar } from '@/lib/gazetteer';
import { isMapKind, MAP_KINDS, type MapKind, placeSymbol, pointOf } from '@/lib/map';
import { plural } from '../plural.ts';
import { kindsWords } from './map-words.ts';
import { LAYERS, type LayerId } from './use-map-layers.ts';
import './LayerList.css';

export interface LayerListProps {
  layers: ReadonlySet<LayerId>;
  kinds: ReadonlySet<MapKind>;
  onLayer: (layer: LayerId, shown: boolean) => void;
  onKind: (kind: MapKind, shown: boolean) => void;
}

/** What the map shows, to switch on and off. */
export const LayerList = memo(function LayerList({ layers, kinds, onLayer, onKind }: LayerListProps) {
  const pointless = pointlessOf(kinds);
  return (
    <div class="layer-list">
      <fieldset>
        <legend>{i18n.t('map.layers')}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              data-switch={layer}
              checked={layers.has(layer)}
              onChange={({ currentTarget }) => onLayer(layer, currentTarget.checked)}
            />
            {i18n.t(`map.layer.${layer}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{i18n.t('map.kinds')}</legend>
        {MAP_KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              data-switch={kind}
              checked={kinds.has(kind)}
              onChange={({ currentTarget }) => onKind(kind, currentTarget.checked)}
            />
            <svg viewBox="-8 -8 16 16" width="16" height="16" aria-hidden="true">
              <path {...placeSymbol(kind, 'open')} />
            </svg>
            {kindsWords(kind)}
          </label>
        ))}
        {pointless > 0 && (
          <p class="layer-note">
            {plural('map.pointless', pointless)}
            {i18n.t('fullStop')}
          </p>
        )}
      </fieldset>
    </div>
  );
});

/** How many places of these kinds no source gives a point for. */
function pointlessOf(kinds: ReadonlySet<MapKind>): number {
  return placesOfCar().filter(({ kind, id }) => isMapKind(kind) && kinds.has(kind) && pointOf(id) === null).length;
}
