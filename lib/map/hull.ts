import type { Spot } from './projection.ts';

/** Points on the circle around each spot of which the outline is made. */
const CIRCLE = 16;

/** The outline around spots at a distance from all of them: the convex hull of circles around them. Empty without spots. */
export function outlineAround(spots: readonly Spot[], reach: number): Spot[] {
  return hull(spots.flatMap((spot) => circle(spot, reach)));
}

function circle([x, y]: Spot, radius: number): Spot[] {
  return Array.from({ length: CIRCLE }, (_, at) => {
    const angle = (at / CIRCLE) * 2 * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** Andrew's monotone chain. */
export function hull(spots: readonly Spot[]): Spot[] {
  if (spots.length < 3) return [...spots];
  const sorted = spots.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by);
  return [...halfHull(sorted), ...halfHull(sorted.toReversed())];
}

function halfHull(sorted: readonly Spot[]): Spot[] {
  const half: Spot[] = [];
  for (const spot of sorted) {
    while (half.length > 1 && turn(half.at(-2)!, half.at(-1)!, spot) <= 0) half.pop();
    half.push(spot);
  }
  return half.slice(0, -1);
}

function turn([ax, ay]: Spot, [bx, by]: Spot, [cx, cy]: Spot): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
}
