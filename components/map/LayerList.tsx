import { i18n } from '#i18n';
import { MAP_KINDS, type MapKind, placeSymbol } from '@/lib/map';
import { plural } from '../plural.ts';
import { kindsWords } from './map-words.ts';
import { LAYERS, type LayerId } from './use-map-layers.ts';
import './LayerList.css';

export interface LayerListProps {
  layers: ReadonlySet<LayerId>;
  kinds: ReadonlySet<MapKind>;
  /** Places of these kinds that no source gives a point for. */
  pointless: number;
  onLayer: (layer: LayerId, shown: boolean) => void;
  onKind: (kind: MapKind, shown: boolean) => void;
}

/** What the map shows, to switch on and off. */
export function LayerList({ layers, kinds, pointless, onLayer, onKind }: LayerListProps) {
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
        {pointless > 0 && <p class="layer-note">{plural('map.pointless', pointless)}.</p>}
      </fieldset>
    </div>
  );
}
