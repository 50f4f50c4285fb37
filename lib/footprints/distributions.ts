import { bisect, gammaln } from 'simple-statistics';

/** Terms of the series after which it has long converged for any figure met here. */
const MOST_TERMS = 10_000;
const PRECISION = 1e-15;

/** Probability that a chi-squared figure of so many degrees of freedom is larger: the regularised upper gamma function. */
export function chiSquaredTail(figure: number, degrees: number): number {
  if (figure <= 0) return 1;
  const [a, x] = [degrees / 2, figure / 2];
  const scale = Math.exp(a * Math.log(x) - x - gammaln(a));
  return x < a + 1 ? 1 - scale * lowerSeries(a, x) : scale * upperFraction(a, x);
}

/** The figure z that a standard normal one exceeds in either direction with this probability. */
export function twoSidedNormal(probability: number): number {
  // A squared normal figure is chi-squared with one degree of freedom.
  return bisect((z) => chiSquaredTail(z * z, 1) - probability, 1e-6, 12, 200, 1e-10);
}

/** Log-likelihood of counts under a Dirichlet-multinomial law with these weights; the same stones in any order. */
export function dirichletMultinomial(counts: readonly number[], weights: readonly number[]): number {
  const stones = counts.reduce((sum, count) => sum + count, 0);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let result = gammaln(stones + 1) + gammaln(total) - gammaln(stones + total);
  counts.forEach((count, at) => {
    const weight = weights[at]!;
    result += gammaln(count + weight) - gammaln(weight) - gammaln(count + 1);
  });
  return result;
}

function lowerSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * PRECISION; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

/** Lentz's way to work out the continued fraction. */
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300;
  let b = x + 1 - a;
  let c = 1 / tiny;
  let d = 1 / b;
  let result = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const an = -n * (n - a);
    b += 2;
    d = 1 / nonZero(an * d + b, tiny);
    c = nonZero(b + an / c, tiny);
    result *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return result;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
