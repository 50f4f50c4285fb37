export { askToNotify, mayNotify, stopNotifying } from './notices.ts';
export { type FeedFault, removeFeed, setFeed } from './set-feed.ts';
export { isExportAllowed, onSettingsChange, type SettingsHere, savePreferences, settingsHere } from './settings.ts';
export { askForSites, onGrantChange, watchedSites, withdrawSite } from './watched-sites.ts';
