const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const DAY = 24 * HOUR;

/** Bytes after inflating. A list may also never be longer than `latest` says. */
export const CAPS = { root: 512_000, latest: 16_384, list: 5_000_000 } as const;

/** Signatures on a file, keys in a root. */
export const MOST_SIGNATURES = 16;
export const MOST_KEYS = 64;

/** Roots that are followed in one update. */
export const MOST_ROTATIONS = 256;

/** A download that brings nothing for so long has ended; one that drips ends too. */
export const STALL_MS = 30 * SECOND;
export const DOWNLOAD_MS = 5 * 60 * SECOND;
export const TRIES = 3;
export const FIRST_WAIT_MS = 1 * SECOND;

/** A `latest` may live so long; so long after that the list counts as confirmed all the same. */
export const LATEST_LIFE_MS = 14 * DAY;
export const GRACE_MS = 7 * DAY;

/** A list that was not confirmed for so long is said to be old. */
export const OLD_AFTER_MS = 30 * DAY;

/** How far the clocks of the authority and of the reader may differ. */
export const CLOCK_TOLERANCE_MS = 1 * DAY;
/** A clock so far ahead of the last time that is known for sure is doubted. */
export const CLOCK_AHEAD_MS = 366 * DAY;

/** Hours between two questions: as the feed says, within these bounds. */
export const POLL_HOURS = { usual: 24, least: 1, most: 168 } as const;
/** First wait after a failure; it doubles with each further one, up to the usual wait. */
export const RETRY_MS = 15 * 60 * SECOND;

export const HOUR_MS = HOUR;
