/** Fewer stones than this say nothing, whatever they look like: of the parcel, and of the footprint's sample. */
export const FEWEST_STONES = 30;
/** Stones expected in a class below which it is pooled with others: under it the chi-squared law does not hold. */
export const FEWEST_EXPECTED = 10;
/** A difference that a parcel of the deposit itself would show less often than this: "differs". */
export const DIFFERS_BELOW = 0.01;
/** Between the two it is left open. */
export const UNCLEAR_BELOW = 0.05;
/** Two-sided level of every interval. */
export const CONFIDENCE = 0.95;

/** Caps of a footprint file, so that a hostile one costs little before it is refused. */
export const CAPS = {
  fileLength: 1_000_000,
  textLength: 400,
  classes: 60,
  stones: 1_000_000_000,
  rows: 2_000,
} as const;
