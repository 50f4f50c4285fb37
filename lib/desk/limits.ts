/** Caps and sizes of the desk, named once. */

/** Words on each side that are compared one by one; beyond, the middle is shown as replaced as a whole. */
export const DIFF_WORDS = 2_000;

/** Findings kept back in memory and drawn from; the queue is built for this many and goes on, slower, above. */
export const SMOOTH_FINDINGS = 10_000;

/** A `mailto:` address longer than this is cut or refused by some mail programs. */
export const MAILTO_LENGTH = 1_900;

/** Characters of a page's statement quoted in a letter. */
export const QUOTE_LENGTH = 400;

/** Saved views kept by one house. */
export const SAVED_VIEWS = 50;

/** Characters of a search. */
export const SEARCH_LENGTH = 200;

/** Findings of the same lot or seller shown beside one. */
export const RELATED = 20;
