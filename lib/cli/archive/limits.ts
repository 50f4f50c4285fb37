/** Pages that are handed to the queue, or fetched from it, in one go. */
export const BATCH = 100;
/** How often a page is tried when the machine, not the page, is at fault: a folder that is not there, a disk that fails. */
export const ATTEMPTS = 4;
/** Milliseconds before the second try; each further wait is twice as long. */
export const FIRST_WAIT_MS = 1_000;
/**
 * How many workers may end over one page before it is put aside. High, since workers are stopped for reasons of their own; a page
 * that ends every worker must not go round for ever.
 */
export const MOST_ENDED_WORKERS = 100;
/** Seconds for which a page stays with a worker that gives no sign of life. */
export const LEASE_SECONDS = 20;
/** Pages that a worker has in hand: while one is judged, the next is fetched and read. */
export const IN_HAND = 8;
/** Bytes of an archive whose directory is read at once (ZIP), and of one page. */
export const MOST_ZIP_BYTES = 2_000_000_000;
/** Entries of a ZIP archive. */
export const MOST_ZIP_ENTRIES = 2_000_000;
/** Milliseconds between two words on how far the work is. */
export const PROGRESS_MS = 2_000;
/** Milliseconds without Redis after which `enqueue` and `collect` give up; a worker waits on. */
export const LOST_MS = 60_000;
/** Milliseconds in which a connection must stand. */
export const CONNECT_MS = 10_000;
/** Milliseconds for which a first connection that is refused is tried again: a Redis that is restarted is not there for a moment. */
export const FIRST_TRIES_MS = { 'a while': 5_000, 'for ever': LOST_MS } as const;
/** Milliseconds between two tries of a first connection. */
export const AGAIN_MS = 500;
/** Milliseconds for which the word of an `enqueue` at work holds, in case it is killed. */
export const ENQUEUING_MS = 60_000;
/** The oldest Redis that is worked with: below it BullMQ lacks commands. */
export const OLDEST_REDIS = '6.2.0';
