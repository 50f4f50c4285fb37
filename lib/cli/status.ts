/** Everything was read. */
export const STATUS_READ = 0;
/** Some input could not be read, or the call itself was wrong. */
export const STATUS_UNREAD = 2;
