import {
  compareFootprints,
  DIFFERS_BELOW,
  emptyFootprint,
  type Footprint,
  UNCLEAR_BELOW,
} from '../lib/footprints/index.ts';
import { drawShares, drawStones, seededRandom } from './footprints-draw.ts';

/** Shares of made-up deposits: even, falling off as sizes do, and with classes that hardly occur. No deposit has these. */
const PROFILES: Record<string, number[]> = {
  'even, 4 classes': [0.25, 0.25, 0.25, 0.25],
  'falling, 6 classes': [0.4, 0.25, 0.15, 0.1, 0.06, 0.04],
  'long tail, 10 classes': [0.45, 0.2, 0.12, 0.08, 0.05, 0.04, 0.03, 0.015, 0.01, 0.005],
};
const SAMPLES = [500, 10_000];
const PARCELS = [30, 100, 400, 2000];
const CONCENTRATIONS = [null, 300];
/** Share of stones of another deposit, for the rows that show what is noticed. */
const MIXED = 0.3;

export interface ErrorRates {
  differs: number;
  unclear: number;
  /** How often the interval of what must come from elsewhere begins above the truth, or leaves it out. */
  tooHigh: number;
  missed: number;
  told: number;
}

export interface Setting {
  shares: readonly number[];
  sample: number;
  stones: number;
  concentration: number | null;
  /** Share drawn from the reverse of the profile. */
  mixed: number;
}

/** Draws footprint and parcel anew each time, and counts what the comparison says. */
export function errorRates(setting: Setting, repeats: number, seed: number): ErrorRates {
  const random = seededRandom(seed);
  const { shares, sample, stones, concentration, mixed } = setting;
  const other = shares.toReversed();
  const truth = shares.map((share, at) => (1 - mixed) * share + mixed * other[at]!);
  const needed = Math.max(0, 1 - Math.min(...truth.map((share, at) => share / shares[at]!)));
  const rates = { differs: 0, unclear: 0, tooHigh: 0, missed: 0, told: 0 };
  for (let repeat = 0; repeat < repeats; repeat++) {
    const footprint = footprintOf(drawStones(sample, shares, random), concentration);
    const own = concentration === null ? truth : drawShares(truth, concentration, random);
    const [comparison] = compareFootprints(compositionOf(drawStones(stones, own, random)), [footprint]);
    const { probability, elsewhere } = comparison!.dimensions[0]!;
    if (probability === null || elsewhere === null) continue;
    rates.told++;
    if (probability < DIFFERS_BELOW) rates.differs++;
    if (probability < UNCLEAR_BELOW) rates.unclear++;
    if (elsewhere.low > needed) rates.tooHigh++;
    if (elsewhere.low > needed || elsewhere.high < needed) rates.missed++;
  }
  for (const name of ['differs', 'unclear', 'tooHigh', 'missed'] as const) rates[name] /= Math.max(1, rates.told);
  return rates;
}

/** A rate that is held to a limit may be above it by chance: by four standard errors, and a fifth for what is approximate. */
export function isWithin(rate: number, limit: number, repeats: number): boolean {
  return rate <= limit * 1.2 + 4 * Math.sqrt((limit * (1 - limit)) / repeats);
}

export function footprintTable(repeats: number): { text: string; isKept: boolean } {
  const lines = [
    `${repeats} parcels a row. Promised: "differs" at most ${pct(DIFFERS_BELOW)} and "unclear or differs" at most ${pct(UNCLEAR_BELOW)} of parcels of the deposit itself; the interval leaves out the truth at most 5 % of the time.`,
    '',
    '| profile | sample | parcels vary | stones | differs | unclear or differs | interval above truth | interval misses | promise |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  let isKept = true;
  eachSetting((name, setting, seed) => {
    const same = errorRates(setting, repeats, seed);
    const kept =
      isWithin(same.differs, DIFFERS_BELOW, repeats) &&
      isWithin(same.unclear, UNCLEAR_BELOW, repeats) &&
      isWithin(same.missed, 0.05, repeats);
    isKept &&= kept;
    lines.push(row(name, setting, same, kept ? 'kept' : 'BROKEN'));
  });
  lines.push(
    '',
    `What is noticed: ${pct(MIXED)} of the stones from a deposit with the reverse profile.`,
    '',
    lines[2]!,
    lines[3]!,
  );
  eachSetting((name, setting, seed) => {
    if (setting.shares[0] === setting.shares.at(-1)) return;
    const mixed = errorRates({ ...setting, mixed: MIXED }, repeats, seed);
    const kept = isWithin(mixed.missed, 0.05, repeats);
    if (setting.concentration === null) isKept &&= kept;
    lines.push(row(name, setting, mixed, setting.concentration === null ? (kept ? 'kept' : 'BROKEN') : '-'));
  });
  return { text: lines.join('\n'), isKept };
}

function eachSetting(visit: (name: string, setting: Setting, seed: number) => void): void {
  let seed = 20_121_228;
  for (const [name, shares] of Object.entries(PROFILES)) {
    for (const sample of SAMPLES) {
      for (const concentration of CONCENTRATIONS) {
        for (const stones of PARCELS) visit(name, { shares, sample, stones, concentration, mixed: 0 }, seed++);
      }
    }
  }
}

function row(name: string, setting: Setting, rates: ErrorRates, promise: string): string {
  const { sample, concentration, stones } = setting;
  const cells = [
    name,
    sample,
    concentration === null ? 'by chance alone' : `concentration ${concentration}`,
    stones,
    pct(rates.differs),
    pct(rates.unclear),
    pct(rates.tooHigh),
    pct(rates.missed),
    promise,
  ];
  return `| ${cells.join(' | ')} |`;
}

function pct(rate: number): string {
  return `${(rate * 100).toFixed(1)} %`;
}

const nameOf = (at: number) => `class ${at}`;

function footprintOf(counts: readonly number[], concentration: number | null): Footprint {
  const footprint = { ...emptyFootprint('drawn'), concentration };
  const classes = counts.map((count, at) => ({ name: nameOf(at), count, share: null }));
  return { ...footprint, dimensions: { ...footprint.dimensions, model: { sampleStones: null, classes } } };
}

function compositionOf(counts: readonly number[]): { model: Record<string, number> } {
  return { model: Object.fromEntries(counts.map((count, at) => [nameOf(at), count])) };
}
