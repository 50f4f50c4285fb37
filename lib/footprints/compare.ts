import { isMeasured } from './check-footprint.ts';
import { type Composition, foldName, stonesIn } from './composition.ts';
import { chiSquaredTail, dirichletMultinomial } from './distributions.ts';
import { elsewhereShare, type Interval, shareInterval } from './intervals.ts';
import { DIFFERS_BELOW, FEWEST_EXPECTED, FEWEST_STONES, UNCLEAR_BELOW } from './limits.ts';
import { DIMENSIONS, type Dimension, type Footprint, type FootprintDimension } from './schema.ts';

/** `too-few`: too few stones, of the parcel or of the sample, or too few classes, to say. */
export type Outcome = 'compatible' | 'unclear' | 'differs' | 'too-few';

export interface ClassComparison {
  name: string;
  stones: number;
  /** Shares from 0 to 1, each with its interval. */
  parcel: Interval;
  footprint: Interval;
}

export interface DimensionComparison {
  dimension: Dimension;
  /** Stones of the parcel, and of the footprint's sample. */
  stones: number;
  sampleStones: number;
  classes: ClassComparison[];
  outcome: Outcome;
  /** How often a parcel of the deposit itself would differ as much, 0 to 1; `null` for too few. */
  probability: number | null;
  /** Of the chi-squared law; classes with few stones are pooled. */
  degrees: number;
  /** Share of the parcel that would have to come from elsewhere for the rest to fit; all of it always could. */
  elsewhere: { low: number; high: number } | null;
  /** Natural logarithm of the Dirichlet-multinomial likelihood. */
  logLikelihood: number;
}

export interface FootprintComparison {
  footprint: Footprint;
  dimensions: DimensionComparison[];
  /** All dimensions taken together, with the number of them allowed for. */
  outcome: Outcome;
  probability: number | null;
  /** How probable this footprint is among those compared, if one of them is right; `null` where they cannot be compared. */
  weight: number | null;
}

/** Added to each class, so that one that the sample lacks is rare and not impossible (Jeffreys). */
const PRIOR = 0.5;

/** Holds a parcel's composition against footprints. A hint beside the stated origin, never a verdict. Pure. */
export function compareFootprints(composition: Composition, footprints: readonly Footprint[]): FootprintComparison[] {
  const compared = footprints.map((footprint) => compareOne(composition, footprint));
  const weights = weightsOf(compared);
  return compared.map((one, at) => ({ ...one, weight: weights?.[at] ?? null }));
}

function compareOne(composition: Composition, footprint: Footprint): Omit<FootprintComparison, 'weight'> {
  const dimensions = DIMENSIONS.flatMap((dimension) => {
    const [counts, profile] = [composition[dimension], footprint.dimensions[dimension]];
    if (stonesIn(counts) === 0 || !isMeasured(profile)) return [];
    return compareDimension(dimension, counts!, profile, footprint);
  });
  const told = dimensions.flatMap(({ probability }) => probability ?? []);
  // Bonferroni: the dimensions are of the same stones and not independent; this holds however they hang together.
  const probability = told.length === 0 ? null : Math.min(1, Math.min(...told) * told.length);
  return { footprint, dimensions, outcome: outcomeOf(probability), probability };
}

function outcomeOf(probability: number | null): Outcome {
  if (probability === null) return 'too-few';
  if (probability < DIFFERS_BELOW) return 'differs';
  return probability < UNCLEAR_BELOW ? 'unclear' : 'compatible';
}

function compareDimension(
  dimension: Dimension,
  counts: Record<string, number>,
  profile: FootprintDimension,
  footprint: Footprint,
): DimensionComparison {
  const { names, parcel, sample } = aligned(counts, profile, footprint);
  const [stones, sampleStones] = [sum(parcel), sum(sample)];
  const worth = worthOf(sampleStones, footprint.concentration);
  const expected = sample.map((count) => (count + PRIOR) / (sampleStones + PRIOR * sample.length));
  const pools = poolClasses(expected, Math.min(stones, worth / 2));
  const canTell = stones >= FEWEST_STONES && worth >= FEWEST_STONES && pools.length >= 2;
  const [pooledParcel, pooledExpected] = [pooled(parcel, pools), pooled(expected, pools)];
  const probability = canTell ? differenceProbability(pooledParcel, pooledExpected, worth) : null;
  return {
    dimension,
    stones,
    sampleStones,
    classes: names.map((name, at) => ({
      name,
      stones: parcel[at]!,
      parcel: shareInterval(parcel[at]!, stones),
      footprint: shareInterval(sample[at]!, sampleStones),
    })),
    outcome: outcomeOf(probability),
    probability,
    degrees: Math.max(0, pools.length - 1),
    elsewhere: canTell ? elsewhereShare(pooledParcel, pooledExpected, worth) : null,
    logLikelihood: dirichletMultinomial(
      parcel,
      expected.map((share) => share * worth),
    ),
  };
}

/** The footprint's classes in its order, then those that only the parcel has. */
function aligned(
  counts: Record<string, number>,
  profile: FootprintDimension,
  footprint: Footprint,
): { names: string[]; parcel: number[]; sample: number[] } {
  const stones = profile.sampleStones ?? footprint.sample.stones ?? 0;
  const known = profile.classes.map(({ name, count, share }) => ({ name, sample: count ?? (share ?? 0) * stones }));
  const byName = new Map(Object.entries(counts).map(([name, count]) => [foldName(name), { name, count }]));
  const rows = known.map(({ name, sample }) => {
    const own = byName.get(foldName(name));
    byName.delete(foldName(name));
    return { name, sample, parcel: own?.count ?? 0 };
  });
  for (const { name, count } of byName.values()) rows.push({ name, sample: 0, parcel: count });
  return {
    names: rows.map(({ name }) => name),
    parcel: rows.map(({ parcel }) => parcel),
    sample: rows.map(({ sample }) => sample),
  };
}

/**
 * How many stones the footprint is worth as evidence: those of its sample, and fewer where parcels of the deposit are known
 * to differ from each other by more than chance.
 */
function worthOf(sampleStones: number, concentration: number | null): number {
  if (sampleStones === 0) return 0;
  return 1 / (1 / sampleStones + (concentration === null ? 0 : 1 / concentration));
}

/** Classes in which fewer stones are expected than the law needs are put together. The parcel's own counts have no say. */
function poolClasses(expected: readonly number[], stones: number): number[][] {
  const order = expected.map((_, at) => at).sort((a, b) => expected[a]! - expected[b]!);
  const pools: number[][] = [];
  let pool: number[] = [];
  let inPool = 0;
  for (const at of order) {
    pool.push(at);
    inPool += expected[at]! * stones;
    if (inPool < FEWEST_EXPECTED) continue;
    pools.push(pool);
    pool = [];
    inPool = 0;
  }
  if (pool.length > 0) pools.at(-1)?.push(...pool);
  return pools;
}

/** Pearson's test that parcel and sample are of one kind; the footprint is itself only a sample. */
function differenceProbability(parcel: readonly number[], expected: readonly number[], worth: number): number {
  const stones = sum(parcel);
  const figure = parcel.reduce((total, count, at) => {
    const both = (count + expected[at]! * worth) / (stones + worth);
    return total + (count / stones - expected[at]!) ** 2 / both;
  }, 0);
  return chiSquaredTail((figure * stones * worth) / (stones + worth), parcel.length - 1);
}

/** Posterior weights at equal odds before, by the dimensions that all footprints share with the same classes. */
function weightsOf(compared: readonly Omit<FootprintComparison, 'weight'>[]): number[] | null {
  if (compared.length < 2) return null;
  const shared = DIMENSIONS.filter((dimension) => new Set(compared.map((one) => classesOf(one, dimension))).size === 1);
  const usable = shared.filter((dimension) =>
    compared.every((one) => {
      const found = one.dimensions.find((each) => each.dimension === dimension);
      return found !== undefined && found.outcome !== 'too-few';
    }),
  );
  if (usable.length === 0) return null;
  const logs = compared.map(({ dimensions }) =>
    sum(dimensions.filter(({ dimension }) => usable.includes(dimension)).map(({ logLikelihood }) => logLikelihood)),
  );
  const largest = Math.max(...logs);
  const raw = logs.map((log) => Math.exp(log - largest));
  return raw.map((one) => one / sum(raw));
}

function classesOf({ dimensions }: Omit<FootprintComparison, 'weight'>, dimension: Dimension): string {
  const found = dimensions.find((one) => one.dimension === dimension);
  return (found?.classes ?? [])
    .map(({ name }) => foldName(name))
    .sort()
    .join('|');
}

function pooled(values: readonly number[], pools: readonly (readonly number[])[]): number[] {
  return pools.map((pool) => sum(pool.map((at) => values[at]!)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
