/** Only what the names add to the content script, to be weighed. */
export { homonyms, otherWords, places, words } from 'virtual:gazetteer';
