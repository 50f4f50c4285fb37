import Mark from 'mark.js';
import { allSpellings } from '../matcher/spellings.ts';

const NAMES_AT_ONCE = 200;

declare global {
  var markNames: () => number;
}

/** Marks all names that we know with mark.js; the milliseconds it took. It follows its list by recursion, hence in parts. */
globalThis.markNames = () => {
  const spellings = allSpellings();
  const mark = new Mark(document.body);
  const start = performance.now();
  for (let at = 0; at < spellings.length; at += NAMES_AT_ONCE) {
    mark.mark(spellings.slice(at, at + NAMES_AT_ONCE), {
      accuracy: 'exactly',
      separateWordSearch: false,
      diacritics: false,
    });
  }
  return performance.now() - start;
};
