/** Every figure of the page side in one place. Times in milliseconds. */

/** One stretch of main-thread work aims at this; `SLICE_CAP_MS` is the promise (no task over 50 ms). */
export const SLICE_AIM_MS = 12;
export const SLICE_CAP_MS = 50;

/**
 * All the slices of one reading together, 2 s in all; what was read by then is shown as read in part. Judging has its own
 * share, so that lots of a page read in part are painted too.
 */
export const READING_BUDGET_MS = 1_700;
export const JUDGING_BUDGET_MS = 300;

/** Longest wait for an idle moment before a page is looked at for the first time. */
export const IDLE_WAIT_MS = 200;

/** A page is read again once it has been quiet for so long… */
export const QUIET_MS = 100;
/** …or, where it never gets quiet, after so long. */
export const MAX_WAIT_MS = 300;

/** So many rounds of mutations within the window are a storm: then one reading at most in each pause. */
export const STORM_ROUNDS = 100;
export const STORM_WINDOW_MS = 2_000;
export const STORM_PAUSE_MS = 1_000;

/** In a page of more elements, rules that paint are for the painted ones alone. */
export const LONG_PAGE_ELEMENTS = 5_000;

/** In a page that keeps changing, whether words can be seen is looked at this often. */
export const SIGHT_AGAIN_MS = 2_000;

/** Readings may use this share of the main thread in the long run; a burst on top of it is free. */
export const READING_SHARE = 0.05;
export const READING_BURST_MS = 1_000;

/** Mutated nodes looked at one by one on a page that has no listings; past it the page is looked at as a whole. */
export const COLLECTED_NODES = 500;
/** UTF-16 code units of text looked at for signs of a listing. */
export const GATE_TEXT_LENGTH = 4_000_000;

/**
 * Elements of a page that are looked at for a shadow root, those that are asked for a closed one, and those that are looked
 * at again, so many milliseconds after one another, because a root may still come.
 */
export const SHADOW_CANDIDATES = 20_000;
export const CLOSED_ROOTS_ASKED = 2_000;
export const SHADOW_PENDING = 200;
export const SHADOW_LOOKS_MS = [500, 1_000, 2_500, 6_000];

/** Matched words of a page whose style is asked for, to say of words that cannot be seen. */
export const STYLED_WORDS = 500;

/**
 * Words count as unseen in smaller type (px), in a box that cuts them off below this size (px), in ink that is as far from
 * the ground (of 255), or with a ground that is this opaque at least.
 */
export const SMALLEST_TYPE = 4;
export const SMALLEST_BOX = 2;
export const SAME_COLOUR = 12;
export const OPAQUE_ALPHA = 0.95;

/** Places in the text that are painted for one stretch of words of structured data. */
export const FOUND_AGAIN = 10;

/** Ranges painted at most: each live range costs a little on every change of the page. */
export const PAINTED_RANGES = 5_000;

/**
 * So many words, the first ones of a page, are painted wherever they are, further ones while they are near the window: at
 * every change of a page the browser goes through all ranges, 3,750 of them in 40 ms. In a page that changes all the time 75
 * of them take 5 % of the main thread.
 */
export const PAINTED_WHEREVER = 100;
export const PAINTED_WHEREVER_IN_STORM = 24;

/** Markers drawn at once, and how soon after a change of the page they are placed anew. */
export const MARKERS_IN_VIEW = 300;
export const REPLACE_MS = 80;
/**
 * What stands over and beside marked listings is looked at anew so soon after that once the page rests, and so often where it
 * never does; else only where a listing lies elsewhere than before.
 */
export const LOOK_AFTER_MS = 20;
export const LOOK_AGAIN_MS = 500;

/** So many repairs in the window, then nothing is painted any more in this document. */
export const REPAIRS = 5;
export const REPAIR_WINDOW_MS = 5_000;

/**
 * How often marks are checked for interference, and the extension for being gone, while something is painted: a little more
 * often than repairs may be done, so that what is never repaired is given up.
 */
export const WATCH_MARKS_MS = 900;

/** How long a lot that was jumped to stays lit. */
export const SHOWN_MS = 2_500;

/**
 * A reader that did not come, and advisories that did not, are asked for again after so long. A page with signs of lots
 * whose reader never comes counts as read in part.
 */
export const CALL_PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];

/** How often it is asked what was taught about a site, before the page is read without it. */
export const TAUGHT_ASKINGS = 2;
/** What is shown of a description before it is kept: so many lots, cut short so far, read within so many milliseconds. */
export const PREVIEW_LOTS = 5;
export const PREVIEW_TEXT_LENGTH = 300;
export const PREVIEW_BUDGET_MS = 200;

/** A report that was not taken is sent again after so long. */
export const RESEND_MS = 1_000;
/** The reader of the panel is told "reading" only where a first reading takes longer than this. */
export const SAY_READING_AFTER_MS = 100;

/** What one message may hold, kept by the sender and checked by the receiver. */
export const MESSAGE_BYTES = 1_000_000;
export const MESSAGE_DEPTH = 32;
export const MESSAGE_LOTS = 2_000;
/** Keys of lots on the page in one report, 12 bytes each: half of a message. */
export const MESSAGE_KEYS = 40_000;
/** UTF-16 code units of one text in a message: four times the cap of a field, since a description joins several. */
export const MESSAGE_TEXT_LENGTH = 16_384;
/** Pause between the parts of one report, so that a tab stays below 20 messages a second. */
export const MESSAGE_GAP_MS = 60;
export const MESSAGE_ORIGINS = 200;
export const MESSAGE_PLACES = 200;
export const MESSAGE_FAULTS = 100;
