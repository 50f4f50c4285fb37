import type { ClassComparison } from '@/lib/footprints';

/** The upper end of the axis: the largest share or interval's end, up to the next step that divides into halves. */
export function axisEnd(classes: readonly ClassComparison[]): number {
  const largest = Math.max(0, ...classes.flatMap(({ parcel, footprint }) => [parcel.high, footprint.high]));
  return [0.1, 0.2, 0.4, 0.6, 0.8].find((end) => largest <= end) ?? 1;
}
