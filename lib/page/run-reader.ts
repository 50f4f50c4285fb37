import type { MarkerWords } from './marker-line.ts';
import { ask, isExtensionThere } from './messenger.ts';
import { PageScript } from './page-script.ts';
import { runInPage } from './run-in-page.ts';

/** The script with all that reading and judging needs; the background runs it in a frame whose lookout asked for it. */
export function runReader(words: MarkerWords): void {
  runInPage('reader', ({ signal, stop, lastRound }) => {
    const isTopFrame = window === window.top;
    return new PageScript({ page: document, isTopFrame, ask, isExtensionThere, words, stop, lastRound }, signal);
  });
}
