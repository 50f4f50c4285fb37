export { type FeedNotice, feedNotices } from './feed-notices.ts';
export { FeedError, type FeedProblem } from './feed-problem.ts';
export {
  FEED_SETTINGS_KEY,
  type FeedSetting,
  type FeedSettings,
  foldersOf,
  isFeedAddress,
  readFeedSettings,
  type SettingsArea,
} from './feed-settings.ts';
export { afterFailure, afterSuccess, type FeedState, firstState, isDue, readFeedState } from './feed-state.ts';
export { type RunContext, runUpdate } from './run-update.ts';
