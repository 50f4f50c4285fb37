/** Only what the names add to the content script, to be weighed. */
export { homonyms, names, places } from 'virtual:gazetteer';
