import { answerBackground, ask, isExtensionThere } from './messenger.ts';
import { contentTypeOf, listen } from './page-dom.ts';
import { PageScript } from './page-script.ts';

/** What is left in our own world for a second run in the same document; the page's world cannot see it. */
interface Running {
  isAlive(): boolean;
  stop(): void;
  /** The page was asked for again ("look once" on a page that is watched). */
  again(): void;
}

const SLOT = Symbol.for('parcel-vigil');

/**
 * Starts reading this document, once: the script may be put into a page twice. Ends by itself when the background says so or
 * the extension is gone. WXT's own context is not listened to: it ends at an event that any page could send.
 */
export function runInPage(nameLot: (lot: string) => string): void {
  const slot = globalThis as { [SLOT]?: Running };
  const running = slot[SLOT];
  if (running?.isAlive()) {
    running.again();
    return;
  }
  running?.stop();
  if (!isReadable(document)) return;

  const abort = new AbortController();
  const stop = () => {
    abort.abort();
    delete slot[SLOT];
  };
  const script = new PageScript(
    { page: document, isTopFrame: window === window.top, ask, isExtensionThere, nameLot, stop },
    abort.signal,
  );
  slot[SLOT] = { isAlive: isExtensionThere, stop, again: () => script.reportAll() };
  answerBackground(
    {
      'show-lot': ({ key }) => script.showLot(key),
      'report-all': () => {
        script.reportAll();
        return null;
      },
      ping: () => null,
      stop: () => {
        stop();
        return null;
      },
    },
    abort.signal,
  );
  whenShown(abort.signal, () => void script.start());
}

/** Pictures, feeds and data files are documents too. */
function isReadable(page: Document): boolean {
  return ['text/html', 'application/xhtml+xml', 'text/plain'].includes(contentTypeOf(page));
}

/** A page that is prepared in the background for a visit that may never come is read when the visit comes. */
function whenShown(signal: AbortSignal, start: () => void): void {
  const { prerendering } = document as Document & { prerendering?: boolean };
  if (prerendering === true) listen(document, 'prerenderingchange', signal, start);
  else start();
}
