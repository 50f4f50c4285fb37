import { memo } from 'preact/compat';
import { i18n } from '#i18n';
import { ZOOM } from '@/lib/map';
import { Button } from '../Button.tsx';
import { type MapView, moveBy, WHOLE, zoomBy } from './map-view.ts';

export interface ViewButtonsProps {
  view: MapView;
  onView: (view: MapView) => void;
}

const STRIDE = 0.25;

/** Zoom and pan without a mouse and without knowing the keys. */
export const ViewButtons = memo(function ViewButtons({ view, onView }: ViewButtonsProps) {
  return (
    <div class="view-buttons">
      <Button onClick={() => onView(zoomBy(view, ZOOM.step))} label={i18n.t('map.zoomIn')}>
        +
      </Button>
      <Button onClick={() => onView(zoomBy(view, 1 / ZOOM.step))} label={i18n.t('map.zoomOut')}>
        −
      </Button>
      <Button onClick={() => onView(moveBy(view, -STRIDE, 0))} label={i18n.t('map.left')}>
        ←
      </Button>
      <Button onClick={() => onView(moveBy(view, STRIDE, 0))} label={i18n.t('map.right')}>
        →
      </Button>
      <Button onClick={() => onView(moveBy(view, 0, -STRIDE))} label={i18n.t('map.up')}>
        ↑
      </Button>
      <Button onClick={() => onView(moveBy(view, 0, STRIDE))} label={i18n.t('map.down')}>
        ↓
      </Button>
      <Button onClick={() => onView(WHOLE)}>{i18n.t('map.whole')}</Button>
      <p id="map-keys">{i18n.t('map.keys')}</p>
    </div>
  );
});
