import { useEffect, useRef, useState } from 'preact/hooks';
import { HEIGHT, type Shape, WIDTH, ZOOM } from '@/lib/map';
import { type MapView, moveBy, spotAt, transformOf, WHOLE, zoomBy } from './map-view.ts';
import { ShapeList } from './ShapeList.tsx';
import './map-colours.css';
import './MapPicture.css';

/** Shapes that are drawn together, in order. */
export interface MapLayer {
  id: string;
  shapes: readonly Shape[];
  /** Can be reached and pressed; all other layers have their twin in a table and are hidden from screen readers. */
  isLive?: boolean;
}

export interface MapPictureProps {
  layers: readonly MapLayer[];
  /** Drawn over the layers, fixed in the frame. */
  fixed: readonly Shape[];
  view: MapView;
  onView: (view: MapView) => void;
  /** What the picture shows, in words. */
  label: string;
  /** Id of the disclaimer. */
  describedBy: string;
  /** A place was clicked. */
  onPlace: (placeId: string) => void;
  /** A finding's flag was clicked, or pressed by key. */
  onFinding: (placeId: string) => void;
  /** How wide it is on the screen, in pixels; told again when that changes. */
  onWidth: (pixels: number) => void;
}

/** Share of what is seen that one press of an arrow moves. */
const STRIDE = 0.15;

/** The map that moves: by keys, by drag, by pinch or Ctrl and wheel. */
export function MapPicture(props: MapPictureProps) {
  const { layers, fixed, view, label, describedBy, onPlace, onFinding } = props;
  const holder = useRef<HTMLDivElement | null>(null);
  useWidth(holder, props.onWidth);
  useWheel(holder, view, props.onView);
  const drag = useDrag(view, props.onView);
  const act = (target: EventTarget | null) => {
    const found = placeOf(target);
    if (found?.isFinding) onFinding(found.placeId);
    else if (found) onPlace(found.placeId);
    return found !== null;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be read as a form
    <div
      class="map-picture"
      ref={holder}
      role="group"
      aria-label={label}
      aria-describedby={describedBy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the map
      tabIndex={0}
      onKeyDown={(event) => {
        const isPress = event.key === 'Enter' || event.key === ' ';
        const next = keyed(view, event);
        if (next !== null) props.onView(next);
        else if (!isPress || !act(event.target)) return;
        event.preventDefault();
      }}
      {...drag.handlers}
      onClick={({ target }) => {
        if (!drag.wasDragged()) act(target);
      }}
    >
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="presentation">
        <g transform={transformOf(view)}>
          {layers.map(({ id, shapes, isLive = false }) => (
            <g key={id} data-layer={id} {...(isLive ? {} : HIDDEN)}>
              <ShapeList shapes={shapes} />
            </g>
          ))}
        </g>
        <g {...HIDDEN}>
          <ShapeList shapes={fixed} />
        </g>
      </svg>
    </div>
  );
}

/** From screen readers: its twin is a table. */
const HIDDEN = { 'aria-hidden': 'true' } as const;

/** What a key does to the view; `null` for all other keys, and beside Ctrl, Alt and the like. */
function keyed(view: MapView, { key, ctrlKey, altKey, metaKey }: KeyboardEvent): MapView | null {
  if (ctrlKey || altKey || metaKey) return null;
  switch (key) {
    case 'ArrowUp':
      return moveBy(view, 0, -STRIDE);
    case 'ArrowDown':
      return moveBy(view, 0, STRIDE);
    case 'ArrowLeft':
      return moveBy(view, -STRIDE, 0);
    case 'ArrowRight':
      return moveBy(view, STRIDE, 0);
    case '+':
    case '=':
      return zoomBy(view, ZOOM.step);
    case '-':
      return zoomBy(view, 1 / ZOOM.step);
    case '0':
    case 'Home':
      return WHOLE;
    default:
      return null;
  }
}

function placeOf(target: EventTarget | null): { placeId: string; isFinding: boolean } | null {
  if (!(target instanceof Element)) return null;
  const found = target.closest<SVGElement>('[data-finding-place], [data-place], [data-capture]');
  if (found === null) return null;
  const { findingPlace, place, capture } = found.dataset;
  return { placeId: findingPlace ?? place ?? capture!, isFinding: findingPlace !== undefined };
}

type Holder = { current: HTMLDivElement | null };

function useWidth(holder: Holder, onWidth: (pixels: number) => void): void {
  const tell = useRef(onWidth);
  tell.current = onWidth;
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => tell.current(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [holder]);
}

/** Ctrl and wheel, which a pinch on a touchpad sends too; the wheel alone scrolls the page. */
function useWheel(holder: Holder, view: MapView, onView: (view: MapView) => void): void {
  const now = useRef({ view, onView });
  now.current = { view, onView };
  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      // Or the browser would zoom the whole page; that is why it may not be a passive listener.
      event.preventDefault();
      const about = spotUnder(element, now.current.view, event);
      now.current.onView(zoomBy(now.current.view, Math.exp(-event.deltaY / 200), about));
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [holder]);
}

function spotUnder(element: Element, view: MapView, { clientX, clientY }: MouseEvent) {
  const { left, top, width, height } = element.getBoundingClientRect();
  return spotAt(view, (clientX - left) / width, (clientY - top) / height);
}

/** A drag shorter than this, in pixels, is a click. */
const STILL = 4;

function useDrag(view: MapView, onView: (view: MapView) => void) {
  const [from, setFrom] = useState<{ x: number; y: number; view: MapView } | null>(null);
  const dragged = useRef(false);
  const end = () => setFrom(null);
  return {
    wasDragged: () => dragged.current,
    handlers: {
      onPointerDown: ({ clientX, clientY, button }: PointerEvent) => {
        dragged.current = false;
        if (button === 0) setFrom({ x: clientX, y: clientY, view });
      },
      onPointerMove: ({ clientX, clientY, currentTarget, pointerId }: PointerEvent) => {
        if (from === null) return;
        const [right, down] = [from.x - clientX, from.y - clientY];
        if (!dragged.current && Math.hypot(right, down) < STILL) return;
        const picture = currentTarget as HTMLElement;
        // Only now: a captured pointer would take the click from the symbol under it.
        if (!dragged.current) picture.setPointerCapture(pointerId);
        dragged.current = true;
        onView(moveBy(from.view, right / picture.clientWidth, down / picture.clientHeight));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
