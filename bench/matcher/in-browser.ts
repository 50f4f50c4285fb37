import Mark from 'mark.js';
import { gazetteer } from '@/lib/gazetteer/gazetteer';
import { allSpellings } from './spellings.ts';
import { benchTexts } from './texts.ts';
import { leastTime } from './time-it.ts';

const CHARACTERS = 20_000;
const NAMES_AT_ONCE = 200;
const TIMES = 50;

declare global {
  /** Milliseconds until names can be found; once a page, since only the first time is one. */
  var benchSetUp: () => number;
  var benchMatcher: () => { text: string; ours: number; markJs: number }[];
}

globalThis.benchSetUp = () => {
  const start = performance.now();
  gazetteer().index.find('');
  return performance.now() - start;
};

/** A fiftieth of each text in a paragraph: mark.js walks the DOM and wraps, ours reads the same text nodes. */
globalThis.benchMatcher = () => {
  const { index } = gazetteer();
  const spellings = allSpellings();
  return benchTexts()
    .slice(0, 2)
    .map(({ name, text }) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text.slice(0, CHARACTERS);
      document.body.replaceChildren(paragraph);
      const { nodeValue } = paragraph.firstChild!;
      // Many times over: the browser's clock has steps of a tenth of a millisecond.
      const ours =
        leastTime(5, () => {
          for (let time = 0; time < TIMES; time++) index.find(nodeValue!);
        }) / TIMES;
      const mark = new Mark(paragraph);
      // mark.js follows its list by recursion; a long list at once ends its stack.
      const markAll = (): void => {
        for (let i = 0; i < spellings.length; i += NAMES_AT_ONCE) {
          const some = spellings.slice(i, i + NAMES_AT_ONCE);
          mark.mark(some, { accuracy: 'exactly', separateWordSearch: false, diacritics: false });
        }
      };
      const markJs = leastTime(1, markAll);
      return { text: name, ours, markJs };
    });
};
