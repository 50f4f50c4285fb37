/** Only what the names add to the content script, to be weighed. */
export { codes, homonyms, places } from 'virtual:gazetteer';
