/** Years after which personal values are erased, unless the house says otherwise: Regulation (EU) 2024/1624, article 77. */
export const RETENTION_YEARS = 5;

/** Between two times of the record that are further apart, the clock may have been set: nothing is erased before a person confirms it. */
export const CLOCK_LEAP_DAYS = 366;

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
export const WRITE_BATCH = 200;

/** Findings that are read from the database at once: some ten milliseconds of whoever reads them. */
export const READ_PAGE = 500;

/** Findings that a change is told with by their ids; where it touched more, all are to be read anew. */
export const IDS_TOLD = 1_000;

/** Lots of a reading that are judged between two pauses. */
export const JUDGE_BATCH = 100;

/** Readings of the pages of a site that are remembered, and how many make a custom. */
export const READINGS_KEPT = 10;
export const READINGS_FOR_CUSTOM = 3;

/** With fewer lots than this as a rule, fewer on one day say nothing. */
export const LOTS_FOR_CUSTOM = 4;

/** A reading with less than this part of what is usual is told. */
export const LOW_SHARE = 0.5;

/** Kinds of pages whose readings are remembered; those read longest ago give way. */
export const KINDS_OF_PAGES = 500;
