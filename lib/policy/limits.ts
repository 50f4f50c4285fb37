/** Sites that a policy may name. A browser asks for all of them in one prompt. */
export const POLICY_SITES = 200;

/** Characters of a wrong value that are shown again. */
export const SHOWN_VALUE = 80;

/** Characters of a feed's root file; the feed's own cap. */
export const ROOT_CHARACTERS = 512_000;
