import { ChangeGate, wordsIn } from './change-gate.ts';
import { listen } from './page-dom.ts';
import { Rounds } from './rounds.ts';
import type { ShadowRoots } from './shadow-roots.ts';
import { yieldToPage } from './slices.ts';

export interface Watched {
  /** Reads the page once and answers the main-thread time it took, in milliseconds. */
  read(): Promise<number>;
  /** Lots were found by the last reading: then every change may matter. */
  hasLots(): boolean;
  /** Words that may be the sign of a listing, on a page without lots. */
  isSign(words: string): boolean;
  /** Our own element: its coming and going is no change of the page. */
  isOwn(node: Node): boolean;
  /** Called on every change, in the observer's callback: must cost nothing. */
  changed(): void;
  /** The page came back from the back-forward cache. */
  cameBack(): void;
}

/**
 * Reads a page and reads it again whenever it has changed, until the signal ends. The observer's callback only notes that
 * something changed; on a page without lots it costs next to nothing.
 */
export async function watchPage(
  page: Document,
  shadows: ShadowRoots,
  watched: Watched,
  signal: AbortSignal,
): Promise<Rounds | null> {
  // Loading the script was one stretch of work; the reading is the next.
  await yieldToPage();
  if (signal.aborted) return null;
  const rounds = new Rounds(() => watched.read(), signal);
  const gate = new ChangeGate(
    (node) => watched.isSign(wordsIn(node, shadows)),
    () => rounds.readNow(),
    signal,
  );
  shadows.observeWith(observe(page, watched, rounds, gate, signal));
  shadows.lookAgain(page, signal, () => rounds.readNow());
  listenForNavigation(watched, rounds, signal);
  rounds.readNow();
  return rounds;
}

function observe(
  page: Document,
  watched: Watched,
  rounds: Rounds,
  gate: ChangeGate,
  signal: AbortSignal,
): MutationObserver {
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwnChange(record, watched))) return watched.changed();
    if (watched.hasLots()) {
      watched.changed();
      rounds.changed();
    } else gate.collect(records);
  });
  // The document and not its root element, which a page may replace.
  observer.observe(page, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return observer;
}

function isOwnChange({ type, addedNodes, removedNodes }: MutationRecord, watched: Watched): boolean {
  if (type !== 'childList' || addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && watched.isOwn(node);
}

/** Most navigation within a page changes its words too; where it does not, the page's lots may still be other ones. */
function listenForNavigation(watched: Watched, rounds: Rounds, signal: AbortSignal): void {
  const moved = () => watched.hasLots() && rounds.changed();
  for (const name of ['popstate', 'hashchange']) listen(window, name, signal, moved);
  if (typeof navigation !== 'undefined' && navigation instanceof EventTarget) {
    listen(navigation, 'navigatesuccess', signal, moved);
  }
  listen(window, 'pageshow', signal, (event) => {
    if (!(event as PageTransitionEvent).persisted) return;
    watched.cameBack();
    rounds.readNow();
  });
}
