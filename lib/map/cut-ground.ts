/** Lines and outlines in whole steps of `1 / stepsPerDegree`, each point as the difference from the one before it. */
export interface CutGround {
  stepsPerDegree: number;
  /** The country's outline: its rings. */
  country: number[][];
  /** Borders between the neighbours; those with the country are its outline. */
  borders: number[][];
  rivers: number[][];
}

export type LonLat = [number, number];

/** A line as differences of whole steps, longitude and latitude in turn. Points that fall together are kept once. */
export function packLine(line: readonly LonLat[], stepsPerDegree: number): number[] {
  const steps = line.map(([lon, lat]) => [Math.round(lon * stepsPerDegree), Math.round(lat * stepsPerDegree)] as const);
  const apart = steps.filter(([x, y], at) => at === 0 || x !== steps[at - 1]![0] || y !== steps[at - 1]![1]);
  return apart.flatMap(([x, y], at) => (at === 0 ? [x, y] : [x - apart[at - 1]![0], y - apart[at - 1]![1]]));
}

export function unpackLine(packed: readonly number[], stepsPerDegree: number): LonLat[] {
  const line: LonLat[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < packed.length; at += 2) {
    x += packed[at]!;
    y += packed[at + 1]!;
    line.push([x / stepsPerDegree, y / stepsPerDegree]);
  }
  return line;
}
