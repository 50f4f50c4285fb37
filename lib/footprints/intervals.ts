import { twoSidedNormal } from './distributions.ts';
import { CONFIDENCE } from './limits.ts';

/** A share from 0 to 1 with its 95 % interval. */
export interface Interval {
  share: number;
  low: number;
  high: number;
}

const NORMAL = twoSidedNormal(1 - CONFIDENCE);

/** Wilson's interval; with no stone at all everything is possible. */
export function shareInterval(count: number, stones: number): Interval {
  if (stones <= 0) return { share: 0, low: 0, high: 1 };
  const share = count / stones;
  const z2 = NORMAL ** 2;
  const middle = (share + z2 / (2 * stones)) / (1 + z2 / stones);
  const reach = (NORMAL / (1 + z2 / stones)) * Math.sqrt((share * (1 - share)) / stones + z2 / (4 * stones ** 2));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/**
 * The share of a parcel that would have to come from elsewhere for the rest to have the footprint's shares: as much as its
 * scarcest class demands, for the rest cannot hold more of a class than the parcel does. The interval holds for all classes
 * at once (Bonferroni), each by the logarithm of the ratio of its two shares.
 */
export function elsewhereShare(
  parcel: readonly number[],
  expected: readonly number[],
  worth: number,
): { low: number; high: number } {
  const stones = parcel.reduce((sum, count) => sum + count, 0);
  const z = twoSidedNormal((1 - CONFIDENCE) / parcel.length);
  let [low, high] = [0, 0];
  parcel.forEach((count, at) => {
    const inSample = expected[at]! * worth;
    const ratio = (count + 0.5) / (stones + 0.5) / ((inSample + 0.5) / (worth + 0.5));
    const spread = Math.sqrt(
      1 / (count + 0.5) - 1 / (stones + 0.5) + Math.max(0, 1 / (inSample + 0.5) - 1 / (worth + 0.5)),
    );
    low = Math.max(low, 1 - ratio * Math.exp(z * spread));
    high = Math.max(high, 1 - ratio * Math.exp(-z * spread));
  });
  return { low: Math.min(1, low), high: Math.min(1, high) };
}
