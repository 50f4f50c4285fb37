/**
 * Messages of one tab that are handled in a second. More wait for their turn, so long at most; what is refused then, the
 * page's script sends again.
 */
export const MESSAGES_PER_SECOND = 20;
export const MESSAGE_WAIT_MS = 15_000;

/** Frames of a tab that are listened to. */
export const FRAMES_PER_TAB = 50;

/** Main-thread time for reading in all frames of a tab together, and the share of later time that is added to it. */
export const FRAMES_READING_MS = 2_000;
export const FRAMES_READING_SHARE = 0.05;
/** With less than this no frame is read. */
export const LEAST_READING_MS = 20;
/** How long a frame may keep its turn without a report. */
export const FRAME_TURN_MS = 1_500;

/** Lots kept for a tab, those no longer on the page too, so that a page without end costs no memory without end. */
export const LOTS_PER_TAB = 60_000;

/** Changes that come close together are written and announced once. */
export const SETTLE_MS = 100;

/** Days for which verdicts are remembered: today, the day that the panel asks for, and the one before it. */
export const REMEMBERED_DAYS = 3;

/** What a page states is kept once it has been quiet for this long, and at the latest after the second time. */
export const KEEP_QUIET_MS = 1_500;
export const KEEP_LATEST_MS = 10_000;

/** Lots of one document that are kept: a page that changes its words without end fills no disk. */
export const KEPT_PER_DOCUMENT = LOTS_PER_TAB;

/** How often what is kept is looked after: held against the list in use, erased where its time is over. */
export const UPKEEP_MINUTES = 24 * 60;

/** A page that has been quiet for this long has given its lots; how many is remembered. */
export const COUNT_QUIET_MS = 2_500;
