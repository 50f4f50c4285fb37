import type { TaughtSite } from '@/lib/listings';
import type { TaughtPreview } from './messages.ts';
import { answerBackground, isExtensionThere } from './messenger.ts';
import { contentTypeOf, listen } from './page-dom.ts';

/** The two scripts that may run in a document, one at a time: the lookout in every one, the reader where it is called. */
export type Part = 'lookout' | 'reader';

/** What a script is given for its time in a document. */
export interface Term {
  signal: AbortSignal;
  /** Ends it, and all it did in the page. */
  stop(): void;
  /** Number of the last report from this document, by the script before. */
  lastRound: number;
}

/** What a script does for the background. */
export interface PageService {
  start(): void;
  /** Scrolls to a lot; false where it is gone. */
  showLot(key: string): boolean;
  /** Tells everything again: the background was restarted, or the page was asked for again. */
  reportAll(): void;
  /** The advisories, or what is taught about the site, have changed. */
  readAgain(): void;
  /** What a description would read here, for scripts that can read. */
  preview?(site: TaughtSite): TaughtPreview;
  readonly lastRound: number;
}

/** What is left in our own world for the next script in the same document; the page's world cannot see it. */
interface Running {
  part: Part;
  isAlive(): boolean;
  stop(): void;
  service: PageService;
}

const SLOT = Symbol.for('parcel-vigil');
const slot = globalThis as { [SLOT]?: Running };

/**
 * Makes a script the one of this document. The reader takes the place of the lookout; any other script that is put into
 * the page again only has the one that runs tell everything anew. Ends by itself when the background says so or the
 * extension is gone. WXT's own context is not listened to: it ends at an event that any page could send.
 */
export function runInPage(part: Part, makeService: (term: Term) => PageService): void {
  const running = slot[SLOT];
  if (running?.isAlive() && (running.part === part || running.part === 'reader')) {
    running.service.reportAll();
    return;
  }
  running?.stop();
  if (!isReadable(document)) return;

  const abort = new AbortController();
  const stop = () => {
    abort.abort();
    delete slot[SLOT];
  };
  const service = makeService({ signal: abort.signal, stop, lastRound: running?.service.lastRound ?? 0 });
  slot[SLOT] = { part, isAlive: isExtensionThere, stop, service };
  serveBackground(service, stop, abort.signal);
  whenShown(abort.signal, () => service.start());
}

function serveBackground(service: PageService, stop: () => void, signal: AbortSignal): void {
  answerBackground(
    {
      'show-lot': ({ key }) => service.showLot(key),
      'report-all': () => {
        service.reportAll();
        return null;
      },
      ping: () => null,
      'read-again': () => {
        service.readAgain();
        return null;
      },
      ...(service.preview && { 'preview-taught': ({ site }: { site: TaughtSite }) => service.preview!(site) }),
      stop: () => {
        stop();
        return null;
      },
    },
    signal,
  );
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
