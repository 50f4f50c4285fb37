/** The least of several timings in milliseconds: what the work takes when nothing else runs. */
export function leastTime(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** As `leastTime`, of all runs that fit into as many milliseconds, three at least: peers get the same time to warm up. */
export function leastTimeWithin(milliseconds: number, work: () => unknown): number {
  const end = performance.now() + milliseconds;
  let least = leastTime(3, work);
  while (performance.now() < end) least = Math.min(least, leastTime(1, work));
  return least;
}
