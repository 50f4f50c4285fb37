import { type ComponentChild, h } from 'preact';
import { memo } from 'preact/compat';
import type { Shape } from '@/lib/map';

export interface ShapeListProps {
  /** Drawn anew only when it is another list. */
  shapes: readonly Shape[];
}

/** Shapes as they are, on the screen. */
export const ShapeList = memo(function ShapeList({ shapes }: ShapeListProps) {
  return <>{shapes.map(draw)}</>;
});

function draw({ key, tag, attributes, text, children }: Shape): ComponentChild {
  return h(tag, { key, ...attributes }, text, children?.map(draw));
}
