/** Years after which personal values are erased, unless the house says otherwise: Regulation (EU) 2024/1624, article 77. */
export const RETENTION_YEARS = 5;

/** A checkpoint to be kept outside is offered at each export, and when the last one is older than this. */
export const CHECKPOINT_DAYS = 30;

/** How often a change of the record is tried again where another part of the extension was quicker. */
export const WRITE_TRIES = 5;

/** Findings that are held against a new list between two pauses. */
export const REJUDGE_BATCH = 500;

/** Entries in one part of an exported trail. */
export const EXPORT_BATCH = 1_000;

/** Earlier states kept at a finding; older ones stand in the trail. */
export const CHANGES_KEPT = 50;

/** Things written to the database between two pauses. */
export const WRITE_BATCH = 500;

/** Lots of a reading that are judged between two pauses. */
export const JUDGE_BATCH = 250;
