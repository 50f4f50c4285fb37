/** Only what the names add to the content script, to be weighed. */
export { homonyms, otherSpellings, places } from 'virtual:gazetteer';
