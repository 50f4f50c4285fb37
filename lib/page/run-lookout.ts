import { Lookout } from './lookout.ts';
import { ask, isExtensionThere } from './messenger.ts';
import { runInPage } from './run-in-page.ts';

/** The small script that is registered for granted hosts, and runs in every frame of theirs. `isTopFrame` is a test-only seam. */
export function runLookout(isTopFrame = window === window.top): void {
  runInPage('lookout', ({ signal, stop, lastRound }) => {
    return new Lookout({ page: document, isTopFrame, ask, isExtensionThere, stop, lastRound }, signal);
  });
}
