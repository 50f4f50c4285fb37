const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Documents in one request of the replication, and taken in between two pauses. */
export const BATCH = 500;

/** Documents longer than this are refused: an entry with an advisory list is the longest that we write. */
export const MOST_DOCUMENT_CHARACTERS = 8_000_000;

/** How often the server is asked while the desk is open; after a failure twice as long each time, up to the longest. */
export const SYNC_EVERY_MS = 10 * SECOND;
export const LONGEST_WAIT_MS = 5 * MINUTE;
/** A server that answers nothing for so long is as one that is not there. */
export const ANSWER_MS = 30 * SECOND;

/** Somebody looks at a lot as long as this was renewed; it is renewed twice in that time. */
export const CLAIM_MS = 2 * MINUTE;
/** How far clocks may differ before a claim of earlier is thought to be one of now. */
export const CLAIM_CLOCK_MS = 5 * MINUTE;

/** Rounds of PBKDF2 with SHA-256 from the team's code to its key (OWASP, 2023). */
export const KEY_ROUNDS = 600_000;
/** Characters of a team's code: what the extension draws has 130 bits; a code of persons must be long. */
export const CODE_CHARACTERS = { drawn: 26, least: 20, most: 200 } as const;

/** Refused documents that are kept to be shown. */
export const REFUSED_KEPT = 500;

/** How often a document that was altered or removed on the server is put back in one run. */
export const HEAL_TRIES = 1;
