/**
 * How much of one page is read. The figures are those of the hostile cases H36 and H47; each is tested at the cap and one
 * past it. Time is not measured here (this floor has no clock): who drives `readPageInSteps` stops it by the clock.
 */
export interface ReadingLimits {
  /** UTF-16 code units kept of one field. */
  fieldLength: number;
  /** Text nodes whose words go into listings before a page counts as read in part. */
  textNodes: number;
  /** Listings read from one page. */
  listings: number;
}

export const READING_LIMITS: Readonly<ReadingLimits> = {
  fieldLength: 4096,
  textNodes: 200_000,
  listings: 50_000,
};

/** Characters of one block, and of all blocks, of structured data on a page. */
export const STRUCTURED_DATA_BLOCK_LENGTH = 1_000_000;
export const STRUCTURED_DATA_PAGE_LENGTH = 2_000_000;
export const STRUCTURED_DATA_DEPTH = 64;
export const STRUCTURED_DATA_ITEMS = 2_000;

/** Milliseconds: one slice of reading in a page, and a whole reading. Kept by the page side, which has the clock. */
export const SLICE_MS = 50;
export const READING_MS = 2_000;
