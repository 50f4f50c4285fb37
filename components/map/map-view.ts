import { HEIGHT, type Spot, WIDTH, ZOOM } from '@/lib/map';

/** Which part of the picture is seen: how large, around which spot of it. */
export interface MapView {
  zoom: number;
  centre: Spot;
}

export const WHOLE: MapView = { zoom: ZOOM.least, centre: [WIDTH / 2, HEIGHT / 2] };

/** Larger or smaller by a factor, about a spot that stays where it is. */
export function zoomBy({ zoom, centre }: MapView, factor: number, about: Spot = centre): MapView {
  const next = Math.min(ZOOM.most, Math.max(ZOOM.least, zoom * factor));
  const kept = zoom / next;
  const along = (axis: 0 | 1) => about[axis] + (centre[axis] - about[axis]) * kept;
  return within({ zoom: next, centre: [along(0), along(1)] });
}

/** Moved by a share of what is seen. */
export function moveBy({ zoom, centre: [x, y] }: MapView, right: number, down: number): MapView {
  return within({ zoom, centre: [x + (right * WIDTH) / zoom, y + (down * HEIGHT) / zoom] });
}

/** A spot in the middle, near enough to tell it from its neighbours. */
export function lookAt(spot: Spot, zoom: number): MapView {
  return within({ zoom: Math.max(zoom, 3), centre: spot });
}

/** What stands where a part of the viewport is, 0 to 1 from its upper left. */
export function spotAt({ zoom, centre: [x, y] }: MapView, right: number, down: number): Spot {
  return [x + ((right - 0.5) * WIDTH) / zoom, y + ((down - 0.5) * HEIGHT) / zoom];
}

export function transformOf({ zoom, centre: [x, y] }: MapView): string {
  return `translate(${WIDTH / 2 - x * zoom} ${HEIGHT / 2 - y * zoom}) scale(${zoom})`;
}

/** Nothing beyond the picture's edge comes into sight. */
function within({ zoom, centre }: MapView): MapView {
  const clamp = (value: number, length: number) => {
    const half = length / zoom / 2;
    return Math.min(length - half, Math.max(half, value));
  };
  return { zoom, centre: [clamp(centre[0], WIDTH), clamp(centre[1], HEIGHT)] };
}
