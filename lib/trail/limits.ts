/** Random bytes in front of each personal value. */
export const SALT_BYTES = 32;

/** Random bytes of an installation's id. */
export const ORIGIN_BYTES = 16;

/** What stands before the id in the origin line of a checkpoint; `invalid` can be nobody's domain (RFC 2606). */
export const CHECKPOINT_ORIGIN = 'parcel-vigil.invalid/trail/';

/** The hash before the first. */
export const NO_HASH = '0'.repeat(64);

/** Entries that are sealed and chained between two pauses. */
export const APPEND_BATCH = 100;
