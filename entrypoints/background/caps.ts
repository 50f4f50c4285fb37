/** Messages that one tab may send in a second; the page's script sends again what was not taken. */
export const MESSAGES_PER_SECOND = 20;

/** Frames of a tab that are listened to. */
export const FRAMES_PER_TAB = 50;

/** Lots kept for a tab, those no longer on the page too, so that a page without end costs no memory without end. */
export const LOTS_PER_TAB = 60_000;

/** Changes that come close together are written and announced once. */
export const SETTLE_MS = 100;

/** Days for which verdicts are remembered: today, the day that the panel asks for, and the one before it. */
export const REMEMBERED_DAYS = 3;
