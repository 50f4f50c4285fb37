/** Figures from 0 to 1, the same for the same seed (mulberry32): a benchmark that can be repeated. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many stones, each of a class drawn by the shares. */
export function drawStones(stones: number, shares: readonly number[], random: () => number): number[] {
  const counts = shares.map(() => 0);
  for (let stone = 0; stone < stones; stone++) {
    let rest = random();
    let at = 0;
    while (at < shares.length - 1 && rest >= shares[at]!) rest -= shares[at++]!;
    counts[at]!++;
  }
  return counts;
}

/** Shares of one parcel of a deposit whose parcels differ: Dirichlet with this concentration. */
export function drawShares(shares: readonly number[], concentration: number, random: () => number): number[] {
  const drawn = shares.map((share) => drawGamma(share * concentration, random));
  const total = drawn.reduce((sum, one) => sum + one, 0);
  return drawn.map((one) => one / total);
}

/** Marsaglia and Tsang's way. */
function drawGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawGamma(shape + 1, random) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * normal) ** 3;
    if (v > 0 && Math.log(1 - random()) < normal ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}
